package org.clausebook.ingest;

/**
 * What the person states of a source file rather than leaves to be found; an empty string leaves it to be found.
 *
 * @param work the work's slug
 * @param language the language tag, where the file holds one edition
 * @param version the version's label
 * @param title the title as shown to people
 * @param translationOf the language that editions in other languages were translated from
 * @param encoding the name of the text's encoding
 */
public record IngestOptions(
        String work, String language, String version, String title, String translationOf, String encoding) {
    /** Everything is left to be found. */
    public static final IngestOptions NONE = new IngestOptions("", "", "", "", "", "");
}
