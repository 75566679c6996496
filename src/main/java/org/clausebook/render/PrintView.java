package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.content.Products;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.site.SiteLayout;

/** What the template is given for a comparison on paper: both texts whole, in one column, nothing folded. */
final class PrintView {
    private final ComparePlan plan;
    private final CompareView compare;

    PrintView(ComparePlan plan, SiteLayout layout, Words words) {
        this.plan = plan;
        this.compare = new CompareView(plan, List.of(plan), Products.NONE, layout, words);
    }

    View view(PageView pages) {
        return compare.view(pages, 1)
                .with("work", plan.work().title())
                .with("bookmarks", bookmarks())
                .with("lines", plan.lines().stream().map(this::line).toList());
    }

    private View line(Line line) {
        ClauseChange change = line.change();
        if (line.place() == Place.MOVED_AWAY) {
            return CompareView.line("away").with("name", plan.name(change));
        }
        boolean heading = plan.isHeading(change);
        boolean same = change.kind() == ChangeKind.NONE;
        View view =
                compare.change(change, compare.page(1)).with("heading", heading).with("said", !same);
        // A heading stands once; its redline stands below it only where it changed.
        return heading && same ? view.with("rows", List.of()) : view;
    }

    /** The headings, and below each its clauses; clauses above the first heading stand at the top. */
    private List<View> bookmarks() {
        List<View> top = new ArrayList<>();
        List<View> below = top;
        for (Line line : plan.lines()) {
            if (line.place() == Place.HERE) {
                boolean heading = plan.isHeading(line.change());
                List<View> clauses = new ArrayList<>();
                View mark = new View()
                        .with("name", plan.name(line.change()))
                        .with("anchor", plan.anchor(line.change()))
                        .with("clauses", clauses);
                (heading ? top : below).add(mark);
                below = heading ? clauses : below;
            }
        }
        return top;
    }
}
