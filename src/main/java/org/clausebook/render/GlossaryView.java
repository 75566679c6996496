package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.align.Alignment;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Wordings;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.TermUse;
import org.clausebook.refs.UseRenderings;
import org.clausebook.refs.UseRenderings.Used;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/**
 * What the template is given for a work's glossary: each term with its definition, name and uses in every edition;
 * of many on several pages.
 */
final class GlossaryView {
    /** Of a rendering that stands in more clauses these are counted, not listed: they are most of all uses. */
    private static final int MOST_PLACES = 30;

    private final WorkEditions work;
    private final List<EditionLabel> labels;
    private final SiteLayout layout;
    private final Words words;
    private final String page;
    private final int most;
    private final TermNotes notes;
    private final Map<EditionId, Outline> outlines = new LinkedHashMap<>();
    /** For each translation what it was translated from, and how the terms of that are rendered at their uses. */
    private final Map<EditionId, EditionId> sources = new LinkedHashMap<>();

    private final Map<EditionId, Map<Term, List<Used>>> renderings = new LinkedHashMap<>();

    /** All pages of a glossary stand equally deep, so that their links to other pages are the same. */
    GlossaryView(WorkEditions work, List<EditionLabel> labels, SiteLayout layout, Words words) {
        this.work = work;
        this.labels = labels;
        this.layout = layout;
        this.words = words;
        this.page = SiteLayout.glossary(work.id());
        this.most = GlossaryParts.listed(work);
        this.notes = new TermNotes(work, layout, page);
        for (Alignment made : work.alignments()) {
            if (made.kind() == Alignment.Kind.TRANSLATION) {
                sources.put(made.right().id(), made.left().id());
                renderings.put(
                        made.right().id(),
                        UseRenderings.of(
                                made,
                                work.facts().terms(made.left().id()),
                                work.facts().terms(made.right().id()),
                                notes.rows()));
            }
        }
        labels.forEach(label -> outlines.put(label.edition().id(), new Outline(label.edition())));
    }

    /** How many pages there are. */
    int parts() {
        return layout.terms(work.id()).values().stream()
                .mapToInt(part -> part)
                .max()
                .orElse(1);
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return SiteLayout.part(page, part);
    }

    View view(PageView pages, int part) {
        String own = page(part);
        String title = words.say("glossary") + " · " + work.title();
        View view = pages.view(own, PartLinks.title(title, parts(), part, words))
                .with("comparing", true)
                .with("work", work.title())
                .with("work-language", work.language().tag())
                .with("counts", words.count("terms", notes.rows().size()))
                .with("terms", rows(part).map(this::row).toList());
        String places = words.shared(own, SiteLayout.places(page));
        return PartLinks.shown(
                view,
                parts(),
                part,
                words,
                places,
                i -> first(rows(i).findFirst().orElseThrow()).with("href", SiteLayout.href(own, page(i))));
    }

    private Stream<Rendering> rows(int part) {
        Map<String, Integer> parts = layout.terms(work.id());
        return notes.rows().stream().filter(row -> parts.getOrDefault(notes.anchor(row), 1) == part);
    }

    private static View first(Rendering row) {
        EditionId edition = row.terms().keySet().iterator().next();
        return new View()
                .with("from", TermNotes.name(row))
                .with("language", edition.language().tag());
    }

    private View row(Rendering row) {
        Map.Entry<EditionId, List<Term>> first =
                row.terms().entrySet().iterator().next();
        Term term = first.getValue().get(0);
        return new View()
                .with("anchor", notes.anchor(row))
                .with("name", term.name())
                .with("long-form", term.longForm())
                .with("language", first.getKey().language().tag())
                .with("section", term.scope() == org.clausebook.refs.TermScope.SECTION)
                .with("others", notes.others(first.getKey().language(), row))
                .with("changes", changes(row))
                .with(
                        "editions",
                        labels.stream().map(label -> edition(row, label)).toList());
    }

    private View edition(Rendering row, EditionLabel label) {
        EditionId id = label.edition().id();
        View view = label.view(SiteLayout.href(page, layout.reader(id)), false);
        List<View> rendered = rendered(row, id);
        List<Term> own = row.in(id);
        if (own.isEmpty()) {
            return view.without("term")
                    .with("absent", words.say("term-absent"))
                    .with("rendered", rendered)
                    .with("any-rendered", !rendered.isEmpty());
        }
        Map<ClausePath, List<TermUse>> uses = new LinkedHashMap<>();
        for (Term term : own) {
            work.facts()
                    .terms(id)
                    .usesOf(term)
                    .forEach(use -> uses.computeIfAbsent(use.block(), unused -> new ArrayList<>())
                            .add(use));
        }
        return view.with("rendered", rendered)
                .with("any-rendered", !rendered.isEmpty())
                .with(
                        "term",
                        new View()
                                .with("names", View.named(row.names(id)))
                                .with("several", row.names(id).size() > 1)
                                .with("definition", notes.definition(id, own.get(0)))
                                .with(
                                        "places",
                                        listed(id, own.stream().map(Term::block).toList()))
                                .with(
                                        "count",
                                        uses.isEmpty() ? words.say("never-used") : words.count("used-in", uses.size()))
                                .with("any-use", !uses.isEmpty())
                                .with("uses", listed(id, List.copyOf(uses.keySet())))
                                .with("more-uses", more(uses.size()))
                                .with("search", uses.size() > most ? search(id, own.get(0)) : ""));
    }

    /** What stands in a translation where its source uses the term, each with its places where they are not too many. */
    private List<View> rendered(Rendering row, EditionId id) {
        Map<String, Set<ClausePath>> places = new LinkedHashMap<>();
        Map<Term, List<Used>> known = renderings.getOrDefault(id, Map.of());
        for (Term term : sources.containsKey(id) ? row.in(Objects.requireNonNull(sources.get(id))) : List.<Term>of()) {
            known.getOrDefault(term, List.of())
                    .forEach(used -> places.computeIfAbsent(used.name(), any -> new LinkedHashSet<>())
                            .addAll(used.blocks()));
        }
        List<View> views = new ArrayList<>();
        places.forEach((name, blocks) -> views.add(new View()
                .with("name", name)
                .with("count", words.count("clauses", blocks.size()))
                .with("any-place", blocks.size() <= MOST_PLACES)
                .with(
                        "places",
                        blocks.size() > MOST_PLACES
                                ? List.of()
                                : blocks.stream().map(block -> place(id, block)).toList())));
        return views;
    }

    /** As many clauses as are listed. */
    private List<View> listed(EditionId id, List<ClausePath> blocks) {
        return blocks.stream().limit(most).map(block -> place(id, block)).toList();
    }

    private String more(int size) {
        return size > most ? words.count("more", size - most) : "";
    }

    /** The search that finds all clauses of an edition that have a term's name. */
    private String search(EditionId id, Term term) {
        String query = term.name() + " lang:" + id.language().tag() + " version:"
                + id.version().label();
        return SiteLayout.asking(SiteLayout.href(page, SiteLayout.SEARCH), "q", query);
    }

    private View place(EditionId id, ClausePath block) {
        Outline outline = Objects.requireNonNull(outlines.get(id));
        String name = outline.block(block).map(outline::name).orElse(block.toString());
        return new View().with("name", name).with("href", layout.href(page, new ClauseAddress(id, block)));
    }

    /** What happened to the definition between versions in one language, the newest first. */
    private List<View> changes(Rendering row) {
        List<View> changes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            EditionId newer = labels.get(i).edition().id();
            Optional<EditionLabel> before = labels.subList(i + 1, labels.size()).stream()
                    .filter(label -> label.edition().id().language().equals(newer.language()))
                    .findFirst();
            if (before.isPresent()) {
                String kind = change(row, before.get().edition().id(), newer);
                if (!kind.isEmpty()) {
                    List<ClausePath> touched = touched(row, newer);
                    changes.add(new View()
                            .with("tag", words.say(kind, labels.get(i).text()))
                            .with("kind", kind)
                            .with("shown", kind.equals("term-changed") || kind.equals("term-renamed"))
                            .with("redline", redline(row, before.get().edition().id(), newer))
                            .with("language", newer.language().tag())
                            .with("touched", listed(newer, touched))
                            .with("more-touched", more(touched.size()))
                            .with("count", words.count("term-touches", touched.size())));
                }
            }
        }
        return changes;
    }

    /** How the definition was, and is; nothing where there was none, or is none. */
    private List<View> redline(Rendering row, EditionId older, EditionId newer) {
        if (row.in(older).isEmpty() || row.in(newer).isEmpty()) {
            return List.of();
        }
        String before = notes.definition(older, row.in(older).get(0));
        String now = notes.definition(newer, row.in(newer).get(0));
        return new RedlineRuns(List.of(), words)
                .now(Wordings.in(newer.language()).redline(before, now));
    }

    /** The clauses that a change of the definition touches: those that use the term where it holds. */
    private List<ClausePath> touched(Rendering row, EditionId id) {
        return row.in(id).stream()
                .flatMap(term -> work.facts().terms(id).usesOf(term).stream())
                .map(TermUse::block)
                .distinct()
                .toList();
    }

    private String change(Rendering row, EditionId older, EditionId newer) {
        if (row.in(older).isEmpty() || row.in(newer).isEmpty()) {
            return row.in(older).isEmpty() == row.in(newer).isEmpty()
                    ? ""
                    : row.in(older).isEmpty() ? "term-added" : "term-removed";
        }
        Term before = row.in(older).get(0);
        Term after = row.in(newer).get(0);
        if (!before.name().equals(after.name())) {
            return "term-renamed";
        }
        return notes.definition(older, before).equals(notes.definition(newer, after)) ? "" : "term-changed";
    }
}
