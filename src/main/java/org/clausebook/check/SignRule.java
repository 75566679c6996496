package org.clausebook.check;

/** Signs written with the wrong character. */
final class SignRule {
    private SignRule() {}

    static void check(Prose prose, Findings findings) {
        for (Line line : prose.lines()) {
            prose.usage().list(Usage.SIGNS).forEach(entry -> signs(line, entry.split(" ", 2), findings));
        }
    }

    /** Places where a sign closes a word or number that it is no part of. */
    private static void signs(Line line, String[] entry, Findings findings) {
        String text = line.text();
        for (int at = text.indexOf(entry[0], 1); at > 0; at = text.indexOf(entry[0], at + 1)) {
            int end = at + entry[0].length();
            char before = text.charAt(at - 1);
            boolean letters = Character.isLetter(entry[0].charAt(0)) && !"ºª".contains(entry[0]);
            boolean behind = letters ? Character.isLowerCase(before) : Character.isLetterOrDigit(before);
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            boolean ordinal = "ºª".contains(entry[0]) && !isAngle(text, at);
            if (behind && ends && !ordinal && !line.inAddress(at)) {
                int start = at;
                while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                    start--;
                }
                findings.add(
                        Rule.WRONG_SIGN,
                        line.spot(start, end),
                        Say.SIGN_FOR.of(entry[0], entry[1]),
                        Say.WRITE.of(text.substring(start, at) + entry[1]));
            }
        }
    }

    /** Whether three digits stand before: nobody counts so far in ordinals, and every circle has so many degrees. */
    private static boolean isAngle(String text, int at) {
        int digits = 0;
        while (digits < at && Character.isDigit(text.charAt(at - digits - 1))) {
            digits++;
        }
        return digits >= 2;
    }
}
