package org.clausebook.refs;

import java.util.Optional;
import org.clausebook.text.Mark;

/**
 * Other instruments of which a text says only the kind, and by which word that it is not itself: "a separate license
 * agreement", "the terms and conditions of the respective seller", "our cookie policy", "the license agreement, including
 * this one".
 */
final class PaperRule implements PointerRule {
    private static final int BETWEEN = 3;
    private static final int PARTICULARS = 3;

    private final Vocabulary words;
    private final Instruments instruments;
    private final Phrases paper;
    private final Phrases named;
    private final Phrases small;
    private final Phrases self;
    /** Whether the language puts a name before the kind. */
    private final boolean nameFirst;

    PaperRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.instruments = instruments;
        this.paper = words.list("paper");
        this.named = words.list("kind of its own");
        this.small = words.list("small");
        this.self = words.list("this");
        this.nameFirst = words.has("paper behind a name");
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        if (passage.field() == Mark.Field.HEADING || self.start(tokens, at) < at || self.has(tokens, at)) {
            return Optional.empty();
        }
        int end = separate(tokens, at);
        if (end == at) {
            end = ofItsOwn(tokens, at);
        }
        if (end == at) {
            end = ofAParty(tokens, at);
        }
        int kind = kind(tokens, at);
        if (end == at && kind > at) {
            end = Math.max(ofParticular(tokens, at, kind), besidesThis(tokens, at, kind));
        }
        return end > at ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }

    private int kind(Tokens tokens, int at) {
        return Math.max(instruments.work(tokens, at), paper.end(tokens, at));
    }

    private int separate(Tokens tokens, int at) {
        int from = words.list("separate").end(tokens, at);
        int original = words.list("original").end(tokens, at);
        if (from == at || original > at) {
            return isOwn(tokens, instruments.of(tokens, original)) ? at : original;
        }
        for (int kind = from; kind <= from + BETWEEN; kind++) {
            int end = kind(tokens, kind);
            if (end > kind) {
                return instruments.beforeTerm(tokens, at, end);
            }
            if (!tokens.get(kind).isWord() || small.has(tokens, kind)) {
                break;
            }
        }
        return at;
    }

    /** Whether this work, or what it defines, stands at a token or behind its article. */
    private boolean isOwn(Tokens tokens, int at) {
        int from = small.has(tokens, at) ? at + 1 : at;
        return self.has(tokens, at) || instruments.term(tokens, from) > from;
    }

    /** A kind of which a text means a certain one, such as the privacy policy, where it is not that one itself. */
    private int ofItsOwn(Tokens tokens, int at) {
        int end = named.end(tokens, at);
        boolean other = end > at
                && instruments.term(tokens, at) < end
                && !instruments.isOfOwnName(tokens, at, end)
                && words.list("any").start(tokens, at) == at;
        return other ? end : at;
    }

    /** "our guidelines", "Acme’s security principles"; where only a name stands before it, some words must be between. */
    private int ofAParty(Tokens tokens, int at) {
        boolean named = nameFirst && instruments.termBefore(tokens, at) < at;
        boolean whose = words.list("whose").start(tokens, at) < at
                || tokens.get(at - 1).capital() && tokens.get(at - 1).lower().endsWith("'s");
        for (int kind = at; (whose || named) && kind <= at + BETWEEN; kind++) {
            int end = words.list("paper of a party").end(tokens, kind);
            if (end > kind) {
                boolean own = instruments.isOfOwnName(tokens, kind, end)
                        || instruments.isNone(tokens, kind, end)
                        || instruments.term(tokens, kind) > kind;
                return own || !whose && kind < at + BETWEEN - 1 ? at : end;
            }
            boolean joins = kind > at && words.list("and").has(tokens, kind);
            if (!tokens.get(kind).isWord() || !joins && small.has(tokens, kind)) {
                break;
            }
        }
        return at;
    }

    /** "terms and conditions of the used services", "license terms covering the specific product". */
    private int ofParticular(Tokens tokens, int at, int kind) {
        int of = Math.max(instruments.of(tokens, kind), words.list("for").end(tokens, kind));
        if (of == kind || self.has(tokens, of)) {
            return at;
        }
        while (of <= kind + BETWEEN && small.has(tokens, of)) {
            of++;
        }
        int end = of;
        for (int more = 0; more < PARTICULARS && words.list("particular").has(tokens, end); more++) {
            end = words.list("particular").end(tokens, end);
        }
        boolean word =
                end > of && tokens.get(end).isWord() && !small.has(tokens, end) && instruments.term(tokens, end) == end;
        if (!word) {
            return end > of ? end : at;
        }
        return Math.max(end + 1, instruments.beforeTerm(tokens, end, instruments.capitals(tokens, end)));
    }

    /** "the license agreement, including this one": so there are others. */
    private int besidesThis(Tokens tokens, int at, int kind) {
        if (!tokens.get(kind).is(",")) {
            return at;
        }
        int including = words.list("including").end(tokens, kind + 1);
        return including > kind + 1 && self.has(tokens, including) ? kind : at;
    }
}
