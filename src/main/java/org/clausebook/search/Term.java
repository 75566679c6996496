package org.clausebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A word of one language, or a whole heading or number, and the readings that have it. */
final class Term {
    final String key;
    final int language;
    /** As the texts have it. */
    final Set<String> forms = new TreeSet<>();
    /** What it is in another language. */
    final List<Term> translations = new ArrayList<>();
    /** How many clauses have it, those of every edition counted. */
    int frequency;
    /** Its place among all terms. */
    int number;

    private int[] readings = new int[4];
    private int[] times = new int[4];
    private int size;

    Term(String key, int language) {
        this.key = key;
        this.language = language;
    }

    /** Readings come in ascending order. */
    void add(int reading, int count, int clauses) {
        if (size > 0 && readings[size - 1] == reading) {
            times[size - 1] += count;
            return;
        }
        if (size == readings.length) {
            readings = Arrays.copyOf(readings, size * 2);
            times = Arrays.copyOf(times, size * 2);
        }
        readings[size] = reading;
        times[size++] = count;
        frequency += clauses;
    }

    int size() {
        return size;
    }

    int reading(int at) {
        return readings[at];
    }

    int times(int at) {
        return times[at];
    }
}
