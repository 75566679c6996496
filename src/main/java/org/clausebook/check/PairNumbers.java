package org.clausebook.check;

import java.util.Arrays;

/** Numbers for pairs of numbers from 0, given out from 0 in the order in which the pairs are met. */
final class PairNumbers {
    /** The multiplier of Fibonacci hashing: 2^64 over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 15];
    private int[] values = new int[1 << 15];
    private int[] firsts = new int[1 << 14];
    private int[] seconds = new int[1 << 14];
    private int size;

    int of(int first, int second) {
        if (2 * size >= keys.length) {
            grow();
        }
        long key = ((long) first << 32 | second) + 1;
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            values[slot] = size;
            if (size == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * size);
                seconds = Arrays.copyOf(seconds, 2 * size);
            }
            firsts[size] = first;
            seconds[size++] = second;
        }
        return values[slot];
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = keys;
        int[] oldValues = values;
        keys = new long[old.length * 2];
        values = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                keys[slot] = old[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** How many were given out. */
    int size() {
        return size;
    }

    int first(int number) {
        return firsts[number];
    }

    int second(int number) {
        return seconds[number];
    }
}
