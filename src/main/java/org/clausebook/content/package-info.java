/** The content folder as people write it: front matter, collection file, keys and links, with a place in every error. */
@NullMarked
package org.clausebook.content;

import org.jspecify.annotations.NullMarked;
