package org.clausebook.align;

import org.clausebook.align.Band.Grid;

/**
 * How well the words of one unit are explained by those of another, as a log ratio of two probabilities: that the words
 * were written to say what the other unit says, against that they were written at random. Words of a target unit are
 * drawn from the translations of the source unit's words, or with a small probability from anywhere (Model 1 of Brown
 * et al. 1993, "The Mathematics of Statistical Machine Translation", with a share for each word that it is trusted
 * with).
 */
final class Content {
    /** Products stay within what a float can hold. */
    private static final float TINY = 0x1p-60f;

    private static final float HUGE = 0x1p60f;

    private final Dictionary dictionary;
    private final float[] background;
    private final float[] expected;

    /**
     * @param dictionary from the source side to the target side
     * @param targets the units of the target side, whose words' frequencies are the background
     */
    Content(Dictionary dictionary, Unit[] targets) {
        this.dictionary = dictionary;
        this.background = background(targets, dictionary.targets().length);
        this.expected = new float[background.length];
    }

    /** The units without the words that nothing is known of: those say nothing either way. */
    private Unit[] telling(Unit[] units) {
        Unit[] telling = new Unit[units.length];
        for (int i = 0; i < units.length; i++) {
            telling[i] = units[i].only(form -> dictionary.trust()[form] > 0);
        }
        return telling;
    }

    private static float[] background(Unit[] units, int forms) {
        float[] background = new float[forms];
        long words = 0;
        for (Unit unit : units) {
            words += unit.words();
            for (int k = 0; k < unit.forms().length; k++) {
                background[unit.forms()[k]] += unit.counts()[k];
            }
        }
        for (int form = 0; form < forms; form++) {
            background[form] = (background[form] + 0.5f) / (words + 0.5f * forms + 1);
        }
        return background;
    }

    /** Whether a text that begins with the one form may be rendered by one that begins with the other. */
    boolean mayBegin(int source, int target) {
        return source < 0 || dictionary.targets()[source].length == 0 || dictionary.odds(source, target) > 0;
    }

    /** Makes ready for scores against one source unit. */
    void read(Unit source) {
        for (int k = 0; k < source.forms().length; k++) {
            int form = source.forms()[k];
            float share = (float) source.counts()[k] / source.words();
            int[] targets = dictionary.targets()[form];
            float[] odds = dictionary.odds()[form];
            for (int t = 0; t < targets.length; t++) {
                expected[targets[t]] += share * odds[t];
            }
        }
    }

    /** Forgets the source unit. */
    void forget(Unit source) {
        for (int form : source.forms()) {
            for (int target : dictionary.targets()[form]) {
                expected[target] = 0;
            }
        }
    }

    /** The sum over the target's words of their log ratios, for the source unit read last. */
    float sum(Unit target) {
        float product = 1;
        double sum = 0;
        int[] forms = target.forms();
        int[] counts = target.counts();
        for (int k = 0; k < forms.length; k++) {
            int form = forms[k];
            float trust = dictionary.trust()[form];
            float ratio = 1 - trust + trust * expected[form] / background[form];
            product *= counts[k] == 1 ? ratio : counts[k] == 2 ? ratio * ratio : ratio * ratio * ratio;
            if (product < TINY || product > HUGE) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return (float) (sum + Math.log(product));
    }

    /** The scores of all cells, source units down, target units across. */
    Grid sums(Unit[] sources, Unit[] targets, Band band) {
        Grid grid = band.grid();
        Unit[] telling = telling(targets);
        for (int row = 0; row < sources.length; row++) {
            if (band.from()[row] < band.to()[row]) {
                read(sources[row]);
                for (int column = band.from()[row]; column < band.to()[row]; column++) {
                    grid.set(row, column, sum(telling[column]));
                }
                forget(sources[row]);
            }
        }
        return grid;
    }

    /** As {@link #sums}, with the source units across and the target units down. */
    Grid sumsAcross(Unit[] sources, Unit[] targets, Band band) {
        Grid grid = band.grid();
        Unit[] telling = telling(targets);
        int first = 0;
        for (int column = 0; column < sources.length; column++) {
            read(sources[column]);
            while (first < band.rows() && band.to()[first] <= column) {
                first++;
            }
            for (int row = first; row < band.rows() && band.from()[row] <= column; row++) {
                if (column < band.to()[row]) {
                    grid.set(row, column, sum(telling[row]));
                }
            }
            forget(sources[column]);
        }
        return grid;
    }
}
