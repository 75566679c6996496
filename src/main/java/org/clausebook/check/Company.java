package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Word;

/** What stands beside each word of an edition: a small word, of which nobody made a list, is known by its company. */
final class Company {
    /** A small word is short, and stands behind so many others. */
    private static final int SHORT = 5;

    private static final int MANY = 6;

    private final Prose prose;
    private final Set<String> listed = new HashSet<>();
    /** Whether there is a list of small words, so that no other word is one. */
    private final boolean known;
    /** By the stem of a word, the words before it. */
    private final Map<String, Set<String>> befores = new HashMap<>();
    /** By a word, the words behind it. */
    private final Map<String, Set<String>> afters = new HashMap<>();

    Company(Prose prose) {
        this.prose = prose;
        this.known = !prose.usage().list(Usage.SMALL).isEmpty();
        for (String list : List.of(Usage.GRAMMAR, Usage.SMALL, Usage.JOINERS)) {
            listed.addAll(prose.usage().list(list));
        }
        for (Line line : prose.lines()) {
            for (int at = 1; at < line.words().size(); at++) {
                if (isWord(line, at - 1) && isWord(line, at)) {
                    befores.computeIfAbsent(prose.stem(line.lower(at)), any -> new HashSet<>())
                            .add(line.lower(at - 1));
                    afters.computeIfAbsent(line.lower(at - 1), any -> new HashSet<>())
                            .add(line.lower(at));
                }
            }
        }
    }

    private static boolean isWord(Line line, int at) {
        return line.words().get(at).kind() == Word.Kind.LETTERS;
    }

    /** Whether a word, given in small letters, is one of those that stand beside any other: {@code oder}, {@code que}. */
    boolean isSmall(String word) {
        return listed.contains(word)
                || !known && word.length() <= SHORT && before(word).size() >= MANY;
    }

    /** The words before any form of this one. */
    Set<String> before(String word) {
        return befores.getOrDefault(prose.stem(word), Set.of());
    }

    /** The words behind this one. */
    Set<String> after(String word) {
        return afters.getOrDefault(word, Set.of());
    }
}
