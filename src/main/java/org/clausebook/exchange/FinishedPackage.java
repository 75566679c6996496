package org.clausebook.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.source.Place;
import org.clausebook.source.SourceText;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/**
 * A work package that came back.
 *
 * @param file the file that it was read from
 * @param original the edition that was translated
 * @param target the language that it was translated into
 * @param units the sentences by the names of their units
 */
public record FinishedPackage(SourceText file, EditionId original, Language target, Map<String, List<Piece>> units) {
    /**
     * A sentence.
     *
     * @param place where it stands in the file
     * @param source what was to be translated
     * @param target its translation; empty where there is none
     * @param done whether somebody says that it is translated
     */
    record Piece(Place place, Coded source, Coded target, boolean done) {}

    public FinishedPackage {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }
}
