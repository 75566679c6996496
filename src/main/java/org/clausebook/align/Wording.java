package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of neighbouring words in the texts of one side: single words stand in any text of the same matter. What
 * stands in many texts is boilerplate, and says nothing of any.
 */
final class Wording {
    /** What a pair of neighbouring words of one text says of a text of the other side. */
    enum Pair {
        /** It does not stand there, or what stands there is another text's. */
        NONE,
        SHARED,
        /** It stands in too many texts to say anything. */
        COMMON
    }

    /** In no more texts does a pair stand that says something of one. */
    private static final int SELDOM = 4;

    private final Unit[] units;
    /** By pair in how many units it stands. */
    private final Map<Long, Integer> often = new HashMap<>();
    /** By unit the texts that it stands for, as far as {@link #free} does not know of them. */
    private final Map<Integer, List<Unit>> claims = new HashMap<>();

    private final Map<Integer, Set<Long>> free = new HashMap<>();

    Wording(Unit[] units) {
        this.units = units;
        for (Unit unit : units) {
            pairs(unit).forEach(pair -> often.merge(pair, 1, Integer::sum));
        }
    }

    /** Says that a unit stands for a text of the other side: what both have is nothing else's. */
    void claim(int place, Unit other) {
        claims.computeIfAbsent(place, any -> new ArrayList<>()).add(other);
    }

    /**
     * What two neighbouring words of the other side say of a unit of this one.
     *
     * @param others the other side's texts
     * @param inPlace whether the place speaks for the unit, too; if not, what others on their side say also is nobody's
     */
    Pair pair(int one, int next, int place, Wording others, boolean inPlace) {
        long pair = key(one, next);
        if (others.often(pair) > (inPlace ? SELDOM : 1) || often(pair) > SELDOM) {
            return Pair.COMMON;
        }
        return free(place).contains(pair) ? Pair.SHARED : Pair.NONE;
    }

    /** Whether two neighbouring words stand in a unit, in a part that nothing stands for. */
    boolean holds(int place, int one, int next) {
        return free(place).contains(key(one, next));
    }

    private int often(long pair) {
        return often.getOrDefault(pair, 0);
    }

    /** The pairs in a unit that nothing stands for. */
    private Set<Long> free(int place) {
        Set<Long> pairs = free.computeIfAbsent(place, any -> pairs(units[place]));
        List<Unit> claimed = claims.remove(place);
        if (claimed != null) {
            claimed.forEach(text -> pairs.removeAll(pairs(text)));
        }
        return pairs;
    }

    private static Set<Long> pairs(Unit unit) {
        int[] text = unit.text();
        Set<Long> pairs = new HashSet<>();
        for (int i = 1; i < text.length; i++) {
            pairs.add(key(text[i - 1], text[i]));
        }
        return pairs;
    }

    private static long key(int one, int next) {
        return (long) one << Integer.SIZE | next;
    }
}
