package org.clausebook.search;

/**
 * Whole numbers as printable ASCII: digits of base 44, the lowest first, of two alphabets: the last digit of a number is of
 * the first, the others of the second. Quote, backslash, comma, bar, slash and
 * greater-than are digits of neither.
 */
final class Digits {
    static final int BASE = 44;
    private static final String ALL = alphabet();
    private static final int[] VALUES = values();

    /** Reads numbers one after the other. */
    static final class Reader {
        private final String code;
        private int at;

        Reader(String code, int start) {
            this.code = code;
            this.at = start;
        }

        boolean hasNext() {
            return at < code.length();
        }

        int at() {
            return at;
        }

        int next() {
            int number = 0;
            int scale = 1;
            while (true) {
                int digit = VALUES[code.charAt(at++)];
                if (digit < BASE) {
                    return number + scale * digit;
                }
                number += scale * (digit - BASE);
                scale *= BASE;
            }
        }
    }

    private Digits() {}

    private static String alphabet() {
        StringBuilder all = new StringBuilder();
        for (char sign = '!'; sign <= '~'; sign++) {
            if ("\"\\,|/>".indexOf(sign) < 0) {
                all.append(sign);
            }
        }
        return all.toString();
    }

    private static int[] values() {
        int[] values = new int[128];
        for (int i = 0; i < ALL.length(); i++) {
            values[ALL.charAt(i)] = i;
        }
        return values;
    }

    static void append(StringBuilder code, int number) {
        int rest = number;
        while (rest >= BASE) {
            code.append(ALL.charAt(BASE + rest % BASE));
            rest /= BASE;
        }
        code.append(ALL.charAt(rest));
    }
}
