package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/**
 * A translation and the terms of both sides → what stands in the translation where the source uses a term: a defined
 * term of the translation, else the words that the lexicon of the alignment knows for the term's own, else nothing that
 * could be told. Linear in the uses times the words of the linked blocks.
 */
public final class UseRenderings {
    /** A word is taken for another's rendering from this probability on. */
    private static final double LIKELY = 0.1;

    /** So many words may stand between two of a rendering. */
    private static final int GAP = 1;

    /**
     * What stands for a term.
     *
     * @param name the translation's term, or its words as they stand there most often; empty where none could be told
     * @param blocks of the translation, in its order
     */
    public record Used(String name, List<ClausePath> blocks) {
        public Used {
            blocks = List.copyOf(blocks);
        }
    }

    /** One way of rendering, while its places are gathered. */
    private static final class Way {
        private final Map<String, Integer> letters = new TreeMap<>();
        private final Set<ClausePath> blocks = new LinkedHashSet<>();

        Used used() {
            String name = letters.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse("");
            return new Used(name, List.copyOf(blocks));
        }
    }

    private final Terms left;
    private final Terms right;
    private final Vocabulary source;
    private final Vocabulary target;
    private final Map<ClausePath, Block> leftBlocks;
    private final Map<ClausePath, Block> rightBlocks;
    private final Map<String, Map<String, Double>> lexicon = new HashMap<>();
    private final Map<Term, Set<String>> names = new HashMap<>();
    private final Map<Term, Map<String, Way>> ways = new LinkedHashMap<>();

    private UseRenderings(Alignment alignment, Terms left, Terms right) {
        this.left = left;
        this.right = right;
        this.source = Vocabulary.of(alignment.left().id().language());
        this.target = Vocabulary.of(alignment.right().id().language());
        this.leftBlocks = blocks(alignment.left());
        this.rightBlocks = blocks(alignment.right());
        for (String word : alignment.lexicon().left().all()) {
            Map<String, Double> known = lexicon.computeIfAbsent(source.root(word), any -> new HashMap<>());
            for (Lexicon.Entry entry : alignment.lexicon().left().of(word)) {
                known.merge(target.root(entry.word()), entry.probability(), Math::max);
            }
        }
    }

    private static Map<ClausePath, Block> blocks(Edition edition) {
        Map<ClausePath, Block> blocks = new HashMap<>();
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
        return blocks;
    }

    /**
     * Looks at every use of every term of the source.
     *
     * @param renderings the terms of both, those of one clause together
     * @return for each term that is used in a clause with a counterpart its renderings, those of most blocks first
     */
    public static Map<Term, List<Used>> of(
            Alignment alignment, Terms left, Terms right, List<TermRenderings.Rendering> renderings) {
        UseRenderings uses = new UseRenderings(alignment, left, right);
        renderings.forEach(uses::know);
        alignment.links().stream().filter(BlockLink::isPair).forEach(uses::read);
        Map<Term, List<Used>> all = new LinkedHashMap<>();
        uses.ways.forEach((term, ways) -> all.put(
                term,
                ways.values().stream()
                        .map(Way::used)
                        .sorted(Comparator.comparing((Used used) -> used.name().isEmpty())
                                .thenComparing(used -> -used.blocks().size())
                                .thenComparing(Used::name))
                        .toList()));
        return all;
    }

    private void know(TermRenderings.Rendering row) {
        Set<String> called = new LinkedHashSet<>(row.names(right.edition()));
        row.in(left.edition()).forEach(term -> names.put(term, called));
    }

    private void read(BlockLink link) {
        Map<Term, TermUse> used = new LinkedHashMap<>();
        for (ClausePath path : link.left()) {
            left.usedIn(path).forEach(use -> used.putIfAbsent(use.term(), use));
        }
        used.forEach((term, use) -> read(term, use, link.right()));
    }

    private void read(Term term, TermUse use, List<ClausePath> there) {
        for (ClausePath path : there) {
            Optional<TermUse> own = right.usedIn(path).stream()
                    .filter(other -> names.getOrDefault(term, Set.of())
                            .contains(other.term().name()))
                    .findFirst();
            if (own.isPresent()) {
                String name = own.get().term().name();
                note(term, name, path);
                return;
            }
        }
        for (ClausePath path : there) {
            Optional<String> words = words(use, Objects.requireNonNull(rightBlocks.get(path)));
            if (words.isPresent()) {
                note(term, words.get(), path);
                return;
            }
        }
        note(term, "", there.get(0));
    }

    private void note(Term term, String letters, ClausePath path) {
        Way way = ways.computeIfAbsent(term, any -> new LinkedHashMap<>())
                .computeIfAbsent(stems(letters), any -> new Way());
        way.blocks.add(path);
        if (!letters.isEmpty()) {
            way.letters.merge(letters, 1, Integer::sum);
        }
    }

    private String stems(String words) {
        Tokens tokens = target.tokens(words);
        List<String> stems = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            stems.add(target.stem(tokens.get(at).lower()));
        }
        return String.join(" ", stems);
    }

    /** The stretch that has most of the likely words, where it has at least half as many as the term. */
    private Optional<String> words(TermUse use, Block block) {
        Span span = use.span();
        Tokens term = source.tokens(
                span.of(Objects.requireNonNull(leftBlocks.get(use.block())).in(use.field())));
        Tokens text =
                target.tokens(block.in(use.field()).isEmpty() ? block.in(Mark.Field.TEXT) : block.in(use.field()));
        double best = 0;
        Optional<Span> found = Optional.empty();
        for (int at = 0; at < text.size(); at++) {
            double sum = likely(term, text, at);
            int count = sum > 0 ? 1 : 0;
            int end = at + 1;
            for (int next = at + 1; sum > 0 && next < text.size() && next <= end + GAP && count < term.size(); next++) {
                double more = likely(term, text, next);
                if (more > 0) {
                    sum += more;
                    count++;
                    end = next + 1;
                }
            }
            if (sum > best && count * 2 >= term.size()) {
                best = sum;
                found = Optional.of(text.span(at, end));
            }
        }
        return found.map(at -> at.of(text.text()));
    }

    private double likely(Tokens term, Tokens text, int at) {
        if (!text.get(at).isWord()) {
            return 0;
        }
        String root = target.root(text.get(at).lower());
        double best = 0;
        for (int word = 0; word < term.size(); word++) {
            String own = source.root(term.get(word).lower());
            double odds =
                    own.equals(root) ? 1 : lexicon.getOrDefault(own, Map.of()).getOrDefault(root, 0.0);
            best = Math.max(best, odds);
        }
        return best < LIKELY ? 0 : best;
    }
}
