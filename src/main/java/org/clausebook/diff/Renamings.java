package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Edition;
import org.clausebook.text.Word;

/**
 * Finds the replacements that run through a document. One that alone would be editorial by spelling, hyphenation or case
 * counts from three places on, where it was made at most of the places of the old term. Any other must be the name of
 * something: every word with a capital, no number, no word of weight but a party; it counts from three places on where
 * the old name is gone from the newer version and the new name was not in the older one, so that nothing that was two
 * things has become one.
 */
final class Renamings {
    private static final int PLACES = 3;
    private static final int LONGEST = 5;
    private static final int LARGEST = 24;

    private final Alignment alignment;
    private final Rules rules;
    private final Set<String> terms;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private Renamings(Alignment alignment, Rules rules, Set<String> terms) {
        this.alignment = alignment;
        this.rules = rules;
        this.terms = terms;
    }

    /** A replacement and where it was made. */
    private static final class Candidate {
        final Map<String, Integer> froms = new LinkedHashMap<>();
        final Map<String, Integer> tos = new LinkedHashMap<>();
        final Set<BlockLink> places = new LinkedHashSet<>();
        final Set<String> before = new LinkedHashSet<>();
        final Set<String> after = new LinkedHashSet<>();
        int count;
        boolean editorial;
        boolean name = true;

        static String usual(Map<String, Integer> printed) {
            return printed.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** What a replacement is known by: its words whatever their case. */
    static String key(Pair pair, Rules rules, Change change) {
        return plain(pair.old(), change.fromOld(), change.toOld(), rules) + " → "
                + plain(pair.now(), change.fromNow(), change.toNow(), rules);
    }

    private static String plain(Passage side, int from, int to, Rules rules) {
        return rules.lower(String.join(" ", side.letters(from, to)));
    }

    /** The renamings of a document by their keys, the most frequent first. */
    static Map<String, Renaming> in(
            Alignment alignment, Map<BlockLink, List<FieldDiff>> diffs, Rules rules, Set<String> terms) {
        Renamings renamings = new Renamings(alignment, rules, terms);
        diffs.forEach((link, fields) -> fields.forEach(field -> renamings.collect(link, field)));
        return renamings.found();
    }

    private void collect(BlockLink link, FieldDiff field) {
        Steps steps = null;
        for (Change change : field.parts()) {
            if (!change.isReplacement() || change.old() > LARGEST || change.now() > LARGEST) {
                continue;
            }
            if (steps == null) {
                steps = new Steps(field.pair(), rules, new Kinship(field.pair(), rules, terms));
            }
            List<Steps.Step> way = steps.of(change);
            if (way.size() > 1) {
                add(link, field.pair(), new Steps.Step(change, List.of()));
            }
            for (Steps.Step step : way) {
                if (step.change().isReplacement()) {
                    add(link, field.pair(), step);
                }
            }
        }
    }

    private void add(BlockLink link, Pair pair, Steps.Step step) {
        Change change = step.change();
        if (change.old() > LONGEST || change.now() > LONGEST) {
            return;
        }
        Candidate candidate = candidates.computeIfAbsent(key(pair, rules, change), unused -> new Candidate());
        candidate.count++;
        candidate.places.add(link);
        candidate.froms.merge(pair.old(change), 1, Integer::sum);
        candidate.tos.merge(pair.now(change), 1, Integer::sum);
        candidate.before.add(neighbour(pair.old(), change.fromOld() - 1, change.fromOld()));
        candidate.after.add(neighbour(pair.old(), change.toOld(), change.toOld()));
        candidate.editorial = !step.reasons().isEmpty()
                && step.reasons().stream()
                        .allMatch(reason -> reason.significance() == Significance.EDITORIAL && isWave(reason.text()));
        candidate.name &= isName(pair.old(), change.fromOld(), change.toOld())
                && isName(pair.now(), change.fromNow(), change.toNow());
    }

    private static boolean isWave(String reason) {
        return reason.startsWith("hyphenation") || reason.startsWith("spelling") || reason.startsWith("case");
    }

    /** The capitalised word beside a place, which may belong to the name; empty where there is none. */
    private String neighbour(Passage side, int at, int gap) {
        boolean word = at >= 0
                && at < side.size()
                && side.kind(at) == Word.Kind.LETTERS
                && !side.touches(gap)
                && !rules.isStopWord(side.letters(at))
                && Character.isUpperCase(side.letters(at).codePointAt(0));
        return word ? side.letters(at) : "";
    }

    private boolean isName(Passage side, int from, int to) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            String word = side.letters(i);
            String list = rules.weighty(word);
            boolean weighs = !list.isEmpty() && !list.equals(Rules.PARTY);
            switch (side.kind(i)) {
                case LETTERS -> {
                    letters = true;
                    if (weighs || !Character.isUpperCase(word.codePointAt(0))) {
                        return false;
                    }
                }
                case NUMBER, ADDRESS -> {
                    return false;
                }
                case MARK -> {
                    if (i == from) {
                        return false;
                    }
                }
            }
        }
        return letters;
    }

    private Map<String, Renaming> found() {
        List<Map.Entry<String, Candidate>> often = candidates.entrySet().stream()
                .filter(entry -> entry.getValue().count >= PLACES)
                .sorted(Comparator.comparing(entry -> -entry.getValue().count))
                .toList();
        Map<String, Renaming> found = new LinkedHashMap<>();
        if (often.isEmpty()) {
            return found;
        }
        String old = text(alignment.left());
        String now = text(alignment.right());
        for (Map.Entry<String, Candidate> entry : often) {
            Candidate candidate = entry.getValue();
            Renaming renaming = renaming(candidate);
            boolean runs = candidate.editorial
                    ? 2 * candidate.count >= count(rules.lower(old), rules.lower(renaming.from()))
                    : candidate.name
                            && rules.capitalsAreNames()
                            && count(now, renaming.from()) == 0
                            && count(old, renaming.to()) == 0;
            if (runs) {
                found.put(entry.getKey(), renaming);
            }
        }
        return found;
    }

    private static Renaming renaming(Candidate candidate) {
        String from = Candidate.usual(candidate.froms);
        String to = Candidate.usual(candidate.tos);
        if (!candidate.editorial) {
            String before = only(candidate.before);
            String after = only(candidate.after);
            from = before + (before.isEmpty() ? "" : " ") + from + (after.isEmpty() ? "" : " ") + after;
            to = before + (before.isEmpty() ? "" : " ") + to + (after.isEmpty() ? "" : " ") + after;
        }
        return new Renaming(from, to, candidate.count, new ArrayList<>(candidate.places));
    }

    private static String only(Set<String> words) {
        return words.size() == 1 ? words.iterator().next() : "";
    }

    private static String text(Edition edition) {
        return edition.blocks().stream()
                .map(block -> block.heading() + "\n" + block.text())
                .collect(Collectors.joining("\n"));
    }

    /** How often words stand in a text, not as part of other words. */
    private static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean part =
                    at > 0 && isWordPart(text.charAt(at - 1)) || end < text.length() && isWordPart(text.charAt(end));
            count += part ? 0 : 1;
        }
        return count;
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-';
    }
}
