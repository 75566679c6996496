package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alignment.Kind;
import org.clausebook.align.Alone.Sureness;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.align.Candidates.Sides;
import org.clausebook.align.Learning.Both;
import org.clausebook.align.Lexicon.Entry;
import org.clausebook.align.Links.Told;
import org.clausebook.align.PairHmm.Path;
import org.clausebook.align.PairHmm.SpanScore;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.PairScores.Labels;
import org.clausebook.align.PairScores.Nature;
import org.clausebook.align.PairScores.Sums;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;

/**
 * Two editions → the links between their blocks. Each pair of blocks gets log odds from what they share: the words that
 * stand for each other, length, kind, label. A pair hidden Markov model over both sequences turns them into the
 * probability of each link; what it leaves alone may still be found at another place. For two languages the words that
 * stand for each other are at first those that look alike; then they are learned from the surest links, and the texts
 * are aligned again.
 */
public final class Aligner {
    private static final float SAME_WORD = 0.5f;
    /** How sure a link must be to learn words from. */
    private static final double SURE = 0.7;

    /** So many cells are looked at without a thought. */
    private static final int FEW_CELLS = 10_000;
    /** So many are the most that memory and patience allow. */
    private static final int MOST_CELLS = 6_000_000;
    /** How far around a known path. */
    private static final int MARGIN = 16;

    private final Forms forms = new Forms();
    private final List<Block> lefts;
    private final List<Block> rights;
    private final Unit[] left;
    private final Unit[] right;
    private final Kind kind;
    private final Nature nature;
    /** Which words stand for which, as far as is known by now. */
    private Both known;

    private Aligner(Edition left, Edition right, Kind kind) {
        this.lefts = left.blocks();
        this.rights = right.blocks();
        this.left = Units.of(left, forms);
        this.right = Units.of(right, forms);
        this.kind = kind;
        this.nature = Nature.of(kind);
        Dictionary same = Dictionary.identity(forms.size(), SAME_WORD);
        this.known = new Both(same, same);
    }

    /** Links the blocks of two editions; a revision where they share a language, else a translation. */
    public static Alignment align(Edition left, Edition right) {
        return align(left, right, Alignment.kindOf(left, right));
    }

    /**
     * Links the blocks of two editions. With the sides swapped the links are the same, mirrored.
     *
     * @param kind what the right edition is to the left one
     */
    public static Alignment align(Edition left, Edition right, Kind kind) {
        // One of the two orders is always the one that is worked in, so that rounding cannot tell the sides apart.
        boolean swapped = order(left, right) > 0;
        Edition one = swapped ? right : left;
        Edition other = swapped ? left : right;
        Aligner aligner = new Aligner(one, other, kind);
        Found found = aligner.find();
        List<Bond> bonds = Bond.of(found.steps);
        Sureness alone = swapped ? found.alone.mirrored() : found.alone;
        Unit[] lefts = swapped ? aligner.right : aligner.left;
        Unit[] rights = swapped ? aligner.left : aligner.right;
        Both known = swapped ? aligner.known.mirrored() : aligner.known;
        Map<Bond, Set<Change>> changes =
                kind == Kind.REVISION ? new Changes(one.blocks(), other.blocks(), bonds).all() : Map.of();
        Grounds grounds = new Grounds(aligner.forms, lefts, rights, known);
        Lexicon lexicon = kind == Kind.REVISION ? Lexicon.NONE : aligner.lexicon(known);
        return new Alignment(
                kind,
                left,
                right,
                new Links(left, right, told(bonds, changes, swapped), alone, grounds, Calibration.of(kind)).all(),
                lexicon);
    }

    private static int order(Edition left, Edition right) {
        int order = left.id().language().compareTo(right.id().language());
        for (int i = 0;
                order == 0 && i < Math.min(left.blocks().size(), right.blocks().size());
                i++) {
            order = left.blocks()
                    .get(i)
                    .letters()
                    .compareTo(right.blocks().get(i).letters());
        }
        return order != 0 ? order : left.blocks().size() - right.blocks().size();
    }

    /** The links, and how sure it is of the rest that it has none. */
    private record Found(List<Step> steps, Sureness alone) {}

    private Found find() {
        if (left.length == 0 || right.length == 0) {
            return new Found(List.of(), Sureness.whole(left.length, right.length));
        }
        List<Step> steps = List.of();
        if (kind == Kind.TRANSLATION) {
            Both alike = new Cognates(forms).between(occurring(left), occurring(right));
            known = alike;
            steps = pass(steps);
            known = Learning.learn(left, right, steps, alike, SURE);
        }
        PairScores scores = scores();
        Sums sums = scores.sums(band(steps));
        List<SpanScore> spans = scores.spans(sums);
        Path path = PairHmm.align(scores.single(sums, labels(steps, scores, sums), steps), spans, nature.gaps());
        steps = path.steps();
        if (kind == Kind.REVISION) {
            // The first look at two versions knows nothing of the parents yet; that at a translation does.
            path = PairHmm.align(scores.single(sums, labels(steps, scores, sums), steps), spans, nature.gaps());
            steps = path.steps();
        }
        Twins twins = new Twins(left, right);
        List<Step> all =
                new ArrayList<>(kind == Kind.REVISION ? Inserted.takenOut(left, right, twins.parted(steps)) : steps);
        Sides candidates = Sides.of(left, right, known);
        all.addAll(new Moves(left, right, scores, nature, candidates, List.copyOf(all)).find());
        all.addAll(HeadedAnew.find(left, right, all));
        all.sort(Comparator.comparing(Step::row));
        if (kind == Kind.TRANSLATION) {
            all = Swapped.crossed(left, right, scores, all);
        } else {
            all.addAll(twins.leftAlone(all));
            all.addAll(Dated.find(lefts, left, rights, right, all));
            all.addAll(new Gathered(left, right, candidates, all).find());
            all.addAll(SetOff.find(left, right, all));
            all = twins.parted(all);
        }
        return new Found(all, new Alone(left, right, scores, nature, candidates, all).of(path));
    }

    /** Where to look: around what is known, or at everything in small texts. */
    private Band band(List<Step> steps) {
        if ((long) left.length * right.length <= FEW_CELLS) {
            return Band.whole(left.length, right.length);
        }
        List<int[]> path = steps.isEmpty()
                ? Anchors.find(left, right, known)
                : steps.stream()
                        .filter(step -> step.probability() > SURE)
                        .map(step -> new int[] {step.row(), step.column()})
                        .toList();
        Band band = Band.along(path, left.length, right.length, MARGIN);
        return band.size() <= MOST_CELLS ? band : diagonal();
    }

    /** Without anything to go by, large texts are only looked at near the diagonal. */
    private Band diagonal() {
        List<int[]> path = new ArrayList<>();
        for (int row = 0; row < left.length; row++) {
            path.add(new int[] {row, (int) ((long) row * right.length / left.length)});
        }
        return Band.along(path, left.length, right.length, MOST_CELLS / left.length / 2);
    }

    private PairScores scores() {
        return new PairScores(left, right, known, nature);
    }

    private List<Step> pass(List<Step> before) {
        PairScores scores = scores();
        Sums sums = scores.sums(band(before));
        return PairHmm.align(scores.single(sums, labels(before, scores, sums), before), List.of(), nature.gaps())
                .steps();
    }

    private boolean[] occurring(Unit[] units) {
        boolean[] occurring = new boolean[forms.size()];
        for (Unit unit : units) {
            for (int form : unit.forms()) {
                occurring[form] = true;
            }
        }
        return occurring;
    }

    /** How much equal labels say in these two texts, as those links show that are sure by their words alone. */
    private Labels labels(List<Step> steps, PairScores scores, Sums sums) {
        double same = 0;
        double other = 0;
        for (Step step : steps) {
            int one = left[step.row()].ordinal();
            int two = right[step.column()].ordinal();
            if (one > 0 && two > 0 && scores.isSure(step, sums)) {
                same += one == two ? 1 : 0;
                other += one == two ? 0 : 1;
            }
        }
        if (same + other == 0) {
            return Labels.PRIOR;
        }
        double share = (same + 2) / (same + other + 4);
        double chance = 0.15;
        return new Labels((float) Math.min(1.5, Math.log(share / chance)), (float)
                Math.max(-1.5, Math.log((1 - share) / (1 - chance))));
    }

    /** The bonds and their changes as the asker has the sides. */
    private static List<Told> told(List<Bond> bonds, Map<Bond, Set<Change>> changes, boolean swapped) {
        return bonds.stream()
                .map(bond -> new Told(swapped ? bond.mirrored() : bond, changes.getOrDefault(bond, Set.of())))
                .sorted(Comparator.comparing(told -> told.bond().row()))
                .toList();
    }

    /** The lexicon in words that people can read. */
    private Lexicon lexicon(Both both) {
        String[] words = new String[forms.size()];
        Arrays.setAll(words, forms::word);
        return new Lexicon(entries(both.toRight(), words), entries(both.toLeft(), words));
    }

    private static Map<String, List<Entry>> entries(Dictionary dictionary, String[] words) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (int form = 0; form < words.length; form++) {
            int[] targets = dictionary.targets()[form];
            List<Entry> found = new ArrayList<>();
            for (int t = 0; t < targets.length; t++) {
                found.add(new Entry(words[targets[t]], dictionary.odds()[form][t]));
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparing((Entry entry) -> -entry.probability())
                        .thenComparing(Entry::word));
                entries.put(words[form], List.copyOf(found));
            }
        }
        return entries;
    }
}
