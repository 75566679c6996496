/** Which clauses are about which products: what governs, applies to, mentions and excludes each. */
@NullMarked
package org.clausebook.tag;

import org.jspecify.annotations.NullMarked;
