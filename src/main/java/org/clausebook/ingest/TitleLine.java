package org.clausebook.ingest;

import java.util.List;

/** Whether a text begins with its title. */
final class TitleLine {
    private TitleLine() {}

    /** Whether the first piece is the title: its source says so, its words or its type. */
    static boolean begins(List<Piece> pieces, HeadingStyle style) {
        Piece first = pieces.get(0);
        Paragraph.Hint hint = first.paragraph().hint();
        boolean titleLike = hint == Paragraph.Hint.HEADING
                || (hint == Paragraph.Hint.NONE
                        && (style.readsLikeTitle(first.paragraph().text()) || isLargest(pieces)));
        return titleLike
                && first.number().isEmpty()
                && first.paragraph().label().isEmpty();
    }

    /** Whether the first is set in larger type than all others, and is no sentence. */
    private static boolean isLargest(List<Piece> pieces) {
        Paragraph first = pieces.get(0).paragraph();
        return first.text().length() <= HeadingStyle.LONGEST
                && !Words.ends(first.text())
                && pieces.size() > 1
                && pieces.stream().skip(1).allMatch(piece -> piece.paragraph().size() < first.size());
    }

    /** Whether no other heading that the source marks has the rank of the first. */
    static boolean isAboveAll(List<Piece> pieces) {
        Paragraph first = pieces.get(0).paragraph();
        return first.hint() != Paragraph.Hint.HEADING
                || pieces.stream()
                        .skip(1)
                        .map(Piece::paragraph)
                        .noneMatch(other -> other.hint() == Paragraph.Hint.HEADING && other.level() <= first.level());
    }
}
