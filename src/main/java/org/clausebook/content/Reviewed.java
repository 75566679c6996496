package org.clausebook.content;

import java.util.List;
import org.clausebook.source.Place;

/**
 * What people said about findings.
 *
 * @param severities how bad the findings of a rule are in this collection, in the file's order
 * @param dismissals which findings they let pass, in the file's order
 */
public record Reviewed(List<Setting> severities, List<Dismissal> dismissals) {
    /** The file's name in the content folder. */
    public static final String FILE = "reviewed.yaml";

    /** Nothing said. */
    public static final Reviewed NONE = new Reviewed(List.of(), List.of());

    /**
     * How bad the findings of a rule are.
     *
     * @param rule the rule's id
     * @param severity {@code error}, {@code warning}, {@code note} or {@code off}
     * @param place where it is written
     */
    public record Setting(String rule, String severity, Place place) {}

    public Reviewed {
        severities = List.copyOf(severities);
        dismissals = List.copyOf(dismissals);
    }
}
