package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clausebook.align.Learning.Both;

/** The names of one sort on both sides, and which of them are clearly the same. */
final class Names {
    /** What has a name of its own. */
    enum Sort {
        /** A heading on a line of its own; other words may be in its place in a translation. */
        HEADING(Double.POSITIVE_INFINITY),
        /** A text with a run-in heading. */
        RUN_IN(0.1),
        /** A text that defines a term. */
        TERM(0.1);

        /** A word is the same as another language's where it is rendered by it so often. */
        private final double odds;

        Sort(double odds) {
            this.odds = odds;
        }

        private boolean has(Unit unit) {
            Sort own = unit.isHeading() ? HEADING : unit.headed() ? RUN_IN : TERM;
            return own == this && unit.name().length > 0 && unit.name().length <= LONGEST;
        }
    }

    /** Two share a name if so much of both is the same, ... */
    private static final double SAME = 0.8;
    /** ... and by so much more than with any other. */
    private static final double CLEAR = 0.1;

    /** A word that stands in more names finds none. */
    private static final int COMMON = 200;
    /** What has more words is no name. */
    private static final int LONGEST = 60;

    /** Less than this is neither the same nor nearly as much. */
    private static final double LITTLE = SAME - CLEAR - 0.01;
    /** So much of a name must stand in another for the mean of both ways to be more than little. */
    private static final double LEAST = 2 * LITTLE - 1;

    /**
     * What all units with the same words for a name are called.
     *
     * @param words their forms, ascending
     * @param weights what each tells: one that stands in many names tells little
     * @param place that of the first of them
     * @param alone whether it is the only one
     */
    private record Name(int[] words, float[] weights, int place, boolean alone) {}

    /** How much of two names, by their places among the names of their side, is the same. */
    private record Share(int row, int column, double share) {}

    private final Sort sort;
    private final Both known;
    private final List<Name> lefts;
    private final List<Name> rights;

    Names(Sort sort, Unit[] left, Unit[] right, Both known) {
        this.sort = sort;
        this.known = known;
        this.lefts = names(left);
        this.rights = names(right);
    }

    /** Left and right places of units that carry the same name, which no other unit does. */
    List<int[]> same() {
        List<int[]> same = new ArrayList<>();
        for (Share clear : clear(shares())) {
            Name one = lefts.get(clear.row);
            Name other = rights.get(clear.column);
            if (one.alone && other.alone) {
                same.add(new int[] {one.place, other.place});
            }
        }
        return same;
    }

    /** In the order in which they are met. */
    private List<Name> names(Unit[] units) {
        int[] places = IntStream.range(0, units.length)
                .filter(place -> sort.has(units[place]))
                .toArray();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int place : places) {
            for (int form : units[place].name()) {
                seen.merge(form, 1, Integer::sum);
            }
        }
        Map<List<Integer>, Name> names = new LinkedHashMap<>();
        for (int place : places) {
            int[] words = units[place].name();
            float[] weights = new float[words.length];
            for (int k = 0; k < words.length; k++) {
                weights[k] = (float) Math.log(1 + places.length / (double) seen.getOrDefault(words[k], 1));
            }
            names.merge(
                    Arrays.stream(words).boxed().toList(),
                    new Name(words, weights, place, true),
                    (first, again) -> new Name(words, weights, first.place, false));
        }
        return List.copyOf(names.values());
    }

    /** All shares that are not little, row by row: what has none of the words that tell most has little in common. */
    private List<Share> shares() {
        Map<Integer, List<Integer>> having = having();
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < lefts.size(); row++) {
            Name one = lefts.get(row);
            for (int column : near(one, having)) {
                Name other = rights.get(column);
                double share = (share(one, other, known.toRight()) + share(other, one, known.toLeft())) / 2;
                if (share > LITTLE) {
                    shares.add(new Share(row, column, share));
                }
            }
        }
        return shares;
    }

    /** By word the right names that have it, but for words that stand in too many to find any by. */
    private Map<Integer, List<Integer>> having() {
        Map<Integer, List<Integer>> having = new HashMap<>();
        for (int column = 0; column < rights.size(); column++) {
            for (int form : rights.get(column).words) {
                having.computeIfAbsent(form, any -> new ArrayList<>()).add(column);
            }
        }
        having.values().removeIf(columns -> columns.size() > COMMON);
        return having;
    }

    /** The right names that share a word that tells much with a left one, ascending. */
    private Set<Integer> near(Name name, Map<Integer, List<Integer>> having) {
        Set<Integer> columns = new TreeSet<>();
        for (int form : telling(name)) {
            columns.addAll(having.getOrDefault(form, List.of()));
            for (int target : known.toRight().targets()[form]) {
                if (isSame(form, target, known.toRight())) {
                    columns.addAll(having.getOrDefault(target, List.of()));
                }
            }
        }
        return columns;
    }

    /** The words of a name that tell most: those left out are less than what must stand in another. */
    private static List<Integer> telling(Name name) {
        List<Integer> order = IntStream.range(0, name.words.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -name.weights[k]))
                .toList();
        double rest = 0;
        for (float weight : name.weights) {
            rest += weight;
        }
        double least = LEAST * rest;
        int size = 0;
        while (size < order.size() && rest >= least) {
            rest -= name.weights[order.get(size++)];
        }
        return order.subList(0, size).stream().map(k -> name.words[k]).toList();
    }

    /** Those that are clearly the best of both their row and their column. */
    private List<Share> clear(List<Share> shares) {
        Best[] ofRow = Best.of(lefts.size());
        Best[] ofColumn = Best.of(rights.size());
        for (Share share : shares) {
            ofRow[share.row].add(share.share);
            ofColumn[share.column].add(share.share);
        }
        return shares.stream()
                .filter(share -> share.share >= SAME
                        && ofRow[share.row].isClearly(share.share, CLEAR)
                        && ofColumn[share.column].isClearly(share.share, CLEAR))
                .toList();
    }

    /** How much of a name stands in another, by weight. */
    private double share(Name name, Name other, Dictionary dictionary) {
        double shared = 0;
        double all = 0;
        for (int k = 0; k < name.words.length; k++) {
            all += name.weights[k];
            shared += stands(name.words[k], other, dictionary) ? name.weights[k] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private boolean stands(int form, Name other, Dictionary dictionary) {
        return Arrays.binarySearch(other.words, form) >= 0
                || Arrays.stream(dictionary.targets()[form])
                        .anyMatch(target ->
                                isSame(form, target, dictionary) && Arrays.binarySearch(other.words, target) >= 0);
    }

    private boolean isSame(int form, int target, Dictionary dictionary) {
        return dictionary.odds(form, target) >= sort.odds;
    }
}
