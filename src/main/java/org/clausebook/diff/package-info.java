/**
 * What changed between two versions, and what of it matters: the words that were deleted and inserted, the renamings
 * that run through a document, and by which rules a change is editorial or substantive.
 */
@NullMarked
package org.clausebook.diff;

import org.jspecify.annotations.NullMarked;
