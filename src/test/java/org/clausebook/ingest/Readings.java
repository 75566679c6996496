package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Mark;

/** Shows a reading in a form that people can compare, one paragraph or piece of furniture a line. */
final class Readings {
    private Readings() {}

    /** Title and language where stated; then {@code hint level label @page | text | marks} in document order. */
    static String shown(Checked<Reading> checked) {
        return checked.failed() ? problems(checked) : shown(checked.value());
    }

    private static String shown(Reading reading) {
        TreeMap<Integer, String> byLine = new TreeMap<>();
        reading.paragraphs().forEach(paragraph -> byLine.put(paragraph.line(), shown(paragraph)));
        reading.furniture()
                .forEach(piece ->
                        byLine.put(piece.line(), "furniture " + piece.kind().reported() + " | " + piece.text()));
        String head = (reading.title().isEmpty() ? "" : "title: " + reading.title() + "\n")
                + (reading.language().isEmpty() ? "" : "language: " + reading.language() + "\n");
        return head + String.join("\n", byLine.values()) + "\n";
    }

    private static String shown(Paragraph paragraph) {
        StringBuilder line = new StringBuilder(paragraph.hint().name().toLowerCase(Locale.ROOT));
        line.append(paragraph.level() > 0 ? " " + paragraph.level() : "");
        line.append(paragraph.label().isEmpty() ? "" : " [" + paragraph.label() + "]");
        line.append(paragraph.page() > 0 ? " @" + paragraph.page() : "");
        boolean continues = paragraph.hint() != Paragraph.Hint.ITEM && paragraph.indent() > 0;
        line.append(continues ? " in " + (int) paragraph.indent() : "");
        line.append(" | ").append(paragraph.text());
        List<String> marks = paragraph.marks().stream()
                .map(mark -> shown(mark, paragraph.text()))
                .collect(Collectors.toList());
        if (paragraph.boldPrefix() > 0) {
            marks.add(
                    0, paragraph.boldPrefix() == paragraph.text().length() ? "bold" : "bold " + paragraph.boldPrefix());
        }
        return line + (marks.isEmpty() ? "" : " | " + String.join("; ", marks));
    }

    private static String shown(Mark mark, String text) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return kind + " <" + mark.span().of(text) + ">" + (mark.href().isEmpty() ? "" : " " + mark.href());
    }

    /** One problem a line: {@code place: message | hint}. */
    static String problems(Checked<?> checked) {
        return checked.problems().stream().map(Readings::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Problem problem) {
        return problem.place() + ": " + problem.message() + " | " + problem.hint();
    }

    /** Asserts that each line is exactly one paragraph or piece of furniture, to the letter and in order. */
    static void assertAccountsForEveryLetter(Reading reading, String message) {
        TreeMap<Integer, String> byLine = new TreeMap<>();
        int count = reading.paragraphs().size() + reading.furniture().size();
        reading.paragraphs().forEach(paragraph -> byLine.put(paragraph.line(), paragraph.text()));
        reading.furniture().forEach(piece -> byLine.put(piece.line(), piece.text()));
        assertEquals(count, byLine.size(), message);
        assertEquals(
                reading.lines().stream()
                        .map(line -> line.number() + " " + line.text())
                        .toList(),
                byLine.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList(),
                message);
        for (Paragraph paragraph : reading.paragraphs()) {
            assertEquals(ParagraphText.folded(paragraph.text()), paragraph.text(), message);
            paragraph.marks().forEach(mark -> mark.span().of(paragraph.text()));
        }
    }

    /** All letters of the layer, without white space. */
    static String letters(Reading reading) {
        return letters(reading.lines().stream().map(Line::text).collect(Collectors.joining()));
    }

    /** The characters that are neither white space nor unseen. */
    static String letters(String text) {
        return text.codePoints()
                .filter(c -> !ParagraphText.isSpace((char) c) && !ParagraphText.isUnseen((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
