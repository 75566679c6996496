package org.clausebook.parse;

import java.util.Optional;
import org.clausebook.text.ClauseNumber;

/**
 * What surrounds a stretch of text that is to be written.
 *
 * @param where which labels its beginning could be read as
 * @param mayBeLabel whether its beginning could be read as a label at all
 * @param mayBeHeading whether bold at its beginning could be read as a label or heading
 * @param startsLine whether Markdown could read its beginning as the start of a list, heading or the like
 * @param endsHeading whether number signs at its end would be cut off
 * @param inBold whether it stands between bold signs
 * @param inCell whether it stands between the bars of a table
 */
record Beginning(
        Label.Where where,
        boolean mayBeLabel,
        boolean mayBeHeading,
        boolean startsLine,
        boolean endsHeading,
        boolean inBold,
        boolean inCell) {
    static Beginning title() {
        return new Beginning(Label.Where.HEADING, false, false, false, true, false, false);
    }

    static Beginning heading(boolean numbered) {
        return new Beginning(Label.Where.HEADING, !numbered, true, false, true, false, false);
    }

    static Beginning bold(boolean mayBeLabel) {
        return new Beginning(Label.Where.BODY, mayBeLabel, false, false, false, true, false);
    }

    static Beginning text(Label.Where where, boolean first, boolean mayBeHeading, boolean startsLine) {
        return new Beginning(where, first, mayBeHeading, startsLine, false, false, false);
    }

    static Beginning cell() {
        return new Beginning(Label.Where.BODY, false, false, false, false, false, true);
    }

    /** The label that the text would be read to begin with. */
    Optional<ClauseNumber> label(String plain) {
        if (!mayBeLabel) {
            return Optional.empty();
        }
        Optional<ClauseNumber> whole = inBold ? ClauseNumber.parse(plain) : Optional.empty();
        return whole.isPresent() ? whole : Label.leading(plain, where);
    }

    /** Whether no sign of the label can be escaped, so that our own backslash has to stand before it. */
    boolean needsBackslash(String plain) {
        return label(plain)
                .filter(label -> label.printed().chars().noneMatch(c -> Escapes.isPunctuation((char) c)))
                .isPresent();
    }
}
