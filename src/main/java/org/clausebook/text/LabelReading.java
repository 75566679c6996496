package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.text.ClauseNumber.Script;

/**
 * One way to read a label's number.
 *
 * @param script what it counts with
 * @param ordinals its parts, 1-based: 3 and 1 of {@code 3.1}
 */
record LabelReading(Script script, List<Integer> ordinals) {
    /** Words for the first, or the only one, that stand for a number. */
    private static final Set<String> ONLY = Set.of("premier", "première", "první", "único", "unico");

    /** All ways to read a label's number without the marks around it; none where it is no number. */
    static List<LabelReading> of(String core) {
        List<LabelReading> readings = new ArrayList<>();
        if (Character.isDigit(core.charAt(0))) {
            return List.of(new LabelReading(Script.DECIMAL, withoutNought(Numerals.decimals(core))));
        }
        if (ONLY.contains(core.toLowerCase(Locale.ROOT))) {
            return List.of(new LabelReading(Script.DECIMAL, List.of(1)));
        }
        boolean lower = core.equals(core.toLowerCase(Locale.ROOT));
        int roman = Numerals.roman(core.toLowerCase(Locale.ROOT));
        // No list is so long that a single L or C is a number in it.
        if (roman > 0 && (core.length() > 1 || roman < 50)) {
            readings.add(new LabelReading(lower ? Script.LOWER_ROMAN : Script.UPPER_ROMAN, List.of(roman)));
        }
        char first = Character.toLowerCase(core.charAt(0));
        boolean doubled = core.length() == 2 && core.charAt(0) == core.charAt(1);
        boolean stigma = core.length() == 2 && first == 'σ';
        if (core.length() == 1 || doubled || stigma) {
            int ordinal = Numerals.letter(first) + (doubled ? 26 : 0);
            if (first <= 'z') {
                readings.add(new LabelReading(lower ? Script.LOWER_LATIN : Script.UPPER_LATIN, List.of(ordinal)));
            } else if (first <= 'ω') {
                Script script = lower ? Script.LOWER_GREEK : Script.UPPER_GREEK;
                Numerals.greek(core.toLowerCase(Locale.ROOT))
                        .forEach(value -> readings.add(new LabelReading(script, List.of(value))));
            } else {
                readings.add(new LabelReading(lower ? Script.LOWER_CYRILLIC : Script.UPPER_CYRILLIC, List.of(ordinal)));
            }
        }
        return readings;
    }

    /** {@code 3.0}, over {@code 3.1}, is what others write as 3. */
    private static List<Integer> withoutNought(List<Integer> parts) {
        boolean round = parts.size() == 2 && parts.get(0) > 0 && parts.get(1) == 0;
        return round ? parts.subList(0, 1) : parts;
    }

    int last() {
        return ordinals.get(ordinals.size() - 1);
    }

    /** Whether it can come directly after the other in one list. */
    boolean follows(LabelReading before) {
        int depth = before.ordinals.size();
        return before.script == script
                && depth == ordinals.size()
                && before.ordinals.subList(0, depth - 1).equals(ordinals.subList(0, depth - 1))
                && (script == Script.BULLET || last() == before.last() + 1);
    }
}
