package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.ClauseNumber;

/**
 * The forced line breaks inside one paragraph. A break before a label that can come there begins a paragraph, since
 * authors so write lists without list markup; any other break is a space.
 */
final class LabelBreaks {
    private final List<Integer> breaks = new ArrayList<>();

    /** A break stands at this offset of the paragraph's text. */
    void add(int offset) {
        breaks.add(offset);
    }

    void clear() {
        breaks.clear();
    }

    /** The paragraph in its parts; one where no break begins another. */
    List<ParagraphText.Piece> parts(ParagraphText.Piece piece) {
        List<ParagraphText.Piece> parts = new ArrayList<>();
        String text = piece.text();
        Optional<ClauseNumber> last = ClauseNumber.leading(text);
        int from = 0;
        for (int at : breaks) {
            Optional<ClauseNumber> label = ClauseNumber.leading(
                    text.substring(Math.min(at, text.length())).strip());
            if (label.isPresent() && begins(label.get(), last)) {
                parts.add(piece.part(from, at));
                from = at;
                last = label;
            }
        }
        parts.add(from == 0 ? piece : piece.part(from, text.length()));
        return parts;
    }

    private static boolean begins(ClauseNumber label, Optional<ClauseNumber> last) {
        return (label.isBullet() || label.isSure())
                && (label.starts() || last.filter(label::follows).isPresent());
    }
}
