package org.clausebook.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Heading or text of a link: its two sides, what they share, and what is shown as changed.
 *
 * @param pair the two sides; empty ones where they are the same or there is only one
 * @param changes what is shown as changed, islands absorbed
 * @param parts the smallest changes of each, the islands between them kept
 * @param ways the steps of each part; none for a long one
 * @param ops the same as a redline
 * @param following the references that follow a renumbering
 */
record FieldDiff(
        Pair pair,
        List<Change> changes,
        Map<Change, List<Change>> parts,
        Map<Change, List<Steps.Step>> ways,
        List<Op> ops,
        List<Following> following) {
    /** A replacement of more words is not taken apart: nobody asks which word stands for which. */
    private static final int LONGEST = 300;

    /** The ops alone of two texts, whatever they refer to: nobody asks what their changes mean. */
    static List<Op> ops(String old, String now, Rules rules) {
        if (old.equals(now) || old.isEmpty() || now.isEmpty()) {
            return ofOne(old, now);
        }
        Vocabulary vocabulary = new Vocabulary(rules);
        Passage before = Passage.of(old, rules, vocabulary);
        Passage after = Passage.of(now, rules, vocabulary);
        int[] match = Matching.of(before.ids(), after.ids(), vocabulary);
        return WordDiff.ops(before, after, Islands.without(before, after, vocabulary, match));
    }

    /** The ops of two texts that are the same, or one of which is empty. */
    private static List<Op> ofOne(String old, String now) {
        List<Op> ops = new ArrayList<>();
        if (old.equals(now)) {
            ops.addAll(WordDiff.whole(Op.Kind.EQUAL, old));
        } else {
            ops.addAll(WordDiff.whole(Op.Kind.DELETE, old));
            ops.addAll(WordDiff.whole(Op.Kind.INSERT, now));
        }
        return ops;
    }

    /**
     * Compares two texts.
     *
     * @param terms the words that either document defines
     * @param references those of the two sides that follow a renumbering
     */
    static FieldDiff of(
            String old,
            String now,
            Rules rules,
            Vocabulary vocabulary,
            Set<String> terms,
            Function<Pair, List<Following>> references) {
        if (old.equals(now) || old.isEmpty() || now.isEmpty()) {
            Passage nothing = Passage.of("", rules, vocabulary);
            return new FieldDiff(new Pair(nothing, nothing), List.of(), Map.of(), Map.of(), ofOne(old, now), List.of());
        }
        Pair pair = new Pair(Passage.of(old, rules, vocabulary), Passage.of(now, rules, vocabulary));
        int[] match = Matching.of(pair.old().ids(), pair.now().ids(), vocabulary);
        List<Following> following = references.apply(pair);
        following.forEach(reference -> reference.match(pair, match));
        int[] readable = Islands.without(pair.old(), pair.now(), vocabulary, match);
        List<Change> changes = Change.all(readable, pair.now().size());
        Steps steps = new Steps(pair, rules, new Kinship(pair, rules, terms));
        Map<Change, List<Change>> parts = new LinkedHashMap<>();
        Map<Change, List<Steps.Step>> ways = new LinkedHashMap<>();
        for (Change change : changes) {
            boolean whole = change.isReplacement() && change.old() + change.now() > LONGEST;
            parts.put(change, whole ? List.of() : Change.within(change, match));
            for (Change part : parts.getOrDefault(change, List.of())) {
                ways.put(part, Steps.isLong(part) ? List.of() : steps.of(part));
            }
        }
        return new FieldDiff(pair, changes, parts, ways, WordDiff.ops(pair.old(), pair.now(), readable), following);
    }
}
