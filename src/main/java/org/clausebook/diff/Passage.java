package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/** A text cut into the words that are never cut: an amount with its currency and a date are one. */
final class Passage {
    /** More closing marks than this behind a full stop are no end of a sentence, but somebody's thousands of brackets. */
    private static final int CLOSERS = 8;

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private final List<Word> words;
    private final List<String> letters;
    private final int[] ids;

    private Passage(String text, List<Word> words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.letters = words.stream().map(word -> letters(word, text)).toList();
        this.ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.id(letters.get(i), words.get(i).kind());
        }
    }

    static Passage of(String text, Rules rules, Vocabulary vocabulary) {
        return new Passage(text, joined(text, Word.in(text), rules), vocabulary);
    }

    /** A word's letters, with one space where it has white space. */
    private static String letters(Word word, String text) {
        String printed = word.of(text);
        return word.kind() == Word.Kind.NUMBER ? WHITE.matcher(printed).replaceAll(" ") : printed;
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    int[] ids() {
        return ids;
    }

    String letters(int at) {
        return letters.get(at);
    }

    List<String> letters(int from, int to) {
        return letters.subList(from, to);
    }

    Word.Kind kind(int at) {
        return words.get(at).kind();
    }

    int start(int at) {
        return words.get(at).span().start();
    }

    int end(int at) {
        return words.get(at).span().end();
    }

    /** What stands from one word to before another, as printed. */
    String printed(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to - 1));
    }

    /** Whether a word follows the one before it without white space. */
    boolean touches(int at) {
        return at > 0 && at < size() && end(at - 1) == start(at);
    }

    /** Whether a sentence starts at a word. */
    boolean startsSentence(int at) {
        if (at == 0 || text.substring(end(at - 1), start(at)).indexOf('\n') >= 0) {
            return true;
        }
        int last = at - 1;
        while (last > Math.max(0, at - CLOSERS) && isCloser(letters.get(last)) && touches(last)) {
            last--;
        }
        boolean stop = kind(last) == Word.Kind.MARK && ".!?。！？".contains(letters.get(last));
        boolean wide = stop && !".!?".contains(letters.get(last));
        return wide
                || stop
                        && !touches(at)
                        && !Character.isLowerCase(letters.get(at).codePointAt(0));
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isCloser(String mark) {
        return ")]”’\"'»".contains(mark);
    }

    private static List<Word> joined(String text, List<Word> words, Rules rules) {
        List<Word> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int count = Math.max(1, joinedFrom(text, words, at, rules));
            Word first = words.get(at);
            Span span = new Span(
                    first.span().start(), words.get(at + count - 1).span().end());
            joined.add(count == 1 ? first : new Word(Word.Kind.NUMBER, span));
            at += count;
        }
        return joined;
    }

    /** How many words from here are one amount or date; 0 for none. */
    private static int joinedFrom(String text, List<Word> words, int at, Rules rules) {
        if (isNumber(words, at)) {
            if (isMonth(text, words, at + 1, rules)) {
                boolean comma =
                        at + 2 < words.size() && words.get(at + 2).of(text).equals(",");
                int year = at + (comma ? 3 : 2);
                return isYear(text, words, year) ? year + 1 - at : 2;
            }
            return isCurrency(text, words, at + 1, rules) ? 2 : 0;
        }
        if (isMonth(text, words, at, rules) && isNumber(words, at + 1)) {
            boolean comma = at + 2 < words.size() && words.get(at + 2).of(text).equals(",");
            int year = at + (comma ? 3 : 2);
            return isYear(text, words, year) ? year + 1 - at : 2;
        }
        return isCurrency(text, words, at, rules) && isNumber(words, at + 1) ? 2 : 0;
    }

    private static boolean isNumber(List<Word> words, int at) {
        return at < words.size() && words.get(at).kind() == Word.Kind.NUMBER;
    }

    private static boolean isYear(String text, List<Word> words, int at) {
        return isNumber(words, at) && words.get(at).of(text).matches("\\d{4}");
    }

    private static boolean isMonth(String text, List<Word> words, int at, Rules rules) {
        return at < words.size()
                && words.get(at).kind() == Word.Kind.LETTERS
                && rules.isMonth(words.get(at).of(text));
    }

    private static boolean isCurrency(String text, List<Word> words, int at, Rules rules) {
        return at < words.size()
                && words.get(at).kind() == Word.Kind.LETTERS
                && rules.isCurrency(words.get(at).of(text));
    }
}
