package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;

/** What of a text is shown where all of it would be too much. */
public final class Excerpt {
    private static final String STOPS = ".:：。-–— \t\n\f\r\u000b";

    private Excerpt() {}

    /** A label or heading without the stop, colon or dash behind it. */
    public static String bare(String label) {
        int end = label.length();
        while (end > 0 && STOPS.indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }

    /** So many words of a text, and a sign where there are more. */
    public static String beginning(String text, int most) {
        List<Span> words = words(text, most + 1);
        return words.size() > most ? text.substring(0, words.get(most).start()) + "…" : text;
    }

    /** What stands between white space, in order. */
    public static List<Span> words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /** The first of these, and none beyond so many: of long texts a few words are shown. */
    private static List<Span> words(String text, int most) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length() && words.size() < most; at++) {
            boolean space = at == text.length() || isSpace(text.charAt(at));
            if (space && start >= 0) {
                words.add(new Span(start, at));
                start = -1;
            } else if (!space && start < 0) {
                start = at;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
