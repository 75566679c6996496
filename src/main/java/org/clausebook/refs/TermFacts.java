package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/** Gathers what about the terms of an edition is worth a look. */
final class TermFacts {
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_BLOCKS = 2;

    /** Words with capitals that no definition has, by the stems of all their forms, and the blocks that have them. */
    private record Name(TermFact first, Set<ClausePath> blocks) {}

    private final Vocabulary words;
    private final Places places;
    private final List<TermFact> facts = new ArrayList<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> strayed = new HashSet<>();

    TermFacts(Vocabulary words, Places places) {
        this.words = words;
        this.places = places;
    }

    void add(TermFact.Kind kind, Term term) {
        facts.add(new TermFact(kind, term.name(), term.block(), term.field(), term.span()));
    }

    /**
     * A use outside the sections that define the term; told once for each section. What is written in small letters is a
     * common word there.
     */
    void outOfScope(Term term, Block block, Mark.Field field, Span span) {
        boolean name = term.name().codePoints().anyMatch(Character::isUpperCase);
        if (name && strayed.add(term.name() + "\n" + places.top(block).path())) {
            facts.add(new TermFact(TermFact.Kind.OUT_OF_SCOPE, term.name(), block.path(), field, span));
        }
    }

    /**
     * Takes note of a word that begins no use of a term.
     *
     * @param known whether it is part of a reference or another name all the same
     */
    void meet(Block block, Mark.Field field, Tokens tokens, int at, boolean known) {
        if (known || !tokens.get(at).capital() || !words.capitalsAreNames()) {
            return;
        }
        if (at > 0 && tokens.get(at - 1).capital() && tokens.get(at).spaced()
                || words.list("small").has(tokens, at)) {
            return;
        }
        boolean begins = at == 0
                || ".!?:".contains(tokens.printed(at - 1)) && tokens.get(at - 1).length() > 0;
        int to = at;
        while (tokens.get(to).capital() && tokens.get(to).isWord() && to - at < LONGEST_NAME) {
            to++;
        }
        String name = tokens.of(at, to);
        if (field == Mark.Field.HEADING) {
            headings.add(stems(name));
        } else if (to - at > 1 && !begins || to - at == 1 && Acronym.is(name)) {
            note(block, field, tokens, at, to);
        }
        if (to - at > 1 && !isAllCapitals(tokens, at, to)) {
            for (int part = at; part < to; part++) {
                if (Acronym.is(tokens.of(part, part + 1))) {
                    note(block, field, tokens, part, part + 1);
                }
            }
        }
    }

    /** Capitals that were chosen for the whole stretch make no abbreviation of a word in it. */
    private static boolean isAllCapitals(Tokens tokens, int from, int to) {
        return tokens.of(from, to).codePoints().noneMatch(Character::isLowerCase);
    }

    private void note(Block block, Mark.Field field, Tokens tokens, int from, int to) {
        String name = tokens.of(from, to);
        TermFact first = new TermFact(TermFact.Kind.UNDEFINED, name, block.path(), field, tokens.span(from, to));
        names.computeIfAbsent(stems(name), unused -> new Name(first, new HashSet<>()))
                .blocks()
                .add(block.path());
    }

    /** What shows only when all uses are known. */
    void ofTerms(List<Term> terms, List<TermUse> uses) {
        terms.forEach(term -> known.addAll(List.of(stems(term.name()), stems(term.longForm()))));
        Map<Term, TermUse> first = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.field() == Mark.Field.TEXT || !first.containsKey(use.term()))
                .forEach(use -> first.merge(use.term(), use, TermFacts::earlierText));
        Set<String> used = new HashSet<>();
        first.keySet().forEach(term -> used.add(stems(term.name())));
        for (Term term : terms) {
            TermUse use = first.get(term);
            if (use == null && used.contains(stems(term.name())) && term.scope() == TermScope.DOCUMENT) {
                continue;
            }
            if (use == null) {
                add(TermFact.Kind.NEVER_USED, term);
            } else if (isBefore(use, term)) {
                facts.add(new TermFact(TermFact.Kind.USED_BEFORE, term.name(), use.block(), use.field(), use.span()));
            }
        }
    }

    /** The first use in a text; one in a heading only where there is no other. */
    private static TermUse earlierText(TermUse known, TermUse use) {
        return known.field() == Mark.Field.HEADING ? use : known;
    }

    private boolean isBefore(TermUse use, Term term) {
        return use.field() == Mark.Field.TEXT && places.order(use.block()) < places.order(term.block());
    }

    /** The stems of a name, which those of its other forms share: "Party" and "Parties". */
    private String stems(String name) {
        Tokens tokens = words.tokens(name);
        StringBuilder stems = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            stems.append(words.stem(tokens.get(at).lower())).append(' ');
        }
        return stems.toString();
    }

    List<TermFact> inOrder() {
        List<TermFact> all = new ArrayList<>(facts);
        names.forEach((stems, met) -> {
            boolean told = headings.contains(stems) || known.contains(stems);
            if (met.blocks().size() >= FEWEST_BLOCKS && !told) {
                all.add(met.first());
            }
        });
        all.sort(Comparator.comparingInt((TermFact fact) -> places.order(fact.block()))
                .thenComparing(TermFact::field)
                .thenComparingInt(fact -> fact.span().start()));
        return all;
    }
}
