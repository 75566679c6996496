package org.clausebook.content;

import java.util.Locale;

/** A text as a YAML value: plain where that is safe, else between double quotes. */
final class YamlText {
    private static final String SAFE = " .,_-/()+'\u00a9\u00ae\u2122";

    private YamlText() {}

    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.charAt(text.length() - 1) != ' '
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= '\u007f' && c <= '\u009f' || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
