package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** How the lines of a long page are cut into parts. */
final class Parts {
    /** What is not heavier, in bytes as they are estimated here, stands on one page; no page may have 300 KB. */
    static final int ONE_PAGE = 270_000;

    /** A page of several ends before it weighs more. */
    static final int FULL = 220_000;

    private Parts() {}

    /**
     * Cuts lines into parts, at best where one begins that may begin a part.
     *
     * @param weight of a line, in bytes
     * @param begins whether a part is best begun with it
     * @param enough from this weight on a part ends at the next beginning, ...
     * @param most ... and before this one it ends anywhere, unless it is a single line
     * @return at least one part
     */
    static <L> List<List<L>> cut(List<L> lines, ToIntFunction<L> weight, Predicate<L> begins, int enough, int most) {
        List<List<L>> parts = new ArrayList<>();
        List<L> part = new ArrayList<>();
        int whole = 0;
        for (L line : lines) {
            int more = weight.applyAsInt(line);
            boolean full = whole > enough && begins.test(line) || whole + more > most;
            if (full && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                whole = 0;
            }
            part.add(line);
            whole += more;
        }
        parts.add(part);
        return parts;
    }

    /**
     * Cuts the lines of a list into pages.
     *
     * @param page what a page weighs besides its lines
     * @return at least one page; one that has them all, if that is not too heavy
     */
    static <L> List<List<L>> pages(List<L> lines, ToIntFunction<L> weight, int page) {
        long whole = page + lines.stream().mapToLong(weight::applyAsInt).sum();
        return whole <= ONE_PAGE ? List.of(lines) : cut(lines, weight, line -> false, FULL, FULL - page);
    }

    /** The name, or the first with a number behind it that no other place of a part has. */
    static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "~" + i;
        }
        return free;
    }
}
