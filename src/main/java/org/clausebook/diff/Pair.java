package org.clausebook.diff;

/**
 * Two passages that are compared.
 *
 * @param old the older one
 * @param now the newer one
 */
record Pair(Passage old, Passage now) {
    /** What a change replaced, as printed. */
    String old(Change change) {
        return old.printed(change.fromOld(), change.toOld());
    }

    /** What a change put there, as printed. */
    String now(Change change) {
        return now.printed(change.fromNow(), change.toNow());
    }

    /** A change as people read it: {@code may → shall}. */
    String arrow(Change change) {
        return shortened(old(change)) + " → " + shortened(now(change));
    }

    /** The beginning of a long passage. */
    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : LONGEST;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …";
    }

    private static final int LONGEST = 60;
}
