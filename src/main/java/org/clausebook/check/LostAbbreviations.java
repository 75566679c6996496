package org.clausebook.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Abbreviations that the translation has nowhere, where it has nearly all others: each stands too seldom for anybody to know
 * that it stays, but what they all do is known.
 */
final class LostAbbreviations {
    /** Fewer that stay are no usage. */
    private static final int LEAST = 4;
    /** For each that is lost, so many stay at least. */
    private static final int STAYING = 4;

    private LostAbbreviations() {}

    /**
     * Those that are lost.
     *
     * @param all the words of each link
     * @param abbreviations of the source, in small letters, none of them a word that it has in small letters, too
     */
    static Set<String> of(List<NameSides> all, Set<String> abbreviations) {
        Set<String> lost = new TreeSet<>();
        int kept = 0;
        for (String one : abbreviations) {
            List<NameSides> having =
                    all.stream().filter(sides -> sides.left(one) > 0).toList();
            if (having.stream().anyMatch(sides -> sides.right(Set.of(one)) > 0)) {
                kept++;
            } else if (!having.isEmpty() && having.stream().noneMatch(LostAbbreviations::hasItsOwn)) {
                lost.add(one);
            }
        }
        return kept >= LEAST && kept >= STAYING * lost.size() ? lost : Set.of();
    }

    /** Whether the translation has an abbreviation that the source has not: its own for the same thing. */
    private static boolean hasItsOwn(NameSides sides) {
        return sides.right().stream().anyMatch(token -> token.isAbbreviation() && sides.left(token.name()) == 0);
    }
}
