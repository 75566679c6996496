package org.clausebook.align;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.text.Block;

/**
 * The line that dates an edition: it stands under the title or at the end, says a day or a version and a year, and
 * hardly anything else. The next version may keep none of its words: it is the same line all the same.
 */
final class Dated {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    /** As in "Last changed with effect from 1 May 2020". */
    private static final int MOST_WORDS = 8;

    /** Where each text has one such line without a counterpart there is hardly a doubt. */
    private static final double SURENESS = 0.99;

    private final List<Block> blocks;
    private final Unit[] units;
    private final boolean[] linked;

    private Dated(List<Block> blocks, Unit[] units) {
        this.blocks = blocks;
        this.units = units;
        this.linked = new boolean[units.length];
    }

    /**
     * The link of these lines, if each side has just one that has none.
     *
     * @param steps all links
     */
    static List<Step> find(List<Block> lefts, Unit[] left, List<Block> rights, Unit[] right, List<Step> steps) {
        Dated rows = new Dated(lefts, left);
        Dated columns = new Dated(rights, right);
        for (Step step : steps) {
            rows.link(step.row(), step.rows());
            columns.link(step.column(), step.columns());
        }
        List<Integer> row = rows.alone();
        List<Integer> column = columns.alone();
        return row.size() == 1 && column.size() == 1
                ? List.of(new Step(row.get(0), 1, column.get(0), 1, SURENESS))
                : List.of();
    }

    private void link(int from, int size) {
        IntStream.range(from, from + size).forEach(place -> linked[place] = true);
    }

    private List<Integer> alone() {
        return IntStream.range(0, units.length)
                .filter(place -> !linked[place] && isAtAnEdge(place) && isDate(place))
                .boxed()
                .toList();
    }

    private boolean isAtAnEdge(int place) {
        int parent = units[place].parent();
        return place == units.length - 1 || parent < 0 || units[parent].kind() == Block.Kind.TITLE;
    }

    private boolean isDate(int place) {
        String text = blocks.get(place).text();
        return blocks.get(place).number().isEmpty()
                && !units[place].isHeading()
                && units[place].words() <= MOST_WORDS
                && YEAR.matcher(text).find()
                && DAY.matcher(text).find();
    }
}
