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
import org.clausebook.text.Version;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two editions that the arguments of a command name. */
final class TwoEditions {
    /** What ingest calls a version that a text does not state. */
    private static final String UNDATED = "undated";

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

        /**
         * The two as editions of one work, which the newer names. Versions that are unknown, or called the same, are
         * called as their files are, or else old and new.
         */
        Sides ofOneWork() {
            String first = left.id().version().label();
            String last = right.id().version().label();
            if (first.equals(last) || first.equals(UNDATED) || last.equals(UNDATED)) {
                first = stem(left);
                last = stem(right);
            }
            boolean told = !first.equalsIgnoreCase(last) && Version.isLabel(first) && Version.isLabel(last);
            return new Sides(version(left, told ? first : "old"), version(right, told ? last : "new"));
        }

        private static String stem(Edition edition) {
            String file = edition.origin().file().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
            return file.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        }

        private Edition version(Edition edition, String label) {
            return new Edition(
                    new EditionId(right.id().work(), edition.id().language(), new Version(label)),
                    edition.title(),
                    edition.id().language(),
                    edition.origin(),
                    edition.file(),
                    edition.blocks());
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
            // Of a file that holds several editions, the one that the other side can be compared with.
            if (one.value().isEmpty() && leftLanguage.isEmpty() && other.value().isPresent()) {
                one = beside(left, other.value().get(), one, progress);
            } else if (other.value().isEmpty()
                    && rightLanguage.isEmpty()
                    && one.value().isPresent()) {
                other = beside(right, one.value().get(), other, progress);
            }
        }
        console.problems(one.problems());
        console.problems(other.problems());
        Optional<Edition> second = other.value();
        return one.value().flatMap(first -> second.map(last -> new Sides(first, last)));
    }

    private Checked<Optional<Edition>> beside(
            String argument, Edition other, Checked<Optional<Edition>> before, Progress progress) throws IOException {
        Checked<Optional<Edition>> again =
                OneEdition.read(argument, other.id().language().tag(), content, progress);
        return again.value().isPresent() ? again : before;
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
