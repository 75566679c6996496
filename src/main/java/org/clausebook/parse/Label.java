package org.clausebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/**
 * A block's number, heading and text, told apart.
 *
 * @param number the label as printed, empty where none
 * @param heading of a heading line all that follows its label, else the run-in heading; empty where none
 * @param text the rest; empty for heading lines
 * @param marks of heading and text
 */
record Label(String number, String heading, String text, List<Mark> marks) {
    /** Where a block stands, which decides what its beginning can mean. */
    enum Where {
        HEADING,
        BODY,
        ITEM
    }

    /** Whether the text is a label where it stands, so that a plain text beginning so needs a backslash. */
    static Optional<ClauseNumber> leading(String text, Where where) {
        Optional<ClauseNumber> found = ClauseNumber.leading(text);
        return switch (where) {
            case HEADING -> found.filter(number -> !number.isBullet());
            case BODY -> found.filter(ClauseNumber::isSure);
            case ITEM -> found.filter(number -> number.isSure() || number.isBullet());
        };
    }

    /**
     * Tells the parts of a block apart.
     *
     * @param whole the block's line
     * @param marker the number that Markdown itself read as a list's, empty where none
     */
    static Label of(Inline whole, String marker, Where where) {
        if (!marker.isEmpty()) {
            return rest(whole, marker, 0, where);
        }
        String plain = whole.plain();
        if (plain.startsWith("\\")
                && whole.isUnescaped(0, 1)
                && ClauseNumber.leading(plain.substring(1)).isPresent()) {
            return rest(whole.withoutFirst(), "", 0, where);
        }
        Span bold = whole.boldAt(0);
        String shown = bold.of(plain);
        // An asterisk between bold signs cannot do without its backslash.
        if (bold.length() > 0 && (shown.equals("*") || whole.isUnescaped(0, bold.end()))) {
            if (ClauseNumber.parse(shown).isPresent()) {
                return rest(whole, shown, bold.end(), where);
            }
            Optional<ClauseNumber> sure = leading(shown, Where.BODY);
            if (sure.isPresent() && where != Where.HEADING) {
                int end = sure.get().printed().length();
                return split(whole, sure.get().printed(), skip(plain, end), bold.end());
            }
        }
        Optional<ClauseNumber> number = leading(plain, where);
        int end = number.map(found -> found.printed().length()).orElse(0);
        return number.isPresent() && whole.isBare(0, end)
                ? rest(whole, number.get().printed(), end, where)
                : rest(whole, "", 0, where);
    }

    private static int skip(String plain, int from) {
        return from < plain.length() && plain.charAt(from) == ' ' ? from + 1 : from;
    }

    private static Label rest(Inline whole, String number, int from, Where where) {
        int start = skip(whole.plain(), from);
        if (where == Where.HEADING) {
            return split(whole, number, start, whole.plain().length());
        }
        return split(whole, number, start, whole.boldAt(start).end());
    }

    private static Label split(Inline whole, String number, int start, int headingEnd) {
        String plain = whole.plain();
        int text = skip(plain, headingEnd);
        Span heading = new Span(start, headingEnd);
        List<Mark> marks = new ArrayList<>(whole.marksIn(Mark.Field.HEADING, start, headingEnd));
        if (whole.bold().contains(heading)) {
            marks.removeIf(
                    mark -> mark.kind() == Mark.Kind.STRONG && mark.span().length() == heading.length());
        }
        if (text < plain.length() || heading.length() == 0) {
            marks.addAll(whole.marksIn(Mark.Field.TEXT, text, plain.length()));
        }
        return new Label(number, heading.of(plain), plain.substring(text), marks);
    }
}
