package org.clausebook.refs;

import java.util.Optional;
import org.clausebook.text.Mark;

/**
 * Documents that a text sends its reader to without a title: "see the documentation for the pump", "our user guide", "in
 * the list of supported cameras", “terms.txt”. That they are sent to tells them from what the text deals in: "you may
 * copy the documentation" points nowhere.
 */
final class DocumentRule implements PointerRule {
    private static final int MODIFIERS = 2;
    private static final int ARTICLES = 2;
    private static final int TAIL = 2;

    private final Vocabulary words;
    private final Instruments instruments;
    private final Phrases document;
    private final Phrases register;
    private final Phrases small;
    private final Phrases consult;
    private final Phrases in;

    DocumentRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.instruments = instruments;
        this.document = words.list("document");
        this.register = words.list("list of");
        this.small = words.list("small");
        this.consult = words.list("consult");
        this.in = words.list("in");
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        if (passage.field() == Mark.Field.HEADING) {
            return Optional.empty();
        }
        Tokens tokens = passage.tokens();
        int end = passage.quotes(at) ? file(tokens, passage.quotation(at)) : at;
        if (end == at) {
            end = register(tokens, at);
        }
        if (end == at) {
            end = document(tokens, at);
        }
        return end > at ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }

    /** The quoted name of a file that holds text. */
    private int file(Tokens tokens, Quotation quotation) {
        int last = quotation.to() - 2;
        boolean file = tokens.get(last - 1).is(".")
                && !tokens.get(last).spaced()
                && !tokens.of(quotation.from(), quotation.to()).contains("/")
                && words.list("text file").has(tokens, last);
        return file ? quotation.to() : quotation.from();
    }

    private int register(Tokens tokens, int at) {
        int of = register.end(tokens, at);
        boolean sent = of > at && tokens.get(of).isWord() && isSentTo(tokens, at, in);
        return sent ? tail(tokens, of) : at;
    }

    /** A kind of document with a word or two before it, or with what it is for behind it; no defined term is in it. */
    private int document(Tokens tokens, int at) {
        int kind = at;
        while (kind < at + MODIFIERS && isModifier(tokens, kind)) {
            kind++;
        }
        int end = document.end(tokens, kind);
        if (end == kind || instruments.term(tokens, kind) > kind || instruments.work(tokens, kind) > kind) {
            return at;
        }
        int term = instruments.termBefore(tokens, at);
        int of = Math.max(instruments.of(tokens, end), words.list("for").end(tokens, end));
        boolean modified =
                kind > at || term < at || Phrases.isCompound(tokens.get(kind).lower(), document.endings());
        if (modified && isSentTo(tokens, term, consult)) {
            return end;
        }
        return of > end && isSentTo(tokens, term, in) ? tail(tokens, of) : at;
    }

    private boolean isModifier(Tokens tokens, int at) {
        return tokens.get(at).isWord()
                && !document.has(tokens, at)
                && !small.has(tokens, at)
                && instruments.term(tokens, at) == at
                && !consult.has(tokens, at);
    }

    /** Past articles and the words behind them, up to a defined term. */
    private int tail(Tokens tokens, int of) {
        int at = of;
        while (at < of + ARTICLES && small.has(tokens, at)) {
            at++;
        }
        int end = at;
        while (end < at + TAIL && isModifier(tokens, end)) {
            end++;
        }
        return end > at ? end : of;
    }

    /** Whether words that send a reader somewhere, or say whose a document is, stand before a token and its articles. */
    private boolean isSentTo(Tokens tokens, int at, Phrases sending) {
        for (int before = at; before >= at - ARTICLES; before--) {
            boolean sent = consult.start(tokens, before) < before
                    || sending.start(tokens, before) < before
                    || words.list("whose").start(tokens, before) < before;
            if (sent) {
                return true;
            }
            if (!small.has(tokens, before - 1)) {
                break;
            }
        }
        return false;
    }
}
