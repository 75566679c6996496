package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.Edition;

/**
 * An edition → its references: numbers behind a label, quoted headings, "this paragraph", the general terms, what was
 * "specified above", and other instruments. In each clause the text is read once from its beginning, and at each word
 * the first of these ways that fits is taken; every way looks a bounded number of words ahead, so that time grows with
 * the text.
 */
public final class ReferenceFinder {
    private final Edition edition;
    private final List<Passage> passages;
    private final List<PointerRule> rules;

    private ReferenceFinder(Edition edition) {
        this.edition = edition;
        Vocabulary words = Vocabulary.of(edition.id().language());
        Definitions definitions = Definitions.in(edition, words);
        this.passages = edition.blocks().stream()
                .flatMap(block -> Passage.of(block, definitions).stream())
                .toList();
        Places places = new Places(edition, words);
        Instruments instruments = new Instruments(edition, definitions);
        this.rules = List.of(
                new NumberRule(words, places, instruments),
                new HanRule(edition, words, places),
                new HeadingRule(words, places, new Headings(edition, words), instruments),
                new SelfRule(words, places),
                new GeneralPartRule(words, instruments),
                new AntecedentRule(words, places, passages),
                new InstrumentRule(words, instruments),
                new LawRule(words, instruments),
                new PaperRule(words, instruments),
                new DocumentRule(words, instruments));
    }

    /** The references of an edition, those that dangle among them. */
    public static References find(Edition edition) {
        ReferenceFinder finder = new ReferenceFinder(edition);
        List<Reference> references = new ArrayList<>();
        for (Passage passage : finder.passages) {
            finder.pointers(passage).forEach(pointer -> references.add(pointer.in(passage)));
        }
        return new References(finder.edition.id(), references);
    }

    private List<Pointer> pointers(Passage passage) {
        List<Pointer> pointers = new ArrayList<>();
        Optional<Pointer> last = Optional.empty();
        int at = 0;
        while (at < passage.tokens().size()) {
            Optional<Pointer> found = first(passage, at, last);
            if (found.isPresent()) {
                pointers.add(found.get());
                last = found;
            }
            at = Math.max(at + 1, found.map(Pointer::to).orElse(at));
        }
        return pointers;
    }

    private Optional<Pointer> first(Passage passage, int at, Optional<Pointer> last) {
        for (PointerRule rule : rules) {
            Optional<Pointer> found = rule.at(passage, at, last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
