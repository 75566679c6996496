package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.refs.Definition.Way;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.clausebook.text.Mark;

/**
 * An edition and its references → its defined terms, their uses in all word forms, and what about them is worth a look.
 * Of terms that begin alike the longest is taken; what stands in a reference or an address is no use of a term, nor is
 * what stands in the document's title, which is its name and comes before every definition.
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
    private final TermIndex index;

    private TermFinder(Edition edition, References references) {
        this.edition = edition;
        this.references = references;
        this.words = Vocabulary.of(edition.id().language());
        this.definitions = Definitions.in(edition, words);
        this.places = new Places(edition, words);
        this.scopes = new TermScopes(edition, places);
        this.facts = new TermFacts(words, places);
        this.index = new TermIndex(words);
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
        for (Definition definition : definitions.all()) {
            Term term = term(definition);
            ClausePath part = scopes.part(definition.block());
            Homonyms alike = index.of(term.name());
            if (definition.way() == Way.ACRONYM && alike.in(part, term.name()).isPresent()) {
                continue;
            }
            boolean same = alike.in(part, term.name())
                    .filter(other -> other.name().equals(term.name()))
                    .isPresent();
            boolean first = alike.add(term, part);
            if (definition.longForm().contains(definition.name())) {
                index.pass(definition.longForm());
            }
            terms.add(term);
            defined.computeIfAbsent(term.block(), unused -> new ArrayList<>()).add(term);
            if (!first && same) {
                facts.add(TermFact.Kind.DEFINED_TWICE, term);
            }
        }
    }

    private Term term(Definition definition) {
        TermScope scope = definition.forPart() ? TermScope.SECTION : scopes.of(definition.block());
        return new Term(
                definition.name(),
                definition.longForm(),
                definition.block().path(),
                definition.field(),
                definition.span(),
                scope);
    }

    private void use() {
        for (Block block : edition.blocks()) {
            if (block.kind() == Block.Kind.TITLE) {
                continue;
            }
            for (Mark.Field field : Mark.Field.values()) {
                String text = block.in(field);
                use(block, field, words.tokens(text));
            }
        }
    }

    private void use(Block block, Mark.Field field, Tokens tokens) {
        List<Span> taken = taken(block, field);
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            while (next < taken.size()
                    && taken.get(next).end() <= tokens.get(at).start()) {
                next++;
            }
            TermIndex.Hit hit = index.longest(tokens, at);
            boolean found = hit.to() > at && !isNamePart(tokens, hit, field);
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
        String printed = span.of(block.in(field));
        hit.terms()
                .ifPresent(terms -> terms.in(scopes.part(block), printed)
                        .ifPresentOrElse(
                                term -> uses.add(new TermUse(term, block.path(), field, span)),
                                () -> facts.outOfScope(terms.any(), block, field, span)));
    }

    /** Whether a term is only a part of a longer name: "Acme" in "Acme Pro", where Acme is defined and Pro is not. */
    private boolean isNamePart(Tokens tokens, TermIndex.Hit hit, Mark.Field field) {
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
        for (Reference reference : references.in(block.path())) {
            if (reference.field() == field) {
                taken.add(reference.span());
            }
        }
        for (Term term : defined.getOrDefault(block.path(), List.of())) {
            if (term.field() == field) {
                taken.add(term.span());
            }
        }
        for (Link link : Link.in(block)) {
            if (link.field() == field) {
                taken.add(link.span());
            }
        }
        taken.sort(Comparator.comparingInt(Span::start));
        return taken;
    }
}
