package org.clausebook.site;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of what an address may not hold, RFC 3986 section 2. */
final class Percent {
    private static final String KEPT = "-._~/";
    private static final String NO_ADDRESS = "\"<>\\^`{|}\u007f";
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** A path or name of ours in UTF-8, with slashes kept. */
    static String encoded(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                append(encoded, c);
            }
        }
        return encoded.toString();
    }

    /** An address as an author wrote it: only what no address may hold is encoded. */
    static String mended(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || NO_ADDRESS.indexOf(c) >= 0) {
                append(encoded, c);
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, char unit) {
        encoded.append('%').append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || KEPT.indexOf(c) >= 0;
    }
}
