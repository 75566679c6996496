/** The pages: templates that a person may replace one by one, and what they are given to show. */
@NullMarked
package org.clausebook.render;

import org.jspecify.annotations.NullMarked;
