package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.ClauseNumber;

/**
 * Which lines or paragraphs begin with a clause's label. A label is told from a year or a reference that happens to
 * stand at a line's start by its neighbours: it goes on with a list that is open, or begins one whose next label does
 * not stand inside a line.
 */
final class Numbering {
    /**
     * A text that may begin with a label.
     *
     * @param text without white space at its start
     * @param free whether something could begin here: after empty space, a short line or a sentence's end
     * @param ended whether a sentence or lead-in ends before it
     * @param apart whether empty space stands above it
     * @param level how many lists the source says that it stands in, 0 where it says nothing
     * @param marked whether the source marks it as a heading, or sets all of it bold
     */
    record Start(String text, boolean free, boolean ended, boolean apart, int level, boolean marked) {
        /** Whether the source says that it stands in a list of the label's, and so cannot go on with that. */
        boolean isInside(Label label) {
            return level > label.level();
        }

        /** Whether the text of a heading may hold a list whose labels have the same form. */
        boolean mayStandUnder(Label label) {
            return isInside(label) || (label.marked() && !marked);
        }

        /** Whether the source sets it as it sets the label. */
        boolean looksLike(Label label) {
            return level == label.level() && marked == label.marked();
        }

        /** Whether it may be an entry of the label's list for all that the source says. */
        boolean mayStandBeside(Label label) {
            return level == 0 || label.level() == 0 || level == label.level();
        }
    }

    /**
     * A label that begins a line or paragraph.
     *
     * @param number the label
     * @param list which list it is an entry of, counted from 0 in the order of their beginnings
     * @param outer the list whose open entry holds this list, -1 where none certainly does
     * @param level how many lists the source says that it stands in, 0 where it says nothing
     * @param marked whether the source marks it as a heading, or sets all of it bold
     */
    record Label(ClauseNumber number, int list, int outer, int level, boolean marked) {}

    /** How far the second label of a list is looked for. */
    private static final int REACH = 120;

    private static final int LONGEST_LABEL = 60;
    /** So many lists are open at once at the most. */
    private static final int DEEPEST = 32;

    private final List<Start> starts;
    private final List<Optional<Label>> found = new ArrayList<>();
    private final List<Label> open = new ArrayList<>();
    private int lists;
    private char bullet;

    private Numbering(List<Start> starts) {
        this.starts = starts;
    }

    /** For each start, its label if it begins with one. */
    static List<Optional<Label>> of(List<Start> starts) {
        Numbering numbering = new Numbering(starts);
        for (int i = 0; i < starts.size(); i++) {
            numbering.found.add(numbering.labelAt(i));
        }
        return numbering.found;
    }

    private Optional<Label> labelAt(int i) {
        String text = starts.get(i).text();
        Optional<ClauseNumber> number = ClauseNumber.leading(text).filter(label -> !Words.isContentsEntry(text));
        if (number.isEmpty() || number.get().isBullet()) {
            return number.filter(label -> isBullet(i, label)).map(label -> new Label(label, -1, -1, 0, false));
        }
        return accepted(i, number.get());
    }

    /**
     * A dash or asterisk begins an item only where a sentence could begin, or after an item of the same kind that ends
     * with a comma or a short line; other bullets always do.
     */
    private boolean isBullet(int i, ClauseNumber number) {
        Start start = starts.get(i);
        boolean goesOn = bullet == start.text().charAt(0)
                && (start.free() || starts.get(i - 1).text().endsWith(","));
        boolean accepted = start.text().length() > 1 && (start.ended() || start.apart() || goesOn || !number.isDash());
        bullet = accepted ? start.text().charAt(0) : bullet;
        return accepted;
    }

    private Optional<Label> accepted(int i, ClauseNumber number) {
        Start start = starts.get(i);
        int going = goesOnWith(i, number);
        // The number that the list waits for is enough; a sentence that breaks right before it is rarer than a list.
        if (going >= 0 && (start.free() || number.isClosed())) {
            Label before = open.get(going);
            Label label = new Label(number, before.list(), before.outer(), start.level(), start.marked());
            open.subList(going, open.size()).clear();
            open.add(label);
            return Optional.of(label);
        }
        boolean accepted = start.free() && begins(i, number);
        if (!accepted) {
            return Optional.empty();
        }
        int outer = outer(i, number);
        if (!leadsInto(i, number)) {
            open.removeIf(other -> other.number().sameForm(number) && !start.mayStandUnder(other));
        }
        Label label = new Label(number, lists++, outer, start.level(), start.marked());
        open.add(label);
        return Optional.of(label);
    }

    /** The list whose entry the new list at start {@code i} stands in: the source says so, or a colon before it. */
    private int outer(int i, ClauseNumber number) {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (starts.get(i).isInside(open.get(at))) {
                return open.get(at).list();
            }
        }
        return leadsInto(i, number) ? open.get(open.size() - 1).list() : -1;
    }

    /** Whether an entry of an open list ends with a colon right before the first label of another. */
    private boolean leadsInto(int i, ClauseNumber number) {
        return i > 0
                && number.starts()
                && ":：".indexOf(Words.lastSign(starts.get(i - 1).text())) >= 0
                && !open.isEmpty()
                && open.size() < DEEPEST
                && isLabelled(i - 1);
    }

    /** A number without a stop, such as {@code 1 Definitions} or {@code Article 1}, needs empty space above; so does 1.0. */
    private static boolean isSure(ClauseNumber number, Start start) {
        return (number.isSure() && !number.isRound()) || start.apart();
    }

    private boolean begins(int i, ClauseNumber number) {
        Start start = starts.get(i);
        String rest = start.text().substring(number.printed().length()).strip();
        if (number.isWorded() && !number.isClosed() && Words.startsLow(rest)) {
            // "Section 5 of this agreement" refers; it begins nothing.
            return false;
        }
        if (!number.isClosed() && !number.isWorded() && Character.isLetter(lastOf(number))) {
            // "3D models" is no clause, unless 3E comes.
            return followedUp(i, number);
        }
        if (number.starts()) {
            return isSure(number, start) && beginsList(i, number);
        }
        return number.depth() > 1 ? isNested(number) || start.apart() : skips(i, number);
    }

    private static char lastOf(ClauseNumber number) {
        return number.printed().charAt(number.printed().length() - 1);
    }

    /** Whether the text that ends before start {@code i} began with a label not far above. */
    private boolean isLabelled(int i) {
        for (int j = i; j >= Math.max(0, i - 12); j--) {
            if (found.get(j).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The list that the number goes on: the innermost that looks like it, if any; after a full stop the outer of two alike. */
    private int goesOnWith(int at, ClauseNumber number) {
        Start start = starts.get(at);
        boolean alike = open.stream().anyMatch(label -> number.follows(label.number()) && start.looksLike(label));
        int innermost = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            Label label = open.get(i);
            boolean fits = alike ? start.looksLike(label) : start.mayStandBeside(label);
            if (fits && number.follows(label.number()) && !beginsRoman(at, number)) {
                if (innermost >= 0 && open.get(innermost).number().sameForm(number)) {
                    return at > 0 && Words.lastSign(starts.get(at - 1).text()) == '.' ? i : innermost;
                }
                innermost = i;
            }
        }
        return innermost;
    }

    /** Whether a letter i, after h, is the first roman number: the next of its form, before any clause, is the second. */
    private boolean beginsRoman(int at, ClauseNumber number) {
        if (number.ordinal(true) != 1 || number.ordinal(false) == 0) {
            return false;
        }
        for (int j = at + 1; j < Math.min(starts.size(), at + REACH); j++) {
            Optional<ClauseNumber> next = ClauseNumber.leading(starts.get(j).text());
            if (next.isPresent() && (next.get().isMajor() || next.get().sameForm(number))) {
                return next.get().follows(number) && next.get().ordinal(true) == 2;
            }
        }
        return false;
    }

    /** {@code 3.1} below {@code 3.}, or the first below the number after the one that is open. */
    private boolean isNested(ClauseNumber number) {
        return open.stream()
                .map(Label::number)
                .anyMatch(other -> number.within(other)
                        || (number.sameForm(other)
                                && number.ordinals().get(0) - other.ordinals().get(0) <= 1
                                && number.ordinals().get(0) >= other.ordinals().get(0)));
    }

    /** A list that skips or repeats a number, or begins in the middle: with empty space above it and a sure label. */
    private boolean skips(int i, ClauseNumber number) {
        Start start = starts.get(i);
        if (!start.apart() || (!number.isSure() && !number.isWorded())) {
            return false;
        }
        boolean near = open.stream()
                .map(Label::number)
                .anyMatch(other -> number.sameForm(other)
                        && Math.abs(number.ordinals().get(0) - other.ordinals().get(0)) <= 3);
        return near || number.isWorded() || followedUp(i, number);
    }

    private boolean followedUp(int i, ClauseNumber number) {
        for (int j = i + 1; j < Math.min(starts.size(), i + REACH); j++) {
            Optional<ClauseNumber> next = ClauseNumber.leading(starts.get(j).text());
            if (next.isPresent() && next.get().follows(number)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of a lettered list begins a block only where the second also begins one, or is nowhere: where the
     * second stands inside a line, the list runs on in its sentence.
     */
    private boolean beginsList(int i, ClauseNumber number) {
        if (number.isWorded() || number.ordinals().get(0) == 0) {
            return true;
        }
        for (int j = i; j < Math.min(starts.size(), i + REACH); j++) {
            String text = starts.get(j).text();
            if (j > i) {
                Optional<ClauseNumber> next = ClauseNumber.leading(text);
                if (next.isPresent() && next.get().follows(number)) {
                    return starts.get(j).free() || starts.get(i).apart();
                }
                if (next.isPresent()
                        && next.get().sameForm(number)
                        && next.get().starts()) {
                    break;
                }
            }
            if (hasInside(text, number)) {
                return false;
            }
        }
        return starts.get(i).apart()
                || (number.ordinals().get(0) == 1
                        && Character.isDigit(number.printed().charAt(0)));
    }

    private static boolean hasInside(String text, ClauseNumber number) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            int word = at + 1;
            boolean marked = word < text.length()
                    && (text.charAt(word) == '(' || number.printed().charAt(0) != '(')
                    && !Character.isDigit(text.charAt(word));
            if (marked) {
                Optional<ClauseNumber> next =
                        ClauseNumber.leading(text.substring(word, Math.min(text.length(), word + LONGEST_LABEL)));
                if (next.isPresent() && next.get().isSure() && next.get().follows(number)) {
                    return true;
                }
            }
        }
        return false;
    }
}
