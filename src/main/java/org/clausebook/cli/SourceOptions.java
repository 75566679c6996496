package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a person states of source files; the rest is found in them. */
final class SourceOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "Work, language and version in one, such as terms.en-2025-04.")
    private String edition = "";

    @Option(names = "--work", paramLabel = "W", description = "The work's name in addresses, such as terms.")
    private String work = "";

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language's tag, such as en, bg or pt-br; otherwise detected.")
    private String language = "";

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The version's label, such as 2025-04; otherwise found in running headers and footers, or in"
                    + " a line that says of when the text is.")
    private String version = "";

    @Option(names = "--title", paramLabel = "T", description = "The title as shown to people.")
    private String title = "";

    @Option(
            names = "--translation-of",
            paramLabel = "L",
            description = "The language that texts in other languages were translated from.")
    private String translationOf = "";

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "The encoding of text files that are not UTF-8, such as windows-1251.")
    private String encoding = "";

    @Option(names = "-V", versionHelp = true, description = "Print the program's version.")
    boolean program;

    /** What was stated, checked for its form. */
    IngestOptions stated() {
        IngestOptions parts = edition.isEmpty() ? single() : whole();
        check(parts.work(), Slug::isSlug, "--work", "small letters and digits with single hyphens, such as terms");
        check(parts.language(), Language::isTag, "--language", "a language tag, such as en, bg or pt-br");
        check(parts.translationOf(), Language::isTag, "--translation-of", "a language tag, such as en, bg or pt-br");
        check(parts.version(), Version::isLabel, "--version", "letters, digits, '.', '_' and '-', such as 2025-04");
        check(parts.encoding(), SourceOptions::isEncoding, "--encoding", "an encoding's name, such as windows-1251");
        return parts;
    }

    private IngestOptions single() {
        return new IngestOptions(work, tag(language), version, title, tag(translationOf), encoding);
    }

    private IngestOptions whole() {
        if (!work.isEmpty() || !language.isEmpty() || !version.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "--edition states work, language and version: leave the others out");
        }
        EditionId id = EditionId.parse(edition)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "--edition takes a work, a language and a version, such as terms.en-2025-04, not '" + edition
                                + "'"));
        return new IngestOptions(
                id.work().value(), id.language().tag(), id.version().label(), title, tag(translationOf), encoding);
    }

    private void check(String given, Predicate<String> form, String option, String wanted) {
        if (!given.isEmpty() && !form.test(given)) {
            throw new ParameterException(command.commandLine(), option + " takes " + wanted + ", not '" + given + "'");
        }
    }

    /** All of a source file. */
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        return Files.readAllBytes(file);
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException bad) {
            return false;
        }
    }
}
