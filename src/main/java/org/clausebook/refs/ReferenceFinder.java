package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.text.Edition;

/**
 * An edition → its references: numbers behind a label, quoted headings, "this paragraph", the general terms, what was
 * "specified above", and other instruments. In each clause the text is read once from its beginning, and at each word
 * the first of these ways that fits is taken; every way looks a bounded number of words ahead, so that time grows with
 * the text.
 */
public final class ReferenceFinder {
    private final List<Passage> passages;
    private final Places places;
    private final List<PointerRule> rules;

    private ReferenceFinder(Edition edition) {
        Vocabulary words = Vocabulary.of(edition.id().language());
        Definitions definitions = Definitions.in(edition, words);
        this.passages = edition.blocks().stream()
                .flatMap(block -> Passage.of(block, definitions).stream())
                .toList();
        this.places = new Places(edition, words);
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
        List<List<Pointer>> pointers =
                finder.passages.stream().map(finder::pointers).toList();
        Set<String> used = finder.used(pointers);
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < pointers.size(); i++) {
            Passage passage = finder.passages.get(i);
            pointers.get(i).forEach(pointer -> references.add(pointer.in(passage, used)));
        }
        return new References(edition.id(), references);
    }

    /** What the clauses are called: where they stand, or by as many references that reach one as by those that do not. */
    private Set<String> used(Collection<List<Pointer>> pointers) {
        Map<String, Integer> more = new HashMap<>();
        for (List<Pointer> some : pointers) {
            for (Pointer pointer : some) {
                boolean reaches = pointer.status() == Reference.Status.RESOLVED;
                pointer.called().ifPresent(name -> more.merge(name, reaches ? 1 : -1, Integer::sum));
            }
        }
        Set<String> used = new HashSet<>();
        more.forEach((name, count) -> {
            if (count >= 0) {
                used.add(name);
            }
        });
        places.labels().forEach(label -> used.add(label.list()));
        return used;
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
