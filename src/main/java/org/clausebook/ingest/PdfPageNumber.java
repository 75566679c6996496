package org.clausebook.ingest;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is nothing but a page's number, and lines that name the version. */
final class PdfPageNumber {
    private static final String WORD =
            "(?:pages?|pg\\.?|pp?\\.|seite|s\\.|página|pág\\.|pagina|pag\\.|folio|f\\.|side|sida"
                    + "|sid\\.|sivu|strana|strona|str\\.|stránka|oldal|lk|lpp\\.|psl\\.|стр\\.?|страница|страниц[аы]|с\\."
                    + "|сторінка|стор\\.|лист|л\\.|σελίδα|σελ\\.|sayfa|trang|hal\\.|halaman|صفحة|עמוד|페이지|第)";
    private static final String OF = "(?:/|\\||of|von|sur|de|di|da|van|av|af|z|ze|iz|din|dari|od|от|из|з|από|/共|共)";
    private static final String ROMAN = "(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})";
    private static final String NUMBER = "(?:\\d{1,4}|" + ROMAN + ")";
    private static final String FRAME = "[-–—·•|\\[\\](){}<>~*\\s]*";
    private static final Pattern ALONE = pattern(FRAME + "(" + NUMBER + ")(?:\\s*" + OF + "\\s*\\d{1,4})?" + FRAME);
    private static final Pattern NAMED = pattern(
            FRAME + WORD + "\\s*(" + NUMBER + ")\\s*(?:页|頁|ページ)?(?:\\s*" + OF + "\\s*\\d{1,4}\\s*(?:页|頁)?)?" + FRAME);
    /** The same somewhere in a line, with the number of all pages. */
    private static final Pattern COUNTED = pattern("(?:^|.*\\s)(?:" + WORD + "\\s*)?(\\d{1,4})\\s*(?:页|頁|ページ)?\\s*" + OF
            + "\\s*(\\d{1,4})\\s*(?:页|頁)?(?:\\s.*|$)");

    private static final Pattern VERSION = pattern(
            "[^.]*\\b(?:version|ver\\.|rev\\.|revision|revised|last updated|versión|"
                    + "versão|versione|wersja|verze|fassung|stand|révision|ревизия|версия|редакция|редакція|版本|v\\d).*\\d.*");
    private static final int LONGEST_VERSION = 70;
    private static final List<String> ROMAN_SIGNS = List.of("i", "v", "x", "l", "c");
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

    private PdfPageNumber() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The number where the line is one and no more, with or without the number of all pages. */
    static OptionalInt alone(String line) {
        return number(ALONE, line);
    }

    /** The number where the line is a number with the word for a page in some language. */
    static OptionalInt named(String line) {
        return number(NAMED, line);
    }

    /** The number in either form. */
    static OptionalInt in(String line) {
        OptionalInt named = named(line);
        return named.isPresent() ? named : alone(line);
    }

    /**
     * Whether the line counts its page out of all: {@code Harbour Ltd. Page 2 of 7}. Pages before the first that is
     * counted are left out of both numbers.
     *
     * @param page the page it stands on, 1-based
     * @param pages how many there are
     */
    static boolean counts(String line, int page, int pages) {
        Matcher matcher = COUNTED.matcher(line.strip());
        if (!matcher.matches()) {
            return false;
        }
        int left = page - Integer.parseInt(matcher.group(1));
        return left >= 0 && left == pages - Integer.parseInt(matcher.group(2));
    }

    /** Whether the line is short and names a version. */
    static boolean namesVersion(String line) {
        return line.length() <= LONGEST_VERSION && VERSION.matcher(line).matches();
    }

    private static OptionalInt number(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String number = matcher.group(1);
        return OptionalInt.of(Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number));
    }

    private static int roman(String number) {
        int value = 0;
        int right = 0;
        for (int at = number.length() - 1; at >= 0; at--) {
            int one = ROMAN_VALUES[
                    ROMAN_SIGNS.indexOf(number.substring(at, at + 1).toLowerCase(java.util.Locale.ROOT))];
            value += one < right ? -one : one;
            right = Math.max(right, one);
        }
        return value;
    }
}
