package org.clausebook.ingest;

import java.util.List;

/**
 * Lines in capitals throughout, one under the other. Capitals are wide: where the type was proportional such lines hold
 * fewer letters than the others of their page, so how full they are only their neighbours tell.
 */
final class CapitalRuns {
    private static final int FEWEST = 3;

    private CapitalRuns() {}

    /**
     * Measures the room behind the lines of each run by its longest line.
     *
     * @param lines of extracted text; lines whose type is known are left alone, since their room was measured
     * @param apart the empty space above a line, in lines, from which on it begins another run
     */
    static void measure(List<Line> lines, double apart) {
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean inRun = i < lines.size()
                    && isCapital(lines.get(i))
                    && (i == start || lines.get(i).gap() < apart);
            if (!inRun) {
                if (i - start >= FEWEST) {
                    measure(lines.subList(start, i));
                }
                start = i < lines.size() && isCapital(lines.get(i)) ? i : i + 1;
            }
        }
    }

    private static boolean isCapital(Line line) {
        return line.size() == 0 && Words.allCapitals(line.text());
    }

    private static void measure(List<Line> run) {
        double longest = run.stream().mapToDouble(CapitalRuns::end).max().orElse(0);
        run.replaceAll(line -> line.withRoom(Math.min(line.room(), longest - end(line))));
    }

    private static double end(Line line) {
        return line.indent() + line.text().length();
    }
}
