package org.clausebook.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Word;

/** Letters of another alphabet inside a word, or as a label, that look like those of this one. */
final class LetterRule {
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private LetterRule() {}

    static void check(Prose prose, Findings findings) {
        UnicodeScript own = script(prose);
        for (Line line : prose.lines()) {
            for (Word word : line.words()) {
                if (word.kind() == Word.Kind.LETTERS) {
                    word(line, word, findings);
                }
            }
            if (own != UnicodeScript.LATIN) {
                labels(line, own, findings);
            }
        }
    }

    /** The script that most letters are of. */
    static UnicodeScript script(Prose prose) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (Line line : prose.lines()) {
            for (Token token : line.tokens()) {
                int first = token.letters().codePointAt(0);
                if (Character.isLetter(first)) {
                    counts.merge(UnicodeScript.of(first), token.letters().length(), Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }

    /** A run of letters between hyphens that is of two alphabets. */
    private static void word(Line line, Word word, Findings findings) {
        String text = line.text();
        int start = word.span().start();
        for (int at = start; at <= word.span().end(); at++) {
            if (at == word.span().end() || !Character.isLetter(text.charAt(at))) {
                if (isMixed(text, start, at)) {
                    findings.add(
                            Rule.FOREIGN_LETTER,
                            line.spot(start, at),
                            Say.TWO_ALPHABETS.of(),
                            Say.WRITE_IN_ONE_ALPHABET.of());
                }
                start = at + 1;
            }
        }
    }

    private static boolean isMixed(String text, int start, int end) {
        UnicodeScript first = UnicodeScript.COMMON;
        for (int at = start; at < end; at++) {
            UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
            if (ALIKE.contains(script)) {
                if (first != UnicodeScript.COMMON && script != first) {
                    return true;
                }
                first = script;
            }
        }
        return false;
    }

    private static void labels(Line line, UnicodeScript own, Findings findings) {
        List<Label> labels = Label.in(line);
        boolean ownOnes = labels.stream().anyMatch(label -> label.script() == own);
        for (Label label : labels) {
            boolean letter = label.core().length() == 1
                    && Character.isLetter(label.core().charAt(0));
            if (letter && !label.roman() && ownOnes && label.script() != own && ALIKE.contains(label.script())) {
                findings.add(
                        Rule.FOREIGN_LETTER,
                        label.spot(),
                        Say.LABEL_OF_OTHER_ALPHABET.of(name(label.script()), name(own)),
                        Say.WRITE_LETTER_OF_LIST.of());
            }
        }
    }

    private static Message name(UnicodeScript script) {
        return switch (script) {
            case LATIN -> Say.LATIN.of();
            case CYRILLIC -> Say.CYRILLIC.of();
            case GREEK -> Say.GREEK.of();
            default ->
                Say.OTHER_ALPHABET.of(
                        script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT));
        };
    }
}
