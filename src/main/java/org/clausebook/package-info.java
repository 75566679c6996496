/** Clausebook. */
package org.clausebook;
