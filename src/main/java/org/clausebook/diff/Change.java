package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/** Words that were replaced: where they start and end on either side; one side may have none. */
record Change(int fromOld, int toOld, int fromNow, int toNow) {
    /** The changes between the matched words of two texts. */
    static List<Change> all(int[] match, int sizeNow) {
        return within(new Change(0, match.length, 0, sizeNow), match);
    }

    /** The changes between the matched words of a part. */
    static List<Change> within(Change part, int[] match) {
        List<Change> changes = new ArrayList<>();
        int fromOld = part.fromOld;
        int fromNow = part.fromNow;
        for (int i = part.fromOld; i < part.toOld; i++) {
            if (match[i] >= part.fromNow && match[i] < part.toNow) {
                add(changes, new Change(fromOld, i, fromNow, match[i]));
                fromOld = i + 1;
                fromNow = match[i] + 1;
            }
        }
        add(changes, new Change(fromOld, part.toOld, fromNow, part.toNow));
        return changes;
    }

    private static void add(List<Change> changes, Change change) {
        if (change.old() + change.now() > 0) {
            changes.add(change);
        }
    }

    /** How many words it had. */
    int old() {
        return toOld - fromOld;
    }

    /** How many words it has. */
    int now() {
        return toNow - fromNow;
    }

    boolean isReplacement() {
        return old() > 0 && now() > 0;
    }
}
