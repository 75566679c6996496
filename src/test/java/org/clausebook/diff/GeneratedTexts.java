package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Random texts of every kind of word, and random edits of them. */
final class GeneratedTexts {
    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "tenant",
            "Tenant",
            "shall",
            "may",
            "not",
            "pay",
            "rent",
            "and",
            "or",
            "third-party",
            "user’s",
            "30",
            "days",
            "1,000.50",
            "€5",
            "EUR 7",
            "25 April 2021",
            "30%",
            "https://a.example/x?y=1",
            "www.b.example",
            "me@c.example",
            "(",
            ")",
            "“",
            "”",
            "®",
            "/",
            "H.264",
            "Лиценз",
            "не",
            "第",
            "三条",
            "😀",
            "e\u0301",
            "—");
    private static final List<String> ENDS = List.of(".", ".", ".", "!", "?", ";", ":");

    private final SplittableRandom random;

    GeneratedTexts(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Some sentences, with odd spaces. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(sentence()).append(space());
        }
        return random.nextBoolean() ? text.toString().strip() : text.toString();
    }

    /** One sentence, with a space between any two words. */
    String sentence() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            words.add(word());
        }
        return "The " + String.join(" ", words) + ENDS.get(random.nextInt(ENDS.size()));
    }

    /** The text with some words left out, put in, replaced or moved. */
    String edited(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<= )", -1)));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(words.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, word() + " ");
                case 1 -> words.remove(Math.min(at, words.size() - 1));
                case 2 -> words.set(Math.min(at, words.size() - 1), word() + " ");
                default -> words.add(at / 2, words.remove(Math.min(at, words.size() - 1)));
            }
            if (words.isEmpty()) {
                words.add("");
            }
        }
        return String.join("", words);
    }

    /** The text with every white space replaced by another. */
    String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        for (String part : text.split("(?<=\\s)(?=\\S)", -1)) {
            wrapped.append(part.stripTrailing());
            if (!part.stripTrailing().equals(part)) {
                wrapped.append(space());
            }
        }
        return wrapped.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String space() {
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> "  ";
            case 2 -> "\u00a0";
            default -> " ";
        };
    }
}
