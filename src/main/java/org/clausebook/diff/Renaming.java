package org.clausebook.diff;

import java.util.List;
import org.clausebook.align.BlockLink;

/**
 * A replacement that runs through a document.
 *
 * @param from the old term, as it is printed most often
 * @param to the new one
 * @param count how often it was made
 * @param places the links in which it was made, in order
 */
public record Renaming(String from, String to, int count, List<BlockLink> places) {

    public Renaming {
        places = List.copyOf(places);
    }

    /** The reason of each change that follows it. */
    public Reason reason() {
        return Reason.editorial(Reason.RENAMING, from + " → " + to);
    }
}
