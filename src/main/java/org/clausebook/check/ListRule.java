package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists within a text whose labels are not the source's in number or order, or are of another kind than elsewhere. */
final class ListRule {
    private static final int LEAST = 3;
    private static final double USUAL = 0.7;

    /** The labels of both sides of a link. */
    private record Lists(Texts texts, List<Label> left, List<Label> right) {}

    private final Pair pair;
    private final Findings findings;
    private final Map<String, List<Lists>> kinds = new TreeMap<>();

    private ListRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
    }

    static void check(Pair pair, Findings findings) {
        ListRule rule = new ListRule(pair, findings);
        for (Texts texts : pair.texts()) {
            Lists lists = new Lists(texts, labels(texts.left()), labels(texts.right()));
            rule.compare(lists);
            if (!lists.left.isEmpty() && !lists.right.isEmpty()) {
                rule.kinds
                        .computeIfAbsent(kind(lists.left), any -> new ArrayList<>())
                        .add(lists);
            }
        }
        rule.kinds.values().forEach(rule::oddKinds);
    }

    private static List<Label> labels(List<Line> lines) {
        return lines.stream().flatMap(line -> Label.in(line).stream()).toList();
    }

    private void compare(Lists lists) {
        List<Integer> left = lists.left.stream().map(Label::ordinal).toList();
        List<Integer> right = lists.right.stream().map(Label::ordinal).toList();
        if (left.equals(right)) {
            return;
        }
        int at = 0;
        while (at < Math.min(left.size(), right.size()) && left.get(at).equals(right.get(at))) {
            at++;
        }
        if (at < lists.right.size()) {
            findings.add(
                    Rule.ENUMERATION_LABEL,
                    lists.right.get(at).spot(),
                    pair.source(lists.texts.link()),
                    Say.LABELS_DIFFER.of(printed(lists.left), printed(lists.right)),
                    Say.NUMBER_AS_SOURCE.of());
        } else {
            findings.missing(
                    Rule.ENUMERATION_LABEL,
                    pair.place(lists.texts.link()),
                    lists.left.get(at).spot(),
                    Say.LABELS_DIFFER.of(printed(lists.left), printed(lists.right)),
                    Say.NUMBER_AS_SOURCE.of());
        }
    }

    private static Message printed(List<Label> labels) {
        return labels.isEmpty()
                ? Say.NO_LABELS.of()
                : Say.PLAIN.of(String.join(
                        " ",
                        labels.stream().map(label -> label.spot().letters()).toList()));
    }

    /** What the last label counts with: a look-alike letter is rather the first. */
    private static String kind(List<Label> labels) {
        Label last = labels.get(labels.size() - 1);
        return Character.isDigit(last.core().charAt(0))
                ? "digits"
                : last.roman() ? "roman" : last.script().name();
    }

    private void oddKinds(List<Lists> alike) {
        Map<String, List<Lists>> own = new LinkedHashMap<>();
        alike.forEach(lists ->
                own.computeIfAbsent(kind(lists.right), any -> new ArrayList<>()).add(lists));
        own.forEach((usual, many) -> {
            if (many.size() >= LEAST && many.size() >= USUAL * alike.size()) {
                alike.stream()
                        .filter(lists -> !kind(lists.right).equals(usual))
                        .forEach(lists -> findings.add(
                                Rule.ENUMERATION_LABEL,
                                lists.right.get(0).spot(),
                                pair.source(lists.texts.link()),
                                Say.LABELS_OF_OTHER_KIND.of(many.size()),
                                Say.LABEL_LIKE_OTHERS.of()));
            }
        });
    }
}
