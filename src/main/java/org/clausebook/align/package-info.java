/**
 * Which clauses of two editions correspond: the links between the blocks of two editions, and what they show about the
 * words of their languages.
 */
@NullMarked
package org.clausebook.align;

import org.jspecify.annotations.NullMarked;
