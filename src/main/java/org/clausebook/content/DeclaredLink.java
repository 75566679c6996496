package org.clausebook.content;

import java.time.LocalDate;
import org.clausebook.source.Place;
import org.clausebook.text.ClauseAddress;

/**
 * What a person said about two blocks of two editions of one work.
 *
 * @param kind whether they are one clause
 * @param left the one
 * @param right the other, of another edition
 * @param by who said so
 * @param on when
 * @param place where it is written
 */
public record DeclaredLink(Kind kind, ClauseAddress left, ClauseAddress right, String by, LocalDate on, Place place) {
    /** The file's name in the content folder. */
    public static final String FILE = "links.yaml";

    /** What can be said. */
    public enum Kind {
        SAME("same"),
        NOT_SAME("not-same");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As it is written in the file. */
        @Override
        public String toString() {
            return key;
        }
    }

    /** Whether it is about these two blocks, in either order. */
    public boolean joins(ClauseAddress one, ClauseAddress other) {
        return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
    }

    /**
     * The entry to paste below {@code links:} at the end of {@code links.yaml}, every line ended by {@code \n}.
     *
     * @param by who confirms, empty where the person is still to write their name
     * @param on the day, {@code 2025-04-25}; empty where the person is still to write it
     */
    public static String entry(Kind kind, ClauseAddress left, ClauseAddress right, String by, String on) {
        return "  - %s:\n      - %s\n      - %s\n    by: %s\n    on: %s\n"
                .formatted(kind, left, right, by.isEmpty() ? "" : YamlText.of(by), on);
    }
}
