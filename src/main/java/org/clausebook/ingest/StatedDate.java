package org.clausebook.ingest;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/**
 * The day in a line that says of when a text is: {@code Last updated: 1 May 2020}. It becomes a version's label in the form
 * of ISO 8601, which sorts as the days do; a month without a day stays one.
 */
final class StatedDate {
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)" + DAY + "\\.\\s?" + MONTH + "\\.\\s?" + YEAR + "(?!\\d)");
    /** Forms that mean one day in every language: a year first, or a day and a month with stops. */
    private static final List<Pattern> FIGURES = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "[-./]" + MONTH + "(?:[-./]" + DAY + ")?(?!\\d)"),
            DAY_FIRST,
            Pattern.compile(YEAR + "\\s?[年년]\\s?" + MONTH + "\\s?[月월](?:\\s?" + DAY + "\\s?[日일])?"));

    private static final Pattern STROKES = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/" + YEAR + "(?!\\d)");
    private static final Pattern A_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
    private static final Pattern A_DAY = Pattern.compile("(?<![\\d.])\\d{1,2}(?!\\d)");
    private static final Pattern PARTS = Pattern.compile("[|()\\[\\]]");
    private static final int MONTHS = 12;
    /** Longer lines, in UTF-16 units, speak of other dates, too. */
    private static final int LONGEST = 160;

    private StatedDate() {}

    /** The day that the first such line among a text's first paragraphs states; empty where none does. */
    static Optional<Version> in(List<Paragraph> first, Language language) {
        return first.stream()
                .map(Paragraph::text)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(StatedDate::parts)
                .filter(DateLine::is)
                .map(line -> stated(line, language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The line, and what stands in it in brackets or between strokes: {@code House rules (May 2020)}. */
    private static Stream<String> parts(String line) {
        return Stream.concat(Stream.of(line), PARTS.splitAsStream(line).map(String::strip))
                .filter(part -> !part.isEmpty());
    }

    /** The day that a version's figures are, such as {@code 01.05.2020}; as they stand they would be sorted by the day. */
    static Optional<Version> in(String figures) {
        Matcher date = DAY_FIRST.matcher(figures);
        return date.matches() ? version(date) : Optional.empty();
    }

    private static Optional<Version> version(Matcher date) {
        String day = date.group("day");
        return version(date.group("year"), number(date.group("month")), day == null ? 0 : number(day));
    }

    private static Optional<Version> stated(String line, Language language) {
        for (Pattern form : FIGURES) {
            Matcher date = form.matcher(line);
            if (date.find()) {
                return version(date);
            }
        }
        Matcher strokes = STROKES.matcher(line);
        return strokes.find() ? withStrokes(strokes, language) : named(line, language);
    }

    /** English has the month first in one country and the day in others: there only a day above 12 tells. */
    private static Optional<Version> withStrokes(Matcher date, Language language) {
        int one = number(date.group(1));
        int other = number(date.group(2));
        boolean english = language.base().equals(Language.ENGLISH.base());
        boolean dayFirst = one > MONTHS || !english && other <= MONTHS;
        boolean known = dayFirst || other > MONTHS;
        return known ? version(date.group("year"), dayFirst ? other : one, dayFirst ? one : other) : Optional.empty();
    }

    private static Optional<Version> named(String line, Language language) {
        Matcher year = A_YEAR.matcher(line);
        Optional<Integer> month = MonthNames.month(Words.plain(line.toLowerCase(Locale.ROOT)), language);
        int day = A_DAY.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(StatedDate::number)
                .findFirst()
                .orElse(0);
        return year.find() ? month.flatMap(named -> version(year.group("year"), named, day)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Empty where the calendar has no such day; a day of 0 stands for none. */
    private static Optional<Version> version(String year, int month, int day) {
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(number(year), month);
        if (day == 0) {
            return Optional.of(new Version(of.toString()));
        }
        return of.isValidDay(day) ? Optional.of(new Version(of.atDay(day).toString())) : Optional.empty();
    }
}
