package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Word;

/**
 * Sections that begin alike: one whose first paragraph lacks the words that the others end in, or goes on with what is
 * the others' second paragraph, or has no such second paragraph.
 */
final class PeerRule {
    private static final int PEERS = 5;
    private static final double USUAL = 0.75;
    private static final int WORDS = 2;

    private final Prose prose;
    private final Findings findings;
    /** The first two paragraphs of each section. */
    private final List<List<Line>> sections = new ArrayList<>();

    private PeerRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        for (Block block : prose.edition().blocks()) {
            List<Line> paragraphs = prose.below(block.path()).stream()
                    .filter(below -> below.kind() == Block.Kind.PARAGRAPH)
                    .flatMap(below -> prose.text(below.path()).stream())
                    .filter(line -> line.words().size() > 2 * WORDS && hasWords(line))
                    .toList();
            if (block.kind() == Block.Kind.SECTION && !paragraphs.isEmpty()) {
                sections.add(paragraphs);
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        PeerRule rule = new PeerRule(prose, findings);
        rule.usual(rule.sections.stream().map(section -> last(section.get(0))).toList())
                .ifPresent(rule::leads);
    }

    /** Whether it ends in a word rather than a character, two of which are the end of any sentence. */
    private static boolean hasWords(Line line) {
        List<Token> tokens = line.tokens();
        return tokens.isEmpty()
                || !Word.standsAlone(tokens.get(tokens.size() - 1).letters().codePointAt(0));
    }

    private static String first(Line line) {
        return words(line, 0, WORDS);
    }

    /** The last words, whatever mark is behind them. */
    private static String last(Line line) {
        int end = letters(line).size();
        return words(line, end - WORDS, end);
    }

    /** Which words are no mere marks. */
    private static List<Integer> letters(Line line) {
        List<Integer> letters = new ArrayList<>();
        for (int at = 0; at < line.words().size(); at++) {
            if (line.words().get(at).kind() != Word.Kind.MARK) {
                letters.add(at);
            }
        }
        return letters;
    }

    private static String words(Line line, int from, int to) {
        List<Integer> letters = letters(line);
        StringBuilder words = new StringBuilder();
        for (int at : letters.subList(Math.max(0, from), Math.min(to, letters.size()))) {
            words.append(words.isEmpty() ? "" : " ").append(line.lower(at));
        }
        return words.toString();
    }

    /** What three quarters of the sections share. */
    private Optional<String> usual(List<String> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(words -> counts.merge(words, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= PEERS && entry.getValue() >= USUAL * all.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void leads(String ending) {
        List<List<Line>> good = sections.stream()
                .filter(section -> last(section.get(0)).equals(ending))
                .toList();
        List<String> beginnings =
                good.stream().map(section -> first(section.get(0))).distinct().toList();
        Optional<String> second = usual(good.stream()
                .filter(section -> section.size() > 1)
                .map(section -> first(section.get(1)))
                .toList());
        for (List<Line> section : sections) {
            Line lead = section.get(0);
            if (!last(lead).equals(ending) && beginnings.contains(first(lead))) {
                differs(lead, ending);
            } else if (last(lead).equals(ending) && !prose.edition().isTranslation()) {
                second.ifPresent(words -> without(section, words));
            }
        }
    }

    private void differs(Line lead, String ending) {
        List<Integer> letters = letters(lead);
        int size = lead.words().size();
        for (int at = 0; at + 2 * WORDS < letters.size(); at++) {
            if (words(lead, at, at + WORDS).equals(ending)) {
                findings.add(
                        Rule.RUN_TOGETHER,
                        lead.spotOfWords(letters.get(at), letters.get(at + 2 * WORDS - 1)),
                        Say.PARAGRAPH_GOES_ON.of(),
                        Say.BEGIN_PARAGRAPH.of());
                return;
            }
        }
        findings.add(
                Rule.LEAD_DIFFERS,
                lead.spotOfWords(Math.max(0, size - 5), size - 1),
                Say.PEERS_END_IN.of(ending),
                Say.WRITE.of(ending));
    }

    private void without(List<Line> section, String words) {
        if (section.stream().noneMatch(line -> first(line).equals(words))) {
            Block head = section.get(0).block();
            findings.whole(
                    Rule.MISSING_PARAGRAPH,
                    new ClauseAddress(prose.edition().id(), head.parent()),
                    words,
                    Say.NO_PARAGRAPH.of(words),
                    Say.WRITE_OR_SAY_WHY.of());
        }
    }
}
