package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.ClauseNumber;

/**
 * A label in the middle of a text: {@code (a)}, {@code b)}, {@code (iii)}, {@code 2)}.
 *
 * @param spot where it is, with its brackets
 * @param core what counts in it
 * @param roman whether it is to be read as a roman number
 */
record Label(Line.Spot spot, String core, boolean roman) {
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}(])\\(?(?<core>\\p{L}|[ivxl]{2,5}|\\d{1,2})\\)(?=[\\s\\p{Z}])");

    /** The labels of a line in order; a single {@code i}, {@code v} or {@code x} is roman beside roman ones. */
    static List<Label> in(Line line) {
        if (line.text().indexOf(')') < 0) {
            return List.of();
        }
        List<Label> labels = new ArrayList<>();
        Matcher found = FORM.matcher(line.text());
        boolean roman = false;
        boolean lettered = false;
        while (found.find()) {
            String core = found.group("core");
            boolean first = core.equals("i") && !lettered;
            lettered |= core.equals("h");
            roman = core.length() > 1 && Character.isLetter(core.charAt(0)) || first || roman && "ivx".contains(core);
            labels.add(new Label(line.spot(found.start(), found.end()), core, roman));
        }
        return labels.size() > 1 || labels.stream().anyMatch(label -> label.roman) ? labels : List.of();
    }

    /** What it counts to, 1-based; 0 where it does not count. */
    int ordinal() {
        return ClauseNumber.parse("(" + core + ")")
                .map(number -> number.ordinal(roman))
                .orElse(0);
    }

    /** What it counts with. */
    Character.UnicodeScript script() {
        return Character.UnicodeScript.of(core.codePointAt(0));
    }
}
