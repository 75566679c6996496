package org.clausebook.render;

import java.util.Locale;
import org.clausebook.book.Correspondence;

/** How sure a link is, in words and in dots. */
enum Sureness {
    SURE("●●●●"),
    LIKELY("●●●○"),
    /** A person should confirm it. */
    DOUBTFUL("●○○○");

    private static final double FROM_SURE = 0.95;

    private final String dots;

    Sureness(String dots) {
        this.dots = dots;
    }

    /** Of a pair. */
    static Sureness of(Correspondence link) {
        if (link.isDoubtful()) {
            return DOUBTFUL;
        }
        return link.isDeclared() || link.confidence() >= FROM_SURE ? SURE : LIKELY;
    }

    /** Its name in the interface's words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dots() {
        return dots;
    }
}
