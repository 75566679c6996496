package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermRenderings;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.TermUse;
import org.clausebook.refs.Terms;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.clausebook.text.Sentences;
import org.clausebook.text.Slug;

/** The terms of a work as its glossary lists them, and for a page what opens beside a term: its definition, quoted. */
final class TermNotes {
    /** So much of a definition stands before the term in a note that leaves out its beginning. */
    private static final int LEAD = 110;

    /** A term of an edition. */
    private record Defined(EditionId edition, Term term) {}

    private final WorkEditions work;
    private final Function<String, String> href;
    private final List<Rendering> rows;
    private final Map<Rendering, String> anchors = new HashMap<>();
    private final Map<Term, Rendering> rowOf = new HashMap<>();
    private final Map<EditionId, Map<ClausePath, Block>> blocks = new HashMap<>();
    /** Many clauses use the same terms; their pages may be drawn side by side. */
    private final Map<Defined, View> made = new ConcurrentHashMap<>();

    /** The terms of a work, for a page. */
    TermNotes(WorkEditions work, SiteLayout layout, String page) {
        this(work, anchor -> layout.term(page, work.id(), anchor));
    }

    /** The terms of a work, to which nothing leads. */
    static TermNotes unlinked(WorkEditions work) {
        return new TermNotes(work, anchor -> "");
    }

    private TermNotes(WorkEditions work, Function<String, String> href) {
        this.work = work;
        this.href = href;
        List<Terms> terms = work.editions().stream()
                .map(edition -> work.facts().terms(edition.id()))
                .toList();
        this.rows = TermRenderings.of(terms, work.concordance());
        Set<String> taken = new HashSet<>();
        for (Rendering row : rows) {
            anchors.put(row, Parts.free(Slug.of(name(row), "term").value(), taken));
            row.terms().values().forEach(own -> own.forEach(term -> rowOf.put(term, row)));
        }
        for (Edition edition : work.editions()) {
            Map<ClausePath, Block> own = new HashMap<>();
            edition.blocks().forEach(block -> own.put(block.path(), block));
            blocks.put(edition.id(), own);
        }
    }

    List<Rendering> rows() {
        return rows;
    }

    String anchor(Rendering row) {
        return anchors.getOrDefault(row, "");
    }

    /** What a term is called in the first edition that has it. */
    static String name(Rendering row) {
        return row.terms().values().iterator().next().get(0).name();
    }

    /** The link to a term in the glossary. */
    String href(Term term) {
        Rendering row = rowOf.get(term);
        return row == null ? "" : href(row);
    }

    /** The link to a row of the glossary. */
    String href(Rendering row) {
        return href.apply(anchor(row));
    }

    /** The id of the note on a term in a language: beside its link the script finds it by the link's own anchor. */
    String id(EditionId edition, Term term) {
        Rendering row = rowOf.get(term);
        return row == null ? "" : "_" + edition.language() + "-" + anchor(row);
    }

    /** The sentence that defines a term, of a definition in a heading the heading and the clause's first sentence. */
    String definition(EditionId edition, Term term) {
        Block block = blocks.getOrDefault(edition, Map.of()).get(term.block());
        if (block == null) {
            return "";
        }
        List<Span> sentences = Sentences.in(block.text(), edition.language());
        if (term.field() == Mark.Field.HEADING) {
            String first = sentences.isEmpty() ? "" : " " + sentences.get(0).of(block.text());
            return block.heading() + first;
        }
        return sentences.stream()
                .filter(sentence -> sentence.end() > term.span().start())
                .findFirst()
                .map(sentence -> sentence.of(block.text()))
                .orElse(block.text());
    }

    /** The notes of the terms that some blocks of an edition use, each once: the definition and the other names. */
    List<View> of(Edition edition, List<Block> shown) {
        Map<String, View> notes = new LinkedHashMap<>();
        EditionId id = edition.id();
        for (Block block : shown) {
            for (TermUse use : work.facts().terms(id).usedIn(block.path())) {
                Rendering row = rowOf.get(use.term());
                if (row != null) {
                    notes.computeIfAbsent(
                            id(id, use.term()),
                            any -> made.computeIfAbsent(
                                    new Defined(id, use.term()), defined -> note(id, use.term(), row)));
                }
            }
        }
        return new ArrayList<>(notes.values());
    }

    /** As much of a definition as a note holds, with the term that it defines: of a long one not the beginning. */
    static String quoted(String definition, String name) {
        int at = definition.indexOf(name);
        int from = at + name.length() <= LEAD ? -1 : definition.indexOf(' ', at - LEAD);
        return from < 0 || from > at
                ? PointerLinks.cut(definition)
                : "… " + PointerLinks.cut(definition.substring(from + 1));
    }

    private View note(EditionId id, Term term, Rendering row) {
        return new View()
                .with("id", id(id, term))
                .with("name", term.name())
                .with("long-form", term.longForm())
                .with("language", id.language().tag())
                .with("others", others(id.language(), row))
                .with("definition", quoted(definition(id, term), term.name()))
                .with("href", href(term));
    }

    /** What the term is called in the other languages. */
    List<View> others(Language language, Rendering row) {
        Map<String, View> others = new LinkedHashMap<>();
        row.terms().forEach((edition, own) -> {
            if (!edition.language().equals(language)) {
                row.names(edition)
                        .forEach(name -> others.putIfAbsent(
                                name,
                                new View()
                                        .with("name", name)
                                        .with("language", edition.language().tag())));
            }
        });
        return new ArrayList<>(others.values());
    }
}
