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

/**
 * Headings of the two sides that carry the same name, and no other heading does: a section is known by its name,
 * wherever it stands.
 *
 * @param counterparts by left unit the right heading of its name, -1 where there is none
 * @param back by right unit the left one
 */
record Namesakes(int[] counterparts, int[] back) {
    /** Two headings share a name if so much of both is the same, ... */
    private static final double SAME = 0.8;
    /** ... and by so much more than with any other heading. */
    private static final double CLEAR = 0.1;

    private static final float TOGETHER = 3;
    private static final float APART = -6;

    /** Less than this is neither the same nor nearly as much. */
    private static final double LITTLE = SAME - CLEAR - 0.01;
    /** So much of a heading must stand in another for the mean of both ways to be more than little. */
    private static final double LEAST = 2 * LITTLE - 1;

    /**
     * What all headings with the same words are called.
     *
     * @param heading the first of them
     * @param alone whether it is the only one
     */
    private record Name(Unit heading, int place, boolean alone) {}

    /** How much of two names, by their places among the names of their side, is the same. */
    private record Share(int row, int column, double share) {}

    static Namesakes of(Unit[] left, Unit[] right, int forms) {
        int[] counterparts = new int[left.length];
        int[] back = new int[right.length];
        Arrays.fill(counterparts, -1);
        Arrays.fill(back, -1);
        List<Name> lefts = names(left);
        List<Name> rights = names(right);
        List<Share> shares = shares(lefts, rights, weights(left, forms), weights(right, forms));
        for (Share clear : clear(shares, lefts.size(), rights.size())) {
            Name one = lefts.get(clear.row);
            Name other = rights.get(clear.column);
            if (one.alone && other.alone) {
                counterparts[one.place] = other.place;
                back[other.place] = one.place;
            }
        }
        return new Namesakes(counterparts, back);
    }

    /** In the order in which they are met. */
    private static List<Name> names(Unit[] units) {
        Map<List<Integer>, Name> names = new LinkedHashMap<>();
        for (int i = 0; i < units.length; i++) {
            if (isNamed(units[i])) {
                Name name = new Name(units[i], i, true);
                names.merge(forms(units[i]), name, (first, again) -> new Name(first.heading, first.place, false));
            }
        }
        return List.copyOf(names.values());
    }

    private static List<Integer> forms(Unit unit) {
        return Arrays.stream(unit.forms()).boxed().toList();
    }

    private static boolean isNamed(Unit unit) {
        return unit.isHeading() && unit.words() > 0;
    }

    /** All shares that are not little, row by row: what has none of the words that tell most has little in common. */
    private static List<Share> shares(List<Name> lefts, List<Name> rights, float[] leftWeights, float[] rightWeights) {
        Map<Integer, List<Integer>> having = new HashMap<>();
        for (int column = 0; column < rights.size(); column++) {
            for (int form : rights.get(column).heading.forms()) {
                having.computeIfAbsent(form, any -> new ArrayList<>()).add(column);
            }
        }
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < lefts.size(); row++) {
            Unit one = lefts.get(row).heading;
            Set<Integer> columns = new TreeSet<>();
            for (int form : telling(one, leftWeights)) {
                columns.addAll(having.getOrDefault(form, List.of()));
            }
            for (int column : columns) {
                Unit other = rights.get(column).heading;
                double share = (share(one, other, leftWeights) + share(other, one, rightWeights)) / 2;
                if (share > LITTLE) {
                    shares.add(new Share(row, column, share));
                }
            }
        }
        return shares;
    }

    /** The words of a heading that tell most: those left out are less than what must stand in another. */
    private static List<Integer> telling(Unit heading, float[] weights) {
        List<Integer> forms = forms(heading).stream()
                .sorted(Comparator.comparing((Integer form) -> -weights[form]))
                .toList();
        double rest = forms.stream().mapToDouble(form -> weights[form]).sum();
        double least = LEAST * rest;
        int size = 0;
        while (size < forms.size() && rest >= least) {
            rest -= weights[forms.get(size++)];
        }
        return forms.subList(0, size);
    }

    /** Those that are clearly the best of both their row and their column. */
    private static List<Share> clear(List<Share> shares, int rows, int columns) {
        Best[] ofRow = bests(rows);
        Best[] ofColumn = bests(columns);
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

    /** What each form tells of a heading: one that stands in many tells little. */
    private static float[] weights(Unit[] units, int forms) {
        float[] seen = new float[forms];
        int headings = 0;
        for (Unit unit : units) {
            if (isNamed(unit)) {
                headings++;
                for (int form : unit.forms()) {
                    seen[form]++;
                }
            }
        }
        for (int form = 0; form < forms; form++) {
            seen[form] = seen[form] == 0 ? 0 : (float) Math.log(1 + headings / (double) seen[form]);
        }
        return seen;
    }

    /** How much of a heading stands in another as it is, by weight: a name is not translated. */
    private static double share(Unit heading, Unit other, float[] weights) {
        double shared = 0;
        double all = 0;
        for (int form : heading.forms()) {
            all += weights[form];
            shared += Arrays.binarySearch(other.forms(), form) >= 0 ? weights[form] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** What their names say of two headings. */
    float score(int row, int column) {
        if (counterparts[row] < 0 && back[column] < 0) {
            return 0;
        }
        return counterparts[row] == column ? TOGETHER : APART;
    }
}
