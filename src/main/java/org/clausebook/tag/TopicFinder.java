package org.clausebook.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.source.Span;
import org.clausebook.tag.Topic.Owned;
import org.clausebook.tag.Topic.Variant;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;

/**
 * Finds which clauses of different products' sections are about the same: those with equal run-in headings, and those
 * that share at least half of their runs of three words (Dice's coefficient over shingles, A. Broder, "On the resemblance
 * and containment of documents", 1997). Linear but for runs that very many clauses share, which are not looked at.
 */
public final class TopicFinder {
    private static final double ALIKE = 0.5;
    private static final int RUN = 3;

    /** A run that so many topics share tells none from another. */
    private static final int COMMON = 200;

    /** A clause with what it is compared by. */
    private record Read(Owned owned, String words, Set<String> runs) {}

    private final Edition edition;
    private final Tags tags;
    private final Map<ClausePath, List<Mention>> mentions = new HashMap<>();
    private final List<List<Read>> topics = new ArrayList<>();
    /** The products that have each topic. */
    private final List<Set<Slug>> having = new ArrayList<>();

    private final Map<String, List<Integer>> byRun = new HashMap<>();

    private TopicFinder(Edition edition, Tags tags) {
        this.edition = edition;
        this.tags = tags;
        tags.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.block(), unused -> new ArrayList<>())
                        .add(mention));
    }

    /** The topics of an edition in the order of their first clauses; each clause of a product's section is in one. */
    public static List<Topic> find(Edition edition, Tags tags) {
        return new TopicFinder(edition, tags).find();
    }

    private List<Topic> find() {
        for (Clause clause : edition.clauses()) {
            Set<Slug> products = tags.of(clause.head().path()).governs();
            for (Slug product : products) {
                place(read(clause, product, products));
            }
        }
        return topics.stream().map(TopicFinder::topic).toList();
    }

    private Read read(Clause clause, Slug product, Set<Slug> own) {
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(clause.head()), clause.rest().stream()).forEach(block -> {
            words.addAll(words(block, Mark.Field.HEADING, block.heading(), own));
            words.addAll(words(block, Mark.Field.TEXT, block.text(), own));
        });
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        if (!clause.head().heading().isEmpty()) {
            runs.add("heading " + Token.lower(clause.head().heading()));
        }
        return new Read(new Owned(product, clause), String.join(" ", words), runs);
    }

    /** The words of a field, the own name of the section's product as one sign. */
    private List<String> words(Block block, Mark.Field field, String text, Set<Slug> products) {
        List<Span> own = mentions.getOrDefault(block.path(), List.of()).stream()
                .filter(mention -> mention.field() == field && products.contains(mention.product()))
                .map(Mention::span)
                .toList();
        List<String> words = new ArrayList<>();
        int next = 0;
        for (Token token : Token.in(text)) {
            while (next < own.size() && own.get(next).end() <= token.span().start()) {
                next++;
            }
            if (next == own.size() || !holds(own.get(next), token.span())) {
                words.add(token.form());
            } else if (words.isEmpty() || !words.get(words.size() - 1).equals("*")) {
                words.add("*");
            }
        }
        return words;
    }

    private static boolean holds(Span name, Span word) {
        return name.start() <= word.start() && word.end() <= name.end();
    }

    private void place(Read read) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (String run : read.runs()) {
            List<Integer> having = byRun.getOrDefault(run, List.of());
            if (having.size() <= COMMON) {
                having.forEach(topic -> shared.merge(topic, 1, Integer::sum));
            }
        }
        int best = shared.keySet().stream()
                .filter(topic -> isAlike(read, topic, shared.getOrDefault(topic, 0)))
                .max(Comparator.comparingDouble((Integer topic) -> alike(read, topic, shared.getOrDefault(topic, 0)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(topics.size());
        if (best == topics.size()) {
            topics.add(new ArrayList<>());
            having.add(new HashSet<>());
            read.runs()
                    .forEach(run -> byRun.computeIfAbsent(run, unused -> new ArrayList<>())
                            .add(best));
        }
        topics.get(best).add(read);
        having.get(best).add(read.owned().product());
    }

    private boolean isAlike(Read read, int topic, int shared) {
        boolean taken = having.get(topic).contains(read.owned().product());
        return !taken && (sameHeading(read, topics.get(topic).get(0)) || alike(read, topic, shared) >= ALIKE);
    }

    private static boolean sameHeading(Read one, Read other) {
        String heading = one.owned().clause().head().heading();
        return !heading.isEmpty()
                && Token.lower(heading)
                        .equals(Token.lower(other.owned().clause().head().heading()));
    }

    private double alike(Read read, int topic, int shared) {
        return 2.0
                * shared
                / (read.runs().size() + topics.get(topic).get(0).runs().size());
    }

    private static Topic topic(List<Read> reads) {
        Map<String, List<Owned>> byWords = new LinkedHashMap<>();
        reads.forEach(read -> byWords.computeIfAbsent(read.words(), unused -> new ArrayList<>())
                .add(read.owned()));
        return new Topic(byWords.values().stream()
                .sorted(Comparator.comparing((List<Owned> clauses) -> clauses.size())
                        .reversed())
                .map(Variant::new)
                .toList());
    }
}
