package org.clausebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which readings have a term, in blocks: where they are many, the first block has those that it says most of, the next
 * ones the rest, each four times as large as the one before.
 */
final class Postings {
    /** How many the first block may have. */
    static final int FIRST = 1000;

    private static final int GROWTH = 4;

    private final Terms terms;
    private final boolean withNorms;
    private final List<Bm25> scores = new ArrayList<>();

    /** With norms, a block can be scored by itself; without, they are to be had with the readings. */
    Postings(Terms terms, boolean withNorms) {
        this.terms = terms;
        this.withNorms = withNorms;
        for (int i = 0; i < terms.languages().size(); i++) {
            scores.add(new Bm25(terms.clauses(i), terms.words(i)));
        }
    }

    /** How many blocks so many readings make. */
    static int blocks(int readings) {
        int blocks = 1;
        long room = FIRST;
        for (long size = FIRST; room < readings; room += size) {
            size *= GROWTH;
            blocks++;
        }
        return blocks;
    }

    /** The code of each block. */
    List<String> of(Term term) {
        if (term.size() <= FIRST) {
            int[] all = new int[term.size()];
            Arrays.setAll(all, i -> i);
            return List.of(code(term, all));
        }
        int[] best = byScore(term);
        List<String> blocks = new ArrayList<>();
        int size = FIRST;
        for (int start = 0; start < best.length; size *= GROWTH) {
            int end = Math.min(best.length, start + size);
            int[] block = Arrays.copyOfRange(best, start, end);
            Arrays.sort(block);
            blocks.add(code(term, block));
            start = end;
        }
        return blocks;
    }

    private int[] byScore(Term term) {
        Bm25 bm25 = scores.get(term.language);
        float weight = bm25.weight(term.frequency);
        List<Integer> places = new ArrayList<>();
        float[] score = new float[term.size()];
        for (int i = 0; i < term.size(); i++) {
            score[i] = bm25.score(weight, term.times(i), terms.norm(term.reading(i)));
            places.add(i);
        }
        places.sort(Comparator.comparingDouble((Integer place) -> -score[place]));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private String code(Term term, int[] places) {
        StringBuilder code = new StringBuilder(places.length * 2);
        int before = -1;
        for (int place : places) {
            int reading = term.reading(place);
            int times = term.times(place);
            Digits.append(code, (reading - before - 1) * 2 + (times > 1 ? 1 : 0));
            if (times > 1) {
                Digits.append(code, times);
            }
            if (withNorms) {
                Digits.append(code, terms.norm(reading));
            }
            before = reading;
        }
        return code.toString();
    }
}
