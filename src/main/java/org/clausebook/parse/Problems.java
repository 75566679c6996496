package org.clausebook.parse;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;

/** What was found wrong in one file so far. */
final class Problems {
    private final SourceText file;
    private final List<Problem> found = new ArrayList<>();

    Problems(SourceText file) {
        this.file = file;
    }

    /** Adds an error at a UTF-16 offset of the file. */
    void error(int offset, String message, String hint) {
        found.add(Problem.error(file.place(offset), message, hint));
    }

    /** The file's whole text. */
    String text() {
        return file.text();
    }

    /** The offset at which a sign stands last before another offset; that offset where it does not. */
    int lastBefore(String sign, int offset) {
        int at = file.text().lastIndexOf(sign, offset);
        return at < 0 ? offset : at;
    }

    void addAll(List<Problem> more) {
        found.addAll(more);
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
