package org.clausebook.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;

/** The inline nodes of one block as plain text with marks. */
final class InlineReader {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final int NESTED = 50;

    private final Problems problems;
    private final IntConsumer page;
    private final StringBuilder plain = new StringBuilder();
    private final BitSet literal = new BitSet();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private int depth;
    private int nested;
    private boolean firstLine = true;
    private String id = "";
    private int startPage;

    /**
     * @param problems where what is wrong is told
     * @param page told the number of each page comment that stands on a line of its own
     */
    InlineReader(Problems problems, IntConsumer page) {
        this.problems = problems;
        this.page = page;
    }

    /** Reads the children of a block, or of one cell after another. */
    void children(Node parent) {
        if (nested > NESTED) {
            problems.error(
                    parent.getStartOffset(),
                    "Emphasis or brackets nested more than " + NESTED + " deep",
                    "Put a backslash before each sign that is text");
            raw(parent.getChars());
            return;
        }
        nested++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
        nested--;
    }

    /** Marks what {@code content} reads as one cell, parted by a space from the one before. */
    void cell(Node cell, boolean last) {
        trim();
        int start = plain.length();
        boolean apart = start > 0;
        if (apart) {
            plain.append(' ');
        }
        int at = marks.size();
        int begin = plain.length();
        marks.add(new Mark(Mark.Field.TEXT, new Span(begin, begin), Mark.Kind.CELL, ""));
        children(cell);
        trim();
        if (last && plain.length() > begin) {
            takeId(cell.getEndOffset());
            trim();
        }
        firstLine = !last;
        nest(at + 1);
        // A bar in code has no form in a cell that every reader of Markdown takes for one.
        marks.subList(at + 1, marks.size())
                .removeIf(mark ->
                        mark.kind() == Mark.Kind.CODE && mark.span().of(plain).contains("|"));
        int end = Math.max(plain.length(), start);
        int from = end == start ? start : begin;
        marks.set(at, new Mark(Mark.Field.TEXT, new Span(from, end), Mark.Kind.CELL, ""));
    }

    /** What was read; {@code end} is the block's end in the file. */
    Inline finish(int end) {
        takeId(end);
        trim();
        if (marks.stream().noneMatch(mark -> mark.kind() == Mark.Kind.CELL)) {
            nest(0);
        }
        return new Inline(plain.toString(), marks, literal, bold, id);
    }

    /** Brings the marks from an index on into the form that they are written in. */
    private void nest(int from) {
        List<Mark> last = marks.subList(from, marks.size());
        List<Mark> nested = Nesting.of(plain.toString(), last);
        last.clear();
        marks.addAll(nested);
    }

    /** The page that a comment before the first letter names, 0 where there is none. */
    int startPage() {
        return startPage;
    }

    private void node(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            takeId(node.getStartOffset());
            append(' ', false);
        } else if (node instanceof Emphasis) {
            mark(node, Mark.Kind.EMPHASIS, "");
        } else if (node instanceof StrongEmphasis strong) {
            strong(strong);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Code code) {
            int at = open(Mark.Kind.CODE, "");
            raw(unpadded(code.getText()));
            close(at);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(node);
        } else if (node instanceof HtmlEntity) {
            raw(Escaping.unescapeString(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            html(node);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else {
            refuse(node);
        }
    }

    /** CommonMark 0.31, 6.1: code that begins and ends with a space loses one at each end. */
    private static CharSequence unpadded(CharSequence code) {
        int last = code.length() - 1;
        boolean padded = last > 1 && code.charAt(0) == ' ' && code.charAt(last) == ' ';
        return padded ? code.subSequence(1, last) : code;
    }

    private void refuse(Node node) {
        if (node instanceof HardLineBreak) {
            problems.error(
                    node.getStartOffset(),
                    "A line break inside a paragraph",
                    "Delete the two spaces or the backslash at the line's end, or leave a line empty to begin a new paragraph");
            append(' ', false);
        } else if (node instanceof Image) {
            problems.error(
                    node.getStartOffset(),
                    "An image",
                    "Delete it, or write a link: the same without the exclamation mark");
        } else {
            text(node.getChars());
        }
    }

    private void strong(StrongEmphasis strong) {
        boolean outermost = depth == 0;
        int at = open(Mark.Kind.STRONG, "");
        children(strong);
        close(at);
        if (outermost && strong.getOpeningMarker().startsWith("*") && at < marks.size()) {
            bold.add(marks.get(at).span());
        }
    }

    private void mark(Node node, Mark.Kind kind, String href) {
        int at = open(kind, href);
        children(node);
        close(at);
    }

    private void link(Link link) {
        String href = Escaping.unescapeString(link.getUrl());
        if (link.getTitle().isNotNull()) {
            problems.error(
                    link.getTitle().getStartOffset() - 1,
                    "A link with a title",
                    "Delete the title between quotes, or write it into the text");
        }
        if (href.isEmpty()) {
            problems.error(
                    link.getStartOffset(), "A link without a target", "Write the target between the parentheses");
        }
        int before = plain.length();
        mark(link, Mark.Kind.LINK, href);
        if (plain.length() == before) {
            problems.error(link.getStartOffset(), "A link without a text", "Write the text between the brackets");
        }
    }

    private void autoLink(Node node) {
        String shown = node.getChars().subSequence(1, node.getTextLength() - 1).toString();
        int at = open(Mark.Kind.LINK, (node instanceof MailLink ? "mailto:" : "") + shown);
        raw(shown);
        close(at);
    }

    private void html(Node node) {
        int number = PageComment.page(node.getChars());
        boolean startsLine = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
        boolean endsLine = node.getNext() == null || node.getNext() instanceof SoftLineBreak;
        if (number > 0 && depth == 0 && startsLine && endsLine) {
            startPage = plain.isEmpty() ? number : startPage;
            page.accept(number);
        } else {
            raw(node.getChars());
        }
    }

    /** Brackets without a target are letters of the text. */
    private void reference(RefNode node) {
        raw(node.getChars().subSequence(0, node.getTextOpeningMarker().length() + leadingLength(node)));
        if (node.hasChildren()) {
            children(node);
            int end = node.getLastChild().getEndOffset();
            text(node.getBaseSequence().subSequence(end, node.getEndOffset()));
        } else {
            text(node.getChars()
                    .subSequence(
                            leadingLength(node) + node.getTextOpeningMarker().length(), node.getTextLength()));
        }
    }

    private static int leadingLength(RefNode node) {
        return node.hasChildren()
                ? node.getFirstChild().getStartOffset()
                        - node.getStartOffset()
                        - node.getTextOpeningMarker().length()
                : 0;
    }

    private int open(Mark.Kind kind, String href) {
        depth++;
        marks.add(new Mark(Mark.Field.TEXT, new Span(plain.length(), plain.length()), kind, href));
        return marks.size() - 1;
    }

    /** Closes a mark without the white space at its borders; one around nothing is none. */
    private void close(int at) {
        depth--;
        Mark mark = marks.get(at);
        int start = Math.min(mark.span().start(), plain.length());
        int end = plain.length();
        while (start < end && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            marks.remove(at);
        } else {
            marks.set(at, new Mark(mark.field(), new Span(start, end), mark.kind(), mark.href()));
        }
    }

    /** Text with backslash escapes. */
    private void text(BasedSequence chars) {
        // Nearly always one stretch of the file, and a copy of that is cheaper than asking for each character.
        boolean whole = chars.getEndOffset() - chars.getStartOffset() == chars.length();
        String text =
                whole ? problems.text().substring(chars.getStartOffset(), chars.getEndOffset()) : chars.toString();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' && i > from && text.charAt(i - 1) > ' ';
            if (space || c > ' ' && c != '\\') {
                continue;
            }
            plain.append(text.substring(from, i));
            boolean escapes = c == '\\' && i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
            if (escapes) {
                append(text.charAt(++i), true);
            } else {
                append(c, false);
            }
            from = i + 1;
        }
        plain.append(text.substring(from));
    }

    private void raw(CharSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i), true);
        }
    }

    private void append(char c, boolean escaped) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            if (escaped) {
                literal.set(plain.length());
            }
            plain.append(c);
        } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private void trim() {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
    }

    /** Takes {@code {#id}} off the end of the block's first line. */
    private void takeId(int lineEnd) {
        if (!firstLine || depth > 0) {
            return;
        }
        trim();
        if (plain.isEmpty()) {
            return;
        }
        firstLine = false;
        int start = plain.lastIndexOf("{#");
        if (start < 0
                || plain.charAt(plain.length() - 1) != '}'
                || literal.get(start)
                || marks.stream().anyMatch(mark -> mark.span().end() > start)
                || start > 0 && plain.charAt(start - 1) != ' ') {
            return;
        }
        String found = plain.substring(start + 2, plain.length() - 1);
        if (Slug.isSlug(found)) {
            id = found;
        } else {
            problems.error(
                    problems.lastBefore("{#", lineEnd),
                    "{#" + found + "} cannot stand in an address",
                    "Use small letters and digits with single hyphens between them, such as {#" + Slug.of(found, "term")
                            + "}");
        }
        plain.setLength(start);
        literal.clear(start, Math.max(start, literal.length()));
    }
}
