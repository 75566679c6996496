package org.clausebook.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.align.Candidates.Sides;
import org.clausebook.align.PairHmm.Step;

/**
 * Finds for texts that were left alone the text of the other side that took them up: they stand in it nearly word for
 * word, in a part of it that nothing else stands for. So clauses are found that were gathered into one from anywhere, or
 * one that was taken apart, or that was reworded between the same neighbours; what only repeats a text that has its
 * counterpart already is not.
 */
final class Gathered {
    /** So much of a text stands in what took it up, weighed by how seldom its words are, ... */
    private static final double SHARE = 0.4;
    /** ... so much less where that is in place; ... */
    private static final double IN_PLACE = 0.15;
    /** ... so much less in anything else; ... */
    private static final double MARGIN = 0.15;
    /** ... and it is so much, in nats; ... */
    private static final double MASS = 16;
    /** ... in place so much. */
    private static final double MASS_IN_PLACE = 9;
    /** Parts are together not by half longer than their whole. */
    private static final double MOST_LENGTH = 1.45;

    private static final int CANDIDATES = 6;
    /** What is at most so many units away is beside. */
    private static final int NEAR = 3;
    /** No more are asked for what is linked: of two texts in opposite order nearly all is unlinked. */
    private static final int REACH = 50;

    /** Of what is linked so, about four in five are right. */
    private static final double SURENESS = 0.95;

    /** One side, as far as it is linked. */
    private static final class Side {
        final Unit[] units;
        final Wording texts;
        final Candidates candidates;
        /** By unit those of the other side that stand for it. */
        final List<List<Integer>> counterparts = new ArrayList<>();

        Side(Unit[] units, Candidates candidates) {
            this.units = units;
            this.texts = new Wording(units);
            this.candidates = candidates;
            for (int i = 0; i < units.length; i++) {
                counterparts.add(new ArrayList<>());
            }
        }

        boolean isAlone(int place) {
            return counterparts.get(place).isEmpty();
        }

        /** The texts left alone near a place, itself included; a heading is no part of a text. */
        List<Integer> alone(int place) {
            return near(place).stream()
                    .filter(i -> isAlone(i) && !units[i].isHeading())
                    .toList();
        }

        private List<Integer> near(int place) {
            return Stream.iterate(Math.max(0, place - NEAR), i -> i + 1)
                    .limit(Math.min(units.length, place + NEAR + 1) - Math.max(0, place - NEAR))
                    .toList();
        }

        /** What stands for the units near a place. */
        Set<Integer> beside(int place) {
            Set<Integer> beside = new TreeSet<>();
            near(place).forEach(i -> beside.addAll(counterparts.get(i)));
            return beside;
        }

        /** The last unit of the other side that stands for what is linked before a place, -1 where nothing is. */
        int before(int place) {
            int before = place;
            while (before >= 0 && isAlone(before) && place - before < REACH) {
                before--;
            }
            return before < 0
                    ? -1
                    : counterparts.get(before).stream().reduce(Math::max).orElse(Integer.MAX_VALUE);
        }

        /** The first that stands for what is linked after it. */
        int after(int place) {
            int after = place;
            while (after < units.length && isAlone(after) && after - place < REACH) {
                after++;
            }
            return after == units.length
                    ? Integer.MAX_VALUE
                    : counterparts.get(after).stream().reduce(Math::min).orElse(-1);
        }
    }

    /**
     * What may have taken up a unit.
     *
     * @param share how much of the unit stands there
     * @param mass how much that is, in nats
     * @param inPlace whether it stands for what is beside the unit, or stands itself between the same neighbours
     */
    private record Offer(int whole, double share, double mass, boolean inPlace) {
        double rank() {
            return share + (inPlace ? IN_PLACE : 0);
        }

        boolean isEnough() {
            return rank() >= SHARE && mass >= (inPlace ? MASS_IN_PLACE : MASS);
        }
    }

    /** A unit that is alone, its side, and the other one. */
    private record Part(Side own, Side other, int place) {
        Unit unit() {
            return own.units[place];
        }
    }

    private final Side left;
    private final Side right;
    private final Rarity rarity;
    private final List<Step> found = new ArrayList<>();

    Gathered(Unit[] left, Unit[] right, Sides candidates, List<Step> steps) {
        this.left = new Side(left, candidates.left());
        this.right = new Side(right, candidates.right());
        this.rarity = new Rarity(left, right);
        for (Step step : steps) {
            for (int row = step.row(); row < step.row() + step.rows(); row++) {
                for (int column = step.column(); column < step.column() + step.columns(); column++) {
                    join(row, column);
                }
            }
        }
    }

    private void join(int row, int column) {
        left.counterparts.get(row).add(column);
        right.counterparts.get(column).add(row);
        left.texts.claim(row, right.units[column]);
        right.texts.claim(column, left.units[row]);
    }

    /** The links of such texts, each with the one that took it up; they share units with the links that there are. */
    List<Step> find() {
        record Ranked(Part part, double rank) {}
        Stream.concat(parts(left, right), parts(right, left))
                .map(part -> new Ranked(
                        part, offers(part).stream().findFirst().map(Offer::rank).orElse(0.0)))
                .filter(ranked -> ranked.rank >= SHARE)
                .sorted(Comparator.comparing((Ranked ranked) -> -ranked.rank))
                .forEach(ranked -> take(ranked.part));
        return found;
    }

    private static Stream<Part> parts(Side own, Side other) {
        return Stream.iterate(0, i -> i + 1)
                .limit(own.units.length)
                .filter(i -> own.isAlone(i) && !own.units[i].isHeading())
                .map(i -> new Part(own, other, i));
    }

    /** Links a unit to what took it up, if anything clearly did, and looks at what is beside them once more. */
    private void take(Part first) {
        Deque<Part> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            Part part = waiting.remove();
            List<Offer> offers = part.own.isAlone(part.place) ? offers(part) : List.of();
            if (!offers.isEmpty() && offers.get(0).isEnough() && isClear(offers)) {
                int whole = offers.get(0).whole;
                link(part, whole);
                part.own.alone(part.place).forEach(i -> waiting.add(new Part(part.own, part.other, i)));
                part.other.alone(whole).forEach(i -> waiting.add(new Part(part.other, part.own, i)));
            }
        }
    }

    private static boolean isClear(List<Offer> offers) {
        return offers.size() == 1 || offers.get(0).rank() - offers.get(1).rank() >= MARGIN;
    }

    private void link(Part part, int whole) {
        int row = part.own == left ? part.place : whole;
        int column = part.own == left ? whole : part.place;
        join(row, column);
        found.add(new Step(row, 1, column, 1, SURENESS));
    }

    /** What may have taken up a unit, the likeliest first. */
    private List<Offer> offers(Part part) {
        Set<Integer> beside = part.own.beside(part.place);
        int before = part.own.before(part.place);
        int after = part.own.after(part.place);
        Set<Integer> wholes = new TreeSet<>(beside);
        for (int candidate : part.other.candidates.of(part.unit(), CANDIDATES)) {
            wholes.add(candidate);
        }
        return wholes.stream()
                .filter(whole -> mayHold(part, whole))
                .map(whole -> offer(part, whole, beside.contains(whole) || before < whole && whole < after))
                .sorted(Comparator.comparing((Offer offer) -> -offer.rank()).thenComparing(Offer::whole))
                .toList();
    }

    /** Whether it is a text that has room for one more part; of two definitions none is a part of the other. */
    private static boolean mayHold(Part part, int whole) {
        Unit unit = part.other.units[whole];
        return !unit.isHeading() && !(unit.defines() && part.unit().defines()) && hasRoom(part, whole);
    }

    private static boolean hasRoom(Part part, int whole) {
        List<Integer> parts = part.other.counterparts.get(whole);
        long letters =
                parts.stream().mapToLong(i -> part.own.units[i].letters()).sum();
        return parts.isEmpty() || letters + part.unit().letters() <= part.other.units[whole].letters() * MOST_LENGTH;
    }

    /** How much of a unit stands in another, as far as that stands for nothing else. */
    private Offer offer(Part part, int whole, boolean inPlace) {
        int[] text = part.unit().text();
        double shared = 0;
        double missing = 0;
        Wording.Pair before = Wording.Pair.NONE;
        for (int i = 0; i < text.length; i++) {
            Wording.Pair next = i + 1 == text.length
                    ? Wording.Pair.NONE
                    : part.other.texts.pair(text[i], text[i + 1], whole, part.own.texts, inPlace);
            if (before == Wording.Pair.SHARED || next == Wording.Pair.SHARED) {
                shared += rarity.of(text[i]);
            } else if (before == Wording.Pair.NONE && next == Wording.Pair.NONE) {
                missing += rarity.of(text[i]);
            }
            before = next;
        }
        return new Offer(whole, shared == 0 ? 0 : shared / (shared + missing), shared, inPlace);
    }
}
