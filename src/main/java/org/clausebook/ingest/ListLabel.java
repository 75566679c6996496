package org.clausebook.ingest;

import java.util.Locale;

/** How a list's numbers are written by what shows the list, where the source does not print them. */
enum ListLabel {
    NONE,
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_CYRILLIC,
    UPPER_CYRILLIC;

    /** The letters of {@code russianLower} in ECMA-376 part 1, 17.18.59. */
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ROMAN_END = 4000;

    /**
     * The number without any stop.
     *
     * @param number 1 for the first; what a script cannot write is written in digits
     */
    String of(int number) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> latin(number);
            case UPPER_LETTER -> latin(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_CYRILLIC -> cyrillic(number);
            case UPPER_CYRILLIC -> cyrillic(number).toUpperCase(Locale.ROOT);
        };
    }

    /** After z come aa, bb, as word processors count; browsers count aa, ab: the two agree up to 27. */
    private static String latin(int number) {
        return number < 1 ? Integer.toString(number) : repeated((char) ('a' + (number - 1) % 26), (number - 1) / 26);
    }

    private static String cyrillic(int number) {
        int letters = CYRILLIC.length();
        return number < 1
                ? Integer.toString(number)
                : repeated(CYRILLIC.charAt((number - 1) % letters), (number - 1) / letters);
    }

    private static String repeated(char letter, int times) {
        return String.valueOf(letter).repeat(times + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= ROMAN_END) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
