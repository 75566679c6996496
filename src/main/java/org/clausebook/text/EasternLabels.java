package org.clausebook.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.ClauseNumber.Script;

/** Labels of Chinese, Japanese and Korean texts: {@code 第三条}, {@code （一）}, {@code １．}, {@code ①}, {@code 제1조}. */
final class EasternLabels {
    private static final String HAN_DIGITS = "[一二三四五六七八九十百零〇]{1,6}";
    private static final Pattern HAN = Pattern.compile("第\\s?([0-9０-９]{1,3}|" + HAN_DIGITS + ")\\s?([条條章节節款项項部编編号])");
    /** The same in Korean, where what goes on with it is written close behind it. */
    private static final Pattern HANGUL = Pattern.compile("제\\s?([0-9]{1,3})\\s?([조장절관항편])(?=[\\s(（]|$)");

    /** Numbers in rings, from 1, 21 and 36 on, and one to twenty in brackets. */
    private static final String RINGS = "①㉑㊱⑴";

    private static final int[] RING_COUNTS = {20, 15, 15, 20};
    private static final int[] RING_STARTS = {1, 21, 36, 1};
    private static final Pattern HAN_ENTRY = Pattern.compile("([（(])([0-9]{1,3}|" + HAN_DIGITS + ")([）)])"
            + "|()([0-9]{1,3}(?=[、，](?![0-9]))|" + HAN_DIGITS + "(?=[、 ]|$))([、，]?)");
    /** Wide digits, as in Japanese: {@code １ 本規約は}, {@code １．目的}, {@code （１）}. */
    private static final Pattern WIDE = Pattern.compile("([（(]?)([０-９]{1,3})([．.）)、]?)");

    private EasternLabels() {}

    /** The label that a text begins with, but for those in western digits that need no sign of their own. */
    static Optional<ClauseNumber> leading(String text) {
        char first = text.charAt(0);
        if (first == '第' || first == '제') {
            return han(first == '第' ? HAN.matcher(text) : HANGUL.matcher(text), 1, 1, 2);
        }
        if (ring(first) > 0) {
            return Optional.of(ringed(first));
        }
        boolean maybeWide = first == '(' || first == '（' || first >= '０' && first <= '９';
        Optional<ClauseNumber> wide = maybeWide ? wide(text) : Optional.empty();
        return wide.isPresent() || !isEastern(first) ? wide : entry(text);
    }

    /** Whether a text that begins so has no label of another kind. */
    static boolean isEastern(char first) {
        return first == '（' || first == '제' || Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN;
    }

    private static Optional<ClauseNumber> wide(String text) {
        Matcher match = WIDE.matcher(text);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        boolean bracketed = match.group(3).equals("）") || match.group(3).equals(")");
        boolean opened = !match.group(1).isEmpty();
        boolean ends = ClauseNumber.endsLabel(text, match.end())
                || (!match.group(3).isEmpty() && !Character.isDigit(text.charAt(match.end())));
        LabelReading reading = new LabelReading(Script.DECIMAL, List.of(Integer.parseInt(match.group(2))));
        return ends && (bracketed || !opened)
                ? Optional.of(ClauseNumber.number(match.group(), match.group(1), match.group(3), List.of(reading)))
                : Optional.empty();
    }

    /** An entry of a list, in the digits of either kind, between brackets or before a comma. */
    static Optional<ClauseNumber> entry(String text) {
        Matcher match = HAN_ENTRY.matcher(text);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        int group = match.group(2) == null ? 5 : 2;
        return han(match, group - 1, group, group + 1);
    }

    /** The number that stands in a ring, 0 where the character is none. */
    private static int ring(char c) {
        for (int at = 0; at < RINGS.length(); at++) {
            int beyond = c - RINGS.charAt(at);
            if (beyond >= 0 && beyond < RING_COUNTS[at]) {
                return RING_STARTS[at] + beyond;
            }
        }
        return 0;
    }

    /** Whatever stands behind it, its ring closes it. */
    private static ClauseNumber ringed(char c) {
        String mark = c >= '⑴' && c < '⑴' + RING_COUNTS[3] ? "⑴" : "○";
        return ClauseNumber.number(
                String.valueOf(c), mark, ")", List.of(new LabelReading(Script.HAN, List.of(ring(c)))));
    }

    private static Optional<ClauseNumber> han(Matcher match, int before, int value, int after) {
        if (before == value && !match.lookingAt()) {
            return Optional.empty();
        }
        String mark = before == value ? match.group().substring(0, 1) : match.group(before);
        LabelReading reading = new LabelReading(Script.HAN, List.of(Numerals.han(match.group(value))));
        return Optional.of(ClauseNumber.number(match.group(), mark, match.group(after), List.of(reading)));
    }
}
