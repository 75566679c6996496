package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** The references of one edition, in document order, and what they reach. */
public final class References {
    private final EditionId edition;
    private final List<Reference> references;
    private final Map<ClausePath, List<Reference>> byBlock = new HashMap<>();
    private final Map<ClausePath, List<Reference>> byTarget = new HashMap<>();

    /**
     * Joins what was found in an edition.
     *
     * @param references in document order, those of a heading before those of its text, none overlapping
     */
    public References(EditionId edition, List<Reference> references) {
        this.edition = edition;
        this.references = List.copyOf(references);
        for (Reference reference : references) {
            byBlock.computeIfAbsent(reference.block(), unused -> new ArrayList<>())
                    .add(reference);
            for (ClausePath target : reference.targets()) {
                byTarget.computeIfAbsent(target, unused -> new ArrayList<>()).add(reference);
            }
        }
    }

    /** Of which edition. */
    public EditionId edition() {
        return edition;
    }

    /** All of them, in document order. */
    public List<Reference> references() {
        return references;
    }

    /** Those that stand in a block, in the order of their spans. */
    public List<Reference> in(ClausePath block) {
        return List.copyOf(byBlock.getOrDefault(block, List.of()));
    }

    /** Those that reach a block, in document order; those that reach a block below it are not among them. */
    public List<Reference> to(ClausePath block) {
        return List.copyOf(byTarget.getOrDefault(block, List.of()));
    }
}
