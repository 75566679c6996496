package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words in capitals that a word stands beside wherever it stays as it is: a word of several names is none alone. */
final class NameCompanies {
    private static final String NONE = "";

    /** By word, those before it and behind it where it stays; an empty one where there is none. */
    private final Map<String, Set<String>> before = new HashMap<>();

    private final Map<String, Set<String>> behind = new HashMap<>();

    /**
     * Looks at where words stay.
     *
     * @param all the sides of all links
     */
    NameCompanies(List<NameSides> all) {
        for (NameSides sides : all) {
            for (int at = 0; at < sides.left().size(); at++) {
                String name = sides.left().get(at).name();
                if (sides.right(Set.of(name)) > 0) {
                    before.computeIfAbsent(name, any -> new HashSet<>()).add(beside(sides, at - 1, at));
                    behind.computeIfAbsent(name, any -> new HashSet<>()).add(beside(sides, at + 1, at));
                }
            }
        }
    }

    /** Whether a word never stays alone, and stands here in the company of none of its names. */
    boolean isOfAnother(NameSides sides, Token token) {
        int at = sides.left().indexOf(token);
        return isOther(before.getOrDefault(token.name(), Set.of()), beside(sides, at - 1, at))
                || isOther(behind.getOrDefault(token.name(), Set.of()), beside(sides, at + 1, at));
    }

    /** The words in capitals on either side of a word. */
    Set<String> beside(NameSides sides, Token token) {
        int at = sides.left().indexOf(token);
        Set<String> names = new HashSet<>(List.of(beside(sides, at - 1, at)));
        names.add(beside(sides, at + 1, at));
        names.remove(NONE);
        return names;
    }

    private static boolean isOther(Set<String> companies, String here) {
        return !companies.isEmpty() && !companies.contains(NONE) && !companies.contains(here);
    }

    /** The word in capitals beside another of the same line; empty where there is none. */
    private static String beside(NameSides sides, int at, int other) {
        if (at < 0 || at == sides.left().size()) {
            return NONE;
        }
        Token token = sides.left().get(at);
        Token own = sides.left().get(other);
        boolean near = token.line() == own.line() && Math.abs(token.at() - own.at()) == 1;
        return near && token.hasCapital() ? token.name() : NONE;
    }
}
