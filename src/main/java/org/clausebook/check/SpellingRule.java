package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * One word in two spellings: joined, apart, with a hyphen. Inflected forms count as one word; a hyphen before a noun that it
 * belongs to is none of these ({@code third-party software}).
 */
final class SpellingRule {
    /** How much of a word's second part its other forms share at least, and how much longer one of them may be. */
    private static final int STEM = 4;

    private static final int ENDING = 2;
    /** A word that makes others with a hyphen, too, is short where it is one of its own, and stands before so many. */
    private static final int SHORT = 5;

    private static final int OWN = 4;

    /** So many letters about a word tell whether it is part of an address. */
    private static final int LONGEST = 50;

    /** What a name in a program or a blank to be filled in has about it. */
    private static final String CODE = "{}_@";

    private static final String MARKS = "“”„\"‘’‚'«»";

    private final Prose prose;
    private final Company company;
    private final Findings findings;
    private final Set<String> small;
    /** Words that a noun stands before. */
    private final Set<String> behind;

    private final Map<String, Integer> apart = new HashMap<>();
    private final Map<String, Integer> hyphened = new HashMap<>();
    /** By the two, the forms of the second that stand apart from the first. */
    private final Map<String, Set<String>> seconds = new HashMap<>();

    private final NavigableMap<String, Integer> joined = new TreeMap<>();
    /** By the beginning of two words in one, the two. */
    private final Map<String, Set<TwoWords>> closed = new HashMap<>();

    private record TwoWords(String first, String second) {}

    private SpellingRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.company = prose.company();
        this.findings = findings;
        this.small = new HashSet<>(prose.usage().list(Usage.SMALL));
        this.behind = new HashSet<>(prose.usage().list(Usage.BEHIND));
    }

    static void check(Prose prose, Findings findings) {
        SpellingRule rule = new SpellingRule(prose, findings);
        prose.lines().forEach(rule::count);
        prose.lines().forEach(rule::check);
    }

    private static String lower(Line line, int at) {
        return line.lower(at);
    }

    private void count(Line line) {
        List<Word> words = line.words();
        for (int at = 0; at < words.size(); at++) {
            String word = lower(line, at);
            if (words.get(at).kind() != Word.Kind.LETTERS || isCode(line, at)) {
                continue;
            }
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && word.indexOf('-', hyphen + 1) < 0) {
                hyphened.merge(key(word.substring(0, hyphen), word.substring(hyphen + 1)), 1, Integer::sum);
            } else if (hyphen < 0) {
                joined.merge(word, 1, Integer::sum);
                if (isPair(line, at)) {
                    beside(word, lower(line, at + 1));
                }
            }
        }
    }

    private void beside(String word, String next) {
        apart.merge(key(word, next), 1, Integer::sum);
        seconds.computeIfAbsent(key(word, next), any -> new HashSet<>()).add(next);
        closed.computeIfAbsent(beginning(word, next), any -> new LinkedHashSet<>())
                .add(new TwoWords(word, next));
    }

    /** Whether a word and the next stand side by side, both of letters alone. */
    private static boolean isPair(Line line, int at) {
        if (at + 1 >= line.words().size() || line.words().get(at + 1).kind() != Word.Kind.LETTERS) {
            return false;
        }
        Span one = line.words().get(at).span();
        Span next = line.words().get(at + 1).span();
        return next.start() == one.end() + 1
                && isLetters(line.word(at + 1))
                && isLetters(line.word(at))
                && (isCapital(line, at) || !isCapital(line, at + 1));
    }

    /** A name behind a small word makes no word with it: {@code other Wise}. */
    private static boolean isCapital(Line line, int at) {
        return Character.isUpperCase(line.word(at).codePointAt(0));
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (!Character.isLetter(word.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String key(String first, String second) {
        return first + " " + prose.stem(second);
    }

    private static String beginning(String first, String second) {
        return first + second.substring(0, Math.min(STEM, second.length()));
    }

    /** Whether two words are forms of one: a verb and the noun that is made of it are none. */
    private boolean areForms(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int longest = Math.max(one.length(), other.length());
        boolean ending = (one.startsWith(other) || other.startsWith(one)) && longest - least <= ENDING;
        return ending || prose.stem(one).equals(prose.stem(other)) && one.regionMatches(0, other, 0, least - ENDING);
    }

    /**
     * Whether two words that stand with a hyphen elsewhere are two of their own: a small one before one that also stands
     * without it ({@code sous licence}, which is no {@code sous-licence}).
     */
    private boolean areTwo(Line line, int at, String first, String second) {
        return small.isEmpty()
                && first.length() <= SHORT
                && !isCapital(line, at)
                && company.after(first).size() >= OWN
                && company.before(second).stream().anyMatch(word -> !word.equals(first));
    }

    /**
     * Whether two words can be parts of one: the second is no small word, which stands behind any other; the first joins no
     * two, and is no small one before a word that others stand before, too.
     */
    private boolean areParts(String first, String second) {
        return first.length() >= 3
                && second.length() >= 3
                && !company.isSmall(second)
                && (!small.contains(first) || company.before(second).size() < OWN)
                && !prose.usage().list(Usage.JOINERS).contains(first);
    }

    /** Whether a word is part of an address or of a name in a program: {@code www.example .com/shed-rules}, {@code dueDate}. */
    private static boolean isCode(Line line, int at) {
        String text = line.text();
        int start = line.words().get(at).span().start();
        int end = line.words().get(at).span().end();
        int from = Math.max(0, start - LONGEST);
        int to = Math.min(text.length(), end + LONGEST);
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String run = text.substring(start, end);
        int slash = run.indexOf('/');
        String word = line.word(at);
        boolean inner = IntStream.range(1, word.length())
                .anyMatch(i -> Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1)));
        return inner
                || slash == 0
                || slash > 0 && run.lastIndexOf('.', run.length() - 2) >= 0
                || run.chars().anyMatch(sign -> CODE.indexOf(sign) >= 0);
    }

    private void check(Line line) {
        for (int at = 0; at < line.words().size(); at++) {
            if (line.words().get(at).kind() != Word.Kind.LETTERS || isCode(line, at)) {
                continue;
            }
            String word = lower(line, at);
            int hyphen = word.indexOf('-');
            if (hyphen > 1 && word.length() - hyphen > 2 && word.indexOf('-', hyphen + 1) < 0) {
                withHyphen(line, at, word.substring(0, hyphen), word.substring(hyphen + 1));
            } else if (hyphen < 0 && isPair(line, at)) {
                inTwo(line, at, word, lower(line, at + 1));
            } else if (hyphen < 0) {
                inOne(line, at, word);
            }
        }
    }

    private void withHyphen(Line line, int at, String first, String second) {
        String key = key(first, second);
        int open = apart.getOrDefault(key, 0);
        boolean rarer = !small.isEmpty() || open > hyphened.getOrDefault(key, 0);
        if (open > 0
                && rarer
                && seconds.getOrDefault(key, Set.of()).stream().anyMatch(form -> beginAlike(form, second))
                && !isNounOfVerb(line, at, second)
                && !isMail(line, at)
                && !areTwo(line, at, first, second)
                && !beforeNoun(line, at)
                && (!small.contains(first) || isQuoted(line, at))) {
            report(line.spotOfWords(at, at), first + " " + second, open);
        }
    }

    /** Whether two words of one stem begin alike, but for a letter: {@code made} is no other form of a noun in {@code -making}. */
    private static boolean beginAlike(String one, String other) {
        return one.regionMatches(0, other, 0, Math.min(one.length(), other.length()) - 1);
    }

    /** Whether it is the noun that a verb and its small word make: to {@code opt out}, the {@code opt-out}. */
    private boolean isNounOfVerb(Line line, int at, String second) {
        return !small.isEmpty() && company.isSmall(second) && !isQuoted(line, at);
    }

    /** Whether the word begins a mail address that is written so that machines do not read it: {@code a-b at example.com}. */
    private static boolean isMail(Line line, int at) {
        return line.words().subList(at + 1, line.words().size()).stream()
                .filter(word -> word.kind() != Word.Kind.MARK)
                .limit(2)
                .map(word -> word.of(line.text()))
                .anyMatch(word -> word.indexOf('.') > 0);
    }

    /** Whether the word stands alone between quotation marks, as a phrase does that is no attribute. */
    private static boolean isQuoted(Line line, int at) {
        Span word = line.words().get(at).span();
        return word.start() > 0
                && word.end() < line.text().length()
                && MARKS.indexOf(line.text().charAt(word.start() - 1)) >= 0
                && MARKS.indexOf(line.text().charAt(word.end())) >= 0;
    }

    /** Whether a word follows that the hyphened one may belong to. */
    private boolean beforeNoun(Line line, int at) {
        int next = at + 1 < line.words().size() && line.word(at + 1).equals(")") ? at + 2 : at + 1;
        if (next >= line.words().size() || line.words().get(next).kind() != Word.Kind.LETTERS) {
            return false;
        }
        boolean genitive = line.word(at).matches(".*['’]s?");
        return small.isEmpty()
                || !genitive && !small.contains(lower(line, next)) && !behind.contains(lower(line, next));
    }

    private void inTwo(Line line, int at, String first, String second) {
        String key = key(first, second);
        int here = apart.getOrDefault(key, 0);
        int hyphens = hyphened.getOrDefault(key, 0);
        if (hyphens > here && small.isEmpty() && !areTwo(line, at, first, second)) {
            report(line.spotOfWords(at, at + 1), first + "-" + second, hyphens);
            return;
        }
        int whole = areParts(first, second) ? inOne(first, second) : 0;
        if (whole > 0 && (whole >= here || here <= 2)) {
            report(line.spotOfWords(at, at + 1), first + second, whole);
        }
    }

    /** How often the two are written as one, in whatever form. */
    private int inOne(String first, String second) {
        String stem = beginning(first, second);
        int whole = 0;
        for (Map.Entry<String, Integer> entry :
                joined.subMap(stem, stem + Character.MAX_VALUE).entrySet()) {
            whole += areForms(first + second, entry.getKey()) ? entry.getValue() : 0;
        }
        return whole;
    }

    private void inOne(Line line, int at, String word) {
        for (int end = 6; end <= word.length(); end++) {
            for (TwoWords two : closed.getOrDefault(word.substring(0, end), Set.of())) {
                int often = apart.getOrDefault(key(two.first, two.second), 0);
                if (often > joined.getOrDefault(word, 0)
                        && areParts(two.first, two.second)
                        && areForms(two.first + two.second, word)) {
                    report(line.spotOfWords(at, at), two.first + " " + two.second, often);
                    return;
                }
            }
        }
    }

    private void report(Line.Spot spot, String other, int count) {
        findings.add(
                Rule.SPELLING_VARIANT, spot, Say.ELSEWHERE.of(spot.letters(), other, count), Say.WRITE_ONE_WAY.of());
    }
}
