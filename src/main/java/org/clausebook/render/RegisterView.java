package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.EditionId;

/**
 * What the template is given for the list of all changes between two versions: one row a changed block, on several pages
 * where there are many.
 */
final class RegisterView {
    /** A page ends before its rows weigh more, in bytes. */
    private static final int MOST = 250_000;

    /** What a row weighs besides its words, and each stretch of words in it: counted in pages that were drawn. */
    private static final int ROW = 420;

    private static final int WORDS = 30;

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 80;

    /** A changed link and its place in the list, from 1. */
    private record Row(BlockLink link, LinkChange change, int number) {}

    private final boolean pdf;
    private final ComparePlan plan;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final EditionId left;
    private final EditionId right;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Row>> parts;

    RegisterView(ComparePlan plan, SiteLayout layout, Words words, boolean pdf) {
        this.pdf = pdf;
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.left = plan.left().edition().id();
        this.right = plan.right().edition().id();
        for (Line line : plan.lines()) {
            for (BlockLink link : line.place() == Place.HERE ? line.change().links() : List.<BlockLink>of()) {
                LinkChange change = plan.comparison().of(link);
                if (!change.types().isEmpty()) {
                    rows.add(new Row(link, change, rows.size() + 1));
                }
            }
        }
        this.parts = Parts.cut(rows, this::weight, row -> false, MOST, MOST);
    }

    /** How many pages the list has. */
    int parts() {
        return parts.size();
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return layout.register(left, right, part);
    }

    private int weight(Row row) {
        int weight = ROW + words.bytes(name(row));
        for (Reason reason : row.change.reasons()) {
            weight += WORDS + words.bytes(said.rule(reason)) + words.bytes(reason.words());
        }
        for (Op op : examples(row.change)) {
            weight += WORDS + words.bytes(shortened(op.text()));
        }
        return weight;
    }

    private String name(Row row) {
        return plan.column(row.link).outline().citation(plan.block(row.link));
    }

    View view(PageView pages, int part) {
        String page = page(part);
        String title = words.say(
                "register-title",
                plan.left().label().text(),
                plan.right().label().text());
        return pages.view(page, PartLinks.title(title + " · " + plan.work().title(), parts(), part, words))
                .with("comparing", true)
                .with("foreign", words.isForeign(right.language()))
                .with("title", title)
                .with("language", right.language().tag())
                .with("count", words.count("changes", rows.size()))
                .with("redline", SiteLayout.href(page, layout.comparison(left, right, 1)))
                .with("csv", words.shared(page, layout.registerData(left, right, "csv")))
                .with("json", words.shared(page, layout.registerData(left, right, "json")))
                .with("pdf", pdf ? SiteLayout.href(page, layout.redlinePdf(left, right)) : "")
                .with("parts", links(part))
                .with("several", parts.size() > 1)
                .with(
                        "rows",
                        parts.get(part - 1).stream().map(row -> view(row, page)).toList());
    }

    private List<View> links(int part) {
        return PartLinks.of(
                parts.size(),
                part,
                words,
                i -> new View()
                        .with("href", SiteLayout.href(page(part), page(i)))
                        .with("from", name(parts.get(i - 1).get(0))));
    }

    private View view(Row row, String page) {
        ChangeKind kind = ChangeKind.of(row.change);
        boolean pair = row.link.isPair();
        return new View()
                .with("number", row.number)
                .with("name", name(row))
                .with("href", plan.href(page, plan.change(row.link)))
                .with("kind", ChangeWords.mark(kind))
                .with("rank", List.of(ChangeKind.values()).indexOf(kind))
                .with("label", said.kind(kind))
                .with("types", row.change.types().stream().map(said::type).collect(Collectors.joining(", ")))
                .with("reasons", pair ? said.allReasons(row.change.reasons().stream()) : List.of())
                .with(
                        "examples",
                        pair
                                ? examples(row.change).stream()
                                        .map(RegisterView::example)
                                        .toList()
                                : List.of());
    }

    /** The first words that were replaced. */
    private static List<Op> examples(LinkChange change) {
        return Stream.concat(change.redline().heading().stream(), change.redline().text().stream())
                .filter(op -> op.kind() != Op.Kind.EQUAL)
                .limit(2 * EXAMPLES)
                .toList();
    }

    private static View example(Op op) {
        return new View()
                .with("del", op.kind() == Op.Kind.DELETE)
                .with("text", shortened(op.text().strip()));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : text.offsetByCodePoints(0, LONGEST / 2);
        return text.substring(0, end) + " …";
    }
}
