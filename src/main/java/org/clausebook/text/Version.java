package org.clausebook.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version's label as the text states it, such as {@code 20250425}, {@code 2024-05-01} or {@code 2.1}. Ordered by
 * runs of digits as numbers and by everything else as text, so that 2.9 comes before 2.10.
 *
 * @param label letters, digits, {@code .}, {@code _} and {@code -}, starting with a letter or digit
 */
public record Version(String label) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)(?:$|\\D|\\d{4}$)");

    public Version {
        if (!isLabel(label)) {
            throw new IllegalArgumentException("no version label: " + label);
        }
    }

    /** Whether the text can be a version's label. */
    public static boolean isLabel(String text) {
        return FORM.matcher(text).matches();
    }

    /** The year that the label starts with, or the whole label where it starts with none. */
    public String year() {
        Matcher year = YEAR.matcher(label);
        return year.find() ? year.group(1) : label;
    }

    @Override
    public int compareTo(Version other) {
        if (label.equals(other.label)) {
            return 0;
        }
        List<String> mine = runs(label);
        List<String> theirs = runs(other.label);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareRuns(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(mine.size(), theirs.size());
        return order != 0 ? order : label.compareTo(other.label);
    }

    private static int compareRuns(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isDigit(text.charAt(at)) != isDigit(text.charAt(start))) {
                runs.add(text.substring(start, at));
                start = at;
            }
        }
        return runs;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    @Override
    public String toString() {
        return label;
    }

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version that && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
