package org.clausebook.refs;

import java.util.Optional;

/** The parts of this work that are named by what they are: "general terms of this EULA", "relevant section in this EULA". */
final class GeneralPartRule implements PointerRule {
    private static final int BETWEEN = 2;

    private final Vocabulary words;
    private final Instruments instruments;
    private final Phrases generalPart;
    private final Phrases relevant;
    private final Phrases specificPart;

    GeneralPartRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.generalPart = words.list("general part");
        this.relevant = words.list("relevant");
        this.specificPart = words.list("specific part");
        this.instruments = instruments;
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        int end = ofThisWork(tokens, generalPart.end(tokens, at), at);
        if (end == at) {
            end = behindName(tokens, at);
        }
        if (end == at) {
            end = relevant(tokens, at);
        }
        if (end == at) {
            end = specific(tokens, at);
        }
        return end == at ? Optional.empty() : Optional.of(Pointer.work(at, end));
    }

    /** "general terms of this EULA", "общите условия на Acme в това споразумение". */
    private int ofThisWork(Tokens tokens, int part, int at) {
        for (int from = part; part > at && from <= part + BETWEEN; from++) {
            int of = words.list("of").end(tokens, from);
            int end = of == from ? of : instruments.work(tokens, of);
            if (end > of) {
                return end;
            }
        }
        return at;
    }

    /** "EULA general terms". */
    private int behindName(Tokens tokens, int at) {
        int name = instruments.work(tokens, at);
        int end = name > at ? generalPart.end(tokens, name) : name;
        return end > name ? end : at;
    }

    /** "relevant section in this EULA", of which none is named; its relevant clauses are no place in it. */
    private int relevant(Tokens tokens, int at) {
        int from = relevant.end(tokens, at);
        if (from == at) {
            return at;
        }
        int label = words.label(tokens, from)
                .filter(found -> found.label() != Label.CLAUSE && found.label().depth() < Label.PARAGRAPH.depth())
                .map(Vocabulary.Found::end)
                .orElse(from);
        return label == from ? at : ofThisWork(tokens, label, at);
    }

    /** "(please refer to) the Products’ specific terms and conditions". */
    private int specific(Tokens tokens, int at) {
        for (int from = at; from <= at + BETWEEN; from++) {
            int end = specificPart.end(tokens, from);
            if (end > from) {
                if (!isReferredTo(tokens, at)) {
                    return at;
                }
                int of = words.list("for").end(tokens, end);
                return of > end && tokens.get(of).capital() ? of + 1 : end;
            }
        }
        return at;
    }

    private boolean isReferredTo(Tokens tokens, int at) {
        int before = words.list("bracket article").start(tokens, at);
        return words.list("refer").start(tokens, before) < before;
    }
}
