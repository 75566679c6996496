package org.clausebook.refs;

import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.text.Mark;

/**
 * Other instruments, named without a number: "the Acme Privacy Policy", "Acme’s licence terms", "the agreement of Acme".
 * They are recognised so that nothing in their names is linked.
 */
final class InstrumentRule implements PointerRule {
    private static final int LONGEST_NAME = 12;
    private static final int BETWEEN = 5;
    private static final int MORE = 2;

    private final Vocabulary words;
    private final Instruments instruments;
    private final TermIndex terms;
    private final Phrases instrumentName;
    private final Phrases paper;
    private final Phrases self;

    InstrumentRule(Definitions definitions, Instruments instruments) {
        this.words = definitions.words();
        this.instrumentName = words.list("instrument name");
        this.paper = words.list("paper");
        this.self = words.list("this");
        this.instruments = instruments;
        this.terms = new TermIndex(words);
        definitions.all().stream()
                .filter(definition -> !definition.ofWork())
                .flatMap(definition -> Stream.of(definition.name(), definition.longForm()))
                .filter(name -> !name.isBlank() && !name.endsWith("*"))
                .forEach(terms::of);
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        if (passage.field() == Mark.Field.HEADING || isThis(tokens, at)) {
            return Optional.empty();
        }
        int end = instrumentName.end(tokens, at);
        if (end == at) {
            end = ofOther(tokens, at);
        }
        if (end == at && tokens.get(at).capital() && words.capitalsAreNames()) {
            end = named(tokens, at);
        }
        return end > at ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }

    /** The name of this work, or of a kind of instrument, said to be of somebody or for something: another's. */
    private int ofOther(Tokens tokens, int at) {
        int name = instruments.work(tokens, at);
        int end = name > at ? name : paper.end(tokens, at);
        if (end == at) {
            return at;
        }
        int of = Math.max(words.list("of").end(tokens, end), words.list("for").end(tokens, end));
        boolean own = of == end
                || instruments.work(tokens, of) > of
                || self.has(tokens, of)
                || words.label(tokens, of).isPresent();
        if (own) {
            return at;
        }
        while (words.list("small").has(tokens, of) && of < end + BETWEEN) {
            of++;
        }
        int owner = capitals(tokens, of);
        return owner > of ? owner : name > at ? of + 1 : at;
    }

    /** A capitalised name that has a kind of instrument in it or, after a few small letters, behind it. */
    private int named(Tokens tokens, int at) {
        if (tokens.get(at - 1).capital() || words.list("small").has(tokens, at)) {
            return at;
        }
        int end = capitals(tokens, at);
        // Two words more than the term, or it is but somebody's: "Acme Privacy Policy", not "Customer Agreement".
        int term = terms.longest(tokens, at).to();
        if (term > at && end < term + MORE) {
            return at;
        }
        for (int kind = end - 1; kind >= at; kind--) {
            if (instruments.work(tokens, kind) > kind) {
                return at;
            }
            int behind = words.list("instrument").end(tokens, kind);
            boolean last = behind == end || words.list("joint").has(tokens, behind);
            if (kind > at && behind > kind && (last || tokens.get(behind).isNumber())) {
                return end;
            }
        }
        boolean name = end - at >= 2 || tokens.get(at).lower().endsWith("'s");
        return name ? paperBehind(tokens, at, end) : lawBehind(tokens, at, end);
    }

    private int lawBehind(Tokens tokens, int at, int end) {
        int law = words.list("law").end(tokens, end);
        return law > end ? law : at;
    }

    private boolean isThis(Tokens tokens, int at) {
        return self.start(tokens, at) < at || self.has(tokens, at);
    }

    /** Where a kind of instrument ends that follows a name within a few small letters; {@code at} where none does. */
    private int paperBehind(Tokens tokens, int at, int name) {
        for (int from = name; from <= name + BETWEEN; from++) {
            int end = words.list("paper behind a name").end(tokens, from);
            if (end > from) {
                return end;
            }
            if (!tokens.get(from).isWord() || words.list("small").has(tokens, from)) {
                break;
            }
        }
        return at;
    }

    /** Past capitalised words and numbers, those joined by a small word among them. */
    private int capitals(Tokens tokens, int at) {
        int end = at;
        int next = at;
        while (next < at + LONGEST_NAME) {
            if (tokens.get(next).capital() || next > at && tokens.get(next).isNumber()) {
                next++;
                end = next;
            } else if (next > at
                    && words.list("joint").has(tokens, next)
                    && tokens.get(next + 1).capital()) {
                next++;
            } else {
                break;
            }
        }
        return end;
    }
}
