package org.clausebook.book;

import java.util.List;
import org.clausebook.check.Finding;

/**
 * What the stages found out about the editions of a work.
 *
 * @param findings what a reviewer should look at, and has not let pass: edition by edition, in document order
 */
public record Facts(List<Finding> findings) {
    /** Nothing found out. */
    public static final Facts NONE = new Facts(List.of());

    public Facts {
        findings = List.copyOf(findings);
    }
}
