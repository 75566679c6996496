package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.EditionId;

/** What the templates are given for the list of comparisons, and for going from one to another. */
final class ComparisonsView {
    private ComparisonsView() {}

    /** What this page lists of a work; nothing where it has one version. */
    static List<View> work(List<ComparePlan> plans, String page, SiteLayout layout) {
        return plans.isEmpty()
                ? List.of()
                : List.of(new View()
                        .with("title", plans.get(0).work().title())
                        .with("language", plans.get(0).work().language().tag())
                        .with(
                                "comparisons",
                                plans.stream()
                                        .map(plan -> row(plan, page, layout))
                                        .toList()));
    }

    /** The page that lists the comparisons of all works. */
    static View view(List<View> works, Words words, PageView pages) {
        return pages.view(SiteLayout.COMPARISONS, words.say("compare"))
                .with("title", words.say("compare"))
                .with("lede", words.say("comparisons-lede"))
                .with("any-product", false)
                .with("comparing", true)
                .with("kinds", kinds(words))
                .with("works", works);
    }

    /** What heads the columns of the counts. */
    static List<View> kinds(Words words) {
        ChangeWords said = new ChangeWords(words);
        List<View> kinds = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            kinds.add(new View().with("kind", ChangeWords.mark(kind)).with("label", said.kind(kind)));
        }
        return kinds;
    }

    private static View row(ComparePlan plan, String page, SiteLayout layout) {
        ChangeCounts counts = ChangeCounts.of(plan);
        List<View> cells = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            cells.add(new View().with("count", counts.all(kind)));
        }
        EditionId left = plan.left().edition().id();
        EditionId right = plan.right().edition().id();
        return pair(plan, page, layout)
                .with("cells", cells)
                .with("register", SiteLayout.href(page, layout.register(left, right, 1)));
    }

    /** The comparisons of a work, to choose from. */
    static List<View> switches(List<ComparePlan> plans, ComparePlan current, String page, SiteLayout layout) {
        return plans.stream()
                .map(plan -> pair(plan, page, layout).with("current", plan == current))
                .toList();
    }

    private static View pair(ComparePlan plan, String page, SiteLayout layout) {
        EditionId left = plan.left().edition().id();
        EditionId right = plan.right().edition().id();
        return new View()
                .with("href", SiteLayout.href(page, layout.comparison(left, right, 1)))
                .with("left-label", plan.left().label().text())
                .with("right-label", plan.right().label().text())
                .with("language", right.language().tag());
    }
}
