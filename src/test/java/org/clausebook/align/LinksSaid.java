package org.clausebook.align;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.text.ClausePath;

/** The links between two versions of a small text, as lines to read. */
final class LinksSaid {
    private LinksSaid() {}

    /** One link a line, such as {@code 2, 3 | 2}, sorted; a dash for nothing. */
    static String links(String left, String right) {
        return Aligner.align(Editions.edition("rules", "en", "1", left), Editions.edition("rules", "en", "2", right))
                .links()
                .stream()
                .map(link -> paths(link.left()) + " | " + paths(link.right()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Those of the lines that begin so. */
    static String line(String links, String begin) {
        return links.lines().filter(line -> line.startsWith(begin)).collect(Collectors.joining("\n"));
    }

    private static String paths(List<ClausePath> paths) {
        return paths.isEmpty() ? "-" : paths.stream().map(ClausePath::toString).collect(Collectors.joining(", "));
    }
}
