package org.clausebook.refs;

import java.util.Optional;
import org.clausebook.text.Mark;

/** The law of a country, which has no title: "the laws of Norway", "dänisches Recht", "droit français". */
final class LawRule implements PointerRule {
    private static final int BETWEEN = 3;

    private final Instruments instruments;
    private final Vocabulary words;
    private final Phrases law;
    private final Phrases country;

    LawRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.instruments = instruments;
        this.law = words.list("law");
        this.country = words.list("of a country");
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        if (passage.field() == Mark.Field.HEADING) {
            return Optional.empty();
        }
        Tokens tokens = passage.tokens();
        int end = law.has(tokens, at) ? ofCountry(tokens, at) : lawBehind(tokens, at);
        return end > at ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }

    /** "датското право", with a word between them at most: "датското материално право". */
    private int lawBehind(Tokens tokens, int at) {
        int from = country.end(tokens, at);
        if (from == at) {
            return at;
        }
        int end = law.end(tokens, from);
        boolean between =
                end == from && tokens.get(from).isWord() && !words.list("small").has(tokens, from);
        int behind = between ? law.end(tokens, from + 1) : end;
        return behind > from + 1 || end > from ? behind : at;
    }

    /** "droit français", "laws of the State of Utah". */
    private int ofCountry(Tokens tokens, int at) {
        int from = law.end(tokens, at);
        int adjective = country.end(tokens, from);
        if (adjective > from) {
            return adjective;
        }
        int of = instruments.of(tokens, from);
        if (of == from) {
            return at;
        }
        while (of < from + BETWEEN && words.list("small").has(tokens, of)) {
            of++;
        }
        boolean own = instruments.work(tokens, of) > of || instruments.term(tokens, of) > of;
        boolean right = words.list("law or right").has(tokens, at);
        boolean named = words.capitalsAreNames() && tokens.get(of).capital() && !own && !right;
        int end = named ? instruments.capitals(tokens, of) : placeIn(tokens, of, at);
        return Instruments.isShouted(tokens, of, end) ? at : end;
    }

    private int placeIn(Tokens tokens, int of, int otherwise) {
        int end = country.end(tokens, of);
        return end > of ? Math.max(end, country.end(tokens, end)) : otherwise;
    }
}
