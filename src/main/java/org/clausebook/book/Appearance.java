package org.clausebook.book;

import java.util.Optional;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/**
 * A clause in one language and version: its text, or why there is none.
 *
 * @param language the language
 * @param version the version
 * @param presence whether it is there
 * @param edition the edition, where there is one in this language and version
 * @param block its block, or what holds it; empty where it is not there
 * @param since of a clause that is not yet there, the version that brings it; of a removed one, the version that lacks
 *     it first; else this version
 */
public record Appearance(
        Language language,
        Version version,
        Presence presence,
        Optional<Edition> edition,
        Optional<Block> block,
        Version since) {
    /** Whether a clause is in an edition, and if not, why. */
    public enum Presence {
        THERE,
        /** Another clause holds it: it was merged into that, or was not yet split off. */
        WITHIN_ANOTHER,
        /** There is no edition in this language and version: not yet translated. */
        NO_EDITION,
        /** Another language of this version has it. */
        NOT_IN_THIS_LANGUAGE,
        /** A later version brings it. */
        NOT_YET,
        /** An earlier version had it. */
        REMOVED
    }
}
