package org.clausebook.refs;

import java.util.List;
import java.util.Optional;
import org.clausebook.text.Block;

/** What is named by where the reader is: "this paragraph", "the preceding section". */
final class SelfRule implements PointerRule {
    private final Vocabulary words;
    private final Places places;
    private final Phrases self;
    private final Phrases previous;

    SelfRule(Vocabulary words, Places places) {
        this.words = words;
        this.self = words.list("this");
        this.previous = words.list("previous");
        this.places = places;
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        int here = self.end(tokens, at);
        if (here > at) {
            return label(passage, here)
                    .flatMap(found -> places.enclosing(passage.block(), found.label())
                            .map(block -> Pointer.resolved(at, found.end(), List.of(block))));
        }
        int earlier = previous.end(tokens, at);
        if (earlier > at) {
            return label(passage, earlier)
                    .flatMap(found -> before(passage.block(), found.label())
                            .map(block -> Pointer.resolved(at, found.end(), List.of(block))));
        }
        return Optional.empty();
    }

    /** A label that no number, no quotation and no name follow: "this item" and "this sentence" mean too many things. */
    private Optional<Vocabulary.Found> label(Passage passage, int at) {
        Tokens tokens = passage.tokens();
        return words.label(tokens, at)
                .filter(found -> found.label().depth() <= Label.PARAGRAPH.depth())
                .filter(found -> !tokens.get(found.end()).isNumber() && !passage.quotes(found.end()));
    }

    private Optional<Block> before(Block block, Label label) {
        return places.enclosing(block, label).flatMap(places::before);
    }
}
