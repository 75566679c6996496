package org.clausebook.align;

import java.util.Locale;

/**
 * One reason why two blocks are linked.
 *
 * @param kind what kind of reason
 * @param what the number, the name, the words as the left side has them; empty where the kind says all
 */
public record Evidence(Kind kind, String what) {
    /** What can speak for a link. */
    public enum Kind {
        /** The letters are the same. */
        SAME_TEXT,
        SAME_HEADING,
        NUMBER,
        ADDRESS,
        /** A name or abbreviation that both sides have. */
        NAME,
        /** Words that stand for each other. */
        WORDS,
        LABEL,
        LENGTH,
        /** The neighbours are linked to each other. */
        POSITION,
        /** A person said so. */
        DECLARED
    }

    /** As people read it: {@code number 30}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return what.isEmpty() ? name : name + " " + what;
    }
}
