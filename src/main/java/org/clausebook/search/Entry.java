package org.clausebook.search;

import java.util.List;

/**
 * A term as a file of the index has it.
 *
 * @param key its stem, or what stands for a heading or a number
 * @param language its language's number
 * @param number its place among all terms
 * @param forms its stem, and what the texts have
 * @param frequency how many clauses have it
 * @param readings how many readings have it
 * @param translations the places of what it is in other languages
 * @param overflow the file of its second block, -1 where it has one
 * @param first its first block
 */
record Entry(
        String key,
        int language,
        int number,
        List<String> forms,
        int frequency,
        int readings,
        List<Integer> translations,
        int overflow,
        String first) {}
