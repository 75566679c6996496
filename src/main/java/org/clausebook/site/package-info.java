/** Where everything of the site stands, how it is written, and whether its links lead somewhere. */
@NullMarked
package org.clausebook.site;

import org.jspecify.annotations.NullMarked;
