package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.refs.Definition.Way;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.clausebook.text.Mark;

/**
 * An edition and its references → its defined terms, their uses in all word forms, and what about them is worth a look.
 * Of terms that begin alike the longest is taken; what stands in a reference or an address is no use of a term.
 */
public final class TermFinder {
    private final Edition edition;
    private final References references;
    private final Vocabulary words;
    private final Definitions definitions;
    private final Places places;
    private final TermScopes scopes;
    private final List<Term> terms = new ArrayList<>();
    private final List<TermUse> uses = new ArrayList<>();
    private final Map<ClausePath, List<Term>> defined = new HashMap<>();
    private final TermFacts facts;

    private TermFinder(Edition edition, References references) {
        this.edition = edition;
        this.references = references;
        this.words = Vocabulary.of(edition.id().language());
        this.definitions = Definitions.in(edition, words);
        this.places = new Places(edition, words);
        this.scopes = new TermScopes(edition, places);
        this.facts = new TermFacts(words, places);
    }

    /** The terms of an edition. */
    public static Terms find(Edition edition, References references) {
        TermFinder finder = new TermFinder(edition, references);
        finder.define();
        finder.use();
        finder.facts.ofTerms(finder.terms, finder.uses);
        return new Terms(edition.id(), finder.terms, finder.uses, finder.facts.inOrder());
    }

    private void define() {
        Map<String, List<Term>> known = new HashMap<>();
        for (Definition definition : definitions.all()) {
            Term term = term(definition);
            List<Term> alike = known.computeIfAbsent(definition.name(), unused -> new ArrayList<>());
            boolean again = alike.stream().anyMatch(other -> isForSame(other, term));
            if (again && definition.way() == Way.ACRONYM) {
                continue;
            }
            if (again) {
                facts.add(TermFact.Kind.DEFINED_TWICE, term);
            }
            alike.add(term);
            terms.add(term);
            defined.computeIfAbsent(term.block(), unused -> new ArrayList<>()).add(term);
        }
    }

    private Term term(Definition definition) {
        Tokens tokens = words.tokens(
                definition.field() == Mark.Field.HEADING
                        ? definition.block().heading()
                        : definition.block().text());
        TermScope scope = saysThisPart(tokens, definition.first()) ? TermScope.SECTION : scopes.of(definition.block());
        return new Term(
                definition.name(),
                definition.longForm(),
                definition.block().path(),
                definition.field(),
                definition.span(),
                scope);
    }

    /** Whether the sentence of a definition says, within a few words before it, that it is for its section only. */
    private boolean saysThisPart(Tokens tokens, int first) {
        if (words.list("where").start(tokens, first - 1) < first - 1) {
            return true;
        }
        for (int at = first; at >= Math.max(0, first - 10); at--) {
            if (words.list("for this part").has(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two definitions are for the same part of the text. */
    private boolean isForSame(Term one, Term other) {
        return one.scope() == TermScope.DOCUMENT && other.scope() == TermScope.DOCUMENT
                || one.scope() == TermScope.DOCUMENT
                || one.scope() == other.scope() && part(one).equals(part(other));
    }

    private String part(Term term) {
        return places.block(term.block())
                .map(block -> scopes.part(block).toString())
                .orElse("");
    }

    private void use() {
        TermIndex index = new TermIndex(words, terms);
        for (Block block : edition.blocks()) {
            for (Mark.Field field : Mark.Field.values()) {
                String text = field == Mark.Field.HEADING ? block.heading() : block.text();
                use(block, field, words.tokens(text), index);
            }
        }
    }

    private void use(Block block, Mark.Field field, Tokens tokens, TermIndex index) {
        List<Span> taken = taken(block, field);
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            while (next < taken.size()
                    && taken.get(next).end() <= tokens.get(at).start()) {
                next++;
            }
            TermIndex.Hit hit = index.longest(tokens, at);
            boolean found = hit.to() > at && !isNamePart(tokens, hit, field, index);
            boolean free = found
                    && (next == taken.size()
                            || taken.get(next).start()
                                    >= tokens.get(hit.to() - 1).end());
            if (free) {
                use(block, field, hit, tokens);
            } else if (!found) {
                facts.meet(
                        block,
                        field,
                        tokens,
                        at,
                        hit.to() > at
                                || next < taken.size()
                                        && taken.get(next).start()
                                                <= tokens.get(at).start());
            }
            at = free ? hit.to() : at + 1;
        }
    }

    private void use(Block block, Mark.Field field, TermIndex.Hit hit, Tokens tokens) {
        Span span = tokens.span(hit.from(), hit.to());
        Optional<Term> meant = meant(hit.terms(), block);
        if (meant.isPresent()) {
            uses.add(new TermUse(meant.get(), block.path(), field, span));
        } else {
            facts.outOfScope(hit.terms().get(0), block, field, span);
        }
    }

    /** The term as defined for a block: for its own part of the text, else for the whole. */
    private Optional<Term> meant(List<Term> alike, Block block) {
        String here = scopes.part(block).toString();
        Optional<Term> own = alike.stream()
                .filter(term -> term.scope() == TermScope.SECTION && part(term).equals(here))
                .findFirst();
        return own.or(() -> alike.stream()
                .filter(term -> term.scope() == TermScope.DOCUMENT)
                .findFirst());
    }

    /** Whether a term is only a part of a longer name: "Acme" in "Acme Pro", where Acme is defined and Pro is not. */
    private boolean isNamePart(Tokens tokens, TermIndex.Hit hit, Mark.Field field, TermIndex index) {
        if (!words.capitalsAreNames() || !tokens.get(hit.from()).capital()) {
            return false;
        }
        Token after = tokens.get(hit.to());
        boolean before = field == Mark.Field.TEXT
                && tokens.get(hit.from() - 1).capital()
                && tokens.get(hit.from()).spaced()
                && !words.list("small").has(tokens, hit.from() - 1)
                && hit.to() - hit.from() > 1
                && index.longest(tokens, hit.from() - 1).to() == hit.from() - 1;
        boolean behind = after.capital()
                && after.spaced()
                && hit.to() - hit.from() == 1
                && index.longest(tokens, hit.to()).to() == hit.to();
        return before || behind;
    }

    /** Where no use can stand: in references, definitions and addresses; in order. */
    private List<Span> taken(Block block, Mark.Field field) {
        List<Span> taken = new ArrayList<>();
        references.in(block.path()).stream()
                .filter(reference -> reference.field() == field)
                .forEach(reference -> taken.add(reference.span()));
        defined.getOrDefault(block.path(), List.of()).stream()
                .filter(term -> term.field() == field)
                .forEach(term -> taken.add(term.span()));
        Link.in(block).stream().filter(link -> link.field() == field).forEach(link -> taken.add(link.span()));
        taken.sort(Comparator.comparingInt(Span::start));
        return taken;
    }
}
