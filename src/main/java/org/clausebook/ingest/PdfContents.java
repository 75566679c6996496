package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a list of contents: lines below each other that end in numbers, each a wide gap or a row of dots behind its words
 * and at one right edge, which never fall and are numbers of pages.
 */
final class PdfContents {
    private static final int FEWEST = 3;
    /** So many lines of an entry stand above the one with its number. */
    private static final int WRAPPED = 2;

    private static final double SAME_EDGE = 3;
    /** No digit is wider than this part of the type's height. */
    private static final double DIGIT = 0.75;

    private static final Pattern NUMBER = Pattern.compile(".*\\S\\s+(\\d{1,4})");
    private static final Pattern LED = Pattern.compile(".*\\S\\s*(?:[.…·_]\\s?){4,}\\s*\\d{1,4}");

    private final List<PdfLine> lines;
    private final int pages;
    private final Set<Integer> found = new HashSet<>();
    private final List<Integer> open = new ArrayList<>();

    private PdfContents(List<PdfLine> lines) {
        this.lines = lines;
        this.pages = lines.stream().mapToInt(PdfLine::page).max().orElse(0);
    }

    /** By index, which lines end an entry of such a list; {@code furniture} is left out of sight. */
    static Set<Integer> in(List<PdfLine> lines, Set<Integer> furniture) {
        PdfContents contents = new PdfContents(lines);
        int others = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!furniture.contains(at)) {
                boolean entry = contents.number(at) >= 0;
                others = entry ? 0 : others + 1;
                if (entry && contents.goesOn(at)) {
                    contents.open.add(at);
                } else if (entry || others > WRAPPED) {
                    contents.close();
                    contents.open.addAll(entry ? List.of(at) : List.of());
                }
            }
        }
        contents.close();
        return Collections.unmodifiableSet(contents.found);
    }

    /** The page's number that a line ends in, apart from its words; -1 where it ends in none. */
    private int number(int at) {
        PdfLine line = lines.get(at);
        Matcher matcher = NUMBER.matcher(line.text());
        if (!matcher.matches()) {
            return -1;
        }
        List<Double> starts = line.starts();
        double wide = line.right() - starts.get(starts.size() - 1);
        boolean apart = starts.size() > 1
                && wide <= DIGIT * line.size() * matcher.group(1).length();
        int number = Integer.parseInt(matcher.group(1));
        return number <= pages && (apart || LED.matcher(line.text()).matches()) ? number : -1;
    }

    private boolean goesOn(int at) {
        if (open.isEmpty()) {
            return true;
        }
        int last = open.get(open.size() - 1);
        return number(at) >= number(last)
                && Math.abs(lines.get(at).right() - lines.get(last).right()) <= SAME_EDGE;
    }

    private void close() {
        if (open.size() >= FEWEST && number(open.get(0)) < number(open.get(open.size() - 1))) {
            found.addAll(open);
        }
        open.clear();
    }
}
