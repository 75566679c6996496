package org.clausebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * Lines that are no sentences, and end without a mark in any text: an address for letters or for mail, a date, a word or
 * two. They are told by what they are made of, in any language: names and numbers, and hardly a small word among them.
 */
final class Particulars {
    /** What is so short is a label, or the rest of one. */
    private static final int LABEL = 2;
    /** A line with a date says what the date is of in so many words. */
    private static final int DATE_LINE = 10;
    /** So many words may stand behind the last number of a date: that of the weekday, or that it is a date. */
    private static final int BEHIND_DATE = 2;
    /** An address has a house's number and a town's, so many words at least, and few small ones. */
    private static final int NUMBERS = 2;

    private static final int ADDRESS = 4;
    private static final double SMALL = 0.3;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final String COLONS = ":：";

    private Particulars() {}

    /** Whether a line is, or ends in, something that is no sentence. */
    static boolean in(Line line, Prose prose) {
        List<Span> sentences = prose.sentences(line);
        if (sentences.isEmpty()) {
            return true;
        }
        Span last = sentences.get(sentences.size() - 1);
        return isLabel(line) || isDate(line) || isAddress(behindColon(line, last)) || isAddress(line.tokens());
    }

    /** An address alone, a word or two, or both with a colon between them. */
    private static boolean isLabel(Line line) {
        double words = 0;
        boolean address = false;
        for (Token token : line.tokens()) {
            address |= token.kind() == Word.Kind.ADDRESS;
            words += token.kind() == Word.Kind.LETTERS ? weight(token) : 0;
        }
        boolean parted = line.text().chars().anyMatch(mark -> COLONS.indexOf(mark) >= 0);
        return words == 0 || words <= LABEL && (!address || parted) && !StopRule.ends(line.text());
    }

    /** A character that stands for itself is half a word. */
    private static double weight(Token token) {
        return Word.standsAlone(token.letters().codePointAt(0)) ? 0.5 : 1;
    }

    /** A short line without a number of its own that ends in a day of a year. */
    private static boolean isDate(Line line) {
        List<Token> tokens = line.tokens();
        double words = tokens.stream().mapToDouble(Particulars::weight).sum();
        int last = tokens.size() - 1;
        double behind = 0;
        while (last >= 0 && tokens.get(last).kind() != Word.Kind.NUMBER) {
            behind += weight(tokens.get(last--));
        }
        Matcher year = YEAR.matcher(line.text());
        return words <= DATE_LINE
                && behind <= BEHIND_DATE
                && line.block().number().isEmpty()
                && year.find()
                && DAY.matcher(year.replaceFirst("")).find();
    }

    /** What stands behind a colon in a sentence, or all of it. */
    private static List<Token> behindColon(Line line, Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            boolean colon = COLONS.indexOf(line.text().charAt(at)) >= 0 && !line.inAddress(at);
            if (colon && line.tokens(new Span(at, sentence.end())).size() >= ADDRESS) {
                return line.tokens(new Span(at, sentence.end()));
            }
        }
        return line.tokens(sentence);
    }

    private static boolean isAddress(List<Token> tokens) {
        double all = 0;
        double small = 0;
        int numbers = 0;
        for (Token token : tokens) {
            all += weight(token);
            numbers += token.kind() == Word.Kind.NUMBER ? 1 : 0;
            small += token.kind() == Word.Kind.LETTERS && !token.isCapital() ? weight(token) : 0;
        }
        return all >= ADDRESS && numbers >= NUMBERS && small <= SMALL * all;
    }
}
