package org.clausebook.ingest;

import java.util.List;
import org.clausebook.parse.EditionWriter;
import org.clausebook.text.Edition;
import org.clausebook.text.Origin;

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

    /** The same where its source has this name. */
    public Draft withSource(String source) {
        if (source.equals(edition.origin().file())) {
            return this;
        }
        Edition renamed = new Edition(
                edition.id(),
                edition.title(),
                edition.translationOf(),
                new Origin(source, edition.origin().sha256()),
                edition.file(),
                edition.blocks());
        return new Draft(renamed, EditionWriter.write(renamed), furniture);
    }
}
