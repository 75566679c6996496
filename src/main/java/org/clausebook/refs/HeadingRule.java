package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.refs.Reference.Scope;
import org.clausebook.text.Block;

/** Headings by their words: section “Affiliated Companies”, 'No Warranties' section above, the section Termination. */
final class HeadingRule implements PointerRule {
    private static final int LONGEST = 14;
    private static final int MOST = 20;

    private final Vocabulary words;
    private final Places places;
    private final Headings headings;
    private final Instruments instruments;

    HeadingRule(Vocabulary words, Places places, Headings headings, Instruments instruments) {
        this.words = words;
        this.places = places;
        this.headings = headings;
        this.instruments = instruments;
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        if (passage.quotes(at)) {
            return quoted(passage, at, before);
        }
        Optional<Vocabulary.Found> label = words.label(tokens, at).filter(found -> found.label() != Label.SENTENCE);
        if (label.isEmpty()) {
            return tokens.get(at).capital() ? plainBefore(passage, at) : Optional.empty();
        }
        int from = label.get().end();
        int quote = words.list("such as").end(tokens, from);
        if (passage.quotes(quote)) {
            return labelled(passage, at, quote);
        }
        return tokens.get(from).capital() ? plainBehind(passage, at, from) : Optional.empty();
    }

    /** A quotation with its label behind it, with what it is part of before it, or alone. */
    private Optional<Pointer> quoted(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        Quotation quotation = passage.quotation(at);
        Optional<Vocabulary.Found> label = words.label(tokens, quotation.to());
        int end = label.map(Vocabulary.Found::end).orElse(quotation.to());
        end = words.list("above").end(tokens, end);
        List<Block> found = target(passage.block(), tokens, quotation);
        boolean pointed = label.isPresent() || before.isPresent() && isPartOf(tokens, at, before.get());
        if (found.isEmpty()) {
            return pointed ? unresolved(passage, at, end, quotation) : Optional.empty();
        }
        boolean own = found.stream().anyMatch(block -> holds(block, passage.block()));
        return own && !pointed ? Optional.empty() : Optional.of(Pointer.resolved(at, end, found));
    }

    /** Whether a pointer to the general part stands directly before a token. */
    private static boolean isPartOf(Tokens tokens, int at, Pointer before) {
        int next = tokens.get(before.to()).is(",") ? before.to() + 1 : before.to();
        return before.scope() == Scope.WORK && next == at;
    }

    /** A label and the quotations behind it. */
    private Optional<Pointer> labelled(Passage passage, int at, int first) {
        Tokens tokens = passage.tokens();
        List<Block> targets = new ArrayList<>();
        int quote = first;
        int end = first;
        for (int count = 0; count < MOST && passage.quotes(quote); count++) {
            Quotation quotation = passage.quotation(quote);
            List<Block> found = target(passage.block(), tokens, quotation);
            if (found.isEmpty()) {
                return unresolved(passage, at, quotation.to(), quotation);
            }
            targets.addAll(found);
            end = quotation.to();
            quote = separated(tokens, end);
        }
        return Optional.of(Pointer.resolved(at, words.list("above").end(tokens, end), targets)
                .by(Pointer.HEADING));
    }

    private int separated(Tokens tokens, int at) {
        int from = tokens.get(at).is(",") ? at + 1 : at;
        return words.list("and").end(tokens, from);
    }

    private Optional<Pointer> unresolved(Passage passage, int at, int end, Quotation quotation) {
        Tokens tokens = passage.tokens();
        int foreign = instruments.behind(tokens, end, false);
        if (foreign > end) {
            return Optional.of(Pointer.external(at, foreign));
        }
        // "The tab “Options” in Acme Studio": what holds the quoted place is named, and it is not this work.
        if (instruments.standsInNamed(tokens, end)) {
            return Optional.empty();
        }
        return Optional.of(Pointer.dangling(at, end, headings.near(tokens, quotation.first(), quotation.last(tokens)))
                .by(Pointer.HEADING));
    }

    /** A label, then a heading without quotation marks. */
    private Optional<Pointer> plainBehind(Passage passage, int at, int from) {
        Tokens tokens = passage.tokens();
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            List<Block> found = headings.of(tokens, from, to);
            if (!found.isEmpty() && !tokens.get(to).capital()) {
                int end = words.list("above").end(tokens, to);
                return Optional.of(Pointer.resolved(at, end, List.of(nearest(passage.block(), found))));
            }
        }
        return Optional.empty();
    }

    /** A heading without quotation marks, then a label. */
    private Optional<Pointer> plainBefore(Passage passage, int at) {
        Tokens tokens = passage.tokens();
        if (tokens.get(at - 1).capital() && !tokens.get(at).spaced()) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
            Optional<Vocabulary.Found> label = words.label(tokens, to);
            boolean followed = label.isPresent()
                    && !tokens.get(to).capital()
                    && !tokens.get(label.get().end()).isNumber();
            if (followed && !headings.of(tokens, at, to).isEmpty()) {
                Block found = nearest(passage.block(), headings.of(tokens, at, to));
                int end = words.list("above").end(tokens, label.get().end());
                return Optional.of(Pointer.resolved(at, end, List.of(found)));
            }
        }
        return Optional.empty();
    }

    private List<Block> target(Block from, Tokens tokens, Quotation quotation) {
        List<Block> found = headings.of(tokens, quotation.first(), quotation.last(tokens));
        return found.isEmpty() ? found : List.of(nearest(from, found));
    }

    /** Of several blocks with one heading that in the same part of the text, else the first. */
    private Block nearest(Block from, List<Block> found) {
        Block top = places.top(from);
        return found.stream()
                .limit(MOST)
                .filter(block -> places.top(block).path().equals(top.path()))
                .findFirst()
                .orElse(found.get(0));
    }

    private boolean holds(Block outer, Block inner) {
        Optional<Block> at = Optional.of(inner);
        while (at.isPresent() && !at.get().path().equals(outer.path())) {
            at = places.block(at.get().parent());
        }
        return at.isPresent();
    }
}
