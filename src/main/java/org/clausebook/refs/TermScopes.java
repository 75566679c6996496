package org.clausebook.refs;

import java.util.HashSet;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Where definitions hold: in the whole work, but for those in sections that stand for themselves. Sections do so where
 * they bear no numbers and the clauses of several of them are numbered from the beginning again: terms for one product
 * each, not parts of one contract.
 */
final class TermScopes {
    private final Places places;
    private final Set<ClausePath> ownTerms = new HashSet<>();

    TermScopes(Edition edition, Places places) {
        this.places = places;
        Set<String> numbers = new HashSet<>();
        Set<ClausePath> sections = new HashSet<>();
        boolean again = false;
        for (Block block : edition.blocks()) {
            if (block.kind() == Block.Kind.SECTION && block.number().isEmpty()) {
                sections.add(block.path());
            }
            if (sections.contains(block.parent()) && !block.number().isEmpty()) {
                again |= !numbers.add(block.number());
            }
        }
        if (again) {
            ownTerms.addAll(sections);
        }
    }

    /** What a definition in a block holds for, unless its own words say otherwise. */
    TermScope of(Block block) {
        return ownTerms.contains(part(block)) ? TermScope.SECTION : TermScope.DOCUMENT;
    }

    /** The part of the text that a definition for a section holds in. */
    ClausePath part(Block block) {
        return places.top(block).path();
    }
}
