package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Concordance;
import org.clausebook.book.Correspondence;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.DeclaredLink;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.EditionId;

/** What the template is given for the page on which the links between two editions are reviewed. */
final class LinksView {
    /** So many bytes of pairs are shown at most, and of what has no counterpart or contradicts; ... */
    private static final int PAIRS = 140_000;

    private static final int OTHERS = 65_000;

    /** ... of which a row has so many besides its names, and one that is to be decided with its entries. */
    private static final int ROW = 300;

    private static final int DECISION = 650;

    private static final int CONFLICTS = 100;

    /** So many are listed; whoever walks through more looks at the texts side by side. */
    private static final int LISTED = 200;

    private final WorkEditions work;
    private final ParallelPlan plan;
    private final SiteLayout layout;
    private final Words words;
    private final LinkWords links;
    private final String page;

    LinksView(WorkEditions work, ParallelPlan plan, SiteLayout layout, Words words) {
        this.work = work;
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        this.links = new LinkWords(words);
        this.page = layout.links(left(), right());
    }

    private EditionId left() {
        return plan.left().edition().id();
    }

    private EditionId right() {
        return plan.right().edition().id();
    }

    String page() {
        return page;
    }

    View view(PageView pages) {
        List<Correspondence> pairs = plan.links().stream()
                .filter(Correspondence::isPair)
                .sorted(Comparator.comparingDouble(Correspondence::confidence))
                .toList();
        List<Correspondence> alone =
                plan.links().stream().filter(link -> !link.isPair()).toList();
        List<Concordance.Conflict> conflicts =
                work.concordance().conflicts().stream().filter(this::isHere).toList();
        String title = plan.left().label().text() + " – " + plan.right().label().text();
        return pages.view(page, words.say("review") + " · " + title)
                .with("left-side", side(plan.left()))
                .with("right-side", side(plan.right()))
                .with("parallel", SiteLayout.href(page, layout.parallel(left(), right(), 1)))
                .with("relations", relations())
                .with("any-pair", !pairs.isEmpty())
                .with("pairs", listed(pairs, PAIRS).stream().map(this::row).toList())
                .with("more-pairs", more(pairs.size() - listed(pairs, PAIRS).size()))
                .with("any-alone", !alone.isEmpty())
                .with("alone", listed(alone, OTHERS).stream().map(this::row).toList())
                .with("more-alone", more(alone.size() - listed(alone, OTHERS).size()))
                .with(
                        "conflicts",
                        conflicts.stream().limit(CONFLICTS).map(this::conflict).toList())
                .with("more-conflicts", more(conflicts.size() - CONFLICTS));
    }

    private String more(int rest) {
        return rest > 0 ? words.count("more", rest) : "";
    }

    /** The first, as many as are listed. */
    private List<Correspondence> listed(List<Correspondence> links, int room) {
        List<Correspondence> most = links.subList(0, Math.min(LISTED, links.size()));
        return Parts.cut(most, this::weight, link -> false, room, room).get(0);
    }

    private int weight(Correspondence link) {
        int names = Column.bytes(name(plan.left(), link)) + Column.bytes(name(plan.right(), link));
        int entries = link.isDoubtful()
                ? DECISION
                        + Column.bytes(link.entry(DeclaredLink.Kind.SAME))
                        + Column.bytes(link.entry(DeclaredLink.Kind.NOT_SAME))
                : 0;
        return ROW + names + entries;
    }

    private View side(Column column) {
        return column.label()
                .view(SiteLayout.href(page, layout.reader(column.edition().id())), false);
    }

    private List<View> relations() {
        List<View> views = new ArrayList<>();
        for (Map.Entry<BlockLink.Relation, Integer> entry : plan.relations().entrySet()) {
            String relation = PairsView.lower(entry.getKey());
            views.add(new View()
                    .with("name", words.say("relation-" + relation))
                    .with("what", words.say("relation-" + relation + "-what"))
                    .with("count", entry.getValue()));
        }
        return views;
    }

    private View row(Correspondence link) {
        return links.of(link, plan)
                .with("href", plan.href(page, link))
                .with("left-name", name(plan.left(), link))
                .with("right-name", name(plan.right(), link));
    }

    private String name(Column column, Correspondence link) {
        return String.join(
                ", ",
                plan.blocks(link, column).stream()
                        .map(column.outline()::citation)
                        .toList());
    }

    private boolean isHere(Concordance.Conflict conflict) {
        return conflict.left().edition().equals(left())
                && conflict.right().edition().equals(right());
    }

    private View conflict(Concordance.Conflict conflict) {
        return new View()
                .with("cause", words.say("conflict-" + PairsView.lower(conflict.cause())))
                .with("confidence", LinkWords.confidence(conflict.confidence()))
                .with("left-name", name(plan.left(), conflict.left()))
                .with("left-href", layout.href(page, conflict.left()))
                .with("right-name", name(plan.right(), conflict.right()))
                .with("right-href", layout.href(page, conflict.right()));
    }

    private static String name(Column column, ClauseAddress address) {
        return column.outline().citation(column.block(address.path()));
    }
}
