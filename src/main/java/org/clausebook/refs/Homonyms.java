package org.clausebook.refs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.ClausePath;

/** The terms of one name: at most one for the whole work, and one for each part of the text that has its own. */
final class Homonyms {
    private final Map<ClausePath, Term> ofParts = new HashMap<>();
    private Optional<Term> ofAll = Optional.empty();

    /**
     * Adds a term.
     *
     * @param part the part of the text that its definition stands in
     * @return whether it is the first for what it holds for
     */
    boolean add(Term term, ClausePath part) {
        if (term.scope() == TermScope.SECTION) {
            return ofParts.putIfAbsent(part, term) == null;
        }
        boolean first = ofAll.isEmpty();
        ofAll = ofAll.or(() -> Optional.of(term));
        return first;
    }

    /** The term that is meant in a part of the text: its own, else that of the whole work. */
    Optional<Term> in(ClausePath part) {
        return Optional.ofNullable(ofParts.get(part)).or(() -> ofAll);
    }

    /** Any of them. */
    Term any() {
        return ofAll.orElseGet(() -> ofParts.values().iterator().next());
    }
}
