package org.clausebook.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alignment.Kind;
import org.clausebook.align.Band.Grid;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.align.Learning.Both;
import org.clausebook.align.PairHmm.Gaps;
import org.clausebook.align.PairHmm.SpanScore;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.PairScores.Labels;
import org.clausebook.align.PairScores.Sums;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Two editions → the links between their blocks. Each pair of blocks gets log odds from what they share: the words that
 * stand for each other, length, kind, label. A pair hidden Markov model over both sequences turns them into the
 * probability of each link; what it leaves alone may still be found at another place. For two languages the words that
 * stand for each other are at first those that look alike; then they are learned from the surest links, and the texts
 * are aligned again.
 */
public final class Aligner {
    private static final float SAME_WORD = 0.75f;
    /** How sure a link must be to learn words from. */
    private static final double SURE = 0.7;

    private static final int LESSONS = 2;
    /** So many cells are looked at without a thought. */
    private static final int FEW_CELLS = 10_000;
    /** So many are the most that memory and patience allow. */
    private static final int MOST_CELLS = 6_000_000;
    /** How far around a known path. */
    private static final int MARGIN = 16;

    /** Units that stand under counterparts are likelier to be counterparts; and the other way round. */
    private static final float SAME_PARENT = 1.5f;

    private static final float OTHER_PARENT = -2.5f;

    private final Forms forms = new Forms();
    private final Unit[] left;
    private final Unit[] right;
    private final Kind kind;

    private Aligner(Edition left, Edition right, Kind kind) {
        this.left = Units.of(left, forms);
        this.right = Units.of(right, forms);
        this.kind = kind;
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
        List<Step> steps = aligner.steps();
        List<Step> mine = swapped
                ? steps.stream()
                        .map(step ->
                                new Step(step.column(), step.columns(), step.row(), step.rows(), step.probability()))
                        .toList()
                : steps;
        return new Alignment(kind, left, right, links(left, right, mine, kind), Lexicon.NONE);
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

    private List<Step> steps() {
        if (left.length == 0 || right.length == 0) {
            return List.of();
        }
        Dictionary toRight;
        Dictionary toLeft;
        List<Step> steps = List.of();
        if (kind == Kind.REVISION) {
            toRight = Dictionary.identity(forms.size(), SAME_WORD);
            toLeft = toRight;
        } else {
            Both alike = new Cognates(forms).between(occurring(left), occurring(right));
            Both known = alike;
            for (int lesson = 0; lesson < LESSONS; lesson++) {
                steps = pass(known, steps);
                known = Learning.learn(left, right, steps, alike, SURE);
            }
            toRight = known.toRight();
            toLeft = known.toLeft();
        }
        PairScores scores = scores(toRight, toLeft);
        Sums sums = scores.sums(band(toRight, toLeft, steps));
        List<SpanScore> spans = scores.spans(sums);
        steps = PairHmm.align(withParents(scores.single(sums, labels(steps, scores, sums)), steps), spans, gaps());
        steps = PairHmm.align(withParents(scores.single(sums, labels(steps, scores, sums)), steps), spans, gaps());
        List<Step> all = new ArrayList<>(steps);
        all.addAll(new Moves(left, right, scores, toRight, toLeft, steps).find());
        all.sort(Comparator.comparing(Step::row));
        return all;
    }

    /** Where to look: around what is known, or at everything in small texts. */
    private Band band(Dictionary toRight, Dictionary toLeft, List<Step> steps) {
        if ((long) left.length * right.length <= FEW_CELLS) {
            return Band.whole(left.length, right.length);
        }
        List<int[]> path = steps.isEmpty()
                ? Anchors.find(left, right, toRight, toLeft)
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
        return Band.along(path, left.length, right.length, (int) (MOST_CELLS / left.length / 2));
    }

    private PairScores scores(Dictionary toRight, Dictionary toLeft) {
        return new PairScores(left, right, toRight, toLeft, kind == Kind.REVISION ? 0.25 : 0.8, gaps());
    }

    private Gaps gaps() {
        return kind == Kind.REVISION ? Gaps.REVISION : Gaps.TRANSLATION;
    }

    private List<Step> pass(Both known, List<Step> before) {
        PairScores scores = scores(known.toRight(), known.toLeft());
        Sums sums = scores.sums(band(known.toRight(), known.toLeft(), before));
        return PairHmm.align(
                withParents(scores.single(sums, labels(before, scores, sums)), before), scores.spans(sums), gaps());
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

    /** Adds what is known of the parents. */
    private Grid withParents(Grid grid, List<Step> steps) {
        int[] counterpart = new int[left.length];
        int[] back = new int[right.length];
        java.util.Arrays.fill(counterpart, -1);
        java.util.Arrays.fill(back, -1);
        for (Step step : steps) {
            counterpart[step.row()] = step.column();
            back[step.column()] = step.row();
        }
        for (int row = 0; row < left.length; row++) {
            int parent = left[row].parent();
            for (int column = grid.band().from()[row]; column < grid.band().to()[row]; column++) {
                int other = right[column].parent();
                if (parent < 0 || other < 0 || steps.isEmpty()) {
                    continue;
                }
                boolean same = counterpart[parent] == other;
                boolean known = counterpart[parent] >= 0 || back[other] >= 0;
                grid.add(row, column, same ? SAME_PARENT : known ? OTHER_PARENT : 0);
            }
        }
        return grid;
    }

    private static List<BlockLink> links(Edition left, Edition right, List<Step> steps, Kind kind) {
        List<Block> lefts = left.blocks();
        List<Block> rights = right.blocks();
        Map<Step, Set<Change>> changes = kind == Kind.REVISION ? new Changes(lefts, rights, steps).all() : Map.of();
        Map<Integer, Step> byRow = new HashMap<>();
        Map<Integer, Step> byColumn = new HashMap<>();
        for (Step step : steps) {
            for (int row = step.row(); row < step.row() + step.rows(); row++) {
                byRow.put(row, step);
            }
            for (int column = step.column(); column < step.column() + step.columns(); column++) {
                byColumn.put(column, step);
            }
        }
        List<BlockLink> links = new ArrayList<>();
        Map<Step, Boolean> told = new HashMap<>();
        added(0, byColumn, rights, links);
        for (int row = 0; row < lefts.size(); row++) {
            Step step = byRow.get(row);
            if (step == null) {
                links.add(new BlockLink(List.of(lefts.get(row).path()), List.of(), Set.of(), 0.5, List.of()));
            } else if (told.put(step, true) == null) {
                links.add(new BlockLink(
                        paths(lefts, step.row(), step.rows()),
                        paths(rights, step.column(), step.columns()),
                        changes.getOrDefault(step, EnumSet.noneOf(Change.class)),
                        step.probability(),
                        List.of()));
                added(step.column() + step.columns(), byColumn, rights, links);
            }
        }
        return links;
    }

    /** The blocks of the right side from a place on that are in no link. */
    private static void added(int from, Map<Integer, Step> byColumn, List<Block> rights, List<BlockLink> links) {
        for (int column = from; column < rights.size() && !byColumn.containsKey(column); column++) {
            links.add(new BlockLink(List.of(), List.of(rights.get(column).path()), Set.of(), 0.5, List.of()));
        }
    }

    private static List<ClausePath> paths(List<Block> blocks, int from, int size) {
        return blocks.subList(from, from + size).stream().map(Block::path).toList();
    }
}
