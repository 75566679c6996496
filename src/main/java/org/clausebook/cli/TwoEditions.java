package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two editions that the arguments of a command name. */
final class TwoEditions {
    /** ISO 639-2: undetermined. */
    private static final String UNKNOWN = "und";

    @Parameters(index = "0", paramLabel = "LEFT", description = "The source text, or the older version.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "RIGHT", description = "The translation, or the newer version.")
    private String right = "";

    @Option(names = "--left-lang", paramLabel = "L", description = "The left text's language; otherwise detected.")
    private String leftLanguage = "";

    @Option(names = "--right-lang", paramLabel = "L", description = "The right text's language; otherwise detected.")
    private String rightLanguage = "";

    @Option(names = "--content", paramLabel = "DIR", description = "Where edition ids are looked up: content.")
    private Path content = Path.of("content");

    /** Two editions that were read. */
    record Sides(Edition left, Edition right) {
        Alignment aligned(Alignment.Kind kind) {
            return Aligner.align(left, right, kind);
        }

        Alignment.Kind kind() {
            return Alignment.kindOf(left, right);
        }

        /** The two as versions, a text too short to tell its language taken to be in that of the other. */
        Sides asVersions() {
            return new Sides(in(left, right), in(right, left));
        }

        private static Edition in(Edition edition, Edition other) {
            EditionId id = edition.id();
            Language language = other.id().language();
            return id.language().tag().equals(UNKNOWN)
                    ? new Edition(
                            new EditionId(id.work(), language, id.version()),
                            edition.title(),
                            language,
                            edition.origin(),
                            edition.file(),
                            edition.blocks())
                    : edition;
        }
    }

    /** Reads both and tells what is wrong with them; empty where either cannot be had. */
    Optional<Sides> read(Console console) throws IOException {
        Checked<Optional<Edition>> one;
        Checked<Optional<Edition>> other;
        try (Progress progress = console.progress()) {
            one = OneEdition.read(left, tag(leftLanguage), content, progress);
            other = OneEdition.read(right, tag(rightLanguage), content, progress);
        }
        console.problems(one.problems());
        console.problems(other.problems());
        Optional<Edition> second = other.value();
        return one.value().flatMap(first -> second.map(last -> new Sides(first, last)));
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
