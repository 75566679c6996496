package org.clausebook.search;

import java.util.List;
import org.clausebook.text.Language;

/**
 * One wording of a clause in one language, and the editions that have it.
 *
 * @param clause the clause in all editions, counted from 0
 * @param language its language
 * @param editions as numbers of {@link Readings#editions()}, ascending, which is the newest first
 * @param number as printed
 * @param above the name of the heading that it stands under
 * @param heading as printed
 * @param text of all its blocks
 */
record Reading(
        int clause,
        Language language,
        List<Integer> editions,
        String number,
        String above,
        String heading,
        String text) {}
