package org.clausebook.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** The first words of lines, such as {@code If you are}, that open several paragraphs. */
final class Openings {
    private static final int WORDS = 3;

    private Openings() {}

    /**
     * The words that open several paragraphs.
     *
     * @param begins whether a line certainly begins a paragraph if a sentence ends above it
     */
    static Set<String> of(List<Line> lines, IntPredicate begins) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean ended = Words.ends(lines.get(i - 1).text())
                    && !Words.startsLow(lines.get(i).text());
            if (ended && begins.test(i)) {
                counts.merge(of(lines.get(i).text()), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        counts.remove("");
        return counts.keySet();
    }

    /** The first words of a line; nothing where it has fewer. */
    static String of(String text) {
        int end = -1;
        for (int word = 0; word < WORDS; word++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) {
                return "";
            }
        }
        return text.substring(0, end);
    }
}
