/** What a legal text is made of: works, editions, clauses, their addresses, and the words of a language. */
@NullMarked
package org.clausebook.text;

import org.jspecify.annotations.NullMarked;
