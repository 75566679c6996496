package org.clausebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person asks for: words that all must be there, {@code "phrases"}, {@code "phrases"~} in any inflection, {@code -words}
 * that must not, {@code prefix*}, and {@code name:value}.
 *
 * @param parts words and phrases
 * @param filters names with values
 * @param open whether the last word may go on
 */
record Query(List<Part> parts, List<Filter> filters, boolean open) {
    /** How much of a query is read; the rest is left unread. */
    private static final int LONGEST = 400;

    private static final int MOST_PARTS = 12;
    private static final Set<String> NAMES = Set.of("lang", "version", "changed", "product", "number");
    private static final String OPENING = "\"„“”«";
    private static final String CLOSING = "\"“”»";

    /** How a part is to be met. */
    enum Kind {
        WORD,
        PREFIX,
        /** To the letter. */
        PHRASE,
        /** In any inflection. */
        LOOSE_PHRASE
    }

    /** One word, or the words of a phrase. */
    record Part(Kind kind, boolean excluded, List<String> words) {}

    /** A name and a value in lower case. */
    record Filter(String name, String value, boolean excluded) {}

    private static final class Parser {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final List<Filter> filters = new ArrayList<>();
        private int at;
        private boolean wordLast;

        Parser(String text) {
            this.text = text;
        }

        Query parse() {
            while (at < text.length()) {
                if (text.charAt(at) == ' ') {
                    at++;
                } else {
                    part();
                }
            }
            boolean word = !parts.isEmpty() && last().kind == Kind.WORD && !last().excluded;
            return new Query(List.copyOf(parts), List.copyOf(filters), word && wordLast && !text.endsWith(" "));
        }

        private Part last() {
            return parts.get(parts.size() - 1);
        }

        private void part() {
            boolean excluded = text.charAt(at) == '-';
            at += excluded ? 1 : 0;
            if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
                phrase(excluded);
            } else {
                word(excluded);
            }
        }

        private void phrase(boolean excluded) {
            int start = ++at;
            while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            List<String> words = Tokens.words(text.substring(start, at++));
            boolean loose = at < text.length() && text.charAt(at) == '~';
            at += loose ? 1 : 0;
            if (!words.isEmpty()) {
                add(new Part(loose ? Kind.LOOSE_PHRASE : Kind.PHRASE, excluded, words));
            }
        }

        private void word(boolean excluded) {
            int start = at;
            while (at < text.length() && text.charAt(at) != ' ' && OPENING.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            int colon = word.indexOf(':');
            wordLast = false;
            if (colon > 0 && colon + 1 < word.length() && NAMES.contains(word.substring(0, colon))) {
                filters.add(new Filter(
                        word.substring(0, colon), word.substring(colon + 1).toLowerCase(Locale.ROOT), excluded));
                return;
            }
            wordLast = true;
            List<String> words = Tokens.words(word);
            for (int i = 0; i < words.size(); i++) {
                boolean prefix = i + 1 == words.size() && word.endsWith("*");
                add(new Part(prefix ? Kind.PREFIX : Kind.WORD, excluded, List.of(words.get(i))));
            }
        }

        private void add(Part part) {
            if (parts.size() < MOST_PARTS) {
                parts.add(part);
            }
        }
    }

    static Query parse(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char unit = text.charAt(i);
            plain.append(unit <= 0x20 || unit >= 0x7F && unit <= 0xA0 ? ' ' : unit);
        }
        return new Parser(plain.toString()).parse();
    }

    /** Whether it is nothing but words, as a heading or a number is. */
    boolean isPlain() {
        return !parts.isEmpty()
                && filters.isEmpty()
                && parts.stream().allMatch(part -> part.kind == Kind.WORD && !part.excluded);
    }

    /** The key of the term that stands for a whole heading. */
    static String headingKey(List<String> stems) {
        return String.join("_", stems) + "_";
    }

    /** Whether a key stands for a whole heading or number, and is no stem. */
    static boolean isWhole(String key) {
        return key.endsWith("_") || key.endsWith("#");
    }

    /** The key of the term that stands for a clause's number. */
    static String numberKey(List<String> words) {
        return String.join("_", words) + "#";
    }
}
