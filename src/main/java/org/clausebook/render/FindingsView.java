package org.clausebook.render;

import java.util.List;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Finding;
import org.clausebook.render.FindingViews.Listed;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.EditionId;

/** What the template is given for the list of all findings of a translation, to be printed; of many on several pages. */
final class FindingsView {
    /** What a page weighs besides its rows, and a row besides its words, in bytes. */
    private static final int PAGE = 10_000;

    private static final int ROW = 380;

    private final WorkEditions work;
    private final ParallelPlan plan;
    private final SiteLayout layout;
    private final Words words;
    private final FindingViews findings;
    private final List<List<Listed>> parts;

    FindingsView(WorkEditions work, ParallelPlan plan, SiteLayout layout, Words words) {
        this.work = work;
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        this.findings = new FindingViews(plan, work.facts().findings(), words);
        this.parts = Parts.pages(findings.all(), listed -> ROW + findings.bytes(listed) * 21 / 20, PAGE);
    }

    /** How many pages the list has. */
    int parts() {
        return parts.size();
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return layout.findings(left(), right(), part);
    }

    private EditionId left() {
        return plan.left().edition().id();
    }

    private EditionId right() {
        return plan.right().edition().id();
    }

    View view(PageView pages, int part) {
        String page = page(part);
        String title = words.say("findings-title", plan.right().label().text());
        View view = pages.view(page, PartLinks.title(title + " · " + work.title(), parts(), part, words))
                .with("comparing", true)
                .with("title", title)
                .with("count", words.count("findings", findings.size()))
                .with("beside", SiteLayout.href(page, layout.parallel(left(), right(), 1)))
                .with("rules", findings.rules())
                .with(
                        "rows",
                        parts.get(part - 1).stream()
                                .map(listed -> findings.row(listed, page))
                                .toList());
        return PartLinks.shown(view, parts(), part, words, "", i -> {
            Finding first = parts.get(i - 1).get(0).finding();
            return new View()
                    .with("href", SiteLayout.href(page, page(i)))
                    .with("from", findings.name(first))
                    .with(
                            "language",
                            findings.column(first).edition().id().language().tag());
        });
    }
}
