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
            return own == this && unit.name().length > 0;
        }
    }

    /** Two share a name if so much of both is the same, ... */
    private static final double SAME = 0.8;
    /** ... and by so much more than with any other. */
    private static final double CLEAR = 0.1;

    /** Less than this is neither the same nor nearly as much. */
    private static final double LITTLE = SAME - CLEAR - 0.01;
    /** So much of a name must stand in another for the mean of both ways to be more than little. */
    private static final double LEAST = 2 * LITTLE - 1;

    /**
     * What all units with the same words for a name are called.
     *
     * @param words their forms, ascending
     * @param place that of the first of them
     * @param alone whether it is the only one
     */
    private record Name(int[] words, int place, boolean alone) {}

    /** How much of two names, by their places among the names of their side, is the same. */
    private record Share(int row, int column, double share) {}

    private final Sort sort;
    private final Both known;
    private final List<Name> lefts;
    private final List<Name> rights;
    private final float[] leftWeights;
    private final float[] rightWeights;

    Names(Sort sort, Unit[] left, Unit[] right, Both known) {
        this.sort = sort;
        this.known = known;
        this.lefts = names(left);
        this.rights = names(right);
        this.leftWeights = weights(left);
        this.rightWeights = weights(right);
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
        Map<List<Integer>, Name> names = new LinkedHashMap<>();
        for (int i = 0; i < units.length; i++) {
            if (sort.has(units[i])) {
                Name name = new Name(units[i].name(), i, true);
                List<Integer> words = Arrays.stream(name.words).boxed().toList();
                names.merge(words, name, (first, again) -> new Name(first.words, first.place, false));
            }
        }
        return List.copyOf(names.values());
    }

    /** What each form tells of a name: one that stands in many tells little. */
    private float[] weights(Unit[] units) {
        float[] seen = new float[known.toRight().targets().length];
        int all = 0;
        for (Unit unit : units) {
            if (sort.has(unit)) {
                all++;
                for (int form : unit.name()) {
                    seen[form]++;
                }
            }
        }
        for (int form = 0; all > 0 && form < seen.length; form++) {
            seen[form] = seen[form] == 0 ? 0 : (float) Math.log(1 + all / (double) seen[form]);
        }
        return seen;
    }

    /** All shares that are not little, row by row: what has none of the words that tell most has little in common. */
    private List<Share> shares() {
        Map<Integer, List<Integer>> having = new HashMap<>();
        for (int column = 0; column < rights.size(); column++) {
            for (int form : rights.get(column).words) {
                having.computeIfAbsent(form, any -> new ArrayList<>()).add(column);
            }
        }
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < lefts.size(); row++) {
            Name one = lefts.get(row);
            Set<Integer> columns = new TreeSet<>();
            for (int form : telling(one)) {
                columns.addAll(having.getOrDefault(form, List.of()));
                for (int target : known.toRight().targets()[form]) {
                    if (isSame(form, target, known.toRight())) {
                        columns.addAll(having.getOrDefault(target, List.of()));
                    }
                }
            }
            for (int column : columns) {
                Name other = rights.get(column);
                double share = (share(one, other, leftWeights, known.toRight())
                                + share(other, one, rightWeights, known.toLeft()))
                        / 2;
                if (share > LITTLE) {
                    shares.add(new Share(row, column, share));
                }
            }
        }
        return shares;
    }

    /** The words of a left name that tell most: those left out are less than what must stand in another. */
    private List<Integer> telling(Name name) {
        List<Integer> forms = Arrays.stream(name.words)
                .boxed()
                .sorted(Comparator.comparing((Integer form) -> -leftWeights[form]))
                .toList();
        double rest = forms.stream().mapToDouble(form -> leftWeights[form]).sum();
        double least = LEAST * rest;
        int size = 0;
        while (size < forms.size() && rest >= least) {
            rest -= leftWeights[forms.get(size++)];
        }
        return forms.subList(0, size);
    }

    /** Those that are clearly the best of both their row and their column. */
    private List<Share> clear(List<Share> shares) {
        Best[] ofRow = bests(lefts.size());
        Best[] ofColumn = bests(rights.size());
        for (Share share : shares) {
            ofRow[share.row].add(share.share);
            ofColumn[share.column].add(share.share);
        }
        return shares.stream()
                .filter(share -> share.share >= SAME
                        && ofRow[share.row].isClearly(share.share)
                        && ofColumn[share.column].isClearly(share.share))
                .toList();
    }

    private static Best[] bests(int size) {
        Best[] bests = new Best[size];
        Arrays.setAll(bests, any -> new Best());
        return bests;
    }

    /** The greatest share of a row or column, and the one after it. */
    private static final class Best {
        private double first;
        private double second;

        void add(double share) {
            second = Math.max(second, Math.min(first, share));
            first = Math.max(first, share);
        }

        boolean isClearly(double share) {
            return share == first && second <= first - CLEAR;
        }
    }

    /** How much of a name stands in another, by weight. */
    private double share(Name name, Name other, float[] weights, Dictionary dictionary) {
        double shared = 0;
        double all = 0;
        for (int form : name.words) {
            all += weights[form];
            shared += stands(form, other, dictionary) ? weights[form] : 0;
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
