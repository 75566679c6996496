package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.align.BlockLink;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;

/** What the template of the page is given that lists all pairs of editions, and what other pages say of a pair. */
final class PairsView {
    private PairsView() {}

    /** What this page lists of a work; nothing where no two of its editions can be read side by side. */
    static List<View> work(WorkEditions work, List<ParallelPlan> plans, String page, SiteLayout layout, Words words) {
        return plans.isEmpty()
                ? List.of()
                : List.of(new View()
                        .with("title", work.title())
                        .with("language", work.language().tag())
                        .with(
                                "pairs",
                                plans.stream()
                                        .map(plan -> pair(plan, page, layout, words))
                                        .toList()));
    }

    /** The page that lists the pairs of all works. */
    static View view(List<View> works, Words words, PageView pages) {
        return pages.view(SiteLayout.PAIRS, words.say("side-by-side"))
                .with("title", words.say("side-by-side"))
                .with("lede", words.say("pairs-lede"))
                .with("any-product", false)
                .with("works", works);
    }

    private static View pair(ParallelPlan plan, String from, SiteLayout layout, Words words) {
        Map<BlockLink.Relation, Integer> relations = plan.relations();
        View view = labels(plan)
                .with("kind", words.say(plan.isAligned() ? "kind-" + lower(plan.kind()) : "kind-derived"))
                .with("href", SiteLayout.href(from, page(plan, layout)))
                .with("review", SiteLayout.href(from, review(plan, layout)))
                .with("doubtful", Integer.toString(plan.doubtful()));
        relations.forEach((relation, count) -> view.with(lower(relation), count));
        return view;
    }

    private static View labels(ParallelPlan plan) {
        return new View()
                .with("left-label", plan.left().label().text())
                .with("left-language", plan.left().edition().id().language().tag())
                .with("right-label", plan.right().label().text())
                .with("right-language", plan.right().edition().id().language().tag());
    }

    private static String page(ParallelPlan plan, SiteLayout layout) {
        return layout.parallel(
                plan.left().edition().id(), plan.right().edition().id(), 1);
    }

    private static String review(ParallelPlan plan, SiteLayout layout) {
        return layout.links(plan.left().edition().id(), plan.right().edition().id());
    }

    /** Links to the pages of all pairs of a work. */
    static List<View> switches(List<ParallelPlan> plans, ParallelPlan here, String from, SiteLayout layout) {
        return plans.stream()
                .map(plan -> labels(plan)
                        .with("href", SiteLayout.href(from, page(plan, layout)))
                        .with("current", plan == here))
                .toList();
    }

    /** The counts as a sentence: only what there is. */
    static String counts(ParallelPlan plan, Words words) {
        List<String> counts = new ArrayList<>();
        plan.relations().forEach((relation, count) -> {
            if (count > 0) {
                counts.add(words.count("pairs-" + lower(relation), count));
            }
        });
        int doubtful = plan.doubtful();
        String sentence = String.join(", ", counts);
        return doubtful == 0 ? sentence : sentence + "; " + words.count("pairs-doubtful", doubtful);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
