package org.clausebook.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/** The names that an edition may use, and where a text uses them. */
final class Names {
    /** A name in a text: its tokens from the first to one before the end. */
    record Found(Alias alias, int start, int end) {
        int words() {
            return end - start;
        }
    }

    private static final Comparator<Found> LONGEST_FIRST =
            Comparator.comparing(Found::words).thenComparing(Found::end).reversed();

    private final Rules rules;
    private final Makers makers;
    private final Vocabulary vocabulary;
    private final Automaton automaton;
    private final Map<Integer, List<Alias>> byNode = new HashMap<>();
    private final List<Alias> aliases = new ArrayList<>();

    Names(Products products, EditionId edition, Rules rules) {
        this.rules = rules;
        this.makers = new Makers(products.makers(), rules);
        for (Product product : products.all()) {
            product.names().forEach(name -> add(Optional.of(product.id()), name, edition));
            product.models().forEach(name -> add(Optional.of(product.id()), name, edition));
        }
        products.components().forEach(name -> add(Optional.empty(), name, edition));
        this.vocabulary = new Vocabulary(rules);
        aliases.forEach(alias -> vocabulary.add(alias.words()));
        this.automaton = new Automaton(aliases.stream().map(this::numbers).toList());
        aliases.stream()
                .sorted(Comparator.comparing(alias -> !alias.holds()))
                .forEach(alias -> byNode.computeIfAbsent(node(alias), unused -> new ArrayList<>())
                        .add(alias));
    }

    private void add(Optional<Slug> product, Name name, EditionId edition) {
        if (!name.isIn(edition.language())) {
            return;
        }
        NamedText words = NamedText.of(name.text(), makers);
        if (!words.tokens().isEmpty()) {
            aliases.add(Alias.of(product, words, name.holdsFor(edition)));
        }
    }

    private int[] numbers(Alias alias) {
        return alias.words().stream().mapToInt(vocabulary::number).toArray();
    }

    private int node(Alias alias) {
        int node = Automaton.ROOT;
        for (int number : numbers(alias)) {
            node = automaton.child(node, number);
        }
        return node;
    }

    /** A text without the makers' names. */
    NamedText text(String text) {
        return NamedText.of(text, makers);
    }

    /** The names in a text, in its order, none overlapping: of several at one place the longest. */
    List<Found> in(NamedText text) {
        List<Found> candidates = candidates(text);
        candidates.sort(LONGEST_FIRST);
        BitSet taken = new BitSet();
        List<Found> found = new ArrayList<>();
        for (Found candidate : candidates) {
            if (taken.get(candidate.start(), candidate.end()).isEmpty()) {
                taken.set(candidate.start(), candidate.end());
                found.add(candidate);
            }
        }
        for (Found head : List.copyOf(found)) {
            found.addAll(shortened(text, head, taken));
        }
        found.sort(Comparator.comparing(Found::start));
        return found;
    }

    private List<Found> candidates(NamedText text) {
        List<Found> candidates = new ArrayList<>();
        int node = Automaton.ROOT;
        for (int at = 0; at < text.tokens().size(); at++) {
            int number = vocabulary.number(text.tokens().get(at));
            node = number == Vocabulary.UNKNOWN ? Automaton.ROOT : automaton.step(node, number);
            for (int end : automaton.endsAt(node)) {
                candidate(text, end, at + 1 - automaton.length(end), at + 1).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Found> candidate(NamedText text, int node, int start, int end) {
        List<Token> words = text.tokens().subList(start, end);
        return byNode.getOrDefault(node, List.of()).stream()
                .filter(alias -> alias.isShownBy(words, 0))
                .filter(alias -> !alias.needsMaker() || text.hasMaker(start, end))
                .map(alias -> new Found(alias, start, end))
                .findFirst();
    }

    /** The names behind one that leave out how it begins: "Acme Studio, Viewer and Archive". */
    private List<Found> shortened(NamedText text, Found head, BitSet taken) {
        List<Found> found = new ArrayList<>();
        Alias before = head.alias();
        int at = head.end();
        int gap = rules.gapAt(text.tokens(), at);
        while (gap > 0 && at + gap < text.tokens().size()) {
            int start = at + gap;
            Optional<Found> next = taken.get(start) ? Optional.empty() : shortened(text, before, start);
            if (next.isEmpty() || !taken.get(start, next.get().end()).isEmpty()) {
                break;
            }
            taken.set(start, next.get().end());
            found.add(next.get());
            before = next.get().alias();
            at = next.get().end();
            gap = rules.gapAt(text.tokens(), at);
        }
        return found;
    }

    private Optional<Found> shortened(NamedText text, Alias before, int start) {
        int[] numbers = numbers(before);
        int[] beginnings = new int[numbers.length];
        for (int i = 1; i < numbers.length; i++) {
            beginnings[i] = automaton.child(beginnings[i - 1], numbers[i - 1]);
        }
        for (int left = numbers.length - 1; left > 0; left--) {
            Optional<Found> found = goesOn(text, beginnings[left], left, start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The longest name that begins with the words before a node and goes on with those of the text. */
    private Optional<Found> goesOn(NamedText text, int beginning, int left, int start) {
        List<Found> found = new ArrayList<>();
        int node = automaton.child(beginning, vocabulary.number(text.tokens().get(start)));
        for (int end = start + 1; node >= 0; end++) {
            rest(text, node, left, start, end).ifPresent(found::add);
            boolean more = end < text.tokens().size();
            node = more ? automaton.child(node, vocabulary.number(text.tokens().get(end))) : -1;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private Optional<Found> rest(NamedText text, int node, int left, int start, int end) {
        List<Token> words = text.tokens().subList(start, end);
        return byNode.getOrDefault(node, List.of()).stream()
                .filter(alias -> words.get(0).hasCapital() && alias.isShownBy(words, left))
                .map(alias -> new Found(alias, start, end))
                .findFirst();
    }
}
