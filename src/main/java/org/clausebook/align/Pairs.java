package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of forms that may stand for each other: those that meet in more than one link, and those that look alike.
 * All others, which are most by far, would be learned from the one link that they are in. They are numbered from 0.
 */
final class Pairs {
    /** Those that meet in one link, in the order of their left forms, then of their right ones. */
    private static final class Met {
        private int[] pairs = new int[16];
        private int[] lefts = new int[16];
        private int[] rights = new int[16];
        private int size;

        void add(int pair, int left, int right) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
                lefts = Arrays.copyOf(lefts, size * 2);
                rights = Arrays.copyOf(rights, size * 2);
            }
            pairs[size] = pair;
            lefts[size] = left;
            rights[size++] = right;
        }

        void trim() {
            pairs = Arrays.copyOf(pairs, size);
            lefts = Arrays.copyOf(lefts, size);
            rights = Arrays.copyOf(rights, size);
        }
    }

    private final Met[] met;
    private int[] left = new int[1 << 10];
    private int[] right = new int[1 << 10];
    private int size;

    private Pairs(int links) {
        this.met = new Met[links];
        Arrays.setAll(met, any -> new Met());
    }

    /**
     * The pairs of some links.
     *
     * @param forms how many forms there are
     * @param lefts by link the forms on the left, ascending
     * @param rights by link those on the right
     * @param alike which right forms look like a left one
     */
    static Pairs of(int forms, int[][] lefts, int[][] rights, Dictionary alike) {
        List<List<Integer>> links = links(forms, lefts);
        Pairs pairs = new Pairs(lefts.length);
        Meeting meeting = new Meeting(pairs, lefts, rights, forms);
        for (int form = 0; form < forms; form++) {
            meeting.meet(form, links.get(form), alike.targets()[form]);
        }
        for (Met of : pairs.met) {
            of.trim();
        }
        return pairs;
    }

    /** Meets left forms with the right ones of their links, one after the other. */
    private static final class Meeting {
        private static final int NUMBERED = -1;

        private final Pairs pairs;
        private final int[][] lefts;
        private final int[][] rights;
        /** By right form how often it met the left one, once more where they look alike; or that the pair has a number. */
        private final int[] counts;

        private final int[] numbers;

        Meeting(Pairs pairs, int[][] lefts, int[][] rights, int forms) {
            this.pairs = pairs;
            this.lefts = lefts;
            this.rights = rights;
            this.counts = new int[forms];
            this.numbers = new int[forms];
        }

        void meet(int form, List<Integer> links, int[] alike) {
            count(alike);
            links.forEach(link -> count(rights[link]));
            links.forEach(link -> add(form, link));
            // Of all forms there are many more than were met.
            forget(alike);
            links.forEach(link -> forget(rights[link]));
        }

        private void count(int[] others) {
            for (int other : others) {
                counts[other]++;
            }
        }

        private void forget(int[] others) {
            for (int other : others) {
                counts[other] = 0;
            }
        }

        private void add(int form, int link) {
            int place = Arrays.binarySearch(lefts[link], form);
            for (int k = 0; k < rights[link].length; k++) {
                int other = rights[link][k];
                if (counts[other] > 1) {
                    numbers[other] = pairs.number(form, other);
                    counts[other] = NUMBERED;
                }
                if (counts[other] == NUMBERED) {
                    pairs.met[link].add(numbers[other], place, k);
                }
            }
        }
    }

    /** By form the links that it is in. */
    private static List<List<Integer>> links(int forms, int[][] lefts) {
        List<List<Integer>> links = new ArrayList<>(forms);
        for (int form = 0; form < forms; form++) {
            links.add(new ArrayList<>(0));
        }
        for (int link = 0; link < lefts.length; link++) {
            for (int form : lefts[link]) {
                links.get(form).add(link);
            }
        }
        return links;
    }

    private int number(int form, int other) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        left[size] = form;
        right[size] = other;
        return size++;
    }

    int size() {
        return size;
    }

    int left(int pair) {
        return left[pair];
    }

    int right(int pair) {
        return right[pair];
    }

    /** The pairs that meet in a link. */
    int[] met(int link) {
        return met[link].pairs;
    }

    /** Of each of them the place of its left form among those of the link. */
    int[] lefts(int link) {
        return met[link].lefts;
    }

    /** Of each of them the place of its right form. */
    int[] rights(int link) {
        return met[link].rights;
    }
}
