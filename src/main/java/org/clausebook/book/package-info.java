/** Everything known about a collection, read-only, with nothing drawn yet. */
@NullMarked
package org.clausebook.book;

import org.jspecify.annotations.NullMarked;
