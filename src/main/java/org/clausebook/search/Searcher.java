package org.clausebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteLayout;

/** Finds clauses by the files of the index, as the script of the search page does. */
public final class Searcher {
    /** Whether a word is also looked for by what it is in other languages. */
    public enum Reach {
        /** In the language that it is written in, and in those that have the same word. */
        OWN,
        /** Also by its translations. */
        ALL
    }

    /** The values of {@code changed:}, in the order of the kinds of change. */
    private static final List<String> CHANGES =
            List.of("substantive", "added", "removed", "renaming", "wording", "moved", "unchanged");

    /** A longer word is no part of a clause's number, and need not be looked for there. */
    private static final int LONGEST_NUMBER = 4;

    private static final List<String> FACETS = List.of("lang", "version", "changed", "product");

    private final IndexMeta meta;
    private final ReadingTable readings;
    private final Matcher matcher;

    private Searcher(Function<String, byte[]> files) {
        Function<String, String> text = name -> IndexFile.text(files.apply(SiteLayout.search(name)));
        this.meta = new IndexMeta(text.apply("meta"));
        this.readings =
                new ReadingTable(meta, i -> text.apply("r" + i), i -> text.apply("t" + i), i -> text.apply("e" + i));
        Vocabulary vocabulary = new Vocabulary(meta.firsts, meta.numbers, i -> text.apply("v" + i));
        this.matcher = new Matcher(meta, vocabulary, readings, i -> text.apply("p" + i));
    }

    /**
     * Opens an index.
     *
     * @param files gives the bytes of a file by its path in the site
     */
    public static Searcher of(Function<String, byte[]> files) {
        return new Searcher(files);
    }

    /** What a query finds; of one that is longer than people type, its beginning. */
    public Found search(String text, Reach reach) {
        Query query = Query.parse(text);
        if (asksNothing(query)) {
            return new Found(List.of(), List.of(), Map.of());
        }
        Map<Integer, Float> matches = matcher.matches(query, reach == Reach.ALL);
        List<Integer> ranked = ranked(filtered(matches, query, ""));
        return new Found(straight(query), hits(ranked, matches), counts(matches, query));
    }

    /** The readings that a query finds with their scores, the best first: what the hits are made of. */
    Map<Integer, Float> readings(String text, Reach reach) {
        Query query = Query.parse(text);
        if (asksNothing(query)) {
            return Map.of();
        }
        Map<Integer, Float> matches = matcher.matches(query, reach == Reach.ALL);
        Map<Integer, Float> ranked = new LinkedHashMap<>();
        ranked(filtered(matches, query, "")).forEach(reading -> ranked.put(reading, matches.get(reading)));
        return ranked;
    }

    private boolean asksNothing(Query query) {
        return meta.readings == 0 || query.parts().isEmpty() && query.filters().isEmpty();
    }

    private static List<Integer> ranked(Map<Integer, Float> matches) {
        return matches.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those that fit all filters but the ones of a name. */
    private Map<Integer, Float> filtered(Map<Integer, Float> matches, Query query, String but) {
        Map<Integer, Float> left = new LinkedHashMap<>(matches);
        for (String name :
                query.filters().stream().map(Query.Filter::name).distinct().toList()) {
            if (!name.equals(but)) {
                List<Query.Filter> own = query.filters().stream()
                        .filter(filter -> filter.name().equals(name))
                        .toList();
                Set<Integer> numbered = name.equals("number") ? numbered(own) : Set.of();
                left.keySet().removeIf(reading -> !fits(reading, own, numbered));
            }
        }
        return left;
    }

    private Set<Integer> numbered(List<Query.Filter> filters) {
        Set<Integer> found = new TreeSet<>();
        filters.forEach(filter -> found.addAll(matcher.named(Query.numberKey(Tokens.words(filter.value())))));
        return found;
    }

    private boolean fits(int reading, List<Query.Filter> filters, Set<Integer> numbered) {
        boolean any = false;
        boolean wanted = false;
        for (Query.Filter filter : filters) {
            boolean has = filter.name().equals("number")
                    ? numbered.contains(reading)
                    : values(reading, filter.name()).contains(filter.value());
            if (filter.excluded() && has) {
                return false;
            }
            any |= has;
            wanted |= !filter.excluded();
        }
        return any || !wanted;
    }

    /** A reading's values of a facet. */
    private Set<String> values(int reading, String name) {
        Set<String> values = new LinkedHashSet<>();
        switch (name) {
            case "lang" -> values.add(tag(reading));
            case "version" ->
                readings.editions(reading)
                        .forEach(edition ->
                                values.add(edition.id().version().label().toLowerCase(java.util.Locale.ROOT)));
            case "changed" -> {
                if (readings.change(reading) < ChangeKind.values().length) {
                    values.add(CHANGES.get(readings.change(reading)));
                }
            }
            default -> values.addAll(readings.products(reading));
        }
        return values;
    }

    private String tag(int reading) {
        return meta.languages.get(readings.language(reading)).tag();
    }

    private Map<String, Map<String, Integer>> counts(Map<Integer, Float> matches, Query query) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (String name : FACETS) {
            Map<String, Set<Integer>> clauses = new TreeMap<>();
            filtered(matches, query, name)
                    .keySet()
                    .forEach(reading -> values(reading, name)
                            .forEach(value -> clauses.computeIfAbsent(value, any -> new TreeSet<>())
                                    .add(readings.clause(reading))));
            Map<String, Integer> sizes = new TreeMap<>();
            clauses.forEach((value, of) -> sizes.put(value, of.size()));
            counts.put(name, sizes);
        }
        return counts;
    }

    /** The readings whose number or whole heading a query is, in order. */
    Set<Integer> named(String text) {
        return named(Query.parse(text));
    }

    private Set<Integer> named(Query query) {
        if (!query.isPlain()) {
            return Set.of();
        }
        List<String> words =
                query.parts().stream().flatMap(part -> part.words().stream()).toList();
        Set<Integer> found = new TreeSet<>(matcher.headed(words));
        if (words.stream().allMatch(word -> word.length() <= LONGEST_NUMBER)) {
            found.addAll(matcher.named(Query.numberKey(words)));
        }
        return found;
    }

    private List<Hit> straight(Query query) {
        Set<Integer> found = named(query);
        Map<Integer, Float> scores = new LinkedHashMap<>();
        found.forEach(reading -> scores.put(reading, 0f));
        return hits(List.copyOf(found), scores);
    }

    private List<Hit> hits(List<Integer> ranked, Map<Integer, Float> scores) {
        Map<Integer, List<Integer>> clauses = new LinkedHashMap<>();
        ranked.forEach(reading -> clauses.computeIfAbsent(readings.clause(reading), any -> new ArrayList<>())
                .add(reading));
        return clauses.values().stream().map(group -> hit(group, scores)).toList();
    }

    private Hit hit(List<Integer> group, Map<Integer, Float> scores) {
        int best = group.get(0);
        int shown = group.stream()
                .filter(reading -> tag(reading).equals(tag(best)))
                .min(Comparator.naturalOrder())
                .orElse(best);
        Optional<Hit.Text> other = readings.siblings(best).stream()
                .filter(reading -> !tag(reading).equals(tag(best)))
                .findFirst()
                .map(readings::text);
        List<Hit.In> editions = group.stream()
                .sorted()
                .flatMap(reading -> readings.editions(reading).stream())
                .distinct()
                .toList();
        String work = readings.editions(best).get(0).id().work().value();
        return new Hit(work, readings.key(best), scores.getOrDefault(best, 0f), readings.text(shown), other, editions);
    }
}
