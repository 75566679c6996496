package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.check.Line.Spot;
import org.clausebook.text.Word;

/** Numbers, amounts, dates and percentages that are not the source's; in digits or in words. */
final class NumberRule {
    /** Smaller ones are said in words that also say something else. */
    private static final int SURE = 3;

    private static final int HUNDRED = 100;
    /** Greater ones are said in digits. */
    private static final int IN_WORDS = 20;

    /** Decimals that add nothing: {@code 500,00}. */
    private static final Pattern ZEROS = Pattern.compile("(?<=\\d)[.,]00(?!\\d)");

    private static final Pattern DATE = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}");

    /** A number and where it is; digits alone, however they are grouped. */
    private record Figure(String digits, Spot spot) {}

    private final Pair pair;
    private final Findings findings;
    private final Map<String, Set<String>> lefts;
    private final Map<String, Set<String>> rights;
    /** What the source's words for numbers count to. */
    private final Map<String, String> cardinals = new HashMap<>();

    private final List<String> leftMonths;
    private final List<String> rightMonths;

    private NumberRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.lefts = words(pair.left());
        for (String entry : pair.left().usage().list(Usage.NUMBERS)) {
            String[] parts = entry.split(" ", -1);
            if (Integer.parseInt(parts[0]) >= SURE) {
                cardinals.put(parts[1], parts[0]);
            }
        }
        this.rights = words(pair.right());
        this.leftMonths = months(pair.left().usage());
        this.rightMonths = months(pair.right().usage());
    }

    static void check(Pair pair, Findings findings) {
        NumberRule rule = new NumberRule(pair, findings);
        pair.texts().forEach(rule::check);
    }

    /** The words of each number, and the stems of those, by which their other forms are known. */
    private static Map<String, Set<String>> words(Prose prose) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String entry : prose.usage().list(Usage.NUMBERS)) {
            List<String> parts = List.of(entry.split(" ", -1));
            Set<String> forms = new HashSet<>(parts.subList(1, parts.size()));
            parts.subList(1, parts.size()).forEach(word -> forms.add(prose.stem(word)));
            words.put(parts.get(0), forms);
        }
        return words;
    }

    private static List<String> months(Usage usage) {
        return usage.list(Usage.MONTHS).stream()
                .flatMap(list -> List.of(list.split(" ", -1)).stream())
                .toList();
    }

    private void check(Texts texts) {
        List<Figure> source = numbers(texts.left());
        List<Figure> own = numbers(texts.right());
        List<Figure> besideSource = numbers(pair.beside().left(texts.link()));
        List<Figure> besideOwn = numbers(pair.beside().right(texts.link()));
        for (Figure number : List.copyOf(source)) {
            own.stream()
                    .filter(other -> other.digits.equals(number.digits))
                    .findFirst()
                    .ifPresent(other -> {
                        own.remove(other);
                        source.remove(number);
                    });
        }
        source.removeIf(number -> said(number, texts.right(), rights, rightMonths)
                || isNumberOf(number, texts)
                || isIn(number, besideOwn));
        own.removeIf(number ->
                said(number, texts.left(), lefts, leftMonths) || isLabel(number, texts) || isIn(number, besideSource));
        report(texts, source, own);
        inWords(texts);
    }

    /** Whether a block that stands for nothing beside these has the number: that is told of the block. */
    private static boolean isIn(Figure number, List<Figure> beside) {
        return beside.stream().anyMatch(other -> other.digits.equals(number.digits));
    }

    /** Whether a label of a list in a sentence is a number here, and a letter or a Roman number in the source. */
    private static boolean isLabel(Figure number, Texts texts) {
        boolean lettered = texts.left().stream()
                .flatMap(line -> Label.in(line).stream())
                .anyMatch(label -> label.core().codePoints().allMatch(Character::isLetter));
        return lettered
                && Label.in(number.spot.line()).stream()
                        .anyMatch(label -> label.core().equals(number.digits)
                                && label.spot().span().start()
                                        <= number.spot.span().start()
                                && number.spot.span().end()
                                        <= label.spot().span().end());
    }

    /** Whether a number is taken for that of a clause, where it is the first word: {@code 9. září 2020}. */
    private static boolean isNumberOf(Figure number, Texts texts) {
        return isNumber(texts.right(), number) && !isNumber(texts.left(), number);
    }

    private static boolean isNumber(List<Line> lines, Figure number) {
        return lines.stream().anyMatch(line -> digits(line.block().number()).equals(number.digits));
    }

    /** A one may be an article, or stand before what is counted in some languages: {@code per month}, {@code 1 ヶ月}. */
    private static Severity severity(Figure own, boolean instead) {
        return own.digits.equals("1") && !instead ? Severity.NOTE : Rule.NUMBER_DIFFERS.severity();
    }

    /** What nobody knows the words of may be said in words. */
    private Severity severity(Figure source) {
        boolean small = source.digits.length() <= 2 && Integer.parseInt(source.digits) <= IN_WORDS;
        return small && rights.isEmpty() ? Severity.NOTE : Rule.NUMBER_DIFFERS.severity();
    }

    private void report(Texts texts, List<Figure> source, List<Figure> own) {
        for (int i = 0; i < own.size(); i++) {
            String instead = i < source.size() ? source.get(i).spot.letters() : "";
            findings.add(
                    Rule.NUMBER_DIFFERS,
                    severity(own.get(i), !instead.isEmpty()),
                    own.get(i).spot,
                    pair.source(texts.link()),
                    instead.isEmpty() ? Say.NO_SUCH_NUMBER.of(own.get(i).spot.letters()) : Say.SOURCE_HAS.of(instead),
                    instead.isEmpty() ? Say.DELETE_OR_CORRECT.of() : Say.WRITE.of(instead));
        }
        for (int i = own.size(); i < source.size(); i++) {
            findings.missing(
                    Rule.NUMBER_DIFFERS,
                    severity(source.get(i)),
                    pair.place(texts.link()),
                    source.get(i).spot,
                    Say.NUMBER_MISSING.of(source.get(i).spot.letters()),
                    Say.WRITE_IT.of());
        }
    }

    private static List<Figure> numbers(List<Line> lines) {
        List<Figure> numbers = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 0; at < line.words().size(); at++) {
                String word = line.word(at);
                if (line.words().get(at).kind() != Word.Kind.ADDRESS) {
                    boolean date = DATE.matcher(word).matches();
                    for (String part : date ? word.split("[./-]", -1) : new String[] {word}) {
                        String digits = digits(ZEROS.matcher(part).replaceFirst(""));
                        if (!digits.isEmpty()) {
                            numbers.add(new Figure(digits, line.spotOfWords(at, at)));
                        }
                    }
                }
            }
        }
        return numbers;
    }

    private static String digits(String word) {
        StringBuilder digits = new StringBuilder();
        word.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    /** Whether the other side says the number in words, or as a month. */
    private static boolean said(Figure number, List<Line> others, Map<String, Set<String>> words, List<String> months) {
        String plain = number.digits.replaceFirst("^0+", "");
        Set<String> wanted = words.getOrDefault(plain, Set.of());
        int month = number.digits.length() <= 2 && !plain.isEmpty() ? Integer.parseInt(plain) : 0;
        String name = month >= 1 && month <= months.size() ? months.get(month - 1) : "";
        return others.stream().anyMatch(line -> says(line, wanted) || dates(line, name));
    }

    private static boolean says(Line line, Set<String> wanted) {
        return !wanted.isEmpty()
                && line.tokens().stream()
                        .anyMatch(token -> wanted.contains(token.lower()) || wanted.contains(token.stem()));
    }

    /** Whether a line names a month beside a figure: {@code may} alone is no date. */
    private static boolean dates(Line line, String month) {
        List<Token> tokens = line.tokens();
        for (int at = 0; at < tokens.size() && !month.isEmpty(); at++) {
            if (tokens.get(at).lower().startsWith(month)) {
                boolean before = at > 0 && tokens.get(at - 1).kind() == Word.Kind.NUMBER;
                boolean behind = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Word.Kind.NUMBER;
                if (before || behind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Numbers that the source says in words. */
    private void inWords(Texts texts) {
        if (lefts.isEmpty() || rights.isEmpty()) {
            return;
        }
        for (Line line : texts.left()) {
            for (int at = 0; at < line.words().size(); at++) {
                int end = at;
                int value = 0;
                while (end < line.words().size() && cardinals.containsKey(line.lower(end))) {
                    int next = Integer.parseInt(cardinals.get(line.lower(end)));
                    value = next >= HUNDRED && value > 0 ? value * next : value + next;
                    end++;
                }
                if (end > at) {
                    inWords(texts, line.spotOfWords(at, end - 1), String.valueOf(value));
                    at = end - 1;
                }
            }
        }
    }

    private void inWords(Texts texts, Spot spot, String value) {
        if (!has(texts.right(), value)) {
            findings.missing(
                    Rule.NUMBER_DIFFERS,
                    pair.place(texts.link()),
                    spot,
                    Say.NUMBER_MISSING.of(spot.letters()),
                    Say.WRITE_IT.of());
        }
    }

    private boolean has(List<Line> lines, String value) {
        Set<String> words = rights.getOrDefault(value, Set.of());
        return words.isEmpty()
                || lines.stream()
                        .anyMatch(line -> says(line, words)
                                || line.tokens().stream()
                                        .anyMatch(
                                                token -> digits(token.letters()).equals(value)));
    }
}
