package org.clausebook.diff;

import java.util.List;

/**
 * Heading or text of a link: its two sides, what they share, and what is shown as changed.
 *
 * @param pair the two sides
 * @param match which words are the same
 * @param changes what is shown as changed, islands absorbed
 * @param ops the same as a redline
 */
record FieldDiff(Pair pair, int[] match, List<Change> changes, List<Op> ops) {
    static FieldDiff of(String old, String now, Rules rules, Vocabulary vocabulary) {
        if (old.equals(now)) {
            Passage nothing = Passage.of("", rules, vocabulary);
            return new FieldDiff(new Pair(nothing, nothing), new int[0], List.of(), WordDiff.whole(Op.Kind.EQUAL, old));
        }
        Pair pair = new Pair(Passage.of(old, rules, vocabulary), Passage.of(now, rules, vocabulary));
        int[] match = Matching.of(pair.old().ids(), pair.now().ids(), vocabulary);
        int[] readable = Islands.without(pair.old(), pair.now(), vocabulary, match);
        return new FieldDiff(
                pair, match, Change.all(readable, pair.now().size()), WordDiff.ops(pair.old(), pair.now(), readable));
    }

    /** The smallest changes, the islands between them kept. */
    List<Change> parts() {
        return changes.stream()
                .flatMap(change -> Change.within(change, match).stream())
                .toList();
    }
}
