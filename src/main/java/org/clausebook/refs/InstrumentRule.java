package org.clausebook.refs;

import java.util.Optional;
import org.clausebook.text.Mark;

/**
 * Other instruments, named without a number: "the Acme Privacy Policy", "Acme’s licence terms", "the agreement of Acme".
 * They are recognised so that nothing in their names is linked.
 */
final class InstrumentRule implements PointerRule {
    private static final int BETWEEN = 5;
    private static final int MORE = 2;
    private static final int FURTHER = 6;

    private final Vocabulary words;
    private final Instruments instruments;
    private final Phrases instrumentName;
    private final Phrases paper;
    private final Phrases self;

    InstrumentRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.instrumentName = words.list("instrument name");
        this.paper = words.list("paper");
        this.self = words.list("this");
        this.instruments = instruments;
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        if (passage.field() == Mark.Field.HEADING || isThis(tokens, at)) {
            return Optional.empty();
        }
        int end = isInAddress(tokens, at) ? at : instrumentName.end(tokens, at);
        if (end == at) {
            end = ofOther(tokens, at);
        }
        if (end == at) {
            end = instruments.statute(tokens, at);
        }
        if (end == at && tokens.get(at).capital()) {
            end = words.capitalsAreNames() ? named(tokens, at) : english(tokens, at);
        }
        boolean found = end > at && !Instruments.isShouted(tokens, at, end);
        return found ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }

    /** The name of this work, or of a kind of instrument, said to be of somebody or for something: another's. */
    private int ofOther(Tokens tokens, int at) {
        int name = instruments.work(tokens, at);
        int end = name > at ? name : paper.end(tokens, at);
        if (end == at) {
            return nameBehind(
                    tokens, at, name, words.list("paper before a name").end(tokens, at));
        }
        if (words.list("whole").start(tokens, at) < at) {
            return at;
        }
        if (tokens.get(end).capital()) {
            return nameBehind(tokens, at, name, end);
        }
        // "License to" and "agreement in" give or say something; only what joins a name makes an owner.
        int joined = words.has("joint")
                ? instruments.of(tokens, end)
                : words.list("of").end(tokens, end);
        int of = Math.max(joined, words.list("for").end(tokens, end));
        if (of == end) {
            return name > at ? at : ownerFurtherOn(tokens, at, end);
        }
        boolean own = instruments.work(tokens, of) > of
                || self.has(tokens, of)
                || words.label(tokens, of).isPresent();
        return own ? at : ownerBehind(tokens, at, end, of);
    }

    private int ownerBehind(Tokens tokens, int at, int end, int of) {
        int from = of;
        while (words.list("small").has(tokens, from) && from < end + BETWEEN) {
            from++;
        }
        if (words.label(tokens, from).isPresent()) {
            return at;
        }
        int owner = instruments.capitals(tokens, from);
        // Where every noun has a capital, two of them side by side make a name.
        boolean named = words.capitalsAreNames() ? owner > from : owner > from + 1;
        boolean someContract = words.list("contract").end(tokens, from) == owner;
        return named && !someContract ? owner : ownerFurtherOn(tokens, at, end);
    }

    /** "договор Acme Plus"; behind a work's name only where that ends in its owner's: "Договор на Acme | Pro". */
    private int nameBehind(Tokens tokens, int at, int name, int end) {
        int capitals = instruments.capitals(tokens, end);
        boolean longer = name > at ? words.list("of").start(tokens, end - 1) < end - 1 : capitals >= end + 2;
        return longer && words.list("paper before a name").has(tokens, at)
                ? instruments.beforeTerm(tokens, end, capitals)
                : at;
    }

    /** "лицензионното споразумение за ползване на Acme": an owner whose name stands behind what it is for. */
    private int ownerFurtherOn(Tokens tokens, int at, int end) {
        boolean forSome = words.list("paper before a name").has(tokens, at);
        for (int next = end; forSome && next < end + FURTHER && tokens.get(next).isWord(); next++) {
            int of = words.list("joint").end(tokens, next);
            if (of > next && tokens.get(of).capital()) {
                int owner = instruments.capitals(tokens, of);
                boolean own = instruments.work(tokens, of) > of
                        || instruments.term(tokens, of) == owner && instruments.work(tokens, at) == at;
                return own ? at : instruments.beforeTerm(tokens, of, owner);
            }
            int paper = words.list("paper before a name").has(tokens, next) ? next : instruments.capitals(tokens, next);
            if (next > end && paper >= next + 2) {
                return instruments.beforeTerm(tokens, next, paper);
            }
        }
        return at;
    }

    /** A title in English, which texts of other languages name as it is: "GNU General Public License". */
    private int english(Tokens tokens, int at) {
        int end = tokens.get(at - 1).capital() ? at : instruments.capitals(tokens, at);
        for (int kind = at + 1; kind < end; kind++) {
            int behind = words.list("instrument in English").end(tokens, kind);
            if (behind > kind) {
                return behind;
            }
        }
        return at;
    }

    /** A capitalised name that has a kind of instrument in it or, after a few small letters, behind it. */
    private int named(Tokens tokens, int at) {
        boolean inside = tokens.get(at - 1).capital() && !words.list("small").has(tokens, at - 1);
        if (inside || words.list("small").has(tokens, at)) {
            return at;
        }
        int end = instruments.capitals(tokens, at);
        if (instruments.isNone(tokens, at, end)) {
            return at;
        }
        // Two words more than the term, or it is but somebody's: "Acme Privacy Policy", not "Customer Agreement".
        int term = instruments.term(tokens, at);
        if (term > at && end < term + MORE) {
            return at;
        }
        for (int kind = end - 1; kind >= at; kind--) {
            boolean ofOne = kind > at && (instruments.of(tokens, kind - 1) == kind || self.has(tokens, kind - 1));
            if (instruments.work(tokens, kind) > kind
                    || ofOne && words.list("contract").has(tokens, kind)) {
                return at;
            }
            int behind = Math.max(
                    words.list("instrument").end(tokens, kind),
                    words.list("instrument in English").end(tokens, kind));
            boolean last = behind == end || words.list("joint").has(tokens, behind);
            if (kind > at && behind > kind && (last || tokens.get(behind).isNumber())) {
                return end;
            }
        }
        boolean name = end - at >= 2 || tokens.get(at).lower().endsWith("'s");
        return name ? paperBehind(tokens, at, end) : lawBehind(tokens, at, end);
    }

    /** "Danish law"; the first word of a sentence has its capital from that. */
    private int lawBehind(Tokens tokens, int at, int end) {
        if (!tokens.get(at - 1).isWord() && !tokens.get(at - 1).is(",")) {
            return at;
        }
        int law = words.list("law behind a name").end(tokens, end);
        return law > end ? law : at;
    }

    private static boolean isInAddress(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        return !tokens.get(at).spaced() && (before.is("/") || before.is("-"));
    }

    private boolean isThis(Tokens tokens, int at) {
        return self.start(tokens, at) < at || self.has(tokens, at);
    }

    /** Where a kind of instrument ends that follows a name within a few small letters; {@code at} where none does. */
    private int paperBehind(Tokens tokens, int at, int name) {
        for (int from = name; from <= name + BETWEEN; from++) {
            int end = words.list("paper behind a name").end(tokens, from);
            if (end > from) {
                return instruments.isNone(tokens, from, end) ? at : end;
            }
            if (!tokens.get(from).isWord() || words.list("small").has(tokens, from)) {
                break;
            }
        }
        return at;
    }
}
