package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a matching readable: a few equal words inside a rewriting are rewritten with it, a sentence of which little
 * survives is replaced as a whole, and an insertion or deletion that could stand in several places stands where a
 * sentence or part of one begins.
 *
 * <p>After N. Fraser, "Diff strategies" (2006), semantic clean-up; here by the content of words instead of letters.
 */
final class Islands {
    /** An island goes when thrice its content is less than what changed on both sides of it. */
    private static final int SHARE = 3;

    /** More than four content words in a row stay whatever surrounds them. */
    private static final int LARGEST = 40;

    /** Of a sentence that stays in pieces at least this percentage of the content survives. */
    private static final int SURVIVING = 30;

    private final Passage old;
    private final Passage now;
    private final Vocabulary vocabulary;
    private final int[] match;

    private Islands(Passage old, Passage now, Vocabulary vocabulary, int[] match) {
        this.old = old;
        this.now = now;
        this.vocabulary = vocabulary;
        this.match = match;
    }

    /** The matching without what would be confetti. */
    static int[] without(Passage old, Passage now, Vocabulary vocabulary, int[] match) {
        Islands islands = new Islands(old, now, vocabulary, match.clone());
        islands.replaceSentences();
        islands.absorb();
        islands.slide();
        return islands.match;
    }

    private void replaceSentences() {
        int[] partner = new int[now.size()];
        Arrays.fill(partner, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                partner[match[i]] = i;
            }
        }
        boolean[] lostOld = lost(old, match);
        boolean[] lostNow = lost(now, partner);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0 && lostOld[i] && lostNow[match[i]]) {
                match[i] = -1;
            }
        }
    }

    /** For each word whether little of its sentence is matched. */
    private boolean[] lost(Passage side, int[] partner) {
        boolean[] lost = new boolean[side.size()];
        int start = 0;
        while (start < side.size()) {
            int end = start + 1;
            while (end < side.size() && !side.startsSentence(end)) {
                end++;
            }
            int all = 0;
            int matched = 0;
            for (int i = start; i < end; i++) {
                int weight = vocabulary.weight(side.ids()[i]);
                all += weight;
                matched += partner[i] >= 0 ? weight : 0;
            }
            Arrays.fill(lost, start, end, 100 * matched < SURVIVING * all);
            start = end;
        }
        return lost;
    }

    /** A stretch of equal words, or of changed ones: where it starts and ends on either side, and how much content is equal or changed. */
    private record Stretch(boolean equal, int fromOld, int toOld, int fromNow, int toNow, int content) {
        Stretch startingLater(int by) {
            return new Stretch(equal, fromOld + by, toOld, fromNow + by, toNow, content);
        }

        boolean isOneSided() {
            return fromOld == toOld || fromNow == toNow;
        }

        Stretch upTo(Stretch other) {
            return new Stretch(false, fromOld, other.toOld, fromNow, other.toNow, content + other.content);
        }
    }

    private void absorb() {
        List<Stretch> stretches = stretches();
        for (int largest = 3; largest <= LARGEST; largest += largest < 12 ? 3 : 7) {
            List<Stretch> kept = new ArrayList<>();
            for (Stretch stretch : stretches) {
                kept.add(stretch);
                while (kept.size() >= 3 && isIsland(kept, largest)) {
                    List<Stretch> last = kept.subList(kept.size() - 3, kept.size());
                    Stretch island = last.get(1);
                    Arrays.fill(match, island.fromOld, island.toOld, -1);
                    Stretch all = last.get(0).upTo(last.get(2));
                    last.clear();
                    kept.add(all);
                }
            }
            stretches = kept;
        }
    }

    /** Whether the last but one of some stretches is small between the two changes around it. */
    private boolean isIsland(List<Stretch> stretches, int largest) {
        Stretch before = stretches.get(stretches.size() - 3);
        Stretch island = stretches.get(stretches.size() - 2);
        Stretch after = stretches.get(stretches.size() - 1);
        return island.equal
                && island.content <= largest
                && island.content <= Math.min(before.content, after.content)
                && SHARE * island.content < before.content + after.content
                && !(startsSentence(island) && (before.isOneSided() || after.isOneSided()));
    }

    /** Whether a sentence of both texts starts in a stretch: beside it whole sentences may have been put in. */
    private boolean startsSentence(Stretch stretch) {
        for (int i = stretch.fromOld; i < stretch.toOld; i++) {
            if (old.startsSentence(i) && now.startsSentence(match[i])) {
                return true;
            }
        }
        return false;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int fromOld = i;
            int fromNow = j;
            boolean equal = i < old.size() && match[i] == j;
            if (equal) {
                while (i < old.size() && match[i] == j) {
                    i++;
                    j++;
                }
            } else {
                while (i < old.size() && match[i] < 0) {
                    i++;
                }
                j = i < old.size() ? match[i] : now.size();
            }
            int content = Math.max(content(old, fromOld, i), content(now, fromNow, j));
            stretches.add(new Stretch(equal, fromOld, i, fromNow, j, content));
        }
        return stretches;
    }

    private int content(Passage side, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += vocabulary.weight(side.ids()[i]);
        }
        return sum;
    }

    private void slide() {
        List<Stretch> stretches = stretches();
        for (int at = 1; at + 1 < stretches.size(); at++) {
            Stretch change = stretches.get(at);
            Stretch before = stretches.get(at - 1);
            Stretch after = stretches.get(at + 1);
            if (change.equal) {
                continue;
            }
            boolean inserted = change.fromOld == change.toOld;
            int moved = 0;
            if (inserted) {
                moved = moved(now, change.fromNow, change.toNow, before.fromNow, after.toNow);
            } else if (change.fromNow == change.toNow) {
                moved = moved(old, change.fromOld, change.toOld, before.fromOld, after.toOld);
            }
            if (moved != 0) {
                rematch(change, moved, !inserted);
                stretches.set(at + 1, after.startingLater(moved));
            }
        }
    }

    /** By how many words a changed stretch should stand later, or earlier where negative. */
    private static int moved(Passage side, int from, int to, int first, int last) {
        int[] ids = side.ids();
        int best = 0;
        int bestFit = fit(side, from, to);
        for (int by = -1; from + by >= first && ids[from + by] == ids[to + by]; by--) {
            int fit = fit(side, from + by, to + by);
            if (fit > bestFit) {
                best = by;
                bestFit = fit;
            }
        }
        for (int by = 1; to + by <= last && ids[from + by - 1] == ids[to + by - 1]; by++) {
            int fit = fit(side, from + by, to + by);
            if (fit > bestFit) {
                best = by;
                bestFit = fit;
            }
        }
        return best;
    }

    private static int fit(Passage side, int from, int to) {
        return edge(side, from) + edge(side, to);
    }

    /** How well a change can begin or end before a word. */
    private static int edge(Passage side, int at) {
        if (at == 0 || at == side.size() || side.startsSentence(at)) {
            return 4;
        }
        String before = side.letters(at - 1);
        if (";:".contains(before)) {
            return 3;
        }
        if (",(".contains(before)) {
            return 2;
        }
        return side.touches(at) ? 0 : 1;
    }

    /** Matches the words around a moved stretch anew. */
    private void rematch(Stretch change, int moved, boolean deleted) {
        int size = deleted ? change.toOld - change.fromOld : change.toNow - change.fromNow;
        for (int step = 0; step < Math.abs(moved); step++) {
            if (deleted) {
                int gone = moved < 0 ? change.toOld - 1 - step : change.fromOld + step;
                int freed = moved < 0 ? gone - size : gone + size;
                match[gone] = match[freed];
                match[freed] = -1;
            } else {
                int before = change.fromOld - 1 - step;
                int after = change.fromOld + step;
                int place = moved < 0 ? before : after;
                match[place] += moved < 0 ? size : -size;
            }
        }
    }
}
