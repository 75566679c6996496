/** Our Markdown to an edition and back. The dialect is specified, with examples, in {@code content/FORMAT.md}. */
@NullMarked
package org.clausebook.parse;

import org.jspecify.annotations.NullMarked;
