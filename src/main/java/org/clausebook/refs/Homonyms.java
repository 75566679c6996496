package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.ClausePath;

/**
 * The terms whose names are forms of the same words, those of the whole work and those of the parts of the text that
 * have their own. Mostly it is one; where a text defines “Party” and “Parties” apart, each form is its own term.
 */
final class Homonyms {
    private final Map<ClausePath, List<Term>> ofParts = new HashMap<>();
    private final List<Term> ofAll = new ArrayList<>();

    /**
     * Adds a term.
     *
     * @param part the part of the text that its definition stands in
     * @return whether it is the first for what it holds for
     */
    boolean add(Term term, ClausePath part) {
        List<Term> there =
                term.scope() == TermScope.SECTION ? ofParts.computeIfAbsent(part, unused -> new ArrayList<>()) : ofAll;
        there.add(term);
        return there.size() == 1;
    }

    /**
     * The term that is meant in a part of the text: its own, else that of the whole work.
     *
     * @param printed the words there; a term that is written so goes before the one defined first
     */
    Optional<Term> in(ClausePath part, String printed) {
        List<Term> there = ofParts.getOrDefault(part, ofAll);
        return there.stream()
                .filter(term -> term.name().equalsIgnoreCase(printed))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** Any of them. */
    Term any() {
        return ofAll.isEmpty() ? ofParts.values().iterator().next().get(0) : ofAll.get(0);
    }
}
