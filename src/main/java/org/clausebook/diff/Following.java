package org.clausebook.diff;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * A reference that follows the renumbering of what it reaches.
 *
 * @param words its words on either side
 * @param reason as people read it
 */
record Following(Change words, Reason reason) {
    /** What numbers a clause where no digit does: a letter, a Roman number. */
    private static final Pattern LABEL = Pattern.compile("(?i)\\p{L}|[ivxlc]+");

    /** Empty where more than a number differs, or nothing. */
    static Optional<Following> of(Pair pair, Span old, Span now) {
        Change words = new Change(
                first(pair.old(), old), last(pair.old(), old), first(pair.now(), now), last(pair.now(), now));
        if (words.old() != words.now() || !words.isReplacement()) {
            return Optional.empty();
        }
        boolean differs = false;
        for (int i = 0; i < words.old(); i++) {
            String one = pair.old().letters(words.fromOld() + i);
            String other = pair.now().letters(words.fromNow() + i);
            if (!one.equals(other)) {
                differs = true;
                if (!isLabel(pair.old(), words.fromOld() + i) || !isLabel(pair.now(), words.fromNow() + i)) {
                    return Optional.empty();
                }
            }
        }
        return differs
                ? Optional.of(new Following(words, Reason.editorial(Reason.FOLLOWING, pair.arrow(words))))
                : Optional.empty();
    }

    /**
     * Has each word of the reference stand for the one at its place, so that “3 and 4” is not told to have lost its end
     * and got another beginning; not where they are matched with words elsewhere.
     *
     * @param match by each old word the new one, -1 where there is none
     */
    void match(Pair pair, int[] match) {
        for (int i = 0; i < match.length; i++) {
            boolean old = words.fromOld() <= i && i < words.toOld();
            boolean now = words.fromNow() <= match[i] && match[i] < words.toNow();
            boolean crosses = i < words.fromOld() && match[i] >= words.toNow()
                    || i >= words.toOld() && match[i] >= 0 && match[i] < words.fromNow();
            if (match[i] >= 0 && old != now || crosses) {
                return;
            }
        }
        for (int i = 0; i < words.old(); i++) {
            boolean same =
                    pair.old().letters(words.fromOld() + i).equals(pair.now().letters(words.fromNow() + i));
            match[words.fromOld() + i] = same ? words.fromNow() + i : -1;
        }
    }

    /** Whether a change is within the reference. */
    boolean covers(Change change) {
        return words.fromOld() <= change.fromOld()
                && change.toOld() <= words.toOld()
                && words.fromNow() <= change.fromNow()
                && change.toNow() <= words.toNow();
    }

    private static boolean isLabel(Passage side, int at) {
        return side.kind(at) == Word.Kind.NUMBER
                || LABEL.matcher(side.letters(at)).matches();
    }

    private static int first(Passage side, Span span) {
        int low = 0;
        int high = side.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.start(middle) < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int last(Passage side, Span span) {
        int at = first(side, span);
        while (at < side.size() && side.end(at) <= span.end()) {
            at++;
        }
        return at;
    }
}
