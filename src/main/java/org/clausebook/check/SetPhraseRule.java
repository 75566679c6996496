package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.text.Word;

/**
 * A word that stands nowhere but where a set phrase has another one in nearly all places: {@code end-user licence
 * arrangement}, which is {@code end-user licence agreement} else. The phrase is what stands around the word.
 */
final class SetPhraseRule {
    /** So many words around another make a phrase, one of them at least on either side. */
    private static final int AROUND = 4;
    /** And so many of them say what it is about. */
    private static final int CONTENT = 2;
    /** Shorter words say little, and are no other words for anything. */
    private static final int LETTERS = 4;
    /** In so many places, the phrase is set. */
    private static final int LEAST = 5;
    /** And in so many times as many as have the other word. */
    private static final int TIMES = 5;
    /** What stands for the word itself among the numbers of words, which begin behind it. */
    private static final int SLOT = 0;

    private final Findings findings;
    private final Set<String> grammar;
    private final List<List<Token>> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** How often a word of each stem stands in the text. */
    private final Map<String, Integer> counts = new HashMap<>();

    private SetPhraseRule(Prose prose, Findings findings) {
        this.findings = findings;
        this.grammar = new HashSet<>(prose.usage().list(Usage.GRAMMAR));
        for (Line line : prose.lines()) {
            lines.add(line.tokens());
            line.tokens().forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
        }
    }

    static void check(Prose prose, Findings findings) {
        SetPhraseRule rule = new SetPhraseRule(prose, findings);
        Set<Token> told = new HashSet<>();
        for (Runs.Run phrase : rule.phrases().atLeast(LEAST + 1)) {
            List<Token> words = phrase.places().stream()
                    .map(place -> rule.lines.get(place.piece()).get(place.at()))
                    .toList();
            rule.check(words, told);
        }
    }

    /** What stands around each word. */
    private Runs phrases() {
        Runs phrases = new Runs(1);
        for (int line = 0; line < lines.size(); line++) {
            List<Token> tokens = lines.get(line);
            int[] words = tokens.stream()
                    .mapToInt(token -> numbers.computeIfAbsent(token.lower(), any -> numbers.size() + 1))
                    .toArray();
            for (int at = 1; at + 1 < words.length; at++) {
                for (int from = Math.max(0, at - AROUND + 1); from < at && isWord(tokens.get(at)); from++) {
                    if (isPhrase(tokens, from, at)) {
                        int phrase = 0;
                        for (int i = from; i <= from + AROUND; i++) {
                            phrase = phrases.longer(phrase, i == at ? SLOT : words[i]);
                        }
                        phrases.add(phrase, line, at);
                    }
                }
            }
        }
        return phrases;
    }

    private boolean isPhrase(List<Token> tokens, int from, int at) {
        if (from + AROUND >= tokens.size()) {
            return false;
        }
        int content = 0;
        for (int i = from; i <= from + AROUND; i++) {
            Token token = tokens.get(i);
            if (i != at && token.kind() != Word.Kind.LETTERS) {
                return false;
            }
            content += i != at && isWord(token) && !grammar.contains(token.lower()) ? 1 : 0;
        }
        return content >= CONTENT;
    }

    private static boolean isWord(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.lower().length() >= LETTERS;
    }

    /** Looks at the words that stand in one phrase. */
    private void check(List<Token> words, Set<Token> told) {
        Map<String, Integer> stems = new TreeMap<>();
        words.forEach(word -> stems.merge(word.stem(), 1, Integer::sum));
        Map.Entry<String, Integer> usual =
                stems.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        for (Token word : words) {
            int own = stems.get(word.stem());
            if (usual.getValue() >= Math.max(LEAST, TIMES * own)
                    && counts.get(word.stem()) == own
                    && !Token.alike(word.stem(), usual.getKey())
                    && !Token.kin(word.stem(), usual.getKey())
                    && told.add(word)) {
                String here = words.stream()
                        .filter(other -> other.stem().equals(usual.getKey()))
                        .findFirst()
                        .orElseThrow()
                        .letters();
                findings.add(
                        Rule.SET_PHRASE,
                        word.line().spotOfWords(word.at(), word.at()),
                        "This phrase has “" + here + "” in " + usual.getValue() + " places",
                        "Write " + here);
            }
        }
    }
}
