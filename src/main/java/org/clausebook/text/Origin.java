package org.clausebook.text;

/**
 * The untouched file that an edition's text was taken from.
 *
 * @param file its name
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record Origin(String file, String sha256) {}
