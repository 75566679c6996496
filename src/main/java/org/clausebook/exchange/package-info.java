/** Files for other programs, in the forms that scripts rely on: fields are added, never renamed or dropped. */
@NullMarked
package org.clausebook.exchange;

import org.jspecify.annotations.NullMarked;
