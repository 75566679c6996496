package org.clausebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.BookBuild;
import org.clausebook.source.Checked;
import picocli.CommandLine.Parameters;

/** The folder of a collection, named as the only argument of a command. */
final class ContentFolder {
    @Parameters(
            paramLabel = "CONTENT",
            arity = "0..1",
            description = "The folder with the collection file clausebook.yaml; otherwise content.")
    private Path path = Path.of("content");

    Path path() {
        return path;
    }

    /** As it is shown to people. */
    String shown() {
        return Intake.slashed(path);
    }

    /** What is in it, its problems told; empty where one of them is an error. */
    Optional<BookBuild.Collected> read(Console console) {
        return read(path, console);
    }

    /** What is in a folder, its problems told; empty where one of them is an error. */
    static Optional<BookBuild.Collected> read(Path content, Console console) {
        Checked<BookBuild.Collected> read;
        try (Progress progress = console.progress()) {
            progress.step("reading " + Intake.slashed(content));
            read = BookBuild.build(content);
        }
        console.problems(read.problems());
        return read.failed() ? Optional.empty() : Optional.of(read.value());
    }
}
