package org.clausebook.ingest;

/**
 * What a page carries that is no text of the work.
 *
 * @param kind what it is
 * @param page the page it stands on, 1-based, 0 where unknown
 * @param line the line of the text layer it stands on, 1-based
 * @param text to the letter, without white space around it
 */
public record Furniture(Kind kind, int page, int line, String text) {
    /** What a piece of furniture is. */
    public enum Kind {
        HEADER,
        FOOTER,
        PAGE_NUMBER,
        LINK_LIST,
        /** The mark at the end of a line that parts a word which is whole elsewhere. */
        HYPHEN;

        /** The name in reports: {@code page-number}. */
        public String reported() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
