package org.clausebook.content;

import org.clausebook.source.Place;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;

/**
 * A line of the record of keys: which key a block has.
 *
 * @param address the block; its edition need not be in the collection any more
 * @param key the key that it has for ever
 * @param gone whether the edition has no such block any more, so that its name only stands for the key
 * @param place where it is written
 */
public record RecordedKey(ClauseAddress address, ClauseKey key, boolean gone, Place place) {}
