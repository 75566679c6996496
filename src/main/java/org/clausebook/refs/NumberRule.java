package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.Block;

/** Numbers behind a label: "paragraphs 9 and 10 below", "Article 5(2)(b)", "§ 3 Abs. 2", "section 5 of the Copyright Act". */
final class NumberRule implements PointerRule {
    private final Vocabulary words;
    private final Places places;
    private final Instruments instruments;
    private final Numbering numbering;

    NumberRule(Vocabulary words, Places places, Instruments instruments) {
        this.words = words;
        this.places = places;
        this.instruments = instruments;
        this.numbering = new Numbering(words);
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        return numbering.at(tokens, at).map(read -> {
            int end = words.list("above").end(tokens, read.end());
            int foreign = instruments.behind(tokens, end, true);
            if (foreign > end || instruments.namesBefore(tokens, at)) {
                return Pointer.external(at, foreign);
            }
            return resolved(passage.block(), read, at, end);
        });
    }

    private Pointer resolved(Block from, Numbering.Read read, int at, int end) {
        List<Block> targets = new ArrayList<>();
        for (Numbering.Chain chain : read.chains()) {
            List<Block> scopes = List.of(from);
            boolean outermost = true;
            for (Numbering.Group group : chain.groups()) {
                List<Block> found = new ArrayList<>();
                if (!find(scopes, group, outermost, found)) {
                    return Pointer.dangling(
                            at,
                            end,
                            outermost ? Optional.empty() : scopes.stream().findFirst());
                }
                scopes = found;
                outermost = false;
            }
            targets.addAll(scopes);
        }
        return Pointer.resolved(at, end, targets);
    }

    /** Adds what a group names below, or seen from, the scopes; false where any of it is not there. */
    private boolean find(List<Block> scopes, Numbering.Group group, boolean outermost, List<Block> found) {
        for (Block scope : scopes) {
            for (Numbering.Item item : group.items()) {
                Optional<Block> first = find(scope, group.label(), item.first(), outermost);
                Optional<Block> last = find(scope, group.label(), item.latest(), outermost);
                if (first.isEmpty() || last.isEmpty()) {
                    return false;
                }
                found.addAll(places.range(first.get(), last.get()));
            }
        }
        return true;
    }

    private Optional<Block> find(Block scope, Label label, Designation designation, boolean outermost) {
        return outermost ? places.find(scope, label, designation) : places.within(scope, label, designation);
    }
}
