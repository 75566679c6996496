package org.clausebook.refs;

import java.util.Optional;

/** Other instruments, named without a number: they are recognised so that nothing in their names is linked. */
final class InstrumentRule implements PointerRule {
    private final Vocabulary words;
    private final Instruments instruments;

    InstrumentRule(Vocabulary words, Instruments instruments) {
        this.words = words;
        this.instruments = instruments;
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        if (passage.field() == org.clausebook.text.Mark.Field.HEADING) {
            return Optional.empty();
        }
        int end = words.list("instrument name").end(tokens, at);
        return end > at ? Optional.of(Pointer.external(at, end)) : Optional.empty();
    }
}
