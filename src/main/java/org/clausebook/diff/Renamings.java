package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private final Alignment alignment;
    private final Rules rules;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private Renamings(Alignment alignment, Rules rules) {
        this.alignment = alignment;
        this.rules = rules;
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

    /** What a replacement is known by: its words whatever their case, possessive or not. */
    static String key(Pair pair, Rules rules, Change change) {
        return plain(pair.old(), change.fromOld(), change.toOld(), rules) + " → "
                + plain(pair.now(), change.fromNow(), change.toNow(), rules);
    }

    private static String plain(Passage side, int from, int to, Rules rules) {
        return POSSESSIVE
                .matcher(rules.lower(String.join(" ", side.letters(from, to))))
                .replaceFirst("");
    }

    /** The renamings of a document by their keys, the most frequent first. */
    static Map<String, Renaming> in(Alignment alignment, Map<BlockLink, List<FieldDiff>> diffs, Rules rules) {
        Renamings renamings = new Renamings(alignment, rules);
        diffs.forEach((link, fields) -> fields.forEach(field -> renamings.collect(link, field)));
        return renamings.found();
    }

    private void collect(BlockLink link, FieldDiff field) {
        field.ways().forEach((change, way) -> {
            Change core = core(field.pair(), rules, change);
            if (way.size() > 1 && core.isReplacement()) {
                add(link, field.pair(), new Steps.Step(core, List.of()));
            }
            for (Steps.Step step : way) {
                if (step.change().isReplacement()
                        && !(way.size() > 1 && step.change().equals(core))) {
                    add(link, field.pair(), step);
                }
            }
        });
    }

    /** A change without the articles before it and the trade mark signs behind it, which are no part of a name. */
    static Change core(Pair pair, Rules rules, Change change) {
        return new Change(
                first(pair.old(), change.fromOld(), change.toOld(), rules),
                last(pair.old(), change.fromOld(), change.toOld(), rules),
                first(pair.now(), change.fromNow(), change.toNow(), rules),
                last(pair.now(), change.fromNow(), change.toNow(), rules));
    }

    private static int first(Passage side, int from, int to, Rules rules) {
        return from < to && rules.is(Rules.ARTICLE, side.letters(from)) ? from + 1 : from;
    }

    private static int last(Passage side, int from, int to, Rules rules) {
        return from < to - 1 && rules.mark(side.letters(to - 1)).equals(Rules.TYPOGRAPHY) ? to - 1 : to;
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
                        .allMatch(reason -> reason.significance() == Significance.EDITORIAL && isWave(reason.rule()));
        candidate.name &= isName(pair.old(), change.fromOld(), change.toOld())
                && isName(pair.now(), change.fromNow(), change.toNow());
    }

    private static boolean isWave(String reason) {
        return reason.startsWith("hyphenation") || reason.startsWith("spelling") || reason.startsWith("case");
    }

    /** The capitalised word beside a place, which may belong to the name; empty where there is none. */
    private String neighbour(Passage side, int at, int gap) {
        if (at == gap && at < side.size() && rules.mark(side.letters(at)).equals(Rules.TYPOGRAPHY)) {
            return neighbour(side, at + 1, gap + 1);
        }
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
