package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A list of wordings, found at a place of a text in time that does not depend on how long the list is. */
final class Phrases {
    private static final int LONGEST_ENDING = 5;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_PART = 3;

    /** A wording word by word; of one that ends in {@code *} the last word may go on. */
    private record Phrase(List<Token> words, boolean open) {}

    private final long bit;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final Set<String> endings = new HashSet<>();

    /**
     * A list of wordings.
     *
     * @param entries in any case; a last word that ends in {@code *} stands for every word of up to five letters more, a
     *     single word that begins with {@code *} for every compound that ends so
     */
    Phrases(List<String> entries, Locale locale) {
        this(entries, Forms.of(locale, List.of()), 0);
    }

    /** @param bit of the list in the forms of a text's words; 0 where they know nothing of it */
    Phrases(List<String> entries, Forms forms, long bit) {
        this.bit = bit;
        for (String entry : entries) {
            if (entry.startsWith("*")) {
                endings.add(forms.of(entry.substring(1)).lower());
                continue;
            }
            boolean open = entry.endsWith("*");
            Tokens tokens = Tokens.of(open ? entry.substring(0, entry.length() - 1) : entry, forms);
            List<Token> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.get(i));
            }
            Map<String, List<Phrase>> into = open && words.size() == 1 ? byBeginning : byFirst;
            into.computeIfAbsent(words.get(0).lower(), unused -> new ArrayList<>())
                    .add(new Phrase(words, open));
        }
    }

    long bit() {
        return bit;
    }

    /** The first words of the wordings. */
    Set<String> words() {
        return byFirst.keySet();
    }

    /** The wordings of which each stands for all words that begin so. */
    Set<String> beginnings() {
        return byBeginning.keySet();
    }

    /** What compounds end with that each stand for. */
    Set<String> endings() {
        return endings;
    }

    /** Whether a word is a compound that ends as one of these do. */
    static boolean isCompound(String word, Set<String> endings) {
        if (endings.isEmpty() || word.length() > LONGEST_WORD) {
            return false;
        }
        for (int cut = SHORTEST_PART; cut < word.length(); cut++) {
            if (endings.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** How long a beginning of a word is at least that stands for it. */
    static int shortest(String word) {
        return Math.max(1, word.length() - LONGEST_ENDING);
    }

    /** Where the longest wording ends that begins at a token; that token itself where none does. */
    int end(Tokens tokens, int at) {
        Token first = tokens.get(at);
        return bit != 0 && (first.form().lists() & bit) == 0 ? at : end(tokens, at, first);
    }

    private int end(Tokens tokens, int at, Token first) {
        int end = at;
        for (Phrase phrase : byFirst.getOrDefault(first.lower(), List.of())) {
            end = Math.max(end, end(phrase, tokens, at));
        }
        if (!byBeginning.isEmpty() && first.isWord() && first.lower().length() <= LONGEST_WORD) {
            String word = first.lower();
            for (int cut = shortest(word); cut <= word.length(); cut++) {
                if (byBeginning.containsKey(word.substring(0, cut))) {
                    end = Math.max(end, at + 1);
                }
            }
        }
        return end == at && first.isWord() && isCompound(first.lower(), endings) ? at + 1 : end;
    }

    /** Where the longest wording begins that ends before a token; that token itself where none does. */
    int start(Tokens tokens, int before) {
        int start = before;
        for (int from = before - 1; from >= Math.max(0, before - 4); from--) {
            if (end(tokens, from) == before) {
                start = from;
            }
        }
        return start;
    }

    boolean has(Tokens tokens, int at) {
        return end(tokens, at) > at;
    }

    private static int end(Phrase phrase, Tokens tokens, int at) {
        int last = phrase.words.size() - 1;
        for (int i = 0; i <= last; i++) {
            Token wanted = phrase.words.get(i);
            Token there = tokens.get(at + i);
            boolean open = phrase.open && i == last;
            boolean equal = open
                    ? there.lower().startsWith(wanted.lower())
                            && there.lower().length() <= wanted.lower().length() + LONGEST_ENDING
                    : there.lower().equals(wanted.lower());
            if (!equal || i > 0 && !wanted.spaced() && there.spaced()) {
                return at;
            }
        }
        return at + last + 1;
    }
}
