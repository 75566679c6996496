package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/** Labels alone on their lines, with their headings or texts on the next. */
final class BareLabels {
    private BareLabels() {}

    /** The pieces, each such label and its heading as one. */
    static List<Piece> merged(List<Piece> pieces, HeadingStyle style) {
        List<Piece> merged = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean bare = piece.number().isPresent()
                    && !piece.number().get().isBullet()
                    && piece.rest().isEmpty();
            if (bare && i + 1 < pieces.size() && takes(pieces.get(i + 1), piece, style)) {
                merged.add(joined(piece, pieces.get(++i)));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static boolean takes(Piece next, Piece bare, HeadingStyle style) {
        return next.label().isEmpty()
                && next.paragraph().hint() != Paragraph.Hint.ROW
                && (style.readsLikeTitle(next.rest())
                        || (!bare.number().get().isWorded() && next.paragraph().hint() != Paragraph.Hint.HEADING));
    }

    private static Piece joined(Piece bare, Piece next) {
        Paragraph first = bare.paragraph();
        Paragraph second = next.paragraph();
        String text = first.text() + " " + second.text();
        int offset = first.text().length() + 1;
        List<Mark> marks = new ArrayList<>(first.marks());
        for (Mark mark : second.marks()) {
            Span span = new Span(mark.span().start() + offset, mark.span().end() + offset);
            marks.add(new Mark(mark.field(), span, mark.kind(), mark.href()));
        }
        Paragraph.Hint hint = first.hint() == Paragraph.Hint.HEADING ? first.hint() : second.hint();
        Paragraph whole = new Paragraph(
                text,
                first.label(),
                hint,
                Math.max(first.level(), second.level()),
                first.page(),
                first.line(),
                first.indent(),
                second.size(),
                second.boldPrefix() > 0 ? offset + second.boldPrefix() : 0,
                first.apart(),
                marks);
        return new Piece(whole, bare.number(), bare.list(), bare.outer(), bare.label(), offset);
    }
}
