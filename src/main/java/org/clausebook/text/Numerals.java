package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the digits and letters of a label count to. */
final class Numerals {
    private static final String HAN_DIGITS = "零一二三四五六七八九";
    /** What makes a number an ordinal, as in {@code 1º} and {@code 1.ª}. */
    private static final Pattern RAISED = Pattern.compile("\\.?[ºª°]$");

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";

    private Numerals() {}

    /** The numbers of {@code 3.1}, and of {@code 3a} the letter's place after the number. */
    static List<Integer> decimals(String core) {
        List<Integer> ordinals = new ArrayList<>();
        for (String part : RAISED.matcher(core).replaceAll("").split("\\.", -1)) {
            int digits = 0;
            while (digits < part.length() && part.charAt(digits) >= '0' && part.charAt(digits) <= '9') {
                digits++;
            }
            ordinals.add(Integer.parseInt(part, 0, digits, 10));
            if (part.length() == digits + 1 && Character.isLetter(part.charAt(digits))) {
                ordinals.add(letter(part.charAt(digits)));
            }
        }
        return ordinals;
    }

    /** The letter's place in its alphabet, 1-based; letters of other alphabets by their code. */
    static int letter(char letter) {
        char lower = Character.toLowerCase(letter);
        int cyrillic = CYRILLIC.indexOf(lower);
        return cyrillic >= 0 ? cyrillic + 1 : lower - 'a' + 1;
    }

    /** What Greek letters count to, as letters and as numerals, in which στ is the sixth: the two differ from the sixth on. */
    static List<Integer> greek(String lower) {
        int place = GREEK.indexOf(lower.charAt(0)) + 1;
        if (lower.length() > 1) {
            return List.of(6);
        }
        return place > 5 && place < 10 ? List.of(place, place + 1) : List.of(place);
    }

    /** The value of a roman number in small letters, -1 where it is none. */
    static int roman(String text) {
        int total = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = switch (text.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                default -> -1;
            };
            if (value < 0) {
                return -1;
            }
            total += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return inRoman(total).equals(text) ? total : -1;
    }

    private static String inRoman(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }

    /** The value of a Han number up to the hundreds, or of digits. */
    static int han(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int total = 0;
        int digit = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '十' || c == '百') {
                total += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = Math.max(0, HAN_DIGITS.indexOf(c == '〇' ? '零' : c));
            }
        }
        return total + digit;
    }
}
