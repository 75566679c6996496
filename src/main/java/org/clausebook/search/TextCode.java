package org.clausebook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts made short: each frequent word, with the space before it, is one sign; what stood before in the same text, as
 * clauses do whose editions differ little, is a copy of it. Any piece can be read without the others.
 */
final class TextCode {
    /** Followed by how many signs back, and how many signs beyond the least, in {@link Digits}. */
    static final char COPY = '~';

    /** Followed by a sign that means itself. */
    static final char ITSELF = '}';

    static final int LEAST_COPY = 4;

    /** The frequentest words have signs of one byte: those from the exclamation mark, but for these four. */
    private static final String NO_SIGN = "\"\\" + COPY + ITSELF;

    private static final String SHORT_SIGNS = shortSigns();
    private static final int SHORT = SHORT_SIGNS.length();
    private static final int FIRST_LONG = 0xA1;
    private static final int MOST_WORDS = 0x7FF - FIRST_LONG + SHORT - 2;

    private static final int LONGEST_PART = 6;

    /** How many bits number the places that are kept. */
    private static final int PLACES = 13;

    private static final int UNKNOWN = 0x10000;

    /** Of how much text the frequent words are taken, in UTF-16 units. */
    private static final int SAMPLE = 2_000_000;

    private final List<String> words;
    private final Map<String, Character> signs = new HashMap<>();

    /** A code of these words, the frequentest first, after what parts fields and lines. */
    TextCode(List<String> chosen) {
        this.words = new ArrayList<>(List.of("\t", "\n"));
        words.addAll(chosen);
        for (int i = 0; i < words.size(); i++) {
            signs.put(words.get(i), sign(i));
        }
    }

    /**
     * The code that suits these texts.
     *
     * @param most how many bytes of UTF-8 its words may take
     */
    static TextCode of(List<String> texts, int most) {
        Map<String, int[]> counts = new HashMap<>();
        int read = 0;
        int every = Math.max(1, (int) (texts.stream().mapToLong(String::length).sum() / SAMPLE));
        for (int i = 0; i < texts.size() && read < SAMPLE; i += every) {
            read += texts.get(i).length();
            pieces(texts.get(i)).forEach(piece -> counts.computeIfAbsent(piece, any -> new int[1])[0]++);
        }
        return new TextCode(chosen(counts, most));
    }

    /** A word or a part of one, how often it occurs, and how many bytes of UTF-8 it has. */
    private record Candidate(String word, int count, int size) {
        static Candidate of(String word, int count) {
            return new Candidate(word, count, word.getBytes(StandardCharsets.UTF_8).length);
        }

        /** How many bytes its sign saves. */
        int gain() {
            return count * (size - 1) * 4 / 5 - size - 1;
        }
    }

    private static List<String> chosen(Map<String, int[]> counts, int most) {
        List<Candidate> chosen = new ArrayList<>();
        Map<String, int[]> parts = new HashMap<>();
        int left = choose(counts, 12, most * 3 / 4, chosen);
        Set<String> whole = new HashSet<>();
        chosen.forEach(word -> whole.add(word.word));
        counts.forEach((word, count) -> {
            if (!whole.contains(word)) {
                parts(word, count[0], parts);
            }
        });
        choose(parts, 6, most / 4 + left, chosen);
        chosen.sort(Comparator.comparingInt(Candidate::count).reversed().thenComparing(Candidate::word));
        return chosen.stream().map(Candidate::word).toList();
    }

    /** Chooses what saves most; gives how many bytes are left. */
    private static int choose(Map<String, int[]> counts, int least, int most, List<Candidate> chosen) {
        List<Candidate> byGain = counts.entrySet().stream()
                .map(entry -> Candidate.of(entry.getKey(), entry.getValue()[0]))
                .filter(word -> word.gain() > least && !Character.isISOControl(word.word.charAt(0)))
                .sorted(Comparator.comparingInt(Candidate::gain).reversed().thenComparing(Candidate::word))
                .toList();
        int left = most;
        for (Candidate word : byGain) {
            if (word.size < left && chosen.size() < MOST_WORDS) {
                chosen.add(word);
                left -= word.size + 1;
            }
        }
        return left;
    }

    /** What a word that has no sign of its own can be put together of: its letters, its beginnings and its ends. */
    private static void parts(String word, int count, Map<String, int[]> parts) {
        int size = word.length();
        for (int start = 0; start < size; start++) {
            add(parts, word.substring(start, start + 1), count * 2);
        }
        for (int length = 3; length <= Math.min(size, LONGEST_PART); length++) {
            add(parts, word.substring(0, length), (count + 1) / 2);
            add(parts, word.substring(size - length), (count + 1) / 2);
        }
    }

    private static void add(Map<String, int[]> parts, String part, int count) {
        parts.computeIfAbsent(part, any -> new int[1])[0] += count;
    }

    /** The words that it was made of. */
    List<String> words() {
        return words.subList(2, words.size());
    }

    private static char sign(int number) {
        return number < SHORT ? SHORT_SIGNS.charAt(number) : (char) (FIRST_LONG + number - SHORT);
    }

    private static String shortSigns() {
        StringBuilder signs = new StringBuilder();
        for (char sign = '!'; sign <= '~'; sign++) {
            if (NO_SIGN.indexOf(sign) < 0) {
                signs.append(sign);
            }
        }
        return signs.toString();
    }

    /** Runs of letters and digits, each with the space before it, and single other signs. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + (text.charAt(at) == ' ' ? 1 : 0);
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            end = Math.max(end, at + 1);
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }

    /** The code of a text. */
    String encode(String text) {
        int[] items = items(text);
        StringBuilder code = new StringBuilder(items.length * 2);
        int[] seen = new int[1 << PLACES];
        Arrays.fill(seen, -1);
        int at = 0;
        while (at < items.length) {
            int from = at + LEAST_COPY <= items.length ? seen[place(items, at)] : -1;
            int length = from < 0 ? 0 : same(items, from, at);
            if (length >= LEAST_COPY) {
                code.append(COPY);
                Digits.append(code, at - from - 1);
                Digits.append(code, length - LEAST_COPY);
            } else {
                append(code, items[at]);
            }
            for (int end = at + (length >= LEAST_COPY ? length : 1); at < end; at++) {
                if (at + LEAST_COPY <= items.length) {
                    seen[place(items, at)] = at;
                }
            }
        }
        return code.toString();
    }

    /** The signs of a text; what has none is itself, with a bit set. */
    private int[] items(String text) {
        int[] items = new int[text.length()];
        int size = 0;
        for (String piece : pieces(text)) {
            Character sign = signs.get(piece);
            if (sign != null) {
                items[size++] = sign;
                continue;
            }
            for (int start = 0, end; start < piece.length(); start = end) {
                end = Math.min(piece.length(), start + LONGEST_PART);
                while (end > start + 1 && !signs.containsKey(piece.substring(start, end))) {
                    end--;
                }
                Character part = signs.get(piece.substring(start, end));
                items[size++] = part == null ? UNKNOWN | piece.charAt(start) : part;
            }
        }
        return Arrays.copyOf(items, size);
    }

    private static void append(StringBuilder code, int item) {
        if ((item & UNKNOWN) != 0) {
            code.append(ITSELF);
        }
        code.append((char) item);
    }

    /** Where the last place of the next items is kept. Different items may share one, so what it finds is looked at. */
    private static int place(int[] items, int at) {
        int hash = 0;
        for (int i = at; i < at + LEAST_COPY; i++) {
            hash = (hash + items[i]) * 0x9E3779B1;
        }
        return hash >>> 32 - PLACES;
    }

    private static int same(int[] items, int from, int at) {
        int length = 0;
        while (at + length < items.length && items[from + length] == items[at + length]) {
            length++;
        }
        return length;
    }

    /** The text of a code. */
    String decode(String code) {
        List<String> pieces = new ArrayList<>(code.length());
        int at = 0;
        while (at < code.length()) {
            char sign = code.charAt(at++);
            if (sign == ITSELF) {
                pieces.add(String.valueOf(code.charAt(at++)));
            } else if (sign == COPY) {
                Digits.Reader numbers = new Digits.Reader(code, at);
                int from = pieces.size() - numbers.next() - 1;
                int length = numbers.next() + LEAST_COPY;
                for (int i = from; i < from + length; i++) {
                    pieces.add(pieces.get(i));
                }
                at = numbers.at();
            } else {
                pieces.add(words.get(number(sign)));
            }
        }
        return String.join("", pieces);
    }

    private static int number(char sign) {
        return sign >= FIRST_LONG ? sign - FIRST_LONG + SHORT : SHORT_SIGNS.indexOf(sign);
    }
}
