package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.align.Concordance;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** The texts of a work's clauses in all its editions. */
final class ClauseTexts {
    private final WorkEditions work;
    private final List<Column> columns;
    private final List<Column> naming;
    private final SiteLayout layout;
    private final TermNotes notes;
    private final Map<EditionId, Map<ClausePath, Clause>> clauses = new HashMap<>();
    private final Map<EditionId, ProductChips> chips = new HashMap<>();

    ClauseTexts(WorkEditions work, List<EditionLabel> labels, Products products, SiteLayout layout, Words words) {
        this.work = work;
        this.layout = layout;
        for (Edition edition : work.editions()) {
            chips.put(
                    edition.id(),
                    new ProductChips(products, edition, work.facts().tags(edition.id())));
        }
        List<EditionId> oldest = work.concordance().editions();
        // All pages of clauses stand equally deep, so that the links in the texts are the same in all of them.
        String page = work.concordance().rows().keySet().stream()
                .findFirst()
                .map(key -> layout.clause(work.id(), key))
                .orElse("");
        this.notes = new TermNotes(work, layout, page);
        List<Column> newest = labels.stream()
                .map(label -> new Column(
                        label,
                        layout,
                        page,
                        Optional.of(new PointerLinks(work, label.edition(), layout, words, page, notes))))
                .toList();
        this.columns = newest.stream()
                .sorted(Comparator.comparingInt(
                        column -> oldest.indexOf(column.edition().id())))
                .toList();
        this.naming = newest.stream()
                .sorted(Comparator.comparing(
                        column -> !column.edition().id().language().equals(work.language())))
                .toList();
        for (Column column : columns) {
            Map<ClausePath, Clause> own = new HashMap<>();
            column.outline().clauses().forEach(clause -> own.put(clause.head().path(), clause));
            clauses.put(column.edition().id(), own);
        }
    }

    /** What opens beside the terms of any edition. */
    TermNotes notes() {
        return notes;
    }

    /** A column for each edition, the oldest version first. */
    List<Column> columns() {
        return columns;
    }

    /** The products that a clause names in an edition. */
    List<View> chips(Column column, Block block, String page) {
        return Objects.requireNonNull(chips.get(column.edition().id())).of(block, page);
    }

    /** The clauses by the page that shows them, in the order of the concordance. */
    Map<String, List<Concordance.Row>> pages() {
        Map<String, List<Concordance.Row>> pages = new LinkedHashMap<>();
        for (Concordance.Row row : work.concordance().rows().values()) {
            if (columns.stream().anyMatch(column -> isClause(column, row))) {
                pages.computeIfAbsent(layout.clause(work.id(), row.key()), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return pages;
    }

    private boolean isClause(Column column, Concordance.Row row) {
        ClausePath path = row.blocks().get(column.edition().id());
        return path != null && own(column).containsKey(path);
    }

    private Map<ClausePath, Clause> own(Column column) {
        return clauses.getOrDefault(column.edition().id(), Map.of());
    }

    /** The blocks of a clause in an edition; none where that has it not. */
    List<Block> text(Column column, Concordance.Row row) {
        ClausePath path = row.blocks().get(column.edition().id());
        if (path == null) {
            return List.of();
        }
        Clause clause = own(column).get(path);
        List<Block> blocks = new ArrayList<>();
        blocks.add(column.block(path));
        if (clause != null) {
            blocks.addAll(clause.rest());
        }
        return blocks;
    }

    /** Where a row has the name that it is called by: in the newest version that has it, the prevailing language first. */
    Optional<Column> named(Concordance.Row row) {
        return naming.stream()
                .filter(column -> row.blocks().containsKey(column.edition().id()))
                .findFirst();
    }

    /** The name of a row in a column that has it. */
    String name(Column column, Concordance.Row row) {
        ClausePath path = row.blocks().get(column.edition().id());
        return path == null ? "" : column.outline().name(column.block(path));
    }

    /** The row of a key. */
    Optional<Concordance.Row> row(ClauseKey key) {
        return Optional.ofNullable(work.concordance().rows().get(key));
    }
}
