package org.clausebook.check;

import java.util.ArrayList;
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

    /** Small words between the same words: where either stands, none of its words where nothing is between. */
    private record Slot(List<String> before, List<String> behind) {}

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
        for (Line line : prose.lines()) {
            for (int at = SIDE; at + SIDE <= line.tokens().size(); at++) {
                note(line, at);
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        if (!prose.edition().isTranslation()
                && !prose.usage().list(Usage.GRAMMAR).isEmpty()) {
            SmallWordRule rule = new SmallWordRule(prose, findings);
            rule.slots.values().forEach(rule::check);
        }
    }

    /** Notes the slot before a word, empty, and the one with the word in it. */
    private void note(Line line, int at) {
        note(line, at, Optional.empty());
        Token word = line.tokens().get(at);
        if (at + SIDE < line.tokens().size() && small.contains(word.lower())) {
            note(line, at, Optional.of(word));
        }
    }

    private void note(Line line, int at, Optional<Token> word) {
        List<Token> tokens = line.tokens();
        int behind = word.isPresent() ? at + 1 : at;
        if (!tokens.get(behind).isCapital()) {
            Slot slot =
                    new Slot(letters(tokens.subList(at - SIDE, at)), letters(tokens.subList(behind, behind + SIDE)));
            Place place =
                    new Place(line, tokens.get(at - 1).at(), tokens.get(behind).at(), word);
            slots.computeIfAbsent(slot, any -> new ArrayList<>()).add(place);
        }
    }

    private static List<String> letters(List<Token> tokens) {
        return tokens.stream().map(Token::letters).toList();
    }

    private void check(List<Place> places) {
        Map<String, List<Place>> words = new LinkedHashMap<>();
        places.forEach(place ->
                words.computeIfAbsent(place.letters(), any -> new ArrayList<>()).add(place));
        if (words.size() == 2 && places.size() >= LEAST) {
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
                "Elsewhere, among the same words, it is “"
                        + other.line.spotOfWords(other.first, other.last).letters() + "” (" + usual.size()
                        + (usual.size() == 1 ? " place)" : " places)"),
                "Write it one way");
    }
}
