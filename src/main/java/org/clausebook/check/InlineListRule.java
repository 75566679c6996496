package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * Lists within a sentence: one that another sentence interrupts, and one without the small word before its last item that
 * nearly all lists of the text have. A translation has its source's lists, and is not looked at.
 */
final class InlineListRule {
    /** So many lists have the word where it is usual, and so many of all. */
    private static final int LEAST = 4;

    private static final double USUAL = 0.7;
    private final Prose prose;
    private final Findings findings;
    private final Set<String> joiners;

    private InlineListRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.joiners = new HashSet<>(prose.usage().list(Usage.JOINERS));
    }

    static void check(Prose prose, Findings findings) {
        if (!prose.edition().isTranslation()) {
            InlineListRule rule = new InlineListRule(prose, findings);
            List<List<Label>> lists = prose.lines().stream()
                    .map(Label::in)
                    .filter(InlineListRule::isList)
                    .toList();
            lists.forEach(rule::interrupted);
            rule.withoutJoiner(lists);
        }
    }

    /** Whether the labels count from the first on. */
    private static boolean isList(List<Label> labels) {
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at).ordinal() != at + 1) {
                return false;
            }
        }
        return labels.size() > 1;
    }

    private static int start(Label label) {
        return label.spot().span().start();
    }

    /** A sentence that begins behind one label and goes on behind the next. */
    private void interrupted(List<Label> list) {
        Line line = list.get(0).spot().line();
        for (int at = 1; at < list.size(); at++) {
            int from = start(list.get(at - 1));
            int to = start(list.get(at));
            for (Span sentence : prose.sentences(line)) {
                boolean between = sentence.start() > from && sentence.start() < to && sentence.end() > to;
                if (between) {
                    findings.add(
                            Rule.ENUMERATION_BROKEN,
                            line.spot(
                                    sentence.start(), list.get(at).spot().span().end()),
                            Say.SENTENCE_WITHIN_LIST.of(list.get(at).core()),
                            Say.END_LIST_FIRST.of());
                }
            }
        }
    }

    /** Lists are held against those with as many items: longer ones are more often lists of sentences. */
    private void withoutJoiner(List<List<Label>> lists) {
        Map<Integer, List<Label>> last = new TreeMap<>();
        lists.forEach(list ->
                last.computeIfAbsent(list.size(), any -> new ArrayList<>()).add(list.get(list.size() - 1)));
        for (List<Label> peers : last.values()) {
            long with = peers.stream().filter(this::isJoined).count();
            if (with >= LEAST && with >= USUAL * peers.size()) {
                peers.stream()
                        .filter(label -> !isJoined(label))
                        .forEach(label -> findings.add(
                                Rule.LIST_JOINER,
                                beforeAnd(label),
                                Say.NO_JOINER.of(with, peers.size()),
                                Say.WRITE_JOINER.of()));
            }
        }
    }

    private boolean isJoined(Label label) {
        Line line = label.spot().line();
        int at = line.wordAt(start(label));
        while (at > 0 && line.words().get(at - 1).kind() == Word.Kind.MARK) {
            at--;
        }
        return at > 0 && joiners.contains(line.lower(at - 1));
    }

    private static Line.Spot beforeAnd(Label label) {
        Line line = label.spot().line();
        int at = Math.max(0, line.wordAt(start(label)) - 2);
        return line.spot(
                line.words().get(at).span().start(), label.spot().span().end());
    }
}
