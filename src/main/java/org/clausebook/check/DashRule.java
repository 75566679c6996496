package org.clausebook.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dashes between words that are not the text's usual one; a hyphen with spaces around it is a dash, too. */
final class DashRule {
    private static final Pattern BETWEEN =
            Pattern.compile("(?= )(?<=\\S) ([-‐–—]) (?=\\S)|(?=—)(?<=\\p{L})—(?=\\p{L})");
    /** A usual dash stands in so many of all places, and in so many. */
    private static final double USUAL = 0.6;

    private static final int OFTEN = 5;

    /** What can part two words. */
    private enum Dash {
        HYPHEN(Say.HYPHEN),
        EN(Say.EN_DASH),
        EM(Say.EM_DASH),
        CLOSE_EM(Say.CLOSE_EM_DASH);

        private final Say name;

        Dash(Say name) {
            this.name = name;
        }
    }

    /** A dash and where it is. */
    private record Found(Dash dash, Line.Spot spot) {}

    private DashRule() {}

    static void check(Prose prose, Findings findings) {
        Map<Dash, Integer> counts = new EnumMap<>(Dash.class);
        List<Found> all = new ArrayList<>();
        for (Line line : prose.lines()) {
            if (!hasDash(line.text())) {
                continue;
            }
            Matcher between = BETWEEN.matcher(line.text());
            while (between.find()) {
                Dash dash = dash(between);
                counts.merge(dash, 1, Integer::sum);
                all.add(new Found(dash, line.spot(wordBefore(line, between.start()), wordAfter(line, between.end()))));
            }
        }
        counts.forEach((usual, count) -> {
            if (count >= OFTEN && count >= USUAL * all.size()) {
                // Hyphens are no dashes that somebody chose: one finding tells of all that are set otherwise.
                all.stream()
                        .filter(found -> found.dash != usual)
                        .limit(usual == Dash.HYPHEN ? 1 : Long.MAX_VALUE)
                        .forEach(found -> findings.add(
                                Rule.DASH,
                                found.spot,
                                Say.OTHER_DASH.of(found.dash.name.of(), usual.name.of(), count),
                                Say.WRITE_MARK.of(usual.name.of())));
            }
        });
    }

    private static boolean hasDash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '‐' && sign <= '—' || sign == '-' && i > 0 && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static Dash dash(Matcher between) {
        if (between.group(1) == null) {
            return Dash.CLOSE_EM;
        }
        return switch (between.group(1).charAt(0)) {
            case '–' -> Dash.EN;
            case '—' -> Dash.EM;
            default -> Dash.HYPHEN;
        };
    }

    private static int wordBefore(Line line, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(line.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordAfter(Line line, int at) {
        int end = at;
        while (end < line.text().length() && !Character.isWhitespace(line.text().charAt(end))) {
            end++;
        }
        return end;
    }
}
