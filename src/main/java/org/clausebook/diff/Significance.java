package org.clausebook.diff;

import java.util.List;
import java.util.Locale;

/** Whether a change matters. */
public enum Significance {
    /** Nothing but white space, number or place differs. */
    NONE,
    /** The wording differs and the meaning cannot. */
    EDITORIAL,
    /** The meaning differs or may. */
    SUBSTANTIVE;

    /** The gravest of some reasons. */
    static Significance of(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::significance)
                .max(Significance::compareTo)
                .orElse(NONE);
    }

    /** As the contracts write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
