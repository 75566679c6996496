package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/** The ops that lead from one text to another, by the words that they share. */
final class WordDiff {
    private final Passage old;
    private final Passage now;
    private final List<Op> ops = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff(Passage old, Passage now) {
        this.old = old;
        this.now = now;
    }

    /** The ops of two texts whose matching words are known. */
    static List<Op> ops(Passage old, Passage now, int[] match) {
        WordDiff diff = new WordDiff(old, now);
        int fromOld = 0;
        int fromNow = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                diff.between(fromOld, old.start(i), fromNow, now.start(match[i]));
                diff.word(old.printed(i, i + 1), now.printed(match[i], match[i] + 1));
                fromOld = old.end(i);
                fromNow = now.end(match[i]);
            }
        }
        diff.between(fromOld, old.text().length(), fromNow, now.text().length());
        diff.flushChange();
        diff.flushEqual();
        return diff.ops;
    }

    /** The ops of a text that did not change, or stands on one side only. */
    static List<Op> whole(Op.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Op(kind, text));
    }

    /** What stands between two matched words: the white space that both sides begin and end with is equal. */
    private void between(int fromOld, int toOld, int fromNow, int toNow) {
        String left = old.text().substring(fromOld, toOld);
        String right = now.text().substring(fromNow, toNow);
        if (left.equals(right)) {
            keep(left);
            return;
        }
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && sameSpace(left.charAt(start), right.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && sameSpace(left.charAt(left.length() - 1 - end), right.charAt(right.length() - 1 - end))) {
            end++;
        }
        keep(left.substring(0, start));
        deleted.append(left, start, left.length() - end);
        inserted.append(right, start, right.length() - end);
        keep(left.substring(left.length() - end));
    }

    /** A word that both sides have, though perhaps with other white space in it. */
    private void word(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length()) {
            int nextLeft = i;
            int nextRight = j;
            while (nextLeft < left.length() && isSpace(left.charAt(nextLeft))) {
                nextLeft++;
            }
            while (nextRight < right.length() && isSpace(right.charAt(nextRight))) {
                nextRight++;
            }
            if (!left.substring(i, nextLeft).equals(right.substring(j, nextRight))) {
                deleted.append(left, i, nextLeft);
                inserted.append(right, j, nextRight);
                i = nextLeft;
                j = nextRight;
            }
            int end = nextLeft;
            while (end < left.length() && !isSpace(left.charAt(end))) {
                end++;
            }
            keep(left.substring(i, end));
            j = nextRight + end - nextLeft;
            i = end;
        }
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean sameSpace(char left, char right) {
        return left == right && isSpace(left);
    }

    private void keep(String letters) {
        if (!letters.isEmpty()) {
            flushChange();
            equal.append(letters);
        }
    }

    private void flushChange() {
        if (deleted.isEmpty() && inserted.isEmpty()) {
            return;
        }
        flushEqual();
        if (!deleted.isEmpty()) {
            ops.add(new Op(Op.Kind.DELETE, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            ops.add(new Op(Op.Kind.INSERT, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private void flushEqual() {
        if (!equal.isEmpty()) {
            ops.add(new Op(Op.Kind.EQUAL, equal.toString()));
            equal.setLength(0);
        }
    }
}
