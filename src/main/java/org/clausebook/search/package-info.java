/** The search index, made at build time and looked up without a server: by the program here, by a script in the browser. */
@NullMarked
package org.clausebook.search;

import org.jspecify.annotations.NullMarked;
