package org.clausebook.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.Editions;
import org.clausebook.text.Edition;

/** Small invented texts and pairs of them, each made from a seed: sections, clauses that repeat, items, empty headings. */
final class SmallTexts {
    private static final List<String> LATIN =
            words(List.of("ba", "do", "fi", "gur", "ka", "lem", "mo", "nis", "ra", "tu"));
    private static final List<String> CYRILLIC =
            words(List.of("шо", "ми", "тар", "ву", "ле", "по", "зъ", "гра", "кни", "де"));
    private static final List<String> NAMES = List.of("Aldera", "ISO", "Borsum", "USB", "Centrix", "30", "2.5", "14");
    private static final int REPEATED = 3;

    private final SplittableRandom random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();

    private SmallTexts(long seed) {
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < REPEATED; i++) {
            repeated.add(sentence(4 + random.nextInt(12)));
        }
    }

    private static List<String> words(List<String> syllables) {
        List<String> words = new ArrayList<>();
        for (String one : syllables) {
            for (String other : syllables) {
                words.add(one + other);
                words.add(other + one + syllables.get(words.size() % syllables.size()));
            }
        }
        return words;
    }

    /** A text of one to five sections or of none. */
    static Edition text(long seed) {
        return Editions.edition("small", "en", "1", String.join("\n", new SmallTexts(seed).write()));
    }

    /** The same text with each word replaced by one of another language; names and numbers stay. */
    static Edition translation(long seed) {
        List<String> lines = new SmallTexts(seed)
                .write().stream()
                        .map(line -> {
                            List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
                            words.replaceAll(word -> LATIN.contains(word) ? CYRILLIC.get(LATIN.indexOf(word)) : word);
                            return String.join(" ", words);
                        })
                        .toList();
        return Editions.edition("small", "bg", "1", String.join("\n", lines));
    }

    /** A pair of any sort: a text and its changed self, or its changed translation, or another text. */
    static HardPair pair(long seed) {
        Edition text = text(seed);
        Mutation mutation = Mutation.ALL.get((int) (seed % Mutation.ALL.size()));
        return switch ((int) (seed / Mutation.ALL.size() % 3)) {
            case 0 -> HardPair.self(text).changed(mutation, seed);
            case 1 -> HardPair.strangers(text, translation(seed)).changed(mutation, seed);
            default -> HardPair.strangers(text, text(seed + 1));
        };
    }

    private List<String> write() {
        if (random.nextInt(3) > 0) {
            lines.add("# " + words(3));
        }
        body(random.nextInt(4), false);
        boolean grouped = random.nextInt(4) == 0;
        int sections = random.nextInt(6);
        for (int i = 0; i < sections; i++) {
            if (grouped && random.nextInt(2) == 0) {
                lines.add("## " + words(2));
            }
            String heading = random.nextInt(5) == 0 ? repeated.get(0) : words(1 + random.nextInt(3));
            lines.add((grouped ? "### " : "## ") + (random.nextInt(12) == 0 ? "" : heading));
            body(random.nextInt(7), true);
        }
        return lines;
    }

    private void body(int clauses, boolean numbered) {
        for (int i = 1; i <= clauses; i++) {
            String text = random.nextInt(3) == 0
                    ? repeated.get(random.nextInt(REPEATED))
                    : sentence(2 + random.nextInt(random.nextInt(10) == 0 ? 60 : 20));
            String heading = random.nextInt(6) == 0 ? "*" + words(2) + ".* " : "";
            lines.add((numbered ? i + ". " : "") + heading + text);
            for (int item = random.nextInt(8) == 0 ? 3 : 0; item > 0; item--) {
                lines.add("- (" + (char) ('d' - item) + ") " + words(2 + random.nextInt(6)));
            }
            if (random.nextInt(8) == 0) {
                lines.add(sentence(6));
            }
        }
    }

    private String sentence(int size) {
        return words(size) + " .";
    }

    private String words(int size) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> from = random.nextInt(8) == 0 ? NAMES : LATIN;
            words.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", words);
    }
}
