package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.book.Clauses;
import org.clausebook.book.Correspondence;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Finding;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** Where each link of two editions is read: the rows in their order, cut into pages where the texts are long. */
final class ParallelPlan {
    /** A page ends before the next heading once it weighs this much, in bytes of text. */
    private static final int ENOUGH = 130_000;

    /** Of so many editions any two can be read side by side. */
    private static final int FEW = 4;

    /** What a row weighs besides its text. */
    private static final int ROW = 400;

    /** What a finding weighs, of which a row shows only some. */
    private static final int FINDING = 350;

    private static final int MOST_FINDINGS = 5;

    private record Place(String page, String anchor) {}

    private final List<Correspondence> links;
    private final Column left;
    private final Column right;
    private final List<List<PairOrder.Row>> parts;
    private final Map<Correspondence, Place> places = new IdentityHashMap<>();
    private final Map<ClausePath, Correspondence> byRight = new HashMap<>();
    private final Map<ClausePath, Integer> findings = new HashMap<>();
    /** Aligned for the first page that is drawn, and not for data alone. */
    private final Supplier<Optional<SentenceMarks>> sentences;

    /** Plans the pages of two editions, which the columns show, with what is to be looked at in the right one. */
    ParallelPlan(
            List<Correspondence> links,
            Optional<Alignment> alignment,
            Column left,
            Column right,
            List<Finding> findings,
            SiteLayout layout) {
        this.links = links;
        this.sentences = new Once<>(Integer.MAX_VALUE, () -> alignment.map(SentenceMarks::new));
        for (Finding finding : findings) {
            if (finding.place().edition().equals(right.edition().id())) {
                this.findings.merge(finding.place().path(), 1, Integer::sum);
            }
        }
        this.left = left;
        this.right = right;
        links.forEach(link -> link.rights().forEach(block -> byRight.put(block.path(), link)));
        this.parts = Parts.cut(
                PairOrder.rows(left, right, links), this::weight, this::beginsSection, ENOUGH, ENOUGH * 3 / 2);
        for (int part = 1; part <= parts.size(); part++) {
            place(layout, layout.parallel(left.edition().id(), right.edition().id(), part), parts.get(part - 1));
        }
    }

    /** A plan for each pair of a work: all pairs of a few editions, else those that were aligned with each other. */
    static List<ParallelPlan> all(WorkEditions work, Clauses clauses, SiteLayout layout) {
        List<ParallelPlan> plans = new ArrayList<>();
        if (work.alignments().isEmpty()) {
            return plans;
        }
        work.alignments().forEach(made -> plans.add(plan(work, clauses, made.left(), made.right(), layout)));
        List<Edition> editions = work.editions();
        for (int i = 0; editions.size() <= FEW && i < editions.size(); i++) {
            for (Edition older : editions.subList(i + 1, editions.size())) {
                if (work.alignment(older, editions.get(i)).isEmpty()) {
                    plans.add(plan(work, clauses, older, editions.get(i), layout));
                }
            }
        }
        return plans;
    }

    private static ParallelPlan plan(
            WorkEditions work, Clauses clauses, Edition left, Edition right, SiteLayout layout) {
        String page = layout.parallel(left.id(), right.id(), 1);
        return new ParallelPlan(
                clauses.parallel(left, right),
                work.alignment(left, right).filter(made -> made.left().id().equals(left.id())),
                new Column(EditionLabel.of(work, left), layout, page),
                new Column(EditionLabel.of(work, right), layout, page),
                work.facts().findings(),
                layout);
    }

    private int weight(PairOrder.Row row) {
        if (row.kind() == PairOrder.Kind.MOVED_AWAY) {
            return ROW;
        }
        int found = row.link().rights().stream()
                .mapToInt(block -> findings.getOrDefault(block.path(), 0))
                .sum();
        return ROW
                + FINDING * Math.min(MOST_FINDINGS, found)
                + blocks(row.link(), left).stream().mapToInt(Column::bytes).sum()
                + blocks(row.link(), right).stream().mapToInt(Column::bytes).sum();
    }

    private boolean beginsSection(PairOrder.Row row) {
        return blocks(row.link(), right).stream().anyMatch(block -> block.kind().isHeading());
    }

    /** The blocks that a link has in the edition of one of the two columns. */
    List<Block> blocks(Correspondence link, Column column) {
        return column == left ? link.lefts() : link.rights();
    }

    private void place(SiteLayout layout, String page, List<PairOrder.Row> rows) {
        Set<String> taken = new HashSet<>();
        for (PairOrder.Row row : rows) {
            if (row.kind() == PairOrder.Kind.LINK) {
                places.put(row.link(), new Place(page, anchor(layout, row.link(), taken)));
            }
        }
    }

    /** A row is called by its key, that of the left side where the two differ. */
    private String anchor(SiteLayout layout, Correspondence link, Set<String> taken) {
        String name = link.lefts().isEmpty()
                ? layout.anchor(right.address(link.rights().get(0).path()))
                : layout.anchor(left.address(link.lefts().get(0).path()));
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "~" + i;
        }
        return free;
    }

    /** The links in the order of the left side. */
    List<Correspondence> links() {
        return links;
    }

    /** Whether the two were aligned with each other, and not only by way of other editions. */
    boolean isAligned() {
        return links.stream().anyMatch(link -> link.link().isPresent());
    }

    /** What the right edition is to the left one. */
    Alignment.Kind kind() {
        return Alignment.kindOf(left.edition(), right.edition());
    }

    /** How many links there are of each relation. */
    Map<BlockLink.Relation, Integer> relations() {
        Map<BlockLink.Relation, Integer> counts = new EnumMap<>(BlockLink.Relation.class);
        for (BlockLink.Relation relation : BlockLink.Relation.values()) {
            counts.put(relation, 0);
        }
        links.forEach(link -> counts.merge(link.relation(), 1, Integer::sum));
        return counts;
    }

    /** How many pairs a person should confirm. */
    int doubtful() {
        return (int) links.stream().filter(Correspondence::isDoubtful).count();
    }

    /** What a script is told of the sentences of a row; empty where there is nothing to tell. */
    String sentences(Correspondence link) {
        return link.link()
                .flatMap(made -> sentences.get().map(marks -> marks.of(made)))
                .orElse("");
    }

    Column left() {
        return left;
    }

    Column right() {
        return right;
    }

    /** The rows page by page; at least one page. */
    List<List<PairOrder.Row>> parts() {
        return parts;
    }

    /** Whether it is of these two editions. */
    boolean isOf(EditionId one, EditionId other) {
        return left.edition().id().equals(one) && right.edition().id().equals(other);
    }

    /** The link that a block of the right edition is in. */
    Optional<Correspondence> ofRight(ClausePath path) {
        return Optional.ofNullable(byRight.get(path));
    }

    /** On which page, from 1, each name stands. */
    Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (PairOrder.Row row : parts.get(i)) {
                if (row.kind() == PairOrder.Kind.LINK) {
                    names.putIfAbsent(anchor(row.link()), i + 1);
                }
            }
        }
        return names;
    }

    String anchor(Correspondence link) {
        return place(link).anchor;
    }

    /** The link from a page to a row. */
    String href(String from, Correspondence link) {
        return SiteLayout.href(from, place(link).page, place(link).anchor);
    }

    private Place place(Correspondence link) {
        Place place = places.get(link);
        if (place == null) {
            throw new IllegalArgumentException("no link of these two editions: " + link);
        }
        return place;
    }
}
