/**
 * Which clauses correspond: the links between the blocks of two editions, what they show about the words of their
 * languages, and of all editions of a work the concordance, in which every clause has one key.
 */
@NullMarked
package org.clausebook.align;

import org.jspecify.annotations.NullMarked;
