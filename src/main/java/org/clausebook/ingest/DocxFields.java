package org.clausebook.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.Mark;

/** The fields that a Word file's runs begin and end: of each its result is text, and of hyperlinks the target. */
final class DocxFields {
    private static final Pattern HYPERLINK = Pattern.compile("\\s*HYPERLINK\\s+(?!\\\\)\"?([^\"\\s]+)\"?.*");
    /** A table of contents or of authorities. */
    private static final Pattern CONTENTS = Pattern.compile("\\s*TO[CA]\\b");

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;
        private Optional<ParagraphText.Open> link = Optional.empty();
    }

    private final Deque<Field> fields = new ArrayDeque<>();
    private final ParagraphText text;

    DocxFields(ParagraphText text) {
        this.text = text;
    }

    /** Whether what stands here is a field's code rather than text. */
    boolean inCode() {
        return fields.stream().anyMatch(field -> field.inCode);
    }

    /** Whether what stands here is the result of a table of contents. */
    boolean inContents() {
        return fields.stream()
                .anyMatch(field -> !field.inCode && CONTENTS.matcher(field.code).lookingAt());
    }

    void code(String code) {
        if (!fields.isEmpty() && fields.peek().inCode) {
            fields.peek().code.append(code);
        }
    }

    /** A field begins, its code ends, or it ends. */
    void mark(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && type.equals("separate")) {
            Field field = fields.peek();
            field.inCode = false;
            field.link = target(field.code.toString()).map(href -> text.open(Mark.Kind.LINK, href));
        } else if (!fields.isEmpty() && type.equals("end")) {
            fields.pop().link.ifPresent(text::close);
        }
    }

    /** What a field's code links to. */
    static Optional<String> target(String code) {
        Matcher link = HYPERLINK.matcher(code);
        return link.matches() ? HtmlLinks.kept(link.group(1)) : Optional.empty();
    }
}
