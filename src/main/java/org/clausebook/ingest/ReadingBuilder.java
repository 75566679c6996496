package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Mark;

/** Collects the paragraphs and furniture of a source without lines; each of them is one line of its text layer. */
final class ReadingBuilder {
    /** Indent of one level of a list in average characters. */
    private static final double INDENT = 2;

    private final List<Line> lines = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();

    /** Nothing was read, and why. */
    static Checked<Reading> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /** Nothing was read, and why. */
    static Checked<Reading> failed(List<Problem> problems) {
        return new Checked<>(
                new Reading(List.of(), List.of(), List.of(), LanguageGuess.parts(List.of()), "", ""), problems);
    }

    /**
     * Adds a paragraph, unless it has no letters.
     *
     * @param depth how many lists it stands in
     */
    void paragraph(ParagraphText.Piece piece, String label, Paragraph.Hint hint, int level, int page, int depth) {
        if (piece.text().isEmpty()) {
            return;
        }
        boolean apart = hint != Paragraph.Hint.ITEM && hint != Paragraph.Hint.ROW;
        line(piece, page, depth * INDENT, apart);
        paragraphs.add(new Paragraph(
                piece.text(),
                label,
                hint,
                level,
                page,
                lines.size(),
                depth * INDENT,
                0,
                piece.boldPrefix(),
                apart,
                piece.marks()));
    }

    /** Adds a piece of furniture, unless it has no letters. */
    void furniture(Furniture.Kind kind, ParagraphText.Piece piece, int page) {
        if (!piece.text().isEmpty()) {
            line(piece, page, 0, true);
            furniture.add(new Furniture(kind, page, lines.size(), piece.text()));
        }
    }

    private void line(ParagraphText.Piece piece, int page, double indent, boolean apart) {
        int length = piece.text().length();
        List<Mark> links = piece.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .toList();
        lines.add(new Line(
                piece.text(),
                page,
                lines.size() + 1,
                apart ? 1 : 0,
                0,
                indent,
                0,
                piece.boldPrefix() == length,
                piece.boldPrefix(),
                true,
                links,
                false));
    }

    boolean hasParagraphs() {
        return !paragraphs.isEmpty();
    }

    Reading build(String title, String language) {
        LanguageGuess.Parts parts =
                LanguageGuess.parts(paragraphs.stream().map(Paragraph::text).toList());
        return new Reading(List.copyOf(lines), List.copyOf(paragraphs), List.copyOf(furniture), parts, title, language);
    }
}
