package org.clausebook.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clausebook.QualityPage;
import org.junit.jupiter.api.Test;

/**
 * Measures how well the stemmers keep forms of a word together and other words apart, with Hunspell's dictionaries as oracles; they
 * are asked of the machine ({@code apt-get install hunspell-bg hunspell-en-us}) and are in nothing that is handed on.
 */
class StemQuality {
    private static final Path FOLDER = Path.of("/usr/share/hunspell");

    private record Rule(String cut, String added, Pattern condition) {}

    /** The words of a dictionary with their forms, and of which words each form is. */
    private record Oracle(List<Set<String>> words, Map<String, int[]> ofForm) {}

    @Test
    void measure() throws IOException {
        QualityPage.write(TEXT.formatted(report()));
    }

    private static String report() throws IOException {
        Oracle bulgarian = oracle("bg_BG", "");
        Oracle english = oracle("en_US", "SDG");
        return "| stemmer | dictionary | forms | under-stemming | over-stemming |\n| --- | --- | --- | --- | --- |\n"
                + row("own, Bulgarian", "hunspell-bg", bulgarian, BulgarianStems::stem)
                + row("Lucene's, Bulgarian", "hunspell-bg", bulgarian, lucene("bg"))
                + row("own, English", "hunspell-en-us", english, EnglishStems::stem)
                + row("Lucene's (Porter), English", "hunspell-en-us", english, lucene("en"));
    }

    private static UnaryOperator<String> lucene(String language) {
        var analyzer = language.equals("bg")
                ? new org.apache.lucene.analysis.bg.BulgarianAnalyzer(org.apache.lucene.analysis.CharArraySet.EMPTY_SET)
                : new org.apache.lucene.analysis.en.EnglishAnalyzer(org.apache.lucene.analysis.CharArraySet.EMPTY_SET);
        return word -> {
            try (var tokens = analyzer.tokenStream("", word)) {
                var term = tokens.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                tokens.reset();
                String stem = tokens.incrementToken() ? term.toString() : word;
                tokens.end();
                return stem;
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        };
    }

    private static String row(String name, String dictionary, Oracle oracle, UnaryOperator<String> stemmer) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f |\n",
                name,
                dictionary,
                oracle.ofForm.size(),
                under(oracle, stemmer),
                over(oracle, stemmer));
    }

    /** Of the pairs of forms of a word, the share that has two stems; the mean of all words, as long verbs have many. */
    private static double under(Oracle oracle, UnaryOperator<String> stemmer) {
        double sum = 0;
        int words = 0;
        for (Set<String> forms : oracle.words) {
            if (forms.size() > 1) {
                Map<String, Integer> stems = new HashMap<>();
                forms.forEach(form -> stems.merge(stemmer.apply(form), 1, Integer::sum));
                double same = stems.values().stream()
                        .mapToDouble(count -> pairs(count))
                        .sum();
                sum += 1 - same / pairs(forms.size());
                words++;
            }
        }
        return sum / words;
    }

    private static double pairs(int count) {
        return count * (count - 1) / 2.0;
    }

    /** Of the pairs of forms that have one stem, the share that are of no common word. */
    private static double over(Oracle oracle, UnaryOperator<String> stemmer) {
        Map<String, List<int[]>> byStem = new HashMap<>();
        oracle.ofForm.forEach((form, words) -> byStem.computeIfAbsent(stemmer.apply(form), any -> new ArrayList<>())
                .add(words));
        long same = 0;
        long wrong = 0;
        for (List<int[]> group : byStem.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int k = 0; k < i; k++) {
                    same++;
                    wrong += share(group.get(i), group.get(k)) ? 0 : 1;
                }
            }
        }
        return (double) wrong / same;
    }

    private static boolean share(int[] one, int[] other) {
        return Arrays.stream(one).anyMatch(word -> Arrays.stream(other).anyMatch(own -> own == word));
    }

    private static Oracle oracle(String name, String flags) throws IOException {
        if (!Files.exists(FOLDER.resolve(name + ".dic"))) {
            throw new AssertionError("no dictionary " + name + ": apt-get install hunspell-bg hunspell-en-us");
        }
        Map<Character, List<Rule>> rules = rules(FOLDER.resolve(name + ".aff"));
        List<Set<String>> words = new ArrayList<>();
        Map<String, Integer> byWord = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".dic"), StandardCharsets.UTF_8)) {
            String[] parts = line.strip().split("/", -1);
            if (parts[0].matches("\\p{Ll}{3,}")) {
                byWord.put(parts[0], words.size());
                words.add(forms(parts[0], parts.length > 1 ? parts[1] : "", flags, rules));
            }
        }
        return new Oracle(words, ofForm(words, byWord));
    }

    private static Map<Character, List<Rule>> rules(Path file) throws IOException {
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.strip().split("\\s+");
            if (fields.length > 4 && fields[0].equals("SFX")) {
                rules.computeIfAbsent(fields[1].charAt(0), any -> new ArrayList<>())
                        .add(new Rule(
                                fields[2].equals("0") ? "" : fields[2],
                                fields[3].equals("0") ? "" : fields[3].split("/", -1)[0],
                                Pattern.compile(fields[4] + "$")));
            }
        }
        return rules;
    }

    private static Set<String> forms(String word, String own, String flags, Map<Character, List<Rule>> rules) {
        Set<String> forms = new LinkedHashSet<>(Set.of(word));
        for (char flag : own.toCharArray()) {
            if (flags.isEmpty() || flags.indexOf(flag) >= 0) {
                for (Rule rule : rules.getOrDefault(flag, List.of())) {
                    if (word.endsWith(rule.cut) && rule.condition.matcher(word).find()) {
                        forms.add(word.substring(0, word.length() - rule.cut.length()) + rule.added);
                    }
                }
            }
        }
        return forms;
    }

    /** A Bulgarian noun in -не is of the word that its verb is. */
    private static Map<String, int[]> ofForm(List<Set<String>> words, Map<String, Integer> byWord) {
        Map<String, Set<Integer>> found = new HashMap<>();
        byWord.forEach((word, number) -> {
            int own = number;
            if (word.endsWith("не")) {
                String base = word.substring(0, word.length() - 3);
                for (String verb : List.of(word.substring(0, word.length() - 2) + "м", base + "я", base + "а")) {
                    own = byWord.getOrDefault(verb, own);
                }
            }
            for (String form : words.get(number)) {
                found.computeIfAbsent(form, any -> new HashSet<>()).add(own);
            }
        });
        Map<String, int[]> ofForm = new HashMap<>();
        found.forEach((form, numbers) ->
                ofForm.put(form, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return ofForm;
    }

    private static final String TEXT = """
            # Quality of the stems

            Against Hunspell's dictionaries, each form counted once. Under-stemming is the share of the pairs of forms of
            one word that have two stems, the mean of all words; over-stemming the share of the pairs of forms with one
            stem that are of no common word. A Bulgarian noun in -не counts as a form of its verb.

            %s""";
}
