package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** The defined terms of one edition and their uses. */
public final class Terms {
    private final EditionId edition;
    private final List<Term> terms;
    private final List<TermUse> uses;
    private final List<TermFact> facts;
    private final Map<ClausePath, List<Term>> definedIn = new HashMap<>();
    private final Map<ClausePath, List<TermUse>> usedIn = new HashMap<>();
    private final Map<Term, List<TermUse>> usesOf = new HashMap<>();

    /**
     * Joins what was found in an edition.
     *
     * @param terms in the order of their definitions
     * @param uses in document order, none overlapping another, a reference or a definition
     * @param facts what a reviewer may want to look at, in document order
     */
    public Terms(EditionId edition, List<Term> terms, List<TermUse> uses, List<TermFact> facts) {
        this.edition = edition;
        this.terms = List.copyOf(terms);
        this.uses = List.copyOf(uses);
        this.facts = List.copyOf(facts);
        for (Term term : terms) {
            definedIn.computeIfAbsent(term.block(), unused -> new ArrayList<>()).add(term);
        }
        for (TermUse use : uses) {
            usedIn.computeIfAbsent(use.block(), unused -> new ArrayList<>()).add(use);
            usesOf.computeIfAbsent(use.term(), unused -> new ArrayList<>()).add(use);
        }
    }

    /** Of which edition. */
    public EditionId edition() {
        return edition;
    }

    /** The terms, in the order of their definitions. */
    public List<Term> terms() {
        return terms;
    }

    /** The uses, in document order. */
    public List<TermUse> uses() {
        return uses;
    }

    /** What a reviewer may want to look at, in document order. */
    public List<TermFact> facts() {
        return facts;
    }

    /** The terms that a block defines. */
    public List<Term> definedIn(ClausePath block) {
        return List.copyOf(definedIn.getOrDefault(block, List.of()));
    }

    /** The uses in a block, in the order of their spans. */
    public List<TermUse> usedIn(ClausePath block) {
        return List.copyOf(usedIn.getOrDefault(block, List.of()));
    }

    /** The uses of a term, in document order. */
    public List<TermUse> usesOf(Term term) {
        return List.copyOf(usesOf.getOrDefault(term, List.of()));
    }
}
