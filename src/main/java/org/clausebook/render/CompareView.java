package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.align.BlockLink;
import org.clausebook.content.Products;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ChangeType;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.diff.Redline;
import org.clausebook.diff.Renaming;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Excerpt;
import org.clausebook.text.Language;

/** What the templates are given for the pages on which two versions are compared. */
final class CompareView {
    /** So many words tell which clause an unchanged one is. */
    private static final int BEGINNING = 12;

    /** So many renamings can be ignored; the style sheet knows as many. */
    private static final int IGNORABLE = 8;

    private final ComparePlan plan;
    private final List<ComparePlan> plans;
    private final ConcernedProducts concerned;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final List<Renaming> renamings;
    private final RedlineRuns runs;

    /**
     * The pages of one plan.
     *
     * @param plans those of all comparisons of the work
     * @param products by which the changes can be filtered
     */
    CompareView(ComparePlan plan, List<ComparePlan> plans, Products products, SiteLayout layout, Words words) {
        this.plan = plan;
        this.plans = plans;
        this.concerned = new ConcernedProducts(plan.work(), plan.comparison(), products);
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        List<Renaming> all = plan.comparison().renamings();
        this.renamings = all.subList(0, Math.min(IGNORABLE, all.size()));
        this.runs = new RedlineRuns(renamings, words);
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return layout.comparison(
                plan.left().edition().id(), plan.right().edition().id(), part);
    }

    /** The path of what a part says, for the other parts. */
    String lines(int part) {
        return layout.comparisonLines(
                plan.left().edition().id(), plan.right().edition().id(), part);
    }

    View view(PageView pages, int part) {
        String page = page(part);
        String title = words.say(
                "compare-title",
                plan.left().label().text(),
                plan.right().label().text());
        ChangeCounts counts = ChangeCounts.of(plan);
        return pages.view(
                        page,
                        PartLinks.title(
                                title + " · " + plan.work().title(),
                                plan.parts().size(),
                                part,
                                words))
                .with("comparing", true)
                .with("foreign", words.isForeign(plan.right().edition().id().language()))
                .with("title", title)
                .with(
                        "pair",
                        plan.left().edition().id() + "~"
                                + plan.right().edition().id())
                .with("lede", lede(counts))
                .with("identical", counts.changes() == 0)
                .with("left-side", side(plan.left(), page))
                .with("right-side", side(plan.right(), page))
                .with("comparisons", ComparisonsView.switches(plans, plan, page, layout))
                .with(
                        "register",
                        SiteLayout.href(
                                page,
                                layout.register(
                                        plan.left().edition().id(),
                                        plan.right().edition().id(),
                                        1)))
                .with("filters", filters(counts))
                .with("renamings", renamings())
                .with("any-type", true)
                .with("types", types())
                .with("any-product", !concerned.options().isEmpty())
                .with("products", concerned.options())
                .with("part", part)
                .with("change-list", plan.parts().size() == 1 ? "" : words.shared(page, SiteLayout.list(page(1))))
                .with("in-parts", plan.parts().size() > 1)
                .with("places", plan.parts().size() == 1 ? "" : words.shared(page, SiteLayout.places(page(1))))
                .with("parts", parts(page, part))
                .with("map", new ChangeMap(plan, said, words).views(page, part))
                .with("lines", lines(page, plan.parts().get(part - 1)));
    }

    private View side(Column column, String page) {
        Language language = column.edition().id().language();
        return column.label()
                .view(SiteLayout.href(page, layout.reader(column.edition().id())), false)
                .with(
                        "version",
                        words.say("version", column.edition().id().version().label()))
                .with("rtl", language.rightToLeft());
    }

    private String lede(ChangeCounts counts) {
        if (counts.changes() == 0) {
            return words.say("compare-identical");
        }
        String headings = counts.headings() == 0 ? "" : " " + words.count("compare-headings", counts.headings());
        return words.say(
                        "compare-lede",
                        words.count("clauses", counts.clauses()),
                        Integer.toString(counts.clause(ChangeKind.NONE)),
                        Integer.toString(counts.clause(ChangeKind.PLACE)),
                        Integer.toString(counts.clause(ChangeKind.WORDING)),
                        Integer.toString(counts.clause(ChangeKind.RENAMING)),
                        Integer.toString(counts.clause(ChangeKind.SUBSTANCE)),
                        Integer.toString(counts.clause(ChangeKind.ADDED)),
                        Integer.toString(counts.clause(ChangeKind.REMOVED)))
                + headings;
    }

    private List<View> filters(ChangeCounts counts) {
        List<View> filters = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            filters.add(new View()
                    .with("kind", ChangeWords.mark(kind))
                    .with("label", said.kind(kind))
                    .with("count", counts.all(kind)));
        }
        return filters;
    }

    private List<View> renamings() {
        List<View> views = new ArrayList<>();
        for (Renaming renaming : renamings) {
            views.add(new View()
                    .with("index", views.size())
                    .with(
                            "label",
                            words.say("ignore", ChangeWords.apart(renaming.from()), ChangeWords.apart(renaming.to())))
                    .with("count", words.count("places", renaming.count())));
        }
        return views;
    }

    private List<View> types() {
        Set<ChangeType> there = EnumSet.noneOf(ChangeType.class);
        plan.lines().forEach(line -> there.addAll(line.change().types()));
        return there.stream()
                .map(type -> new View().with("type", ChangeWords.mark(type)).with("label", said.type(type)))
                .toList();
    }

    private List<View> parts(String page, int part) {
        return PartLinks.of(
                plan.parts().size(),
                part,
                words,
                i -> new View()
                        .with("href", SiteLayout.href(page, page(i)))
                        .with("from", plan.name(plan.parts().get(i - 1).get(0).change())));
    }

    private List<View> lines(String page, List<Line> lines) {
        List<View> views = new ArrayList<>();
        List<View> same = new ArrayList<>();
        int level = 2;
        ClausePath section = ClausePath.NONE;
        for (Line line : lines) {
            ClauseChange change = line.change();
            section = plan.isHeading(change) ? plan.block(change).path() : section;
            boolean unchanged = line.place() == Place.HERE && change.kind() == ChangeKind.NONE;
            if (unchanged && !plan.isHeading(change)) {
                same.add(same(change, section, page));
                continue;
            }
            fold(views, same);
            if (line.place() == Place.MOVED_AWAY) {
                views.add(line("away").with("name", plan.name(change)).with("href", plan.href(page, change)));
            } else if (unchanged) {
                if (plan.block(change).kind() != Block.Kind.TITLE) {
                    views.add(
                            line("section").with("anchor", plan.anchor(change)).with("name", plan.name(change)));
                }
            } else {
                level = plan.isHeading(change) ? 3 : level;
                views.add(change(change, page).with("heading-level", plan.isHeading(change) ? 2 : level));
            }
        }
        fold(views, same);
        return views;
    }

    private void fold(List<View> views, List<View> same) {
        if (!same.isEmpty()) {
            views.add(line("same")
                    .with("count", words.count("unchanged-clauses", same.size()))
                    .with("clauses", List.copyOf(same)));
            same.clear();
        }
    }

    /** A line that is one of the kinds that the templates know. */
    static View line(String what) {
        return new View()
                .with("away", what.equals("away"))
                .with("section", what.equals("section"))
                .with("same", what.equals("same"))
                .with("change", what.equals("change"));
    }

    /** An unchanged clause; below its section's heading, which stands over it here, without that one's name. */
    private View same(ClauseChange change, ClausePath section, String page) {
        Block block = plan.block(change);
        boolean below = !section.isNone() && block.parent().equals(section);
        String text = block.text().isEmpty() ? block.heading() : block.text();
        return new View()
                .with("anchor", plan.anchor(change))
                .with("name", below ? plan.nameBelow(change) : plan.name(change))
                .with("read", layout.href(page, plan.right().address(block.path())))
                .with("beginning", Excerpt.beginning(text, BEGINNING));
    }

    /** A changed clause or heading line as a page shows it. */
    View change(ClauseChange change, String page) {
        List<LinkChange> changes = changes(change);
        // A heading that came or went is told by its name and tag.
        boolean named = plan.isHeading(change) && !change.head().isPair();
        return line("change")
                .with("anchor", plan.anchor(change))
                .with("href", plan.href(page, change))
                .with("title", plan.isHeading(change))
                .with("name", plan.name(change))
                .with("kind", ChangeWords.mark(change.kind()))
                .with("types", types(change))
                .with("concerned", concerned(change))
                .with("only", only(change))
                .with("tags", said.tags(change, plan))
                .with("amount", amount(changes))
                .with("any-reason", !reasons(change, changes).isEmpty())
                .with("reasons", reasons(change, changes))
                .with("passport", passport(change, page))
                .with(
                        "rows",
                        named
                                ? List.of()
                                : change.links().stream().map(this::row).toList());
    }

    private List<LinkChange> changes(ClauseChange change) {
        return change.links().stream().map(link -> plan.comparison().of(link)).toList();
    }

    /** The marks of what became of a clause, with blanks between them. */
    String types(ClauseChange change) {
        return change.types().stream().map(ChangeWords::mark).collect(Collectors.joining(" "));
    }

    /** The ids of the products that a change concerns, with blanks between them. */
    String concerned(ClauseChange change) {
        return concerned.of(change);
    }

    /** The renaming that alone made a change; empty where there is more to it. */
    String only(ClauseChange change) {
        List<Reason> reasons = changes(change).stream()
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .toList();
        for (int i = 0; reasons.size() == 1 && i < renamings.size(); i++) {
            if (renamings.get(i).reason().equals(reasons.get(0))) {
                return Integer.toString(i);
            }
        }
        return "";
    }

    private String amount(List<LinkChange> changes) {
        Map<Op.Kind, Integer> counts = new EnumMap<>(Op.Kind.class);
        for (LinkChange change : changes) {
            for (Op.Kind kind : Op.Kind.values()) {
                int count = RedlineRuns.count(change.redline().heading(), kind)
                        + RedlineRuns.count(change.redline().text(), kind);
                counts.merge(kind, count, Integer::sum);
            }
        }
        int added = counts.getOrDefault(Op.Kind.INSERT, 0);
        int removed = counts.getOrDefault(Op.Kind.DELETE, 0);
        return said.amount(added, removed);
    }

    private List<View> reasons(ClauseChange change, List<LinkChange> changes) {
        return change.head().isPair()
                ? said.reasons(changes.stream().flatMap(one -> one.reasons().stream()))
                : List.of();
    }

    private String passport(ClauseChange change, String page) {
        return plan.column(change.head()).passport(plan.work(), plan.block(change), page);
    }

    private View row(BlockLink link) {
        LinkChange change = plan.comparison().of(link);
        boolean moved =
                change.types().contains(ChangeType.MOVED) && change.redline().isEmpty();
        View view = new View()
                .with("gone", link.right().isEmpty())
                .with("moved", moved)
                .with("several", link.left().size() > 1 || link.right().size() > 1);
        if (link.left().isEmpty()) {
            view.without("left").with("not-in", words.say("not-in-version", year(plan.left())));
        } else {
            view.with("left", old(link, change.redline()));
        }
        if (link.right().isEmpty()) {
            view.without("right").with("not-in", words.say("not-in-version", year(plan.right())));
        } else {
            view.with("right", now(link, change.redline()));
        }
        return view;
    }

    private static String year(Column column) {
        return column.edition().id().version().year();
    }

    private View old(BlockLink link, Redline redline) {
        String number = plan.left().block(link.left().get(0)).number();
        boolean kept = link.isPair() && number.equals(number(link));
        return new View()
                .with("number", kept ? number : "")
                .with("old-number", kept ? "" : number)
                .with("new-number", "")
                .with("heading", runs.old(redline.heading()))
                .with("any-heading", redline.heading().stream().anyMatch(Op::inOld))
                .with("text", runs.old(redline.text()));
    }

    private View now(BlockLink link, Redline redline) {
        String number = number(link);
        String before = link.left().isEmpty()
                ? ""
                : plan.left().block(link.left().get(0)).number();
        boolean kept = number.equals(before);
        return new View()
                .with("number", kept ? number : "")
                .with("old-number", kept ? "" : before)
                .with("new-number", kept ? "" : number)
                .with("heading", runs.now(redline.heading()))
                .with("any-heading", !redline.heading().isEmpty())
                .with("text", runs.now(redline.text()));
    }

    private String number(BlockLink link) {
        return plan.right().block(link.right().get(0)).number();
    }
}
