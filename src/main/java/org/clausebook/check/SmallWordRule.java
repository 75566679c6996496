package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small word that the same words have not elsewhere, or another one: {@code including the authorities that} and {@code
 * including authorities that}. Four words on either side are the same; what stands before a name is a matter of the name.
 * Only languages with a list of such words are looked at, and no translations, which are held against their source.
 */
final class SmallWordRule {
    private static final int SIDE = 4;
    /** Two places say nothing of which is meant, nor whether both are. */
    private static final int LEAST = 4;

    /** What is between the same words: the run of those before it and that of those behind it. */
    private record Slot(int before, int behind) {}

    /** Where a line has a slot, and the word in it. */
    private record Place(Line line, int first, int last, Optional<Token> word) {
        String letters() {
            return word.map(Token::lower).orElse("");
        }
    }

    private final Set<String> small;
    private final Findings findings;
    private final Map<Slot, List<Place>> slots = new LinkedHashMap<>();

    private SmallWordRule(Prose prose, Findings findings) {
        this.findings = findings;
        this.small = new HashSet<>(prose.usage().list(Usage.GRAMMAR));
        this.small.addAll(prose.usage().list(Usage.PRONOUNS));
        Runs runs = new Runs(1);
        Map<String, Integer> numbers = new HashMap<>();
        for (Line line : prose.lines()) {
            int[] words = line.tokens().stream()
                    .mapToInt(token -> number(numbers, token.letters()))
                    .toArray();
            int[] sides = sides(runs, words);
            for (int at = SIDE; at < sides.length; at++) {
                note(line, at, sides);
            }
        }
    }

    private static int number(Map<String, Integer> numbers, String letters) {
        Integer known = numbers.putIfAbsent(letters, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The runs of four words that begin at each word. */
    private static int[] sides(Runs runs, int[] words) {
        int[] sides = new int[Math.max(0, words.length - SIDE + 1)];
        for (int at = 0; at < sides.length; at++) {
            for (int i = at; i < at + SIDE; i++) {
                sides[at] = runs.longer(sides[at], words[i]);
            }
        }
        return sides;
    }

    static void check(Prose prose, Findings findings) {
        if (!prose.edition().isTranslation()
                && !prose.usage().list(Usage.GRAMMAR).isEmpty()) {
            SmallWordRule rule = new SmallWordRule(prose, findings);
            rule.slots.values().stream()
                    .filter(places -> places.size() >= LEAST)
                    .forEach(rule::check);
        }
    }

    /** Notes the slot before a word, empty, and the one with the word in it. */
    private void note(Line line, int at, int[] sides) {
        note(line, at, Optional.empty(), sides);
        Token word = line.tokens().get(at);
        if (at + 1 < sides.length && small.contains(word.lower())) {
            note(line, at, Optional.of(word), sides);
        }
    }

    private void note(Line line, int at, Optional<Token> word, int[] sides) {
        List<Token> tokens = line.tokens();
        int behind = word.isPresent() ? at + 1 : at;
        if (!tokens.get(behind).isCapital()) {
            Place place =
                    new Place(line, tokens.get(at - 1).at(), tokens.get(behind).at(), word);
            slots.computeIfAbsent(new Slot(sides[at - SIDE], sides[behind]), any -> new ArrayList<>(1))
                    .add(place);
        }
    }

    private void check(List<Place> places) {
        Map<String, List<Place>> words = new LinkedHashMap<>();
        places.forEach(place ->
                words.computeIfAbsent(place.letters(), any -> new ArrayList<>()).add(place));
        if (words.size() == 2) {
            List<List<Place>> two = List.copyOf(words.values());
            boolean first = two.get(0).size() >= two.get(1).size();
            List<Place> usual = two.get(first ? 0 : 1);
            two.get(first ? 1 : 0).forEach(place -> report(place, usual));
        }
    }

    private void report(Place place, List<Place> usual) {
        Place other = usual.get(0);
        findings.add(
                Rule.SMALL_WORD,
                place.line.spotOfWords(place.first, place.last),
                Say.OTHER_SMALL_WORD.of(
                        other.line.spotOfWords(other.first, other.last).letters(), usual.size()),
                Say.WRITE_ONE_WAY.of());
    }
}
