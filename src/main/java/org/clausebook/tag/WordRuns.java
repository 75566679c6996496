package org.clausebook.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of a text, to be asked which of them stand one after the other: in as many steps as the rarest stands. */
final class WordRuns {
    private final List<String> words = new ArrayList<>();
    private final BitSet capitals = new BitSet();
    private final Map<String, List<Integer>> places = new HashMap<>();

    void add(String word, boolean capital) {
        capitals.set(words.size(), capital);
        places.computeIfAbsent(word, any -> new ArrayList<>()).add(words.size());
        words.add(word);
    }

    /** Where a run of words begins; nowhere for no words. */
    IntStream places(List<String> run) {
        int rarest = -1;
        for (int i = 0; i < run.size(); i++) {
            if (rarest < 0 || count(run.get(i)) < count(run.get(rarest))) {
                rarest = i;
            }
        }
        int before = rarest;
        return rarest < 0
                ? IntStream.empty()
                : places.getOrDefault(run.get(rarest), List.of()).stream()
                        .mapToInt(at -> at - before)
                        .filter(at -> at >= 0 && at + run.size() <= words.size())
                        .filter(at -> words.subList(at, at + run.size()).equals(run));
    }

    /** Whether a run stands anywhere as a name of its own: not in a longer one, and not in a list of headings. */
    boolean hasName(List<String> run) {
        return places(run).anyMatch(at -> !capitals.get(at + run.size()));
    }

    /** Whether a run stands anywhere without a certain word before it. */
    boolean hasWithout(String before, List<String> run) {
        return places(run).anyMatch(at -> at == 0 || !words.get(at - 1).equals(before));
    }

    private int count(String word) {
        return places.getOrDefault(word, List.of()).size();
    }
}
