package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.TermUse;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/**
 * On which of several pages each term of a long glossary stands, so that no page weighs too much. The numbers were counted
 * in pages that were drawn; a test draws a long glossary and weighs its pages.
 */
final class GlossaryParts {
    /** What a page weighs besides its terms. */
    private static final int PAGE = 10_000;

    /** What a term weighs besides what its editions say, and what each of them adds to its own words. */
    private static final int TERM = 500;

    private static final int EDITION = 350;

    /** What the link to a clause weighs besides its name and address. */
    private static final int LINK = 56;

    /** So many links lead from a term's renderings in a translation. */
    private static final int RENDERED = 60;

    /** So many clauses are listed for a term in all its editions together. */
    private static final int MOST_USES = 800;

    private static final int FEWEST = 20;

    private final WorkEditions work;
    private final TermNotes notes;
    private final Map<EditionId, Outline> outlines = new LinkedHashMap<>();

    private GlossaryParts(WorkEditions work, TermNotes notes) {
        this.work = work;
        this.notes = notes;
        work.editions().forEach(edition -> outlines.put(edition.id(), new Outline(edition)));
    }

    /** So many clauses that use a term are listed in an edition of a work; of more the rest is counted. */
    static int listed(WorkEditions work) {
        return Math.max(FEWEST, MOST_USES / Math.max(1, work.editions().size()));
    }

    /** The page, from 1, of each term by its name there; nothing where all stand on one. */
    static Map<String, Integer> of(WorkEditions work, TermNotes notes) {
        GlossaryParts made = new GlossaryParts(work, notes);
        List<List<Rendering>> parts = Parts.pages(notes.rows(), made::weight, PAGE);
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
            int page = i + 1;
            parts.get(i).forEach(row -> pages.put(notes.anchor(row), page));
        }
        return pages;
    }

    private int weight(Rendering row) {
        int weight = TERM;
        for (Edition edition : work.editions()) {
            EditionId id = edition.id();
            List<Term> own = row.in(id);
            List<ClausePath> uses = own.stream()
                    .flatMap(term -> work.facts().terms(id).usesOf(term).stream())
                    .map(TermUse::block)
                    .distinct()
                    .toList();
            int listed = links(id, uses, listed(work));
            for (Term term : own.subList(0, Math.min(1, own.size()))) {
                listed += Column.bytes(term.name()) + Column.bytes(notes.definition(id, term));
            }
            weight += EDITION + (isChanged(row, edition) ? 2 * listed : listed);
            weight += edition.isTranslation() ? links(id, uses, RENDERED) : 0;
            weight += links(id, own.stream().map(Term::block).toList(), listed(work));
        }
        return weight;
    }

    /** Whether an edition says otherwise what a term is than the one before it in its language. */
    private boolean isChanged(Rendering row, Edition edition) {
        List<String> said = new ArrayList<>();
        for (Edition other : work.editions()) {
            boolean earlier = other.id().language().equals(edition.id().language())
                    && other.id().version().compareTo(edition.id().version()) <= 0;
            if (earlier && said.size() < 2) {
                said.add(row.in(other.id()).stream()
                        .limit(1)
                        .map(term -> term.name() + "\n" + notes.definition(other.id(), term))
                        .reduce("", String::concat));
            }
        }
        return said.stream().distinct().count() > 1;
    }

    private int links(EditionId id, List<ClausePath> blocks, int most) {
        Outline outline = Objects.requireNonNull(outlines.get(id));
        int links = 0;
        for (ClausePath block : blocks.subList(0, Math.min(most, blocks.size()))) {
            links += LINK + Column.bytes(block.toString());
            links += outline.block(block).map(outline::name).map(Column::bytes).orElse(0);
        }
        return links;
    }
}
