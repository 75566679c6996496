package org.clausebook.diff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.clausebook.text.Language;
import org.clausebook.text.WordLists;

/**
 * Which words of a language weigh what, and which differences do not matter: read from the files beside this class, which
 * say in words what each of their lists is for.
 */
final class Rules {
    static final String MONTH = "month";
    static final String UNIT = "unit";
    static final String ARTICLE = "article";
    static final String QUANTITY = "quantity";
    static final String NEGATION = "negation";
    static final String PARTY = "party";
    static final String TYPOGRAPHY = "typography";
    static final String ONE = "one";
    static final String WITH_ARTICLE = "with article";
    static final String REFERENCE = "reference";
    private static final String CURRENCY = "currency";
    private static final String STOP_WORD = "stop word";
    private static final String SPELLING = "spelling";
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";
    private static final String ENDING = "ending";
    private static final String NUMERAL = "numeral";

    /** The lists whose words are never added, dropped or replaced without consequence. */
    private static final List<String> WEIGHTY =
            List.of("modal verb", NEGATION, "connective", "condition", "scope word", QUANTITY, "time word", PARTY);

    /** A pair of endings by which two forms of a word differ, and what that is called. */
    record Ending(String one, String other, String name) {}

    private final Locale locale;
    private final boolean known;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> listsOf = new HashMap<>();
    private final Map<String, String> spelling =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Map<String, String> lower = new ConcurrentHashMap<>();
    private final Map<String, String> spelt = new ConcurrentHashMap<>();
    private final Map<String, List<String>> different = new HashMap<>();
    private final Map<String, String> squashed = new ConcurrentHashMap<>();
    private final Set<String> wordings = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> numerals = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final Set<String> stopWords;

    private Rules(Language language) {
        this.locale = language.locale();
        read("any");
        this.known = read(language.base());
        this.stopWords = stopWords();
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            for (String word : list.getValue()) {
                listsOf.computeIfAbsent(word, unused -> new ArrayList<>()).add(list.getKey());
            }
        }
        pairs(SPELLING, spelling);
        pairs(SAME, same);
        pairs(NUMERAL, numerals);
        same.forEach((one, other) -> wordings.addAll(List.of(first(one), first(other))));
        for (String pair : lists.getOrDefault(DIFFERENT, List.of())) {
            String[] words = pair.split(" = ", -1);
            different.computeIfAbsent(words[0], unused -> new ArrayList<>()).add(words[1]);
            different.computeIfAbsent(words[1], unused -> new ArrayList<>()).add(words[0]);
        }
        for (String ending : lists.getOrDefault(ENDING, List.of())) {
            String[] parts = ending.split("[=:]", -1);
            endings.add(new Ending(parts[0].strip(), parts[1].strip(), parts[2].strip()));
        }
    }

    /** The rules of a language; those that hold for every language where it has none of its own. */
    static Rules of(Language language) {
        return new Rules(language);
    }

    /** Whether a comma in a number surely stands between thousands. */
    boolean groupsByComma() {
        return lists.containsKey("comma between thousands");
    }

    /** Whether a capital marks a name. */
    boolean capitalsAreNames() {
        return !lists.getOrDefault("capital nouns", List.of()).contains(locale.getLanguage());
    }

    /** Whether the language has rules of its own. */
    boolean isKnown() {
        return known;
    }

    String lower(String word) {
        String lowered = lower.get(word);
        if (lowered == null) {
            lowered = Normalizer.normalize(word, Normalizer.Form.NFC)
                    .toLowerCase(locale)
                    .replace('’', '\'')
                    .replace('‑', '-')
                    .replace('‐', '-');
            lower.put(word, lowered);
        }
        return lowered;
    }

    boolean is(String list, String word) {
        return listsOf.getOrDefault(lower(word), List.of()).contains(list);
    }

    boolean isCurrency(String word) {
        return is(CURRENCY, word);
    }

    /** Whether a word names a month: one that is another word too, such as "may", only with a capital. */
    boolean isMonth(String word) {
        return is(MONTH, word) && (weighty(word).isEmpty() || Character.isUpperCase(word.charAt(0)));
    }

    boolean isStopWord(String word) {
        return stopWords.contains(lower(word));
    }

    /** The name of the list that makes a word weighty; empty for every other word. */
    String weighty(String word) {
        List<String> of = listsOf.getOrDefault(lower(word), List.of());
        return WEIGHTY.stream().filter(of::contains).findFirst().orElse("");
    }

    /** The name of the list that a mark is in: quotes, punctuation and so on; empty where it is in none. */
    String mark(String mark) {
        return listsOf.getOrDefault(mark, List.of("")).get(0);
    }

    /** A word in the one spelling that all its spellings are compared in. */
    String spelt(String word) {
        return spelt.computeIfAbsent(word, this::spell);
    }

    /** The letters and digits of a word in its one spelling. */
    String squashed(String word) {
        return squashed.computeIfAbsent(word, unused -> spelt(word).replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""));
    }

    private String spell(String word) {
        String spelt = lower(word);
        for (Map.Entry<String, String> pair : spelling.entrySet()) {
            spelt = spelt.replace(pair.getKey(), pair.getValue());
        }
        return spelt;
    }

    /** Whether a word is the first of a listed wording. */
    boolean beginsWording(String word) {
        return wordings.contains(lower(word));
    }

    /** Whether two wordings are listed as meaning the same. */
    boolean haveOneMeaning(String one, String other) {
        String left = lower(one);
        String right = lower(other);
        return !left.equals(right) && same.getOrDefault(left, left).equals(same.getOrDefault(right, right));
    }

    /** A number's digits for a numeral in words; the word itself for any other. */
    String numeral(String word) {
        String lower = lower(word);
        return numerals.getOrDefault(lower, lower);
    }

    /** Whether two words that look like spellings of each other are different words. */
    boolean areDifferent(String one, String other) {
        List<String> others = different.getOrDefault(lower(one), List.of());
        return others.contains(lower(other));
    }

    /** What two forms of a word differ by, such as {@code agreement}; empty where they are no forms of one word. */
    String inflection(String one, String other) {
        String left = spelt(one);
        String right = spelt(other);
        if (areDifferent(left, right)) {
            return "";
        }
        for (Ending ending : endings) {
            if (differ(left, right, ending) || differ(right, left, ending)) {
                return ending.name;
            }
        }
        return "";
    }

    private static boolean differ(String left, String right, Ending ending) {
        if (ending.one.startsWith("-")) {
            String one = ending.one.substring(1);
            String other = ending.other.substring(1);
            int stem = left.length() - one.length();
            return stem >= 2
                    && left.endsWith(one)
                    && right.endsWith(other)
                    && stem == right.length() - other.length()
                    && left.regionMatches(0, right, 0, stem);
        }
        return left.equals(ending.one) && right.equals(ending.other);
    }

    private Set<String> stopWords() {
        Set<String> words =
                List.of(STOP_WORD, ARTICLE, "modal verb", NEGATION, "connective", "condition", "time word").stream()
                        .flatMap(list -> lists.getOrDefault(list, List.of()).stream())
                        .collect(Collectors.toSet());
        return Collections.unmodifiableSet(words);
    }

    /** The first word of a wording, as words are cut: an abbreviation's last stop is none of it. */
    private static String first(String wording) {
        return wording.replaceFirst("\\.?( .*)?$", "");
    }

    private void pairs(String list, Map<String, String> into) {
        for (String pair : lists.getOrDefault(list, List.of())) {
            String[] sides = pair.split(" = ", -1);
            into.put(sides[1].strip(), sides[0].strip());
        }
    }

    private boolean read(String name) {
        Optional<Map<String, List<String>>> read = WordLists.read(Rules.class, name);
        read.ifPresent(file -> file.forEach((list, entries) ->
                lists.computeIfAbsent(list, unused -> new ArrayList<>()).addAll(entries)));
        return read.isPresent();
    }
}
