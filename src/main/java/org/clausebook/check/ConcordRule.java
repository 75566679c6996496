package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * Words that say no only beside another no, as in the languages of negative concord ({@code никаква отговорност не носи}):
 * where a sentence has none within a clause's length of them, it has lost it. Needs a list of such words.
 */
final class ConcordRule {
    /** A shorter sentence may have no verb that could be denied. */
    private static final int LEAST = 4;
    /** So many words away, at most, the no stands that belongs to a word: another, farther away, denies something else. */
    private static final int BESIDE = 24;

    private final Prose prose;
    private final Findings findings;
    private final Set<String> asking;
    private final Set<String> noes;

    private ConcordRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.asking = new HashSet<>(prose.usage().list(Usage.WITH_NEGATION));
        this.noes = prose.usage().list(Usage.NEGATION).stream()
                .filter(no -> !asking.contains(no))
                .collect(Collectors.toSet());
    }

    static void check(Prose prose, Findings findings) {
        ConcordRule rule = new ConcordRule(prose, findings);
        for (Line line : rule.asking.isEmpty() ? List.<Line>of() : prose.lines()) {
            if (line.field() == Mark.Field.TEXT) {
                rule.check(line);
            }
        }
    }

    private void check(Line line) {
        for (Span sentence : prose.sentences(line)) {
            List<Token> words = line.tokens(sentence);
            IntStream.range(0, words.size() >= LEAST ? words.size() : 0)
                    .filter(at -> asking.contains(words.get(at).lower()) && !isDenied(words, at))
                    .limit(1)
                    .forEach(at -> report(line, words.get(at)));
        }
    }

    private boolean isDenied(List<Token> words, int at) {
        return words.subList(Math.max(0, at - BESIDE), Math.min(words.size(), at + BESIDE + 1)).stream()
                .anyMatch(word -> noes.contains(word.lower()));
    }

    private void report(Line line, Token word) {
        findings.add(
                Rule.MISSING_NO,
                line.spotOfWords(word.at(), word.at()),
                Say.NO_LEFT_OUT.of(word.letters()),
                Say.WRITE_THE_NO.of());
    }
}
