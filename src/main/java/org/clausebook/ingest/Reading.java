package org.clausebook.ingest;

import java.util.List;

/**
 * What was read from one source file, before it is cut into editions and clauses.
 *
 * @param lines the text layer's lines to the letter, for the letter account; of formats without lines, one a
 *     paragraph
 * @param paragraphs in reading order
 * @param furniture in reading order
 * @param parts the languages of its parts, as told from its words
 * @param title the title that the file's own metadata states, empty where none
 * @param language the language tag that the file's own metadata states, empty where none
 */
record Reading(
        List<Line> lines,
        List<Paragraph> paragraphs,
        List<Furniture> furniture,
        LanguageGuess.Parts parts,
        String title,
        String language) {}
