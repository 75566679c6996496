package org.clausebook.ingest;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that say only of when a text is, or which version: {@code Last updated: 1 May 2020}, {@code Version 2.0}. They
 * may stand above a text's title, and are none. Words are known in the languages that ship; in any other a date is known
 * by its figures, behind a few words and a colon.
 */
final class DateLine {
    /** More, in UTF-16 units, say something else, too; ... */
    private static final int LONGEST = 100;
    /** ... and so do more words before a colon. */
    private static final int MOST_BEFORE_COLON = 5;

    private static final Pattern COLON = Pattern.compile("[:：](?!\\d\\d\\b)");
    /** A number, a version, a day with the ending of an ordinal; a day as it is written in Han characters or hangul. */
    private static final Pattern FIGURE =
            Pattern.compile("\\p{L}?\\d+(?:[.,/-]\\d+)*(?:-?\\p{L}{1,3})?|\\d+[年月日년월일\\d]*");

    private static final Pattern SPACED_DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?((?:19|20)\\d\\d)(?!\\d)");

    private static final String A_YEAR = "(?:19|20)\\d\\d";
    private static final String A_MONTH = "(?:0?[1-9]|1[0-2])";
    private static final Pattern YEAR = Pattern.compile(A_YEAR + "\\p{L}{0,2}");
    private static final Pattern DATE = Pattern.compile("(?:(?:\\d{1,2}[./-]\\d{1,2}|" + A_MONTH + ")[./-]" + A_YEAR
            + "|" + A_YEAR + "[./-]" + A_MONTH + "(?:[./-]\\d{1,2})?"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d)\\p{L}{0,2}"
            + "|" + A_YEAR + "[年년].*");

    /** A day as the East writes it, with or without spaces. */
    private static final Pattern EASTERN_DATE =
            Pattern.compile("(?:19|20)\\d\\d ?[年년] ?\\d{1,2} ?[月월](?: ?\\d{1,2} ?[日일])?");

    /** Words that stand before a version or date, ... */
    private static final Set<String> STATING = words(Wording.Kind.VERSION);
    /** ... and those that may stand beside them. */
    private static final Set<String> BESIDE = words(Wording.Kind.DATED, Wording.Kind.JOINS);

    private static final Set<String> WEEKDAYS = weekdays();

    private DateLine() {}

    private static Set<String> words(Wording.Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> Wording.ofAll(kind).stream())
                .map(Words::bare)
                .collect(Collectors.toSet());
    }

    private static Set<String> weekdays() {
        return Wording.languages().stream()
                .flatMap(language ->
                        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language.locale())))
                .flatMap(name -> Words.plain(name).stream())
                .collect(Collectors.toSet());
    }

    /** How many paragraphs at the beginning of a text are such lines, or say whose it is, and nothing that its source marks. */
    static int leading(List<Paragraph> paragraphs) {
        int leading = 0;
        while (leading < paragraphs.size() && standsAboveTitle(paragraphs.get(leading))) {
            leading++;
        }
        return leading;
    }

    private static boolean standsAboveTitle(Paragraph paragraph) {
        return isPlain(paragraph) && (is(paragraph.text()) || TitleLine.isNotice(paragraph.text()));
    }

    /** Whether a paragraph is such a line, and its source does not say that it is anything else. */
    static boolean is(Paragraph paragraph) {
        return isPlain(paragraph) && is(paragraph.text());
    }

    private static boolean isPlain(Paragraph paragraph) {
        boolean plain = paragraph.hint() == Paragraph.Hint.NONE || paragraph.hint() == Paragraph.Hint.BODY;
        return plain && paragraph.label().isEmpty();
    }

    /** Whether a text says nothing but a date or version. */
    static boolean is(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Matcher eastern = EASTERN_DATE.matcher(text);
        if (eastern.find()) {
            return areKnown(words(COLON.matcher(eastern.replaceAll(" ")).replaceAll(" "))) || isBehindColon(text);
        }
        List<String> words = words(COLON.matcher(joined(text)).replaceAll("$0 "));
        boolean stated = words.stream()
                .anyMatch(word -> STATING.contains(word) || YEAR.matcher(word).matches());
        return (stated || isDate(words)) && areKnown(words) || isBehindColon(text);
    }

    private static List<String> words(String text) {
        return Words.plain(text.replace('’', '\''));
    }

    /** A day in figures without its spaces: {@code 1. 5. 2020}. */
    private static String joined(String text) {
        return SPACED_DAY.matcher(text).replaceAll("$1.$2.$3");
    }

    /** "Huling na-update: 01.05.2020" */
    private static boolean isBehindColon(String text) {
        String[] parts = COLON.split(text, 2);
        if (parts.length < 2 || Words.plain(parts[0]).size() > MOST_BEFORE_COLON) {
            return false;
        }
        List<String> words = words(joined(parts[1]));
        return isDate(words) && areKnown(words);
    }

    /** Whether a day, or the month of a year, is among them. */
    private static boolean isDate(List<String> words) {
        boolean month = words.stream().anyMatch(MonthNames::contain)
                && words.stream().anyMatch(word -> YEAR.matcher(word).matches());
        return month || words.stream().anyMatch(word -> DATE.matcher(word).matches());
    }

    private static boolean areKnown(List<String> words) {
        return words.stream()
                .allMatch(word -> STATING.contains(word)
                        || BESIDE.contains(word)
                        || WEEKDAYS.contains(word)
                        || MonthNames.contain(word)
                        || FIGURE.matcher(word).matches());
    }
}
