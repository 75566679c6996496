package org.clausebook.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.text.Block;
import org.clausebook.text.Word;

/**
 * The word forms of two texts, numbered; both texts share the numbers. A form is a word's first letters in lower case,
 * which most endings leave alone; a number's digits; an address; of a script without spaces each two neighbouring
 * characters.
 */
final class Forms {
    /** How much of a word counts: longer, and inflected forms fall apart; shorter, and unlike words fall together. */
    private static final int STEM = 6;

    private static final int[] NAMELESS = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    /** The words seen for each form, in lower case, and how often: what people are shown. */
    private final List<Map<String, int[]>> words = new ArrayList<>();
    /** Texts say the same words again and again. */
    private final Map<Word.Kind, Map<String, Printed>> met = new EnumMap<>(Word.Kind.class);

    private final List<Word.Kind> kinds = new ArrayList<>();

    /**
     * A word as it is printed.
     *
     * @param letters how many it has
     * @param forms the forms of its parts
     * @param counts how often each part was met
     */
    private record Printed(int letters, int[] forms, int[][] counts) {}

    int size() {
        return forms.size();
    }

    String form(int number) {
        return forms.get(number);
    }

    Word.Kind kind(int number) {
        return kinds.get(number);
    }

    /** The word that the form most often stands for; of equally many the first in the alphabet. */
    String word(int number) {
        String best = forms.get(number);
        int most = 0;
        for (Map.Entry<String, int[]> entry : words.get(number).entrySet()) {
            int often = entry.getValue()[0];
            if (often > most || often == most && entry.getKey().compareTo(best) < 0) {
                best = entry.getKey();
                most = often;
            }
        }
        return best;
    }

    /** A text as a unit without surroundings. */
    Unit unit(String text) {
        int[] found = new int[16];
        int size = 0;
        int letters = 0;
        for (Printed word : words(text)) {
            letters += word.letters;
            for (int i = 0; i < word.forms.length; i++) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = word.forms[i];
                word.counts[i][0]++;
            }
        }
        return unit(Arrays.copyOf(found, size), letters);
    }

    /** The numbers of a name's distinct forms, ascending; its words do not count as met once more. */
    int[] named(String name) {
        return words(name).stream()
                .flatMapToInt(word -> Arrays.stream(word.forms))
                .distinct()
                .sorted()
                .toArray();
    }

    /** How a text begins; its words do not count as met once more. */
    Opening opening(String text) {
        return Opening.of(words(text).stream()
                .flatMapToInt(word -> Arrays.stream(word.forms))
                .limit(Opening.WORDS)
                .toArray());
    }

    private List<Printed> words(String text) {
        List<Printed> all = new ArrayList<>();
        String before = "";
        for (Word word : Word.in(text)) {
            if (word.kind() == Word.Kind.MARK) {
                before = "";
                continue;
            }
            String printed = word.of(text);
            boolean lone = word.kind() == Word.Kind.LETTERS && standsAlone(printed);
            all.add(lone ? pair(before, printed) : printed(word.kind(), printed));
            before = lone ? printed.toLowerCase(Locale.ROOT) : "";
        }
        return all;
    }

    /** A character of a script without spaces, with the one before it. */
    private Printed pair(String before, String printed) {
        String letter = printed.toLowerCase(Locale.ROOT);
        return printed(Word.Kind.LETTERS, letter.length(), List.of(before + letter));
    }

    private Printed printed(Word.Kind kind, String printed) {
        Map<String, Printed> ofKind = met.computeIfAbsent(kind, any -> new HashMap<>());
        Printed known = ofKind.get(printed);
        if (known == null) {
            String word = printed.toLowerCase(Locale.ROOT);
            known = printed(kind, word.length(), parts(kind, word));
            ofKind.put(printed, known);
        }
        return known;
    }

    private Printed printed(Word.Kind kind, int letters, List<String> parts) {
        int[] own = new int[parts.size()];
        int[][] counts = new int[own.length][];
        for (int i = 0; i < own.length; i++) {
            own[i] = number(kind, parts.get(i));
            counts[i] = words.get(own[i]).computeIfAbsent(parts.get(i), any -> new int[1]);
        }
        return new Printed(letters, own, counts);
    }

    private static Unit unit(int[] found, int letters) {
        int[] text = found.clone();
        Arrays.sort(found);
        int[] forms = new int[found.length];
        int[] counts = new int[found.length];
        int distinct = 0;
        for (int form : found) {
            if (distinct > 0 && forms[distinct - 1] == form) {
                counts[distinct - 1]++;
            } else {
                forms[distinct] = form;
                counts[distinct++] = 1;
            }
        }
        return new Unit(
                text,
                Arrays.copyOf(forms, distinct),
                Arrays.copyOf(counts, distinct),
                Opening.of(text),
                found.length,
                letters,
                Block.Kind.PARAGRAPH,
                0,
                -1,
                /* headed= */ false,
                NAMELESS);
    }

    private static boolean standsAlone(String letter) {
        return letter.codePointCount(0, letter.length()) == 1
                && letter.codePointAt(0) >= 0x0E00
                && Character.isLetter(letter.codePointAt(0));
    }

    /** A compound's parts; a number's digits, however they are grouped. */
    private static List<String> parts(Word.Kind kind, String word) {
        if (kind == Word.Kind.ADDRESS) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean number = kind == Word.Kind.NUMBER;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= word.length(); i++) {
            boolean inside =
                    i < word.length() && (Character.isLetterOrDigit(word.charAt(i)) || isAccent(word.charAt(i)));
            if (inside) {
                continue;
            }
            if (i > start) {
                if (number) {
                    digits.append(word, start, i);
                } else {
                    parts.add(word.substring(start, i));
                }
            }
            start = i + 1;
        }
        if (number) {
            parts.add(digits.toString());
        }
        return parts;
    }

    private static boolean isAccent(char unit) {
        return Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private int number(Word.Kind kind, String word) {
        String plain = kind == Word.Kind.LETTERS ? plain(word) : word;
        String form = kind == Word.Kind.LETTERS && plain.length() > STEM ? plain.substring(0, STEM) : plain;
        Integer known = numbers.get(form);
        int number = known == null ? forms.size() : known;
        if (known == null) {
            numbers.put(form, number);
            forms.add(form);
            kinds.add(kind);
            words.add(new HashMap<>());
        }
        return number;
    }

    private static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }
}
