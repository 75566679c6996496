package org.clausebook.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all of many sequences of numbers in one pass, in time linear in the text and in what is found (A. V. Aho and M. J.
 * Corasick, "Efficient string matching", 1975). A node stands for a beginning that sequences share.
 */
final class Automaton {
    static final int ROOT = 0;
    private static final int NONE = -1;

    private final List<Map<Integer, Integer>> next = new ArrayList<>();
    private final List<Integer> depth = new ArrayList<>();
    private final BitSet ends = new BitSet();
    private int[] fallback = {};
    private int[] shorterEnd = {};

    /** @param sequences at least one number each, none below 0 */
    Automaton(List<int[]> sequences) {
        node(0);
        sequences.forEach(sequence -> ends.set(add(sequence)));
        link();
    }

    private int node(int length) {
        next.add(new HashMap<>());
        depth.add(length);
        return next.size() - 1;
    }

    private int add(int[] sequence) {
        int at = ROOT;
        for (int number : sequence) {
            Integer there = next.get(at).get(number);
            if (there == null) {
                there = node(depth.get(at) + 1);
                next.get(at).put(number, there);
            }
            at = there;
        }
        return at;
    }

    /** Gives each node the longest other node that its own sequence ends with, shorter ones first. */
    private void link() {
        fallback = new int[next.size()];
        shorterEnd = new int[next.size()];
        shorterEnd[ROOT] = NONE;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(ROOT));
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            next.get(at).forEach((number, child) -> {
                fallback[child] = at == ROOT ? ROOT : step(fallback[at], number);
                waiting.add(child);
            });
            shorterEnd[at] = at == ROOT ? NONE : ends.get(fallback[at]) ? fallback[at] : shorterEnd[fallback[at]];
        }
    }

    /** Where one more number leads. */
    int step(int node, int number) {
        int at = node;
        while (at != ROOT && !next.get(at).containsKey(number)) {
            at = fallback[at];
        }
        return next.get(at).getOrDefault(number, ROOT);
    }

    /** Where a sequence that begins at a node goes on, {@code -1} where none does. */
    int child(int node, int number) {
        return next.get(node).getOrDefault(number, NONE);
    }

    /** The nodes of the sequences that end where a node is reached, the longest first. */
    List<Integer> endsAt(int node) {
        List<Integer> found = new ArrayList<>();
        for (int at = isEnd(node) ? node : shorterEnd[node]; at != NONE; at = shorterEnd[at]) {
            found.add(at);
        }
        return found;
    }

    /** Whether a sequence ends at a node. */
    boolean isEnd(int node) {
        return ends.get(node);
    }

    /** How many numbers lead to a node. */
    int length(int node) {
        return depth.get(node);
    }
}
