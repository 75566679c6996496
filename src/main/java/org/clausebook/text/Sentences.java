package org.clausebook.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.source.Span;

/**
 * The sentences of a text. Where they end is what Java's sentence breaks say (after Unicode Standard Annex 29), but for
 * the stops of abbreviations, of labels, and within addresses.
 */
public final class Sentences {
    // Java keeps the rules of one language only, and reads them again whenever another is asked for.
    private static final Map<Locale, BreakIterator> BREAKS = new ConcurrentHashMap<>();

    private static final Map<Language, Lately<List<Span>>> LATELY = new ConcurrentHashMap<>();
    private static final int LETTERS = 600_000;

    private Sentences() {}

    /**
     * Cuts a text into sentences.
     *
     * @return spans in order that hold every letter of the text; the white space between them is in none
     */
    public static List<Span> in(String text, Language language) {
        return LATELY.computeIfAbsent(language, any -> new Lately<>(LETTERS)).of(text, fresh -> cut(fresh, language));
    }

    private static List<Span> cut(String text, Language language) {
        BreakIterator breaks =
                (BreakIterator) BREAKS.computeIfAbsent(language.locale(), BreakIterator::getSentenceInstance)
                        .clone();
        breaks.setText(text);
        List<Span> addresses = Link.addresses(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end == text.length();
            if (last || ends(text, start, end, language, addresses)) {
                add(sentences, text, start, end);
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean ends(String text, int start, int end, Language language, List<Span> addresses) {
        String sentence = text.substring(start, end).strip();
        int next = text.codePointAt(end);
        boolean inAddress = addresses.stream().anyMatch(address -> address.start() < end && end < address.end());
        boolean goesOn = Character.isLowerCase(next) || ",;:)]".indexOf(next) >= 0;
        return !inAddress
                && !goesOn
                && !Abbreviations.end(sentence, language)
                && ClauseNumber.parse(sentence).isEmpty();
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
