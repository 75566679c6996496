package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** The headings of an edition, asked for by their words. */
final class Headings {
    /** So many of the words have to be common to two headings of which one is proposed for the other. */
    private static final double NEAR = 0.6;

    /** A word of more headings than these tells nothing. */
    private static final int COMMON = 100;

    private final Vocabulary words;
    private final Map<String, List<Block>> byWords = new HashMap<>();
    private final Map<String, List<Block>> byStem = new HashMap<>();
    private final Map<ClausePath, Integer> sizes = new HashMap<>();

    Headings(Edition edition, Vocabulary words) {
        this.words = words;
        for (Block block : edition.blocks()) {
            Tokens tokens = words.tokens(block.heading());
            String key = key(tokens, 0, tokens.size());
            if (!key.isEmpty()) {
                byWords.computeIfAbsent(key, unused -> new ArrayList<>()).add(block);
                Set<String> own = stems(tokens, 0, tokens.size());
                sizes.put(block.path(), own.size());
                own.forEach(stem -> byStem.computeIfAbsent(stem, unused -> new ArrayList<>())
                        .add(block));
            }
        }
    }

    /** The blocks whose heading has just these words; case, marks and quotation marks do not matter. */
    List<Block> of(Tokens tokens, int from, int to) {
        return byWords.getOrDefault(key(tokens, from, to), List.of());
    }

    /** The heading that shares most words, where it shares enough of them. */
    Optional<Block> near(Tokens tokens, int from, int to) {
        Set<String> asked = stems(tokens, from, to);
        Map<Block, Integer> common = new IdentityHashMap<>();
        for (String stem : asked) {
            List<Block> with = byStem.getOrDefault(stem, List.of());
            if (with.size() <= COMMON) {
                with.forEach(block -> common.merge(block, 1, Integer::sum));
            }
        }
        Comparator<Block> likeness = Comparator.comparingDouble(block -> likeness(asked, block, common));
        return common.keySet().stream()
                .filter(block -> likeness(asked, block, common) >= NEAR)
                .max(likeness.thenComparing(block -> block.path().toString(), Comparator.reverseOrder()));
    }

    /** The Dice coefficient of two sets of words. */
    private double likeness(Set<String> asked, Block block, Map<Block, Integer> common) {
        int size = sizes.getOrDefault(block.path(), 0);
        return 2.0 * common.getOrDefault(block, 0) / (asked.size() + size);
    }

    private Set<String> stems(Tokens tokens, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isWord() && !words.list("small").has(tokens, at)) {
                stems.add(words.root(tokens.get(at).lower()));
            }
        }
        return stems;
    }

    private static String key(Tokens tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (token.isWord() || token.isNumber() || token.is("+") || token.is("&")) {
                key.append(key.isEmpty() ? "" : " ").append(token.lower());
            }
        }
        return key.toString();
    }
}
