/** File text, places in it, and problems as values. Knows nothing about legal texts. */
@NullMarked
package org.clausebook.source;

import org.jspecify.annotations.NullMarked;
