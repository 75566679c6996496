package org.clausebook.ingest;

import java.util.List;
import org.clausebook.text.Edition;

/**
 * An edition as ingest understood it, for a person to review.
 *
 * @param edition the edition, as its Markdown reads
 * @param markdown its Markdown with front matter
 * @param furniture what of its part of the source is no text of the work, in order
 */
public record Draft(Edition edition, String markdown, List<Furniture> furniture) {
    public Draft {
        furniture = List.copyOf(furniture);
    }
}
