package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.parse.Entry;
import org.clausebook.source.Span;
import org.clausebook.text.Block.Kind;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/**
 * Paragraphs to the entries of a draft edition: title, groups and sections, clauses, items and plain paragraphs, each
 * with its depth.
 */
final class Outline {
    /** A bullet so much further in than another, in average characters, stands below it. */
    private static final double SET_IN = 2;

    private final List<Piece> pieces;
    private final RunIns runIns;
    private final int[] depths;
    private final boolean titled;
    private final List<Entry> entries = new ArrayList<>();
    /** The labels of the open clause and the items below it, outermost first; the clause's may be missing. */
    private final List<OpenEntry> open = new ArrayList<>();

    private int headingDepth;
    /** By the depth of each open heading the list that its label is an entry of, -1 for none. */
    private final TreeMap<Integer, Integer> headingLists = new TreeMap<>();

    private boolean inClause;
    private boolean leadIn;

    /** @param dated whether lines that date the text stand above these paragraphs */
    private Outline(List<Paragraph> paragraphs, HeadingStyle style, boolean dated) {
        List<Piece> all = Piece.of(MarkedHeadings.trusted(paragraphs, style));
        this.titled = !all.isEmpty() && TitleLine.begins(all, style) && (!dated || TitleLine.isAboveAll(all));
        this.pieces = BareLabels.merged(all, style);
        this.runIns = new RunIns(pieces, style);
        this.depths = Headings.depths(pieces, style, firstAfterTitle());
    }

    /** The entries of one edition, in the order of its paragraphs; lines that date it may stand above its title. */
    static List<Entry> of(List<Paragraph> paragraphs, HeadingStyle style) {
        int dates = DateLine.leading(paragraphs);
        Outline outline = new Outline(paragraphs.subList(dates, paragraphs.size()), style, dates > 0);
        paragraphs.subList(0, dates).forEach(outline::date);
        for (int i = 0; i < outline.pieces.size(); i++) {
            i += outline.add(i);
        }
        return outline.entries;
    }

    private void date(Paragraph line) {
        Piece whole = new Piece(line, Optional.empty(), -1, -1, "", 0);
        entries.add(body(headingDepth + 1, Kind.PARAGRAPH, whole, 0));
    }

    /** Adds what piece {@code i} is; returns how many pieces more it took in. */
    private int add(int i) {
        Piece piece = pieces.get(i);
        if (i == 0 && titled) {
            heading(piece, Kind.TITLE, 0);
            return 0;
        }
        if (depths[i] > 0) {
            headingDepth = depths[i];
            headingLists.tailMap(headingDepth, true).clear();
            headingLists.put(headingDepth, piece.list());
            heading(piece, Kind.SECTION, headingDepth);
            close(0);
            inClause = false;
            leadIn = false;
            return 0;
        }
        if (headingDepth == 0 && !inClause && piece.label().isEmpty() && DateLine.is(piece.paragraph())) {
            paragraph(i);
            return 0;
        }
        int runIn = runIns.length(piece);
        if (runIn > 0 && !isBelow(piece)) {
            clause(piece, runIn);
            return 0;
        }
        if (headsNext(i)) {
            return clauseOverText(i);
        }
        if (!piece.label().isEmpty() || piece.paragraph().hint() == Paragraph.Hint.ITEM) {
            numbered(piece, runIn);
        } else {
            paragraph(i);
        }
        return 0;
    }

    private int firstAfterTitle() {
        boolean subtitled = titled && pieces.size() > 1 && isSubtitle(pieces.get(1));
        return (titled ? 1 : 0) + (subtitled ? 1 : 0);
    }

    /** A line below the title that states a version or date rather than heading what follows. */
    private static boolean isSubtitle(Piece piece) {
        return piece.label().isEmpty()
                && piece.paragraph().hint() == Paragraph.Hint.NONE
                && piece.rest().chars().anyMatch(Character::isDigit);
    }

    /** A short line such as {@code Prohibited use.} directly over the text that it heads. */
    private boolean headsNext(int i) {
        Piece piece = pieces.get(i);
        if (i + 1 >= pieces.size() || depths[i + 1] > 0) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        return piece.paragraph().hint() == Paragraph.Hint.NONE
                && (piece.number().isPresent()
                        ? runIns.headsNumbered(piece.rest(), next.rest())
                        : piece.label().isEmpty() && runIns.heads(piece.rest()))
                && next.label().isEmpty()
                && next.paragraph().hint() == Paragraph.Hint.NONE
                && !next.paragraph().apart();
    }

    private int clauseOverText(int i) {
        Piece piece = pieces.get(i);
        Piece next = pieces.get(i + 1);
        boolean below = isBelow(piece) && isInNumbered(piece);
        int depth = below ? openItem(piece) : open(piece);
        List<Mark> marks = headingMarks(piece, piece.paragraph().text().length());
        marks.addAll(next.marks(Mark.Field.TEXT, 0, next.rest().length()));
        entries.add(
                entry(depth, below ? Kind.ITEM : Kind.CLAUSE, piece, piece.label(), piece.rest(), next.rest(), marks));
        return 1;
    }

    /** Whether its list begins below a numbered clause or goes on there. */
    private boolean isInNumbered(Piece piece) {
        return inClause
                && open.get(0).number().isPresent()
                && piece.number()
                        .filter(number ->
                                number.starts() || open.stream().skip(1).anyMatch(label -> label.is(number::follows)))
                        .isPresent();
    }

    private void heading(Piece piece, Kind kind, int depth) {
        String rest = piece.rest();
        List<Mark> marks = headingMarks(piece, piece.paragraph().text().length());
        entries.add(entry(depth, kind, piece, piece.label(), rest, "", marks));
    }

    /** The marks of a heading that ends before an offset; that it is bold goes without saying. */
    private static List<Mark> headingMarks(Piece piece, int end) {
        List<Mark> marks = piece.marks(Mark.Field.HEADING, piece.start(), end);
        marks.removeIf(mark -> mark.kind() == Mark.Kind.STRONG);
        return marks;
    }

    private void beginClause(Piece piece) {
        close(0);
        open.add(OpenEntry.of(piece, 0));
        inClause = true;
        leadIn = false;
    }

    /** Closes all open labels but the outermost ones. */
    private void close(int left) {
        open.subList(Math.min(left, open.size()), open.size()).clear();
    }

    private void clause(Piece piece, int runIn) {
        entries.add(body(open(piece), Kind.CLAUSE, piece, runIn));
    }

    /** Opens a clause: below another where its number says so, else below the heading; returns its depth. */
    private int open(Piece piece) {
        if (goesOnWithHeading(piece)) {
            // "1. Definitions" on a line of its own, then "2. Grant. The licensor …": they stand side by side.
            while (headingLists.pollLastEntry().getValue() != piece.list()) {
                headingDepth--;
            }
            headingDepth--;
        }
        int level = piece.number().map(this::within).orElse(0);
        if (level == 0) {
            beginClause(piece);
            return headingDepth + 1;
        }
        close(level);
        open.add(OpenEntry.of(piece, 0));
        inClause = true;
        return headingDepth + 1 + level;
    }

    /** How many of the open labels a decimal number begins with: 2 for {@code 3.1.2} below 3 and 3.1. */
    private int within(ClauseNumber number) {
        for (int i = open.size(); i > 0; i--) {
            if (open.get(i - 1).is(number::within)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a labelled piece is an entry of an enumeration below the open clause rather than a clause. */
    private boolean isBelow(Piece piece) {
        if (piece.number().isEmpty()) {
            return piece.paragraph().hint() == Paragraph.Hint.ITEM;
        }
        ClauseNumber number = piece.number().get();
        if (within(number) > 0 || goesOnWithHeading(piece)) {
            return false;
        }
        if (number.isBullet() || isHeld(piece) || isInsideItem(piece)) {
            return true;
        }
        if (number.depth() > 1) {
            return false;
        }
        if (inClause) {
            boolean besides = piece.list() >= 0 && piece.list() == open.get(0).list();
            boolean sibling = besides || open.get(0).is(label -> isOneList(number, label) || number.isWorded());
            boolean nested = !besides && open.stream().skip(1).anyMatch(label -> label.goesOnWith(piece, number));
            boolean unnumberedAbove = open.get(0).number().isEmpty() && number.isMajor() && !leadIn;
            return nested || (!sibling && !unnumberedAbove);
        }
        return leadIn && (!number.isMajor() || isSetIn(piece, number));
    }

    /** Whether clauses' numbers begin further in than the open item, or go on there. */
    private boolean isSetIn(Piece piece, ClauseNumber number) {
        OpenEntry last = open.get(open.size() - 1);
        boolean within = last.number().isPresent() && piece.paragraph().indent() - last.indent() >= SET_IN;
        return (within && number.starts()) || open.stream().skip(1).anyMatch(label -> label.goesOnWith(piece, number));
    }

    /** Whether its list is one that an open heading is an entry of. */
    private boolean goesOnWithHeading(Piece piece) {
        return piece.list() >= 0 && headingLists.containsValue(piece.list());
    }

    /** Whether an entry of its list's outer list is open, which the list stands in. */
    private boolean isHeld(Piece piece) {
        return piece.outer() >= 0 && open.stream().anyMatch(label -> label.list() == piece.outer());
    }

    /** Whether the source says that it stands in a list of an open item, which may have a bullet. */
    private boolean isInsideItem(Piece piece) {
        return open.stream().anyMatch(label -> label.stated() > 0 && label.stated() < statedLevel(piece));
    }

    private void numbered(Piece piece, int runIn) {
        if (isBelow(piece)) {
            entries.add(body(openItem(piece), Kind.ITEM, piece, runIn));
        } else {
            clause(piece, runIn);
        }
    }

    /** Opens an item below the clause; returns its depth. */
    private int openItem(Piece piece) {
        int level = itemLevel(piece);
        close(level);
        while (open.size() < level) {
            open.add(OpenEntry.UNLABELLED);
        }
        open.add(OpenEntry.of(piece, statedLevel(piece)));
        return headingDepth + 1 + level;
    }

    /** How far below the clause: beside the open entry of the same list, else below the last one. */
    private int itemLevel(Piece piece) {
        int mine = statedLevel(piece);
        if (mine > 0) {
            int level = 1;
            while (level < open.size() && open.get(level).stated() < mine) {
                level++;
            }
            return level;
        }
        if (piece.number().isPresent()) {
            ClauseNumber number = piece.number().get();
            if (number.isBullet()) {
                return bulletLevel(number, piece.paragraph().indent());
            }
            for (int i = open.size() - 1; i >= 1; i--) {
                if (open.get(i).goesOnWith(piece, number)) {
                    return i;
                }
            }
            for (int i = 1; i < open.size(); i++) {
                if (open.get(i).is(label -> isOneList(number, label))
                        && open.get(i).list() != piece.outer()) {
                    return i;
                }
            }
        }
        return Math.max(1, open.size());
    }

    /** Beside the last open bullet of its form that stands as far in, below one that stands clearly further out. */
    private int bulletLevel(ClauseNumber number, double indent) {
        int beside = open.size();
        for (int i = open.size() - 1; i >= 1 && indent - open.get(i).indent() < SET_IN; i--) {
            beside = open.get(i).is(number::sameForm) ? i : beside;
        }
        return Math.max(1, beside);
    }

    private static int statedLevel(Piece piece) {
        return piece.paragraph().hint() == Paragraph.Hint.ITEM
                ? piece.paragraph().level()
                : 0;
    }

    private static boolean isOneList(ClauseNumber number, ClauseNumber other) {
        return number.starts() && !number.isBullet() ? number.beginsLike(other) : number.sameForm(other);
    }

    private void paragraph(int i) {
        Piece piece = pieces.get(i);
        int inside = holding(piece);
        if ((inClause || inside > 1) && !leadsToHeading(i)) {
            close(inside);
            entries.add(body(headingDepth + 1 + inside, Kind.PARAGRAPH, piece, 0));
            leadIn = inClause ? Words.lastSign(piece.rest()) == ':' : leadIn;
            return;
        }
        close(0);
        open.add(OpenEntry.UNLABELLED);
        inClause = false;
        leadIn = true;
        entries.add(body(headingDepth + 1, Kind.PARAGRAPH, piece, 0));
    }

    /** How many of the open labels hold a paragraph: the clause's, and those of the items that it is set in from. */
    private int holding(Piece paragraph) {
        double indent = paragraph.paragraph().indent();
        boolean body = paragraph.paragraph().hint() == Paragraph.Hint.BODY && indent > 0;
        int holding = open.size();
        while (holding > 1 && !open.get(holding - 1).holds(indent, body)) {
            holding--;
        }
        return holding;
    }

    /** A paragraph that ends with a colon right before a heading speaks of what follows, not of the clause above. */
    private boolean leadsToHeading(int i) {
        return i + 1 < pieces.size()
                && depths[i + 1] > 0
                && Words.lastSign(pieces.get(i).rest()) == ':';
    }

    private static Entry body(int depth, Kind kind, Piece piece, int runIn) {
        String rest = piece.rest();
        String heading = rest.substring(0, runIn);
        int text = runIn;
        while (text < rest.length() && rest.charAt(text) == ' ') {
            text++;
        }
        List<Mark> marks = headingMarks(piece, piece.start() + runIn);
        marks.addAll(piece.marks(
                Mark.Field.TEXT, piece.start() + text, piece.paragraph().text().length()));
        return entry(depth, kind, piece, piece.label(), heading, rest.substring(text), marks);
    }

    private static Entry entry(
            int depth, Kind kind, Piece piece, String number, String heading, String text, List<Mark> marks) {
        return new Entry(depth, kind, number, heading, text, piece.paragraph().page(), marks, new Span(0, 0), "");
    }
}
