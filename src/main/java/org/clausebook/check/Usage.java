package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.text.Language;
import org.clausebook.text.WordLists;

/**
 * What is usual in a language: read from the files beside this class, which say in words what each of their lists is
 * for. A list that a language's file lacks is that of {@code any.txt}.
 */
final class Usage {
    /** Pairs of quotation marks, such as {@code “”}. */
    static final String QUOTES = "quotes";
    /** Wrong signs and what they stand for, such as {@code º °}. */
    static final String SIGNS = "wrong signs";
    /** Marks that a space stands before. */
    static final String SPACED = "spaced marks";

    /** Short forms, each with the words that it is short for: {@code it’s it is}. */
    static final String CONTRACTIONS = "contractions";
    /** Words that are small in headings in title case. */
    static final String SMALL = "small words";
    /** Numbers in words: {@code 3 three}. */
    static final String NUMBERS = "numbers";

    /** Words that stand behind a noun and are none: {@code a third party using}. */
    static final String BEHIND = "behind nouns";
    /** Words that join the last item of a list. */
    static final String JOINERS = "list joiners";
    /** Nouns that numbers stand behind, each with its plural. */
    static final String NUMBERED = "numbered nouns";
    /** The definite articles, where they stand before the noun. */
    static final String DEFINITE = "definite articles";
    /** Verbs that are written with s even where others have z. */
    static final String ISE = "always with s";

    static final String MONTHS = "months";
    /** Words that grammar asks for, which a translation has no word of its own for. */
    static final String GRAMMAR = "grammar";
    /** Words that carry weight however short they are. */
    static final String WEIGHTY = "weighty";
    /** Words that other languages often leave out. */
    static final String PRONOUNS = "pronouns";

    /** Words that a translation may have a name for. */
    static final String FOR_NAMES = "for names";

    /** Words that most languages took over from others. */
    static final String INTERNATIONAL = "international";

    static final String NEGATION = "negation";
    /** Phrases that say no in form only. */
    static final String NO_NEGATION = "no negation";
    /** Words that say no where no other word does. */
    static final String ALONE = "alone";
    /** Words that say no where no other word before them does. */
    static final String BEHIND_NO = "behind a no";
    /** Words behind those that make an only of them. */
    static final String RESTRICTING = "restricting";
    /** Words that say no only beside one that does. */
    static final String WITH_NEGATION = "with negation";
    /** What a word begins with that says no. */
    static final String NEGATIVE_PREFIXES = "negative prefixes";
    /** Those of them that deny whatever word they begin. */
    static final String DENYING = "denying prefixes";
    /** Words that may stand twice in a row. */
    static final String DOUBLED = "doubled";

    private static final Map<String, Usage> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, List<String>> lists = new HashMap<>();

    private Usage(String language) {
        // The language's own list stands instead of the one for all.
        for (String file : List.of("any", language)) {
            WordLists.read(Usage.class, file).ifPresent(lists::putAll);
        }
    }

    static Usage of(Language language) {
        return KNOWN.computeIfAbsent(language.base(), Usage::new);
    }

    /** The entries of a list; none where neither file has it. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
