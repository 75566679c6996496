package org.clausebook.content;

import org.clausebook.source.Place;
import org.clausebook.text.ClauseAddress;

/**
 * A finding that a person looked at and let pass.
 *
 * @param rule the rule's id
 * @param clause the block
 * @param evidence the fingerprint of the letters that the finding rests on: with other letters it comes back
 * @param reason why it may stay
 * @param by who says so
 * @param place where it is written
 */
public record Dismissal(String rule, ClauseAddress clause, String evidence, String reason, String by, Place place) {}
