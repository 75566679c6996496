/** The content folder as people write it: front matter and the collection file, with a place in every error. */
@NullMarked
package org.clausebook.content;

import org.jspecify.annotations.NullMarked;
