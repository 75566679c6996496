package org.clausebook.render;

import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.EditionId;

/** What the template is given for the list of all findings of a translation, to be printed. */
final class FindingsView {
    private final WorkEditions work;
    private final ParallelPlan plan;
    private final SiteLayout layout;
    private final Words words;

    FindingsView(WorkEditions work, ParallelPlan plan, SiteLayout layout, Words words) {
        this.work = work;
        this.plan = plan;
        this.layout = layout;
        this.words = words;
    }

    String page() {
        return layout.findings(left(), right());
    }

    private EditionId left() {
        return plan.left().edition().id();
    }

    private EditionId right() {
        return plan.right().edition().id();
    }

    View view(PageView pages) {
        FindingViews findings = new FindingViews(plan, work.facts().findings(), words);
        String title = words.say("findings-title", plan.right().label().text());
        return pages.view(page(), title + " · " + work.title())
                .with("comparing", true)
                .with("title", title)
                .with("count", words.count("findings", findings.size()))
                .with("beside", SiteLayout.href(page(), layout.parallel(left(), right(), 1)))
                .with("rules", findings.rules())
                .with("rows", findings.all(page()));
    }
}
