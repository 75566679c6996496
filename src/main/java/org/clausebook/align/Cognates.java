package org.clausebook.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Learning.Both;
import org.clausebook.text.Word;

/**
 * Which forms of two languages look alike once written in one script: names, numbers, addresses, loan words.
 * Likeness is the longest common subsequence ratio (Melamed 1999, "Bitext Maps and Alignment via Pattern Recognition").
 */
final class Cognates {
    /** Below it, likeness is chance. */
    private static final double LIKE = 0.72;

    private static final int SHORTEST = 4;
    /** How often words that look alike do stand for each other. */
    private static final float MAYBE = 0.7f;

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "ch", "sh", "sht", "a", "i", "", "e", "iu", "ia", "i", "i", "ie", "g", "u", "j", "l", "n", "c", "d", "dj",
        "g", "k", "dz"
    };
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final String[] GREEK_LATIN = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "i", "f",
        "h", "ps", "o"
    };

    private final Forms forms;
    private final String[] spelled;
    /** Of each which letters it has, as bits by the last six bits of the letter. */
    private final long[] letters;

    Cognates(Forms forms) {
        this.forms = forms;
        this.spelled = new String[forms.size()];
        this.letters = new long[spelled.length];
        for (int i = 0; i < spelled.length; i++) {
            spelled[i] = latin(forms.form(i));
            for (int k = 0; k < spelled[i].length(); k++) {
                letters[i] |= 1L << spelled[i].charAt(k);
            }
        }
    }

    /**
     * In both directions.
     *
     * @param left whether each form occurs on the left side
     * @param right whether each form occurs on the right side
     */
    Both between(boolean[] left, boolean[] right) {
        Map<Character, List<Integer>> byFirst = new HashMap<>();
        for (int form = 0; form < right.length; form++) {
            if (right[form] && !left[form] && isLong(form)) {
                byFirst.computeIfAbsent(first(form), any -> new ArrayList<>()).add(form);
            }
        }
        List<List<Integer>> there = lists(left.length);
        List<List<Integer>> back = lists(left.length);
        for (int form = 0; form < left.length; form++) {
            if (left[form] && right[form]) {
                there.get(form).add(form);
                back.get(form).add(form);
            } else if (left[form] && isLong(form)) {
                for (int other : byFirst.getOrDefault(first(form), List.of())) {
                    if (mayBeAlike(form, other) && likeness(spelled[form], spelled[other]) >= LIKE) {
                        there.get(form).add(other);
                        back.get(other).add(form);
                    }
                }
            }
        }
        return new Both(dictionary(there), dictionary(back));
    }

    /** Quick: whether so much of the longer is in the other at all. */
    private boolean mayBeAlike(int form, int other) {
        boolean longer = spelled[form].length() > spelled[other].length();
        String whole = spelled[longer ? form : other];
        String part = spelled[longer ? other : form];
        int shared = 0;
        for (int i = 0; part.length() >= LIKE * whole.length() && i < part.length(); i++) {
            shared += (letters[longer ? form : other] >>> part.charAt(i) & 1) != 0 ? 1 : 0;
        }
        return shared >= LIKE * whole.length();
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(0));
        }
        return lists;
    }

    private Dictionary dictionary(List<List<Integer>> alike) {
        Dictionary dictionary = Dictionary.empty(alike.size());
        for (int form = 0; form < alike.size(); form++) {
            List<Integer> others = alike.get(form);
            if (others.isEmpty()) {
                continue;
            }
            boolean same = others.get(0) == form;
            dictionary.targets()[form] =
                    others.stream().mapToInt(Integer::intValue).toArray();
            float[] odds = new float[others.size()];
            Arrays.fill(odds, same ? 1 : MAYBE / others.size());
            dictionary.odds()[form] = odds;
            for (int other : others) {
                float trust = !same ? 0.25f : forms.kind(form) == Word.Kind.LETTERS ? 0.5f : 0.8f;
                dictionary.trust()[other] = Math.max(dictionary.trust()[other], trust);
            }
        }
        return dictionary;
    }

    private boolean isLong(int form) {
        return forms.kind(form) == Word.Kind.LETTERS && spelled[form].length() >= SHORTEST;
    }

    /** The letter that a word begins with; those that languages swap for each other are one. */
    private char first(int form) {
        char first = spelled[form].charAt(0);
        return switch (first) {
            case 'c', 'q' -> 'k';
            case 'w' -> 'v';
            case 'y' -> 'i';
            case 'x' -> 'k';
            default -> first;
        };
    }

    /** Their longest common subsequence, as a share of the longer. */
    static double likeness(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int corner = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? corner + 1 : Math.max(above, row[j - 1]);
                corner = above;
            }
        }
        return (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    private static String latin(String form) {
        boolean plain = form.chars().allMatch(unit -> unit < 0x80);
        if (plain) {
            return form;
        }
        StringBuilder latin = new StringBuilder();
        for (char unit : Normalizer.normalize(form, Normalizer.Form.NFD).toCharArray()) {
            int cyrillic = CYRILLIC.indexOf(unit);
            int greek = GREEK.indexOf(unit);
            if (cyrillic >= 0) {
                latin.append(LATIN[cyrillic]);
            } else if (greek >= 0) {
                latin.append(GREEK_LATIN[greek]);
            } else if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                latin.append(unit);
            }
        }
        return latin.toString();
    }
}
