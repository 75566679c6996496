package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Reference;
import org.clausebook.refs.References;
import org.clausebook.refs.TermUse;
import org.clausebook.refs.Terms;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** The references of an edition as links with a preview, and the first use of each term in each clause. */
final class PointerLinks {
    private static final int QUOTED = 140;
    private static final int PREVIEW = 80;

    /**
     * A stretch of a text that is linked or marked.
     *
     * @param href where it leads; empty where it reaches nothing
     * @param kind {@code ref}, {@code bad} for one that dangles, or {@code term}
     * @param title what it reaches
     */
    record Piece(Mark.Field field, Span span, String href, String kind, String title) {}

    private final Edition edition;
    private final SiteLayout layout;
    private final Words words;
    private final String page;
    private final TermNotes notes;
    private final Map<ClausePath, Block> blocks = new HashMap<>();
    private final Map<ClausePath, List<Piece>> pieces = new HashMap<>();

    PointerLinks(WorkEditions work, Edition edition, SiteLayout layout, Words words, String page, TermNotes notes) {
        this.edition = edition;
        this.layout = layout;
        this.words = words;
        this.page = page;
        this.notes = notes;
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
        References references = work.facts().references(edition.id());
        references.references().forEach(this::add);
        Terms terms = work.facts().terms(edition.id());
        for (Clause clause : edition.clauses()) {
            Set<String> met = new HashSet<>();
            add(terms, clause.head(), met);
            clause.rest().forEach(block -> add(terms, block, met));
        }
        pieces.values()
                .forEach(own ->
                        own.sort(Comparator.comparingInt(piece -> piece.span().start())));
    }

    /** What is linked in a block's field, in order. */
    List<Piece> in(Block block, Mark.Field field) {
        List<Piece> own = new ArrayList<>();
        for (Piece piece : pieces.getOrDefault(block.path(), List.of())) {
            if (piece.field() == field) {
                own.add(piece);
            }
        }
        return own;
    }

    private void add(Terms terms, Block block, Set<String> met) {
        for (TermUse use : terms.usedIn(block.path())) {
            if (use.field() == Mark.Field.TEXT && met.add(use.term().name())) {
                add(block.path(), new Piece(use.field(), use.span(), notes.href(use.term()), "term", ""));
            }
        }
    }

    private void add(Reference reference) {
        if (reference.isDangling()) {
            String href = reference.proposal().map(this::href).orElse("");
            String title = reference
                    .proposal()
                    .map(path -> words.say("dangling-proposal", preview(path)))
                    .orElseGet(() -> words.say("dangling"));
            add(reference.block(), new Piece(reference.field(), reference.span(), href, "bad", title));
        } else if (reference.targets().size() == 1) {
            link(reference, reference.span(), reference.targets().get(0));
        } else {
            several(reference);
        }
    }

    /** Each number of a list leads to its own clause; where they cannot be told apart all lead to the first. */
    private void several(Reference reference) {
        List<Span> spans = new ArrayList<>();
        String text = text(reference);
        int from = reference.span().start();
        for (ClausePath target : reference.targets()) {
            String number = number(target);
            int at = number.isEmpty() ? -1 : text.indexOf(number, from);
            if (at < 0 || at + number.length() > reference.span().end()) {
                break;
            }
            spans.add(new Span(at, at + number.length()));
            from = at + number.length();
        }
        if (spans.size() == reference.targets().size()) {
            for (int i = 0; i < spans.size(); i++) {
                link(reference, spans.get(i), reference.targets().get(i));
            }
        } else if (!reference.targets().isEmpty()) {
            link(reference, reference.span(), reference.targets().get(0));
        }
    }

    private String text(Reference reference) {
        Block block = blocks.get(reference.block());
        return block == null ? "" : block.in(reference.field());
    }

    /** A block's number without its label and its stop. */
    private String number(ClausePath path) {
        Block block = blocks.get(path);
        String number = block == null ? "" : block.number().replaceAll("[.):]+$", "");
        return number.substring(number.lastIndexOf(' ') + 1).replaceAll("^\\(", "");
    }

    private void link(Reference reference, Span span, ClausePath target) {
        add(reference.block(), new Piece(reference.field(), span, href(target), "ref", preview(target)));
    }

    private String href(ClausePath target) {
        return layout.href(page, new ClauseAddress(edition.id(), target));
    }

    private String preview(ClausePath target) {
        return Optional.ofNullable(blocks.get(target))
                .map(Block::letters)
                .map(text -> cut(text, PREVIEW))
                .orElse("");
    }

    /** The beginning of a text as a note quotes it, cut between words. */
    static String cut(String text) {
        return cut(text, QUOTED);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end > 0 ? end : most) + " …";
    }

    private void add(ClausePath block, Piece piece) {
        pieces.computeIfAbsent(block, unused -> new ArrayList<>()).add(piece);
    }
}
