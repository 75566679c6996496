package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the numbers of lines that a draft carries in its left margin, one for every few rows of a page. */
final class PdfLineNumbers {
    private static final int FEWEST = 3;
    /** The first two of all are enough where they count so many rows. */
    private static final int LARGE_STEP = 5;

    /** Rows are numbered by twos at the least: numbers one by one are labels as well. */
    private static final int LEAST_STEP = 2;

    private static final int LONGEST = 4;
    /** A number stands so many heights of the type apart from its row. */
    private static final double APART = 0.8;

    private PdfLineNumbers() {}

    /** Those of a page's rows, from top to bottom, that are such numbers; none where there is any doubt. */
    static Set<PdfRun> in(List<PdfRow> rows) {
        List<Integer> numbered = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (isNumbered(rows.get(at))) {
                numbered.add(at);
            }
        }
        return isSeries(rows, numbered) ? firsts(rows, numbered) : Set.of();
    }

    private static boolean isNumbered(PdfRow row) {
        PdfRun first = row.runs().get(0);
        boolean number =
                first.text().length() <= LONGEST && first.text().chars().allMatch(Character::isDigit);
        return number && row.runs().size() > 1 && row.runs().get(1).left() - first.right() >= APART * row.size();
    }

    /** Whether they count up by one step that is how many rows they are apart, left of all other rows. */
    private static boolean isSeries(List<PdfRow> rows, List<Integer> numbered) {
        if (numbered.size() < 2) {
            return false;
        }
        int step = value(rows, numbered, 1) - value(rows, numbered, 0);
        boolean first =
                step >= LARGE_STEP && value(rows, numbered, 0) == step && numbered.get(1) - numbered.get(0) == step;
        if (numbered.size() < FEWEST && !first) {
            return false;
        }
        int agreeing = 0;
        for (int at = 1; at < numbered.size(); at++) {
            if (value(rows, numbered, at) - value(rows, numbered, at - 1) != step) {
                return false;
            }
            agreeing += numbered.get(at) - numbered.get(at - 1) == step ? 1 : 0;
        }
        double right = numbered.stream()
                .mapToDouble(at -> rows.get(at).runs().get(0).right())
                .max()
                .orElse(0);
        boolean free = rows.stream().filter(row -> !isNumbered(row)).noneMatch(row -> row.left() <= right);
        return step >= LEAST_STEP
                && value(rows, numbered, 0) % step == 0
                && agreeing * 2 >= numbered.size() - 1
                && free;
    }

    private static int value(List<PdfRow> rows, List<Integer> numbered, int at) {
        return Integer.parseInt(rows.get(numbered.get(at)).runs().get(0).text());
    }

    private static Set<PdfRun> firsts(List<PdfRow> rows, List<Integer> numbered) {
        Set<PdfRun> firsts = new LinkedHashSet<>();
        numbered.forEach(at -> firsts.add(rows.get(at).runs().get(0)));
        return firsts;
    }
}
