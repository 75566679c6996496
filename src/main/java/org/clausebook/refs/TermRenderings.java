package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.Concordance;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/**
 * The terms of all editions of a work → one row for each term, with what it is called in each language and version.
 * Terms belong together that the same clause defines: those of one name, else those in the same order.
 */
public final class TermRenderings {
    /**
     * One term in all editions.
     *
     * @param terms its definitions in each edition that has any, in document order
     */
    public record Rendering(Map<EditionId, List<Term>> terms) {
        public Rendering {
            Map<EditionId, List<Term>> copy = new LinkedHashMap<>();
            terms.forEach((edition, own) -> copy.put(edition, List.copyOf(own)));
            terms = Collections.unmodifiableMap(copy);
        }

        /** What an edition calls the term, without repetitions; several names where it is rendered in several ways. */
        public List<String> names(EditionId edition) {
            return in(edition).stream().map(Term::name).distinct().toList();
        }

        /** The definitions in an edition. */
        public List<Term> in(EditionId edition) {
            return terms.getOrDefault(edition, List.of());
        }
    }

    /** The definitions of one term in the clauses of one key. */
    private static final class Group {
        private final Map<EditionId, Term> terms = new LinkedHashMap<>();

        Set<String> names() {
            Set<String> names = new HashSet<>();
            terms.values().forEach(term -> names.add(term.name()));
            return names;
        }
    }

    private TermRenderings() {}

    /**
     * Joins the terms of editions.
     *
     * @param editions the terms of each edition, the one whose order and names lead first
     * @return the rows in the order of the first edition that has them
     */
    public static List<Rendering> of(List<Terms> editions, Concordance concordance) {
        List<Group> groups = new ArrayList<>();
        Map<ClauseKey, List<Group>> byKey = new LinkedHashMap<>();
        for (Terms terms : editions) {
            Set<ClausePath> blocks = new HashSet<>();
            for (Term term : terms.terms()) {
                if (blocks.add(term.block())) {
                    List<Group> here = byKey.computeIfAbsent(
                            key(concordance, terms.edition(), term.block()), unused -> new ArrayList<>());
                    add(terms.edition(), terms.definedIn(term.block()), here, groups);
                }
            }
        }
        return joined(groups);
    }

    private static ClauseKey key(Concordance concordance, EditionId edition, ClausePath block) {
        return concordance.key(new ClauseAddress(edition, block)).orElseGet(() -> new ClauseKey(block));
    }

    private static void add(EditionId edition, List<Term> terms, List<Group> here, List<Group> all) {
        List<Term> rest = new ArrayList<>();
        for (Term term : terms) {
            Optional<Group> named = free(edition, here).stream()
                    .filter(group -> group.names().contains(term.name()))
                    .findFirst();
            named.ifPresentOrElse(group -> group.terms.put(edition, term), () -> rest.add(term));
        }
        List<Group> free = free(edition, here);
        for (int i = 0; i < rest.size(); i++) {
            Group group = i < free.size() ? free.get(i) : new Group();
            group.terms.put(edition, rest.get(i));
            if (i >= free.size()) {
                here.add(group);
                all.add(group);
            }
        }
    }

    private static List<Group> free(EditionId edition, List<Group> groups) {
        return groups.stream()
                .filter(group -> !group.terms.containsKey(edition))
                .toList();
    }

    /** Groups that share a name in some language are one row: a term defined in several sections, or elsewhere later. */
    private static List<Rendering> joined(List<Group> groups) {
        Map<String, Map<EditionId, List<Term>>> rows = new LinkedHashMap<>();
        Map<String, String> rowOf = new LinkedHashMap<>();
        for (Group group : groups) {
            List<String> names = group.terms.entrySet().stream()
                    .map(entry ->
                            entry.getKey().language() + "\n" + entry.getValue().name())
                    .toList();
            String row = names.stream()
                    .filter(rowOf::containsKey)
                    .map(name -> rowOf.getOrDefault(name, name))
                    .findFirst()
                    .orElse(names.get(0));
            names.forEach(name -> rowOf.putIfAbsent(name, row));
            Map<EditionId, List<Term>> into = rows.computeIfAbsent(row, unused -> new LinkedHashMap<>());
            group.terms.forEach((edition, term) ->
                    into.computeIfAbsent(edition, unused -> new ArrayList<>()).add(term));
        }
        return rows.values().stream().map(Rendering::new).toList();
    }
}
