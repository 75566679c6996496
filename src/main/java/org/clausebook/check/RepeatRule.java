package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/** Words that stand twice, and sentences that say what the one before them says, to the letter or cut off. */
final class RepeatRule {
    /** A shorter sentence may be said twice for weight. */
    private static final int LEAST = 4;

    private final Findings findings;
    private final Prose prose;
    private final Company company;
    /** Where a word stands around names so often, they are a list of names that end in it. */
    private static final int LISTED = 3;

    /** How often a word stands beside itself in the edition, and before and behind a name. */
    private final Map<String, Integer> doubles = new HashMap<>();

    private final Map<String, Integer> around = new HashMap<>();

    private RepeatRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.company = prose.company();
        for (Line line : prose.lines()) {
            for (int at = 1; at < line.words().size(); at++) {
                if (line.lower(at).equals(line.lower(at - 1))) {
                    doubles.merge(line.lower(at), 1, Integer::sum);
                }
                if (aroundName(line, at) >= 0) {
                    around.merge(line.lower(at), 1, Integer::sum);
                }
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        RepeatRule rule = new RepeatRule(prose, findings);
        for (Line line : prose.lines()) {
            rule.words(line);
            rule.sentences(line);
        }
    }

    private void words(Line line) {
        for (int at = 1; at < line.words().size(); at++) {
            String word = line.word(at);
            if (line.words().get(at).kind() != Word.Kind.LETTERS) {
                continue;
            }
            boolean twice = isTwice(line, at);
            boolean listed = around.getOrDefault(line.lower(at), 0) >= LISTED;
            int from = twice ? at - 1 : listed ? -1 : aroundName(line, at);
            if (from >= 0 && line.areInOneCell(from, at)) {
                findings.add(
                        Rule.DOUBLE_WORD,
                        line.spotOfWords(from, at),
                        (twice ? Say.WORD_TWICE : Say.WORD_ABOUT_NAME).of(word),
                        Say.DELETE_ONE_WORD.of());
            }
        }
    }

    /** Whether a word stands twice, where neither grammar nor a name of two equal words asks for it. */
    private boolean isTwice(Line line, int at) {
        String word = line.lower(at);
        return word.length() > 1
                && word.equals(line.lower(at - 1))
                && !prose.usage().list(Usage.DOUBLED).contains(word)
                && !(isName(line.word(at)) && doubles.getOrDefault(word, 0) > 1);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Where the same word, no small one, stands before the name that this one stands behind; -1 where it does not. */
    private int aroundName(Line line, int at) {
        String word = line.lower(at);
        int from = at - 1;
        while (from >= 0 && line.words().get(from).kind() == Word.Kind.LETTERS && isName(line.word(from))) {
            from--;
        }
        if (from < 0
                || from == at - 1
                || at - from > 4
                || isName(line.word(at))
                || word.length() < 4
                || company.isSmall(word)) {
            return -1;
        }
        String before = line.word(from);
        int common = Math.min(word.length(), before.length());
        boolean same = common >= 4 && word.regionMatches(0, line.lower(from), 0, common);
        return same && line.words().get(from).kind() == Word.Kind.LETTERS ? from : -1;
    }

    private void sentences(Line line) {
        List<Span> sentences = prose.sentences(line);
        for (int i = 1; i < sentences.size(); i++) {
            List<String> before = letters(line, sentences.get(i - 1));
            List<String> here = letters(line, sentences.get(i));
            int least = Math.min(before.size(), here.size());
            if (least >= LEAST && before.subList(0, least).equals(here.subList(0, least))) {
                Span shorter = here.size() <= before.size() ? sentences.get(i) : sentences.get(i - 1);
                findings.add(
                        Rule.REPEATED_SENTENCE,
                        line.spot(shorter.start(), shorter.end()),
                        Say.SAME_SENTENCE.of(),
                        Say.DELETE_ONE_SENTENCE.of());
            }
        }
    }

    private static List<String> letters(Line line, Span sentence) {
        return line.tokens(sentence).stream()
                .map(token -> line.lower(token.at()))
                .toList();
    }
}
