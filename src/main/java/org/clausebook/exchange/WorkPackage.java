package org.clausebook.exchange;

import java.util.List;
import java.util.Optional;
import org.clausebook.diff.Op;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/**
 * What a translator is given: every text of an edition sentence by sentence, with what an older translation already says.
 *
 * @param source what is to be translated
 * @param target into which language
 * @param basis the translation that is carried over; empty where there is none
 * @param units in document order
 */
public record WorkPackage(Edition source, Language target, Optional<EditionId> basis, List<Unit> units) {
    /** How much of a sentence is done. */
    enum State {
        /** The source sentence did not change: the old translation stands. */
        FINAL,
        /** It did change: the old translation is a beginning. */
        FUZZY,
        /** There is nothing to begin with. */
        NEW
    }

    /**
     * A number, heading, text or table cell.
     *
     * @param id its clause key and what it is of it, as XML names
     * @param name the block's path in the source and what it is of it, such as {@code rent/2 text}
     */
    record Unit(String id, String name, List<Segment> segments) {
        Unit {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A sentence, or several that were translated together.
     *
     * @param gap the white space before it
     * @param source what it says
     * @param target the old translation; nothing where it is new
     * @param old where it is fuzzy, what the source said when it was translated
     */
    record Segment(String gap, Coded source, State state, Coded target, Optional<Old> old) {}

    /**
     * What a sentence was.
     *
     * @param source its letters
     * @param redline from those to what it says now
     * @param likeness how much of it is the same, 1 to 99 per cent
     */
    record Old(String source, List<Op> redline, int likeness) {
        Old {
            redline = List.copyOf(redline);
        }
    }

    public WorkPackage {
        units = List.copyOf(units);
    }
}
