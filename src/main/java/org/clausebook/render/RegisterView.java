package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.EditionId;

/** What the template is given for the list of all changes between two versions: one row a changed block. */
final class RegisterView {
    private static final int EXAMPLES = 3;
    private static final int LONGEST = 80;

    private final boolean pdf;
    private final ComparePlan plan;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final EditionId left;
    private final EditionId right;

    RegisterView(ComparePlan plan, SiteLayout layout, Words words, boolean pdf) {
        this.pdf = pdf;
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.left = plan.left().edition().id();
        this.right = plan.right().edition().id();
    }

    String page() {
        return layout.register(left, right);
    }

    View view(PageView pages) {
        List<View> rows = rows();
        String title = words.say(
                "register-title",
                plan.left().label().text(),
                plan.right().label().text());
        return pages.view(page(), title + " · " + plan.work().title())
                .with("comparing", true)
                .with("title", title)
                .with("language", right.language().tag())
                .with("count", words.count("changes", rows.size()))
                .with("redline", SiteLayout.href(page(), layout.comparison(left, right, 1)))
                .with("csv", words.shared(page(), layout.registerData(left, right, "csv")))
                .with("json", words.shared(page(), layout.registerData(left, right, "json")))
                .with("pdf", pdf ? SiteLayout.href(page(), layout.redlinePdf(left, right)) : "")
                .with("rows", rows);
    }

    private List<View> rows() {
        List<View> rows = new ArrayList<>();
        for (Line line : plan.lines()) {
            for (BlockLink link : line.place() == Place.HERE ? line.change().links() : List.<BlockLink>of()) {
                LinkChange change = plan.comparison().of(link);
                if (!change.types().isEmpty()) {
                    rows.add(row(link, change, rows.size() + 1));
                }
            }
        }
        return rows;
    }

    private View row(BlockLink link, LinkChange change, int number) {
        ChangeKind kind = ChangeKind.of(change);
        return new View()
                .with("number", number)
                .with("name", plan.column(link).outline().citation(plan.block(link)))
                .with("href", plan.href(page(), plan.change(link)))
                .with("kind", ChangeWords.mark(kind))
                .with("rank", List.of(ChangeKind.values()).indexOf(kind))
                .with("label", said.kind(kind))
                .with("types", change.types().stream().map(said::type).collect(Collectors.joining(", ")))
                .with(
                        "reasons",
                        link.isPair()
                                ? change.reasons().stream()
                                        .map(Reason::toString)
                                        .collect(Collectors.joining("; "))
                                : "")
                .with("examples", link.isPair() ? examples(change) : List.of());
    }

    /** The first words that were replaced. */
    private static List<View> examples(LinkChange change) {
        List<Op> ops = new ArrayList<>(change.redline().heading());
        ops.addAll(change.redline().text());
        List<View> examples = new ArrayList<>();
        for (Op op : ops) {
            if (op.kind() != Op.Kind.EQUAL && examples.size() < 2 * EXAMPLES) {
                examples.add(new View()
                        .with("del", op.kind() == Op.Kind.DELETE)
                        .with("text", shortened(op.text().strip())));
            }
        }
        return examples;
    }

    private static String shortened(String text) {
        int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return space < 0 ? text : text.substring(0, space) + " …";
    }
}
