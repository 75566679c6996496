/**
 * What a reviewer should look at: findings in the drafting of one edition, and in a translation held against its source.
 * Other packages yield facts; only this one says that something is wrong.
 */
@NullMarked
package org.clausebook.check;

import org.jspecify.annotations.NullMarked;
