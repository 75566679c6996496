package org.clausebook.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A text that is made while it is written, as it tells of all works and may be too long to be held. */
@FunctionalInterface
public interface LongText {
    /** Writes it; each time the same. */
    void to(Writer writer) throws IOException;

    /** The whole of it. */
    default String whole() {
        StringWriter text = new StringWriter();
        try {
            to(text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
