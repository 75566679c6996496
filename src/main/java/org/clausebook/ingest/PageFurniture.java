package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.text.ClauseNumber;

/**
 * Furniture among the lines of extracted text, where the place on the page is lost. No single sign is enough, since a
 * footer may have come through on one page of fourteen: signs are counted, and a line is furniture when enough agree.
 */
final class PageFurniture {
    private static final int ENOUGH = 3;
    private static final int LONGEST = 110;
    private static final Pattern URL_LINE = Pattern.compile("<?(https?://|ftp://|mailto:|www\\.)\\S+");
    private static final Pattern DATE =
            Pattern.compile("(19|20)\\d{6}|(19|20)\\d\\d[-./]\\d\\d?[-./]\\d\\d?|\\d\\d?[-./]\\d\\d?[-./](19|20)\\d\\d|"
                    + "(?i:\\b(v|ver|rev)\\.? ?\\d+(\\.\\d+)*\\b)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ABBREVIATION = Pattern.compile("[(\"“„«]\\s?(\\p{Lu}{2,8})\\s?[)\"”“»]");
    private static final Set<String> JOINS = Wording.ofAll(Wording.Kind.JOINS);
    private static final Pattern PAGE_NUMBER = pageNumber();

    private final List<Line> lines;
    private final SortedMap<Integer, Furniture.Kind> found = new TreeMap<>();
    private final Map<String, List<Integer>> alike = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();
    private final boolean fed;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        this.fed = lines.stream().anyMatch(line -> line.page() > 1);
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = fed && (firstOfPage(i) || lastOfPage(i));
            if (lines.get(i).text().length() <= LONGEST && (edge || isAlone(i))) {
                alike.computeIfAbsent(pattern(lines.get(i).text()), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** By index, which lines are furniture. */
    static SortedMap<Integer, Furniture.Kind> of(List<Line> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.findRegularLines();
        furniture.findRunningLines();
        furniture.findPageNumbers();
        furniture.findLinkLists();
        return furniture.found;
    }

    private static Pattern pageNumber() {
        String words = String.join(
                "|",
                Wording.ofAll(Wording.Kind.PAGE).stream()
                        .sorted()
                        .map(Pattern::quote)
                        .toList());
        return Pattern.compile(
                "[-–—\\[(]?\\s?((" + words
                        + ")\\s?)?(\\d{1,4}|[ivxl]{1,6})\\s?((/|\\p{L}{1,4})\\s?\\d{1,4})?\\s?[-–—\\])]?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String pattern(String text) {
        return hasDigit(text) ? DIGITS.matcher(text).replaceAll("0") : text;
    }

    private double gapAfter(int i) {
        return i + 1 < lines.size() ? lines.get(i + 1).gap() : 9;
    }

    private boolean isAlone(int i) {
        return lines.get(i).gap() >= 1 && gapAfter(i) >= 1;
    }

    private boolean firstOfPage(int i) {
        return i == 0 || lines.get(i - 1).page() != lines.get(i).page();
    }

    private boolean lastOfPage(int i) {
        return i + 1 == lines.size() || lines.get(i + 1).page() != lines.get(i).page();
    }

    /**
     * Lines that recur at even distances through the text and count up, such as {@code Page 3 of 12}, and lines that
     * stand beside each of them; these need no empty space around them.
     */
    private void findRegularLines() {
        Map<String, List<Integer>> recurring = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean numbered = hasDigit(text);
            boolean near = numbered || (i > 0 && mayNumber(i - 1)) || (i + 1 < lines.size() && mayNumber(i + 1));
            if (near
                    && text.length() <= LONGEST
                    && ".;:,。；：，".indexOf(text.charAt(text.length() - 1)) < 0
                    && !isLabelled(text)) {
                recurring
                        .computeIfAbsent(pattern(text), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<List<Integer>> numbers = recurring.values().stream()
                .filter(places -> places.size() >= 3 && countsUp(places) && isRegular(places))
                .toList();
        numbers.forEach(places -> places.forEach(i -> found.put(i, kind(i))));
        Set<Integer> sizes = numbers.stream().map(List::size).collect(Collectors.toSet());
        List<Integer> besides = new ArrayList<>();
        for (List<Integer> others : recurring.values()) {
            boolean beside = sizes.contains(others.size())
                    && others.stream().allMatch(i -> found.containsKey(i - 1) || found.containsKey(i + 1));
            if (beside) {
                besides.addAll(others);
            }
        }
        besides.forEach(i -> found.putIfAbsent(i, kind(i)));
    }

    /** Whether it could be a page's number, alone or with a few words. */
    private boolean mayNumber(int i) {
        String text = lines.get(i).text();
        return text.length() < 40 && hasDigit(text);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether the places are about a page apart, each from the next. */
    private static boolean isRegular(List<Integer> places) {
        List<Integer> distances = new ArrayList<>();
        for (int k = 1; k < places.size(); k++) {
            distances.add(places.get(k) - places.get(k - 1));
        }
        List<Integer> sorted = distances.stream().sorted().toList();
        int median = sorted.get(sorted.size() / 2);
        return median >= 15 && distances.stream().allMatch(d -> d >= 0.6 * median && d <= 1.5 * median);
    }

    private boolean isPageNumber(int i) {
        return PAGE_NUMBER.matcher(lines.get(i).text()).matches();
    }

    private void findRunningLines() {
        int body = firstSentence();
        for (int i = 0; i < body; i++) {
            titleWords.addAll(Words.plain(lines.get(i).text()));
        }
        for (Line line : lines) {
            if (!opensQuote(line.text())) {
                continue;
            }
            Matcher abbreviation = ABBREVIATION.matcher(line.text());
            while (abbreviation.find()) {
                titleWords.add(abbreviation.group(1).toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean mayBeTitle = i < body && !(fed && repetition(i) > 1 && i + 1 < body && gapAfter(i) >= 1);
            if (!mayBeTitle && mayRun(i) && signs(i) >= ENOUGH) {
                found.put(i, kind(i));
            }
        }
    }

    private Furniture.Kind kind(int i) {
        if (isPageNumber(i)) {
            return Furniture.Kind.PAGE_NUMBER;
        }
        return firstOfPage(i) && !lastOfPage(i) ? Furniture.Kind.HEADER : Furniture.Kind.FOOTER;
    }

    /** Spares most lines the search for an abbreviation. */
    private static boolean opensQuote(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '(' || c == '"' || c == '“' || c == '„' || c == '«';
            if (opens && (Character.isUpperCase(text.charAt(i + 1)) || text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first line that reads like a sentence: what stands before it may be titles. */
    private int firstSentence() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() > 60 || Words.ends(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean mayRun(int i) {
        String text = lines.get(i).text();
        boolean edge = (firstOfPage(i) || lastOfPage(i)) && repetition(i) > 1;
        return text.length() <= LONGEST
                && (isAlone(i) || edge)
                && !isLabelled(text)
                && ".;:,。；：，".indexOf(text.charAt(text.length() - 1)) < 0
                && !URL_LINE.matcher(text).matches();
    }

    /** Whether it begins with a clause's label and goes on: a heading that recurs in every chapter, say. */
    private static boolean isLabelled(String text) {
        return ClauseNumber.leading(text)
                .filter(label ->
                        label.isWorded() || (label.isSure() && label.printed().length() < text.length()))
                .isPresent();
    }

    private int signs(int i) {
        Line line = lines.get(i);
        boolean dated = DATE.matcher(line.text()).find();
        // Headings, too, stand alone, name the work and recur: only these tell a running line from one.
        if (!interrupts(i) && !dated && repetition(i) < 2) {
            return 0;
        }
        int signs = interrupts(i) ? 2 : 0;
        signs += repetition(i);
        signs += dated ? 1 : 0;
        signs += namesTheWork(line.text()) ? 1 : 0;
        signs += line.gap() + gapAfter(i) >= 4 ? 1 : 0;
        signs += fed && (firstOfPage(i) || lastOfPage(i)) ? 1 : 0;
        return signs;
    }

    /** Whether the sentence before it goes on after it. */
    private boolean interrupts(int i) {
        return i > 0
                && i + 1 < lines.size()
                && !Words.ends(lines.get(i - 1).text())
                && Words.startsLow(lines.get(i + 1).text())
                && !Words.startsLow(lines.get(i).text());
    }

    /** The same line but for its digits, elsewhere: more telling where the digits count up. */
    private int repetition(int i) {
        List<Integer> places = alike.getOrDefault(pattern(lines.get(i).text()), List.of());
        if (places.size() < 2) {
            return 0;
        }
        if (places.size() == 2) {
            return 1;
        }
        return countsUp(places) ? 3 : 2;
    }

    /** Whether a number in the lines, the first or the last of each, grows from one to the next. */
    private boolean countsUp(List<Integer> places) {
        return countsUp(places, true) || countsUp(places, false);
    }

    private boolean countsUp(List<Integer> places, boolean first) {
        long last = -1;
        for (int place : places) {
            Matcher number = DIGITS.matcher(lines.get(place).text());
            long value = -1;
            while (number.find() && (value < 0 || !first)) {
                value = number.group().length() < 9 ? Long.parseLong(number.group()) : -1;
            }
            if (value <= last) {
                return false;
            }
            last = value;
        }
        return true;
    }

    private boolean namesTheWork(String text) {
        List<String> words = Words.plain(text).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
        long shared = words.stream().filter(titleWords::contains).count();
        return !words.isEmpty() && shared * 2 >= words.size();
    }

    /** Numbers alone on their line that count up by one from page to page, or stand at a page's edge. */
    private void findPageNumbers() {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean edge = fed && (firstOfPage(i) || lastOfPage(i));
            if (!found.containsKey(i) && text.length() < 24 && (edge || isAlone(i)) && isPageNumber(i)) {
                candidates.add(i);
            }
        }
        if (candidates.size() >= 3 && countsUp(candidates)) {
            candidates.forEach(i -> found.put(i, Furniture.Kind.PAGE_NUMBER));
        }
    }

    private void findLinkLists() {
        if (!IntStream.range(0, lines.size()).anyMatch(this::isLink)) {
            return;
        }
        Map<Integer, String> printed = new HashMap<>();
        for (int end = lines.size() - 1; end >= 0; end--) {
            if (isLink(end) && endsPage(end)) {
                int start = end;
                while (start > 0 && isLink(start - 1) && lines.get(start).gap() < 2 && !endsPage(start - 1)) {
                    start--;
                }
                for (int i = firstFurniture(start, end, printed); i <= end; i++) {
                    found.put(i, Furniture.Kind.LINK_LIST);
                }
                end = start;
            }
        }
    }

    private boolean isLink(int i) {
        String text = lines.get(i).text();
        return "<hfmw".indexOf(text.charAt(0)) >= 0 && URL_LINE.matcher(text).matches();
    }

    /** Whether nothing of the text stands below it on its page. */
    private boolean endsPage(int i) {
        return lastOfPage(i) || (found.containsKey(i + 1) && found.get(i + 1) != Furniture.Kind.LINK_LIST);
    }

    /** From where on a run of links at a page's end is furniture; after its end where none of it is. */
    private int firstFurniture(int start, int end, Map<Integer, String> printed) {
        int first = start;
        if (lines.get(start).gap() < 1 || wantsLink(start, end)) {
            first++;
            while (first <= end && lines.get(first).gap() < 1) {
                first++;
            }
        }
        for (int i = first; i <= end; i++) {
            boolean sentenceEnd = ".,;".indexOf(Words.lastSign(lines.get(i).text())) >= 0;
            String page = printed.computeIfAbsent(lines.get(i).page(), this::lettersOfPage);
            boolean known = occurrences(page, lines.get(i).text()) > 1 || goesOn(start, end);
            if (sentenceEnd || !known) {
                return end + 1;
            }
        }
        return first;
    }

    /** All that is printed on a page, without spaces. */
    private String lettersOfPage(int page) {
        StringBuilder letters = new StringBuilder();
        for (Line line : lines) {
            if (line.page() == page) {
                letters.append(line.text().replace(" ", ""));
            }
        }
        return letters.toString();
    }

    /** Whether the sentence before the run has no end without a link. */
    private boolean wantsLink(int start, int end) {
        return start > 0 && !Words.ends(lines.get(start - 1).text()) && !goesOn(start, end) && endsWithJoin(start - 1);
    }

    private boolean endsWithJoin(int i) {
        String last = Words.bare(Words.last(lines.get(i).text())).toLowerCase(Locale.ROOT);
        return JOINS.contains(last) || lines.get(i).text().endsWith(",");
    }

    private boolean goesOn(int start, int end) {
        return start > 0
                && !Words.ends(lines.get(start - 1).text())
                && end + 1 < lines.size()
                && Words.startsLow(lines.get(end + 1).text());
    }

    private static int occurrences(String page, String url) {
        String core = url.replaceFirst("^<?[a-z]+:(//)?", "").replaceFirst("/?>?$", "");
        if (core.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (int at = page.indexOf(core); at >= 0; at = page.indexOf(core, at + 1)) {
            count++;
        }
        return count;
    }
}
