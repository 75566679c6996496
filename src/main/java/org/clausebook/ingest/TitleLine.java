package org.clausebook.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text begins with its title. */
final class TitleLine {
    /** Whose the work is and since when; such a line may stand above the title, and is none. */
    private static final Pattern NOTICE =
            Pattern.compile("(?iu)(?:portions )?(?:copyright\\b\\W*(?:\\(c\\)|©|by\\b|\\d{4}\\b)"
                    + "|copyright\\b.*\\b(?:19|20)\\d\\d\\b.*\\.$"
                    + "|(?:\\(c\\)|©)\\W*(?:copyright\\b|\\d{4}\\b)).*");

    private TitleLine() {}

    /** Whether the first piece is the title: its source says so, its words or its type. */
    static boolean begins(List<Piece> pieces, HeadingStyle style) {
        Piece first = pieces.get(0);
        Paragraph.Hint hint = first.paragraph().hint();
        boolean titleLike = hint == Paragraph.Hint.HEADING
                || (hint == Paragraph.Hint.NONE
                        && (style.readsLikeTitle(first.paragraph().text()) || isLargest(pieces)));
        return titleLike
                && (hint == Paragraph.Hint.HEADING
                        || !isNotice(first.paragraph().text()))
                && first.number().isEmpty()
                && first.paragraph().label().isEmpty();
    }

    /** Whether a line says whose the work is. */
    static boolean isNotice(String text) {
        return text.length() <= HeadingStyle.LONGEST && NOTICE.matcher(text).matches();
    }

    /** Whether the first is set in larger type than all others, and is no sentence. */
    private static boolean isLargest(List<Piece> pieces) {
        Paragraph first = pieces.get(0).paragraph();
        return first.text().length() <= HeadingStyle.LONGEST
                && !Words.ends(first.text())
                && pieces.size() > 1
                && pieces.stream().skip(1).allMatch(piece -> piece.paragraph().size() < first.size());
    }

    /**
     * Whether the first may be the title below other lines: no other heading that the source marks has its rank, or it
     * is none that the source marks, and no sentence.
     */
    static boolean isAboveAll(List<Piece> pieces) {
        Paragraph first = pieces.get(0).paragraph();
        return first.hint() != Paragraph.Hint.HEADING
                ? Words.lastSign(first.text()) != '.'
                : pieces.stream()
                        .skip(1)
                        .map(Piece::paragraph)
                        .noneMatch(other -> other.hint() == Paragraph.Hint.HEADING && other.level() <= first.level());
    }
}
