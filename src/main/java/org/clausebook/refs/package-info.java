/** What points where: references to other clauses and to other instruments, defined terms and their uses. */
@NullMarked
package org.clausebook.refs;

import org.jspecify.annotations.NullMarked;
