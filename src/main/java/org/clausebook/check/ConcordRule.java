package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * Words that say no only beside another no, as in the languages of negative concord ({@code никаква отговорност не носи}):
 * where a sentence has none beside them, it has lost it. Needs a list of such words.
 */
final class ConcordRule {
    /** A shorter sentence may have no verb that could be denied. */
    private static final int LEAST = 4;

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
            boolean denied = words.stream().anyMatch(word -> noes.contains(word.lower()));
            if (!denied && words.size() >= LEAST) {
                words.stream()
                        .filter(word -> asking.contains(word.lower()))
                        .findFirst()
                        .ifPresent(word -> report(line, word));
            }
        }
    }

    private void report(Line line, Token word) {
        findings.add(
                Rule.MISSING_NO,
                line.spotOfWords(word.at(), word.at()),
                "“" + word.letters() + "” stands in a sentence that says no nowhere else",
                "Write the no that belongs to the verb, or another word");
    }
}
