package org.clausebook.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.text.ClauseNumber;

/**
 * Which pieces are headings on a line of their own, and how deep each stands. What the source says counts first
 * (heading levels, type); then labels and words: a list is one of headings when most of its entries read like titles
 * and hold text of their own.
 */
final class Headings {
    private static final double LARGER = 1.08;
    /** Headings that type sets off may be longer than those that only words tell. */
    private static final int LONGEST_SET_OFF = 220;

    private static final int OFTEN = 3;

    /** So many times as long as a heading is the text below it at the least. */
    private static final int LONGER = 3;

    /** So much further in, in average characters, a line stands inside the entry above it. */
    private static final double SET_IN = 2;

    /** So many titles without text make a list of contents of the one that follows them. */
    private static final int CONTENTS = 3;

    /** What the entries of a numbered list are, most of them. */
    private enum ListKind {
        /** Headings on lines of their own. */
        HEADINGS,
        /** Paragraphs that begin with a heading. */
        HEADED,
        OTHER;

        /** From how many entries there are, how many are headings, how many begin like one. */
        static ListKind of(int[] count) {
            if (count[1] * 10 >= count[0] * 6) {
                return HEADINGS;
            }
            return count[2] * 2 >= count[0] ? HEADED : OTHER;
        }
    }

    private final List<Piece> pieces;
    private final HeadingStyle style;
    private final double bodySize;
    private final boolean[] heading;
    /** Whether headings on lines of their own end with a stop: three do, which single short sentences hardly do. */
    private final boolean stopsAreHabit;
    /** Whether the source marks its headings, so often that a line which only its words could make one needs more. */
    private final boolean marksAreHabit;
    /** Lists of headings in bold type, whatever their words. */
    private final Set<Integer> boldLists;

    private Headings(List<Piece> pieces, HeadingStyle style) {
        this.pieces = pieces;
        this.style = style;
        this.bodySize = bodySize(pieces);
        this.heading = new boolean[pieces.size()];
        this.marksAreHabit = marksAreHabit();
        this.boldLists = boldLists();
        this.stopsAreHabit =
                IntStream.range(0, pieces.size()).filter(this::isStoppedTitle).count() >= OFTEN;
    }

    /** For each piece its depth as a heading, from 1; 0 where it is none. The title is not among them. */
    static int[] depths(List<Piece> pieces, HeadingStyle style, int firstAfterTitle) {
        Headings headings = new Headings(pieces, style);
        Map<Integer, ListKind> lists = headings.headingLists();
        for (int i = firstAfterTitle; i < pieces.size(); i++) {
            headings.heading[i] = headings.isHeading(i, lists);
        }
        HeadingDoubts.drop(pieces, headings.heading, headings::isSetOff, firstAfterTitle);
        return new HeadingRanks(pieces, headings.heading, headings.bodySize).depths();
    }

    /** The type that most of the text is set in; 0 where unknown. */
    private static double bodySize(List<Piece> pieces) {
        Map<Long, Integer> letters = new HashMap<>();
        for (Piece piece : pieces) {
            letters.merge(
                    Math.round(piece.paragraph().size() * 2),
                    piece.paragraph().text().length(),
                    Integer::sum);
        }
        long most = letters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        return most / 2.0;
    }

    /** Whether type alone sets it off from the text. */
    private boolean isSetOff(Piece piece) {
        boolean larger = bodySize > 0 && piece.paragraph().size() > LARGER * bodySize;
        return larger || piece.allBold();
    }

    private boolean isHeading(int i, Map<Integer, ListKind> lists) {
        Piece piece = pieces.get(i);
        Paragraph.Hint hint = piece.paragraph().hint();
        String rest = piece.rest();
        if (hint == Paragraph.Hint.HEADING) {
            return true;
        }
        if (hint == Paragraph.Hint.ITEM && headsItsList(i)) {
            return true;
        }
        if (hint == Paragraph.Hint.ROW
                || hint == Paragraph.Hint.ITEM
                || piece.number().map(ClauseNumber::isBullet).orElse(false)) {
            return false;
        }
        if (isSetOff(piece)) {
            char last = Words.lastSign(rest);
            boolean sentence = (last == '.' && Words.plain(rest).size() > HeadingStyle.MOST_WORDS)
                    || (last == '。' && !style.readsLikeTitle(rest.substring(0, rest.length() - 1)));
            boolean goesOn =
                    ";,:；，：".indexOf(last) >= 0 && !(piece.number().isPresent() && readsLikeTitle(i)) && !isOver(i);
            return rest.length() <= LONGEST_SET_OFF && !goesOn && !sentence;
        }
        if (piece.number().isPresent()) {
            boolean worded = piece.number().get().isWorded();
            return rest.isEmpty() ? worded : readsLikeTitle(i) && headsNumbered(i, worded, lists);
        }
        if (i + 1 < pieces.size()
                && pieces.get(i + 1).label().isEmpty()
                && Words.startsLow(pieces.get(i + 1).rest())) {
            // A sentence that goes on below it.
            return false;
        }
        if (leadsIntoItems(i) || (marksAreHabit && !standsBetweenTexts(i))) {
            return false;
        }
        if (i > 1 && pieces.get(i - 1).paragraph().hint() == Paragraph.Hint.HEADING) {
            // Where the source marks its headings, an unmarked line right below one leads in what follows.
            return false;
        }
        boolean stopped = ".。".indexOf(Words.lastSign(rest)) >= 0;
        boolean title = style.readsLikeTitle(rest)
                && (!stopped || style.isCapitalTitle(rest) || (stopsAreHabit && isStoppedTitle(i)));
        return (title || isPlainTitle(i)) && !isImprint(rest);
    }

    /** Whether a line that is set in further than the entry above it begins a sentence that items below go on with. */
    private boolean leadsIntoItems(int i) {
        Piece piece = pieces.get(i);
        boolean items = i + 1 < pieces.size()
                && pieces.get(i + 1)
                        .number()
                        .filter(number -> !number.isMajor())
                        .isPresent()
                && Words.startsLow(pieces.get(i + 1).rest());
        int above = i - 1;
        while (above >= 0 && pieces.get(above).label().isEmpty()) {
            above--;
        }
        return items
                && above >= 0
                && !Words.allCapitals(piece.rest())
                && piece.paragraph().indent() - pieces.get(above).paragraph().indent() >= SET_IN;
    }

    /** Whether many headings are marked, and hardly a line without a mark stands between texts as a heading does. */
    private boolean marksAreHabit() {
        long marked = pieces.stream()
                .filter(piece -> piece.paragraph().hint() == Paragraph.Hint.HEADING)
                .count();
        long unmarked = IntStream.range(0, pieces.size())
                .filter(i -> isUnlabelled(pieces.get(i))
                        && style.readsLikeTitle(pieces.get(i).rest()))
                .filter(i -> pieces.get(i).paragraph().hint() == Paragraph.Hint.NONE && standsBetweenTexts(i))
                .count();
        return marked > OFTEN && unmarked < OFTEN;
    }

    /** Whether a sentence ends above it and far more text than its own stands below it. */
    private boolean standsBetweenTexts(int i) {
        if (i == 0 || i + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        return ".。".indexOf(Words.lastSign(pieces.get(i - 1).paragraph().text())) >= 0
                && isUnlabelled(next)
                && Words.ends(next.rest())
                && next.rest().length() > LONGER * pieces.get(i).rest().length();
    }

    /** Whether a title without a number ends with a stop, and far more text stands below it, both after empty space. */
    private boolean isStoppedTitle(int i) {
        Piece piece = pieces.get(i);
        if (i + 1 >= pieces.size()
                || !piece.label().isEmpty()
                || !piece.paragraph().apart()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        return Words.lastSign(piece.rest()) == '.'
                && next.paragraph().apart()
                && Words.startsHigh(next.rest())
                && next.rest().length() > LONGER * piece.rest().length()
                && style.readsLikeTitle(piece.rest());
    }

    /** Whether bold words with a colon head a paragraph, rather than lead in a list. */
    private boolean isOver(int i) {
        return i + 1 < pieces.size()
                && pieces.get(i).allBold()
                && style.readsLikeTitleWithColon(pieces.get(i).rest())
                && pieces.get(i + 1).label().isEmpty()
                && pieces.get(i + 1).paragraph().hint() != Paragraph.Hint.ITEM
                && !isSetOff(pieces.get(i + 1))
                && Words.startsHigh(pieces.get(i + 1).rest())
                && Words.ends(pieces.get(i + 1).rest());
    }

    /** Whether numbered words are a title, perhaps with a colon where no list follows that they lead in. */
    private boolean readsLikeTitle(int i) {
        Piece piece = pieces.get(i);
        boolean overText = i + 1 < pieces.size() && isUnlabelled(pieces.get(i + 1));
        boolean mayHaveColon = overText
                || Words.allCapitals(piece.rest())
                || piece.number().map(ClauseNumber::isWorded).orElse(false);
        return style.readsLikeTitle(piece.rest())
                || (mayHaveColon && style.readsLikeTitleWithColon(piece.rest()))
                || isPlainTitle(i)
                || isOverItsFirst(i);
    }

    /** Whether plain words with a number stand over the first of its parts: {@code 3 What we do} over {@code 3.1}. */
    private boolean isOverItsFirst(int i) {
        return i + 1 < pieces.size()
                && style.readsLikePlainTitle(pieces.get(i).rest())
                && pieces.get(i + 1)
                        .number()
                        .filter(number -> number.starts()
                                && pieces.get(i).number().filter(number::within).isPresent())
                        .isPresent();
    }

    /** Whether it may be a heading in plain words: over a text that has no label, and begins and ends as sentences do. */
    private boolean isPlainTitle(int i) {
        return style.readsLikePlainTitle(pieces.get(i).rest())
                && i + 1 < pieces.size()
                && isUnlabelled(pieces.get(i + 1))
                && Words.startsHigh(pieces.get(i + 1).rest())
                && Words.ends(pieces.get(i + 1).rest());
    }

    /** Whether it begins with no label, seen or unseen: the bullets of marked lists are none of their letters. */
    private static boolean isUnlabelled(Piece piece) {
        return piece.label().isEmpty() && piece.paragraph().hint() != Paragraph.Hint.ITEM;
    }

    /** Whether a numbered entry of an outermost list is nothing but a bold heading over other text. */
    private boolean headsItsList(int i) {
        Piece piece = pieces.get(i);
        return isSetOffEntry(i)
                && (style.readsLikeTitle(piece.rest())
                        || (boldLists.contains(piece.list()) && Words.lastSign(piece.rest()) != '.'));
    }

    private boolean isSetOffEntry(int i) {
        Piece piece = pieces.get(i);
        return piece.list() >= 0
                && piece.paragraph().hint() == Paragraph.Hint.ITEM
                && piece.paragraph().level() <= 1
                && piece.allBold()
                && piece.rest().length() <= HeadingStyle.LONGEST
                && i + 1 < pieces.size()
                && pieces.get(i + 1).list() != piece.list()
                && pieces.get(i + 1).paragraph().hint() != Paragraph.Hint.HEADING;
    }

    /** The lists of which most entries are nothing but bold words over other text. */
    private Set<Integer> boldLists() {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            int[] count = counts.computeIfAbsent(pieces.get(i).list(), list -> new int[2]);
            count[0]++;
            count[1] += isSetOffEntry(i) ? 1 : 0;
        }
        Set<Integer> bold = new HashSet<>();
        counts.forEach((list, count) -> {
            if (count[1] >= OFTEN && count[1] * 2 > count[0]) {
                bold.add(list);
            }
        });
        return bold;
    }

    /**
     * Whether a title-like numbered line heads what follows: a worded number does, a list of headings, and one entry
     * of a list of run-in headings that stands over its text; not the next entry of the same list.
     */
    private boolean headsNumbered(int i, boolean worded, Map<Integer, ListKind> lists) {
        Piece piece = pieces.get(i);
        if (i + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        boolean over = next.list() != piece.list() && !endsContents(i);
        // Over a page's break nobody sees whether there is empty space.
        boolean turned = next.paragraph().page() != piece.paragraph().page();
        boolean apart = turned || next.paragraph().apart() || next.number().isPresent();
        boolean stopped = Words.lastSign(piece.rest()) == '.';
        if (stopped && !apart && !Words.allCapitals(piece.rest())) {
            return false;
        }
        ListKind kind = lists.getOrDefault(piece.list(), ListKind.OTHER);
        return over
                && ((worded && !stopped)
                        || kind == ListKind.HEADINGS
                        || (kind == ListKind.HEADED && (stopped ? next.label().isEmpty() : standsOver(i))));
    }

    /** Whether a few words stand over sentences or a list of their own, empty space between them. */
    private boolean standsOver(int i) {
        Piece next = pieces.get(i + 1);
        boolean begins = next.label().isEmpty()
                || next.number().filter(ClauseNumber::starts).isPresent();
        return begins
                && next.paragraph().apart()
                && next.paragraph().hint() == Paragraph.Hint.NONE
                && Words.startsHigh(next.rest())
                && Words.ends(next.rest())
                && style.readsLikeTitle(pieces.get(i).rest());
    }

    /** Whether titles of one list come one after the other before it, with nothing under them: a list of contents. */
    private boolean endsContents(int i) {
        boolean titles = i >= CONTENTS;
        for (int before = 1; titles && before <= CONTENTS; before++) {
            Piece entry = pieces.get(i - before);
            titles = entry.list() >= 0 && entry.list() == pieces.get(i).list() && style.readsLikeTitle(entry.rest());
        }
        return titles;
    }

    /** Lines that look like titles and are none: copyright notices, addresses, bare dates and numbers. */
    private static boolean isImprint(String text) {
        String low = text.toLowerCase(java.util.Locale.ROOT);
        boolean letters = text.chars().filter(Character::isLetter).count() * 2 >= text.length();
        long figures = Words.plain(text).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .count();
        return figures > 1
                || low.startsWith("copyright")
                || low.contains("©")
                || low.contains("@")
                || low.contains("<")
                || low.contains("://")
                || !letters;
    }

    /** By list, whether most entries are title-like and followed by text that is no further entry. */
    private Map<Integer, ListKind> headingLists() {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.list() >= 0) {
                int[] count = counts.computeIfAbsent(piece.list(), list -> new int[3]);
                count[0]++;
                boolean holds = i + 1 < pieces.size() && pieces.get(i + 1).list() != piece.list();
                boolean bare = piece.rest().isEmpty() && piece.number().get().isWorded();
                count[1] += holds && (bare || readsLikeTitle(i)) ? 1 : 0;
                count[2] += style.beginsLikeTitle(piece.rest()) ? 1 : 0;
            }
        }
        Map<Integer, ListKind> lists = new HashMap<>();
        counts.forEach((list, count) -> lists.put(list, ListKind.of(count)));
        return lists;
    }
}
