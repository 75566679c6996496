/** The command line: one class per command. The only package that prints. */
@NullMarked
package org.clausebook.cli;

import org.jspecify.annotations.NullMarked;
