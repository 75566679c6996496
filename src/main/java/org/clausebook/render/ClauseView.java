package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.Concordance;
import org.clausebook.book.Clauses;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checksum;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Word;

/** What the template is given for a page of clauses, each in every edition: its passport. */
final class ClauseView {
    /** So many texts stand side by side; of more editions the others are links. */
    private static final int SIDE_BY_SIDE = 4;

    private final WorkEditions work;
    private final ClauseTexts texts;
    private final SiteLayout layout;
    private final Words words;
    private final HistoryView history;
    private final Badges badges;
    private final Clauses clauses;
    private final List<Column> shown;
    private final RefersTo refersTo;

    ClauseView(
            WorkEditions work,
            Clauses clauses,
            ClauseTexts texts,
            List<ParallelPlan> plans,
            Badges badges,
            SiteLayout layout,
            Words words) {
        this.badges = badges;
        this.work = work;
        this.texts = texts;
        this.refersTo = new RefersTo(work, texts, layout, words);
        this.layout = layout;
        this.words = words;
        this.history = new HistoryView(texts, plans, badges, work.language(), words);
        this.clauses = clauses;
        this.shown = shown();
    }

    /** Of many editions the newest, those nearest to it and the oldest. */
    private List<Column> shown() {
        if (texts.columns().size() <= SIDE_BY_SIDE) {
            return texts.columns();
        }
        Edition newest = work.editions().get(0);
        Set<Edition> chosen = new LinkedHashSet<>(work.nearest(newest, SIDE_BY_SIDE - 2));
        chosen.add(newest);
        chosen.add(texts.columns().get(0).edition());
        return texts.columns().stream()
                .filter(column -> chosen.contains(column.edition()))
                .toList();
    }

    /**
     * The view of a page.
     *
     * @param sections the clauses of all pages, by their paths
     * @param before the page before it, empty where it is the first
     * @param after the page after it, empty where it is the last
     */
    View view(
            PageView pages,
            String page,
            Map<String, List<Concordance.Row>> sections,
            List<Concordance.Row> before,
            List<Concordance.Row> after) {
        List<Concordance.Row> rows = sections.getOrDefault(page, List.of());
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(row.key().toString()));
        Concordance.Row title = title(rows);
        ClauseKey first = rows.get(0).key();
        int part = layout.part(work.id(), first);
        boolean whole = layout.clausePages(work.id(), first) == 1;
        String name = name(title) + " · " + work.title();
        return pages.view(page, whole ? name : name + " · " + words.say("part", Integer.toString(part)))
                .with("in-parts", !whole)
                .with("part-said", "")
                .with("places", whole ? "" : words.shared(page, SiteLayout.clausePlaces(work.id(), first)))
                .with("parts", parts(page, first, part, sections))
                .with("work", work.title())
                .with("work-language", work.language().tag())
                .with("name", name(title))
                .with("language", language(title))
                .with("others", others(title))
                .with("several", rows.size() > 1)
                .with("notes", notes(rows))
                .with(
                        "clauses",
                        rows.stream().map(row -> clause(row, page, names)).toList())
                .with("before", neighbour(page, before))
                .with("after", neighbour(page, after));
    }

    private List<View> parts(String page, ClauseKey key, int part, Map<String, List<Concordance.Row>> sections) {
        return PartLinks.of(layout.clausePages(work.id(), key), part, words, i -> {
            String path = SiteLayout.clause(work.id(), key, i);
            List<Concordance.Row> rows = sections.getOrDefault(path, List.of());
            View link = new View().with("href", SiteLayout.href(page, path));
            return rows.isEmpty()
                    ? link.with("from", "").with("language", work.language().tag())
                    : link.with("from", name(rows.get(0))).with("language", language(rows.get(0)));
        });
    }

    /** What opens beside the terms that the texts of some clauses use, in each language as its newest edition has it. */
    private List<View> notes(List<Concordance.Row> rows) {
        List<View> notes = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        for (int i = shown.size() - 1; i >= 0; i--) {
            Column column = shown.get(i);
            List<Block> blocks = rows.stream()
                    .flatMap(row -> texts.text(column, row).stream())
                    .toList();
            if (languages.add(column.edition().id().language().tag())) {
                notes.addAll(texts.notes().of(column.edition(), blocks));
            }
        }
        return notes;
    }

    /** What a page is called after: the heading that its clauses stand under, or its one clause. */
    private Concordance.Row title(List<Concordance.Row> rows) {
        Concordance.Row first = rows.get(0);
        ClauseKey top =
                new ClauseKey(new ClausePath(List.of(first.key().path().slugs().get(0))));
        return texts.row(top).filter(row -> !row.blocks().isEmpty()).orElse(first);
    }

    private List<View> neighbour(String page, List<Concordance.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Concordance.Row title = title(rows);
        return List.of(new View()
                .with(
                        "href",
                        SiteLayout.href(
                                page, layout.clause(work.id(), rows.get(0).key())))
                .with("name", name(title))
                .with("language", language(title)));
    }

    private String name(Concordance.Row row) {
        return texts.named(row)
                .map(column -> texts.name(column, row))
                .orElse(row.key().toString());
    }

    private String language(Concordance.Row row) {
        return texts.named(row)
                .map(column -> column.edition().id().language().tag())
                .orElse(work.language().tag());
    }

    /** Its names in the other languages. */
    private List<View> others(Concordance.Row row) {
        Set<String> said = new HashSet<>(Set.of(language(row)));
        String own = name(row);
        List<View> others = new ArrayList<>();
        for (Edition edition : work.editions()) {
            Optional<Column> column = texts.columns().stream()
                    .filter(any -> any.edition().id().equals(edition.id()))
                    .filter(any -> !texts.name(any, row).isEmpty()
                            && !texts.name(any, row).equals(own))
                    .findFirst();
            if (column.isPresent() && said.add(edition.id().language().tag())) {
                others.add(new View()
                        .with("name", texts.name(column.get(), row))
                        .with("language", edition.id().language().tag()));
            }
        }
        return others;
    }

    private View clause(Concordance.Row row, String page, Set<String> taken) {
        List<Column> having = texts.columns().stream()
                .filter(column -> row.blocks().containsKey(column.edition().id()))
                .toList();
        Absence absence = new Absence(clauses, row.key(), words);
        List<View> references = refersTo.of(row, page);
        List<View> referrers = new Referrers(work, texts, layout).of(row, page);
        return new View()
                .with("anchor", row.key().toString())
                .with("aliases", View.named(aliases(row, taken)))
                .with("name", name(row))
                .with("language", language(row))
                .with("others", others(row))
                .with("key", row.key().toString())
                .with("href", layout.href(page, work.id(), row.key()))
                .with("permalink", SiteLayout.clause(work.id(), row.key(), 1) + "#" + row.key())
                .with(
                        "texts",
                        shown.stream()
                                .map(column -> text(column, row, page, absence))
                                .toList())
                .with("further", further(having, row, page))
                .with("untranslated", View.named(absence.untranslated()))
                .with("references", references)
                .with("any-reference", !references.isEmpty())
                .with("referrers", referrers)
                .with("any-referrer", !referrers.isEmpty())
                .with("history", history.lines(row, page))
                .with(
                        "facts",
                        having.stream().map(column -> facts(column, row, page)).toList())
                .with(
                        "any-page",
                        having.stream()
                                .anyMatch(
                                        column -> texts.text(column, row).get(0).page() > 0));
    }

    /** Names that lead to the clause in this page too. */
    private static List<String> aliases(Concordance.Row row, Set<String> taken) {
        return row.aliases().stream()
                .filter(alias ->
                        alias.slugs().get(0).equals(row.key().path().slugs().get(0)))
                .map(ClausePath::toString)
                .filter(taken::add)
                .toList();
    }

    private View text(Column column, Concordance.Row row, String page, Absence absence) {
        List<Block> blocks = texts.text(column, row);
        View view = new View()
                .with("label", column.label().text())
                .with("language", column.edition().id().language().tag())
                .with("note", column.edition().isTranslation() ? words.say("translation") : "");
        if (blocks.isEmpty()) {
            return view.without("cell").with("badges", List.of()).with("absent", absence.reason(column));
        }
        return view.with("href", href(column, blocks, page))
                .with("products", texts.chips(column, blocks.get(0), page))
                .with("badges", badges.currency(column.edition(), blocks.get(0), page))
                .with("cell", column.cell(blocks, 4));
    }

    private String href(Column column, List<Block> blocks, String page) {
        return layout.href(page, column.address(blocks.get(0).path()));
    }

    private List<View> further(List<Column> having, Concordance.Row row, String page) {
        return having.stream()
                .filter(column -> !shown.contains(column))
                .map(column -> column.label().view(href(column, texts.text(column, row), page), false))
                .toList();
    }

    /** How many words all letters of a block have: no word goes on from its number to its heading and text. */
    private static int count(Block block) {
        return Word.count(block.number()) + Word.count(block.heading()) + Word.count(block.text());
    }

    private View facts(Column column, Concordance.Row row, String page) {
        List<Block> blocks = texts.text(column, row);
        List<String> letters = blocks.stream().map(Block::letters).toList();
        int count = blocks.stream().mapToInt(ClauseView::count).sum();
        Block head = blocks.get(0);
        return new View()
                .with("label", column.label().text())
                .with("language", column.edition().id().language().tag())
                .with("href", href(column, blocks, page))
                .with("path", head.path().toString())
                .with("page", head.page() == 0 ? "–" : Integer.toString(head.page()))
                .with("count", count)
                .with("checksum", Checksum.of(String.join("\n", letters)).hex())
                .with(
                        "cite",
                        words.say(
                                "cite",
                                column.edition().title(),
                                column.edition().id().version().label(),
                                column.edition().id().language().tag(),
                                column.outline().citation(head)));
    }
}
