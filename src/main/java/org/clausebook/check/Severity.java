package org.clausebook.check;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** Certain: a missing clause, a wrong number, a reference to nothing. */
    ERROR,
    /** Probable: a person should look. */
    WARNING,
    /** A matter of style, or a mere figure. */
    NOTE;

    /** As files and outputs have it: {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
