package org.clausebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * Plain text with marks as Markdown that reads back as the same. A sign is escaped only where it would be read as
 * markup; a letter beside an emphasis that could not begin or end there is written as a numeric character reference.
 */
final class InlineWriter {
    private final String plain;
    private final List<Mark> marks;
    private final BitSet escaped;
    private final BitSet referred = new BitSet();
    private final Map<Mark, String> signs = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private InlineWriter(String plain, List<Mark> marks, BitSet escaped) {
        this.plain = plain;
        this.marks = marks;
        this.escaped = escaped;
    }

    /**
     * Writes one stretch.
     *
     * @param plain its letters
     * @param marks its marks, spans into {@code plain}; cells are passed over
     * @param beginning what its beginning could be mistaken for
     */
    static String write(String plain, List<Mark> marks, Beginning beginning) {
        List<Mark> nested = new ArrayList<>(Nesting.of(plain, marks));
        nested.removeIf(mark -> cannotStand(mark, plain, beginning));
        boolean code = !nested.isEmpty()
                && nested.stream()
                        .anyMatch(mark ->
                                mark.kind() == Mark.Kind.CODE && mark.span().start() == 0);
        boolean marked = !nested.isEmpty() && nested.get(0).span().start() == 0;
        BitSet escaped = Escapes.of(plain, nested, beginning, marked);
        InlineWriter writer = new InlineWriter(plain, nested, escaped);
        writer.chooseSigns(beginning);
        int before = -1;
        while (writer.referred.cardinality() > before) {
            before = writer.referred.cardinality();
            writer.referAtBorders(beginning);
        }
        if (!code && !writer.referred.get(0) && beginning.needsBackslash(plain)) {
            writer.writeAll("\\");
        } else {
            writer.writeAll("");
        }
        return writer.out.toString();
    }

    /** Bold in bold, a bar in a cell's code, and code whose fence would begin a block have no form in Markdown. */
    private static boolean cannotStand(Mark mark, String plain, Beginning beginning) {
        if (mark.kind() != Mark.Kind.CODE) {
            return beginning.inBold() && mark.kind() == Mark.Kind.STRONG;
        }
        String code = mark.span().of(plain);
        boolean fences = beginning.startsLine()
                && mark.span().start() == 0
                && fence(code).length() > 2;
        return fences || beginning.inCell() && code.contains("|");
    }

    /** A bold beginning would be read as a label or heading, so it is written with underscores instead. */
    private void chooseSigns(Beginning beginning) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind() == Mark.Kind.STRONG) {
                int end = mark.span().end();
                boolean alone = end == plain.length() || plain.charAt(end) == ' ';
                boolean like = i == 0 && mark.span().start() == 0 && alone && beginning.mayBeHeading();
                signs.put(mark, like ? "__" : "**");
            } else if (mark.kind() == Mark.Kind.EMPHASIS) {
                signs.put(mark, touchesUnderscores(mark) ? "*" : "_");
            }
        }
    }

    private boolean touchesUnderscores(Mark mark) {
        return marks.stream()
                .anyMatch(other -> "__".equals(signs.get(other))
                        && (other.span().start() == mark.span().start()
                                || other.span().end() == mark.span().end()
                                || other.span().end() == mark.span().start()));
    }

    /** Finds the letters that emphasis could not begin or end beside. */
    private void referAtBorders(Beginning beginning) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!signs.containsKey(mark)) {
                continue;
            }
            boolean underscore = signs.get(mark).charAt(0) == '_';
            int start = mark.span().start();
            int end = mark.span().end();
            Flank before = outer(start, -1, beginning);
            Flank first = inner(mark, start, 0);
            border(first, start, before, start - 1, underscore);
            Flank after = outer(end, 0, beginning);
            Flank last = inner(mark, end, -1);
            border(last, end - 1, after, end, underscore);
        }
    }

    private void border(Flank inside, int insideAt, Flank outside, int outsideAt, boolean underscore) {
        Flank within = inside;
        if (inside == Flank.SPACE) {
            refer(insideAt);
            within = Flank.SIGN;
        }
        if (outside == Flank.LETTER && (within == Flank.SIGN || underscore)) {
            refer(outsideAt);
        }
    }

    private void refer(int at) {
        boolean low = Character.isLowSurrogate(plain.charAt(at)) && at > 0;
        referred.set(low ? at - 1 : at);
    }

    /** What stands outside a border: another mark's sign, or the character there. */
    private Flank outer(int at, int by, Beginning beginning) {
        boolean other = marks.stream()
                .anyMatch(mark -> by < 0 ? mark.span().end() == at : mark.span().start() == at);
        int index = at + by;
        if (other) {
            return Flank.SIGN;
        }
        if (index < 0 || index >= plain.length()) {
            return beginning.inBold() ? Flank.SIGN : Flank.SPACE;
        }
        return flank(index);
    }

    /** What stands inside a border: the sign of a mark nested in this one, or the character there. */
    private Flank inner(Mark mark, int at, int by) {
        boolean nested = marks.stream()
                .anyMatch(other -> !other.equals(mark)
                        && (by == 0 ? other.span().start() == at : other.span().end() == at)
                        && inside(other, mark));
        return nested ? Flank.SIGN : flank(at + by);
    }

    private Flank flank(int at) {
        return isNumbered(at) ? Flank.SIGN : Flank.of(plain.charAt(at));
    }

    /** Whether the character at an offset is written as its number. */
    private boolean isNumbered(int at) {
        if (at < 0 || at >= plain.length()) {
            return false;
        }
        boolean low = Character.isLowSurrogate(plain.charAt(at)) && at > 0;
        return referred.get(low ? at - 1 : at) || Escapes.isInvisible(plain, at);
    }

    private boolean inside(Mark other, Mark mark) {
        boolean same = other.span().equals(mark.span());
        return same
                ? marks.indexOf(other) > marks.indexOf(mark)
                : other.span().start() >= mark.span().start()
                        && other.span().end() <= mark.span().end();
    }

    private void writeAll(String guard) {
        List<Mark> open = new ArrayList<>();
        int next = 0;
        boolean guarded = guard.isEmpty();
        for (int at = 0; at <= plain.length(); at++) {
            if (guarded) {
                at = plainUntil(at, border(open, next));
            }
            for (int i = open.size() - 1; i >= 0 && open.get(i).span().end() == at; i--) {
                out.append(close(open.remove(i)));
            }
            while (next < marks.size() && marks.get(next).span().start() == at) {
                Mark mark = marks.get(next++);
                if (isWhole(mark)) {
                    out.append(whole(mark));
                    at = mark.span().end();
                    for (int i = open.size() - 1; i >= 0 && open.get(i).span().end() == at; i--) {
                        out.append(close(open.remove(i)));
                    }
                } else {
                    open.add(mark);
                    out.append(mark.kind() == Mark.Kind.LINK ? "[" : signs.get(mark));
                }
            }
            if (at < plain.length()) {
                if (!guarded) {
                    out.append(guard);
                    guarded = true;
                }
                at += character(at);
            }
        }
    }

    /** The offset of the next end of an open mark or start of one to come; the text's end where there is none. */
    private int border(List<Mark> open, int next) {
        int border = next < marks.size() ? marks.get(next).span().start() : plain.length();
        for (Mark mark : open) {
            border = Math.min(border, mark.span().end());
        }
        return border;
    }

    /** Writes what stands as it is, up to the first character that may not or to the border; returns its offset. */
    private int plainUntil(int from, int border) {
        int end = Math.min(border, Math.min(next(escaped, from), next(referred, from)));
        int at = from;
        while (at < end && Escapes.isPlain(plain.charAt(at))) {
            at++;
        }
        out.append(plain.substring(from, Math.max(from, at)));
        return at;
    }

    private static int next(BitSet offsets, int from) {
        int next = offsets.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /** Writes the character at an offset and returns how many more units it has. */
    private int character(int at) {
        if (isNumbered(at)) {
            int point = plain.codePointAt(at);
            out.append("&#").append(point).append(';');
            return Character.charCount(point) - 1;
        }
        char c = plain.charAt(at);
        boolean besideNumber =
                c == '\\' && isNumbered(at + 1) || c == '_' && (isNumbered(at - 1) || isNumbered(at + 1));
        if (escaped.get(at) || besideNumber) {
            out.append('\\');
        }
        out.append(c);
        return 0;
    }

    private String close(Mark mark) {
        return mark.kind() == Mark.Kind.LINK ? "](" + Escapes.target(mark.href()) + ")" : signs.getOrDefault(mark, "");
    }

    /** Code and links that show their own target hold nothing that needs an escape. */
    private boolean isWhole(Mark mark) {
        return mark.kind() == Mark.Kind.CODE || isAutomatic(mark);
    }

    private boolean isAutomatic(Mark mark) {
        String shown = mark.span().of(plain);
        boolean web = shown.startsWith("https://") || shown.startsWith("http://");
        return mark.kind() == Mark.Kind.LINK
                && web
                && shown.equals(mark.href())
                && shown.chars().allMatch(c -> c > ' ' && c < '\u007f' && c != '<' && c != '>' && c != '|' && c != '\\')
                && marks.stream().noneMatch(other -> !other.equals(mark) && inside(other, mark));
    }

    private String whole(Mark mark) {
        String shown = mark.span().of(plain);
        if (mark.kind() == Mark.Kind.LINK) {
            return "<" + shown + ">";
        }
        String fence = fence(shown);
        boolean touches = shown.startsWith("`") || shown.endsWith("`");
        return touches ? fence + " " + shown + " " + fence : fence + shown + fence;
    }

    /** The shortest run of backticks that the code does not hold. */
    private static String fence(String code) {
        Set<Integer> runs = new HashSet<>();
        int run = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i < code.length() && code.charAt(i) == '`') {
                run++;
            } else {
                runs.add(run);
                run = 0;
            }
        }
        int length = 1;
        while (runs.contains(length)) {
            length++;
        }
        return "`".repeat(length);
    }

    /** Everything of a stretch that a label's bold signs hold: no marks. */
    static String bold(String plain) {
        return "**" + write(plain, List.of(), Beginning.bold(false)) + "**";
    }

    /** What CommonMark sees beside a delimiter. */
    enum Flank {
        SPACE,
        SIGN,
        LETTER;

        static Flank of(char c) {
            int type = Character.getType(c);
            if (type == Character.SPACE_SEPARATOR || c == '\t') {
                return SPACE;
            }
            return Escapes.isPunctuation(c) || isPunctuation(type) ? SIGN : LETTER;
        }

        private static boolean isPunctuation(int type) {
            return type == Character.CONNECTOR_PUNCTUATION
                    || type == Character.DASH_PUNCTUATION
                    || type == Character.START_PUNCTUATION
                    || type == Character.END_PUNCTUATION
                    || type == Character.INITIAL_QUOTE_PUNCTUATION
                    || type == Character.FINAL_QUOTE_PUNCTUATION
                    || type == Character.OTHER_PUNCTUATION;
        }
    }

    /** Whether an offset lies in a span. */
    static boolean covers(Span span, int at) {
        return span.start() <= at && at < span.end();
    }
}
