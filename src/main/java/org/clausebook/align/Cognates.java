package org.clausebook.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.Word;

/**
 * Which forms of two languages look alike once written in one script: names, numbers, addresses, loan words.
 * Likeness is the longest common subsequence ratio (Melamed 1999, "Bitext Maps and Alignment via Pattern Recognition").
 */
final class Cognates {
    /** Below it, likeness is chance. */
    private static final double LIKE = 0.72;

    private static final int SHORTEST = 4;
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

    Cognates(Forms forms) {
        this.forms = forms;
        this.spelled = new String[forms.size()];
        for (int i = 0; i < spelled.length; i++) {
            spelled[i] = latin(forms.form(i));
        }
    }

    /**
     * From the forms of one side to those of the other.
     *
     * @param from whether each form occurs on the one side
     * @param to whether each form occurs on the other side
     */
    Dictionary between(boolean[] from, boolean[] to) {
        Map<Character, List<Integer>> byFirst = new HashMap<>();
        for (int form = 0; form < to.length; form++) {
            if (to[form] && isLong(form)) {
                byFirst.computeIfAbsent(first(form), any -> new ArrayList<>()).add(form);
            }
        }
        Dictionary none = Dictionary.empty(forms.size());
        for (int form = 0; form < from.length; form++) {
            if (!from[form]) {
                continue;
            }
            if (to[form]) {
                none.targets()[form] = new int[] {form};
                none.odds()[form] = new float[] {1};
                none.trust()[form] = forms.kind(form) == Word.Kind.LETTERS ? 0.5f : 0.8f;
            } else if (isLong(form)) {
                alike(form, byFirst.getOrDefault(first(form), List.of()), none);
            }
        }
        return none;
    }

    private void alike(int form, List<Integer> others, Dictionary found) {
        int[] targets = new int[others.size()];
        int size = 0;
        for (int other : others) {
            if (likeness(spelled[form], spelled[other]) >= LIKE) {
                targets[size++] = other;
            }
        }
        if (size == 0) {
            return;
        }
        found.targets()[form] = java.util.Arrays.copyOf(targets, size);
        float[] odds = new float[size];
        java.util.Arrays.fill(odds, 0.7f / size);
        found.odds()[form] = odds;
        for (int i = 0; i < size; i++) {
            found.trust()[targets[i]] = Math.max(found.trust()[targets[i]], 0.25f);
        }
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
