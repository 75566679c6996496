package org.clausebook.refs;

import java.util.HashMap;
import java.util.Map;
import org.clausebook.text.Word;

/**
 * Words in quotation marks.
 *
 * @param from the opening mark, as a token
 * @param to one past the closing mark
 */
record Quotation(int from, int to) {
    private static final int LONGEST = 60;

    /** Of what is quoted by marks that are not made to stand apart, which may as well be two ends. */
    private static final int LONGEST_APART = 10;

    private static final Map<String, String> CLOSING = Map.ofEntries(
            Map.entry("“", "”“\""),
            Map.entry("„", "“”\""),
            Map.entry("‟", "”\""),
            Map.entry("\"", "\"”“"),
            Map.entry("«", "»"),
            Map.entry("»", "«"),
            Map.entry("‹", "›"),
            Map.entry("'", "'’"),
            Map.entry("‘", "’'"),
            Map.entry("‚", "‘’"),
            Map.entry("「", "」"),
            Map.entry("『", "』"));
    private static final String APOSTROPHES = "'’‘";

    /** The quotations of a text by the token that they begin with; none within another, none longer than 60 words. */
    static Map<Integer, Quotation> all(Tokens tokens) {
        Map<Integer, Quotation> quotations = new HashMap<>();
        int at = 0;
        while (at < tokens.size()) {
            Quotation quotation = at(tokens, at);
            if (quotation.to() > at) {
                quotations.put(at, quotation);
            }
            at = Math.max(at + 1, quotation.to());
        }
        return quotations;
    }

    /** The quotation that begins at a token; an empty one there where none does. */
    static Quotation at(Tokens tokens, int at) {
        return new Quotation(at, opens(tokens, at) ? end(tokens, at) : at);
    }

    private static boolean opens(Tokens tokens, int at) {
        Token mark = tokens.get(at);
        if (!CLOSING.containsKey(mark.is("'") ? tokens.printed(at) : mark.lower())) {
            return false;
        }
        boolean free = mark.spaced()
                || !tokens.get(at - 1).isWord()
                || Word.standsAlone(tokens.printed(at - 1).codePointAt(0))
                || tokens.printed(at).equals("„");
        return free && (isApart(tokens, at) || !tokens.get(at + 1).spaced());
    }

    /** Whether a space parts what is quoted from its marks, as in French. */
    private static boolean isApart(Tokens tokens, int open) {
        return "«\"“".contains(tokens.printed(open)) && tokens.get(open + 1).spaced();
    }

    private static int end(Tokens tokens, int open) {
        String closing = CLOSING.getOrDefault(tokens.printed(open), "");
        boolean apart = isApart(tokens, open);
        boolean french = tokens.printed(open).equals("«");
        int longest = apart && !french ? LONGEST_APART : LONGEST;
        for (int at = open + 2; at < Math.min(tokens.size(), open + longest); at++) {
            String mark = tokens.printed(at);
            boolean inWord = APOSTROPHES.contains(mark)
                    && tokens.get(at + 1).isWord()
                    && !tokens.get(at + 1).spaced();
            if (!mark.isEmpty()
                    && closing.contains(mark)
                    && !inWord
                    && (apart && french || apart == tokens.get(at).spaced())) {
                return at + 1;
            }
        }
        return open;
    }

    /** The words without the marks around them, of which there may be two at an end. */
    String words(Tokens tokens) {
        return tokens.of(first(), last(tokens));
    }

    /** The first token within the marks. */
    int first() {
        return from + 1;
    }

    /** One past the last token within the marks. */
    int last(Tokens tokens) {
        int last = to - 1;
        while (last > from + 1 && APOSTROPHES.contains(tokens.printed(last - 1))) {
            last--;
        }
        return last;
    }
}
