package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.align.Alignment;
import org.clausebook.book.Correspondence;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;

/** What the templates are given for the pages on which two editions are read side by side. */
final class ParallelView {
    private final WorkEditions work;
    private final ParallelPlan plan;
    private final List<ParallelPlan> plans;
    private final SiteLayout layout;
    private final Words words;
    private final LinkWords links;
    private final Column left;
    private final Column right;
    private final Badges badges;
    private final FindingViews findings;

    /**
     * The pages of one plan.
     *
     * @param plans those of all pairs of the work
     */
    ParallelView(
            WorkEditions work,
            ParallelPlan plan,
            List<ParallelPlan> plans,
            Badges badges,
            SiteLayout layout,
            Words words) {
        this.badges = badges;
        this.findings = new FindingViews(plan, isReviewed(plan) ? work.facts().findings() : List.of(), words);
        this.work = work;
        this.plan = plan;
        this.plans = plans;
        this.layout = layout;
        this.words = words;
        this.links = new LinkWords(words);
        this.left = plan.left();
        this.right = plan.right();
    }

    /** Whether it is the page of a translation: findings are of those that were held against their sources. */
    static boolean isReviewed(ParallelPlan plan) {
        return plan.kind() == Alignment.Kind.TRANSLATION && plan.isAligned();
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return layout.parallel(left.edition().id(), right.edition().id(), part);
    }

    View view(PageView pages, int part) {
        String page = page(part);
        String title = left.label().text() + " – " + right.label().text();
        return pages.view(
                        page,
                        PartLinks.title(
                                title + " · " + work.title(), plan.parts().size(), part, words))
                .with("left-side", side(left, page))
                .with("right-side", side(right, page))
                .with("pairs", PairsView.switches(plans, plan, page, layout))
                .with(
                        "review",
                        SiteLayout.href(
                                page,
                                layout.links(
                                        left.edition().id(), right.edition().id())))
                .with("lede", PairsView.counts(plan, words))
                .with("with-sentences", plan.isAligned())
                .with("comparing", isReviewed(plan))
                .with("reviewed", isReviewed(plan))
                .with("pair", left.edition().id() + "~" + right.edition().id())
                .with("counted", words.count("findings", findings.size()))
                .with("filters", findings.filters())
                .with("rules", findings.rules())
                .with(
                        "list",
                        SiteLayout.href(
                                page,
                                layout.findings(
                                        left.edition().id(), right.edition().id(), 1)))
                .with("part", part)
                .with("in-parts", plan.parts().size() > 1)
                .with("change-list", isReviewed(plan) ? inParts(words.shared(page, SiteLayout.list(page(1)))) : "")
                .with("places", inParts(words.shared(page, SiteLayout.places(page(1)))))
                .with("parts", parts(page, part))
                .with(
                        "rows",
                        plan.parts().get(part - 1).stream()
                                .map(row -> row(row, page))
                                .toList());
    }

    private String inParts(String script) {
        return plan.parts().size() > 1 ? script : "";
    }

    /** The rows of all pages. */
    List<PartScripts.Row> rows() {
        List<PartScripts.Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            for (PairOrder.Row row : plan.parts().get(i)) {
                if (row.kind() == PairOrder.Kind.LINK) {
                    Correspondence link = row.link();
                    rows.add(new PartScripts.Row(
                            i + 1,
                            plan.anchor(link),
                            findings.severities(link),
                            findings.rules(link),
                            "",
                            "",
                            name(link)));
                }
            }
        }
        return rows;
    }

    private View side(Column column, String page) {
        boolean prevails = column.edition().id().language().equals(work.language());
        return column.label()
                .view(SiteLayout.href(page, layout.reader(column.edition().id())), false)
                .with(
                        "version",
                        words.say("version", column.edition().id().version().label()))
                .with("rtl", column.edition().id().language().rightToLeft())
                .with("note", prevails ? "" : words.say("translation"));
    }

    private List<View> parts(String page, int part) {
        return PartLinks.of(plan.parts().size(), part, words, i -> {
            Correspondence first = plan.parts().get(i - 1).get(0).link();
            return new View()
                    .with("href", SiteLayout.href(page, page(i)))
                    .with("from", name(first))
                    .with("language", language(first));
        });
    }

    /** What a link is called: as its right side is, else its left. */
    private String name(Correspondence link) {
        Column column = namer(link);
        return column.outline().name(plan.blocks(link, column).get(0));
    }

    private String language(Correspondence link) {
        return namer(link).edition().id().language().tag();
    }

    private Column namer(Correspondence link) {
        return link.rights().isEmpty() ? left : right;
    }

    private View row(PairOrder.Row row, String page) {
        Correspondence link = row.link();
        if (row.kind() == PairOrder.Kind.MOVED_AWAY) {
            return new View()
                    .without("link")
                    .with("several", row.several() == 1 ? "" : words.count("more", row.several() - 1))
                    .with("name", left.outline().name(plan.blocks(link, left).get(0)))
                    .with("language", left.edition().id().language().tag())
                    .with("href", plan.href(page, link));
        }
        View view = links.of(link, plan)
                .with("anchor", plan.anchor(link))
                .with("sentences", plan.sentences(link))
                .with("moved", row.moved())
                .with("passport", passport(link, page));
        findings.mark(view, link);
        view.with("reviewed", isReviewed(plan))
                .with("row-name", name(link))
                .with(
                        "currency",
                        link.rights().stream()
                                .limit(1)
                                .flatMap(block -> badges.currency(right.edition(), block, page).stream())
                                .toList());
        cell(view, "left", left, link);
        cell(view, "right", right, link);
        return new View().with("link", view);
    }

    private void cell(View view, String name, Column column, Correspondence link) {
        List<Block> blocks = plan.blocks(link, column);
        if (blocks.isEmpty()) {
            view.without(name).with("absent", absent(link));
        } else {
            view.with(name, column.cell(blocks, column.headingLevel(blocks.get(0)), findings.highlights(link, column)));
        }
    }

    private String absent(Correspondence link) {
        if (plan.kind() == Alignment.Kind.TRANSLATION) {
            return words.say("no-counterpart");
        }
        return link.lefts().isEmpty()
                ? words.say("added-in", right.edition().id().version().label())
                : words.say("removed-in", right.edition().id().version().label());
    }

    /** The link to the clause in all editions, where a clause begins in the row. */
    private String passport(Correspondence link, String page) {
        return Stream.of(left, right)
                .flatMap(column -> plan.blocks(link, column).stream().map(block -> column.passport(work, block, page)))
                .filter(href -> !href.isEmpty())
                .findFirst()
                .orElse("");
    }
}
