package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ingest} writes, keeps and says. */
class IngestCommandTest {
    private static final String TERMS = """
            Terms of Service

            Version 2024-05

            1. Scope. These terms apply to the service that we provide to you as a customer.

            2. Fees. You pay the fees that are stated in the order, and you pay them in time.
            """;

    @TempDir
    Path folder;

    private Path terms;
    private String into;

    @BeforeEach
    void aSourceFile() throws IOException {
        terms = Files.writeString(folder.resolve("terms.txt"), TERMS);
        into = folder.resolve("content/terms").toString();
    }

    @Test
    void writesMarkdownTheSourceAndTheReportSideBySide() throws IOException {
        Ran ran =
                Ran.clausebook("ingest", terms.toString(), "--into", into, "--language", "en", "--version", "2024-05");
        assertEquals(new Ran(0, "", """
                        wrote %s/en-2024-05.md: terms.en-2024-05, 3 clauses; set apart as headers, footers and the like: 0
                        next: read the Markdown against its source and correct it, \
                        then 'clausebook init %s' and 'clausebook build %s'
                        """.formatted(into, folder.resolve("content"), folder.resolve("content"))), ran);
        assertEquals(List.of("en-2024-05.md", "terms.txt", "terms.txt.report.json"), written());
        assertEquals(TERMS, Files.readString(folder.resolve("content/terms/terms.txt")));
        String report = Files.readString(folder.resolve("content/terms/terms.txt.report.json"));
        assertTrue(report.startsWith("{\n  \"schema\": \"clausebook/ingest/1\",\n"), report);
        assertTrue(report.contains("\"file\": \"" + into + "/en-2024-05.md\""), report);
    }

    @Test
    void leavesWhatIsThereAlreadyAndReadsTheSame() {
        ingest();
        String again = ingest().err();
        assertTrue(again.startsWith("unchanged " + into + "/en-2024-05.md: "), again);
    }

    @Test
    void neverWritesOverMarkdownThatAPersonCorrected() throws IOException {
        ingest();
        Path markdown = folder.resolve("content/terms/en-2024-05.md");
        Files.writeString(markdown, Files.readString(markdown).replace("Fees", "Charges"));
        assertEquals(new Ran(1, "", """
                        %s: error: is there already and reads otherwise
                          Keep it, write elsewhere with --into, or write over it with --force
                        nothing was written
                        """.formatted(into + "/en-2024-05.md")), ingest());
        assertTrue(Files.readString(markdown).contains("Charges"));
        assertEquals(0, ingest("--force").code());
        assertFalse(Files.readString(markdown).contains("Charges"));
    }

    @Test
    void writesNothingWhenOneOfSeveralFilesIsBad() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Ran ran = ingest(empty.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().startsWith(empty + ": error: "), ran.err());
        assertTrue(ran.err().endsWith("\nnothing was written\n"), ran.err());
        assertFalse(Files.exists(Path.of(into)));
    }

    @Test
    void writesNothingWhenTwoFilesWantOnePlace() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), TERMS.replace("time", "advance"));
        assertEquals(new Ran(1, "", """
                        %s: error: would be written to %s/en-2024-05.md, and so would %s
                          Ingest the two one by one, each with its --version, --edition or --into
                        nothing was written
                        """.formatted(other, into, terms)), ingest(other.toString()));
        assertFalse(Files.exists(Path.of(into)));
    }

    @Test
    void keepsTwoSourcesOfOneName() throws IOException {
        String later = TERMS.replace("2024-05", "2025-01").replace("in time", "in advance");
        Files.createDirectory(folder.resolve("2025"));
        String next = Files.writeString(folder.resolve("2025/terms.txt"), later).toString();
        for (List<String> sources : List.of(List.of(terms.toString(), next), List.of(next), List.of(next, "--force"))) {
            List<String> args = new ArrayList<>(List.of("ingest", "--into", into, "--language", "en"));
            args.addAll(sources);
            Ran ran = Ran.clausebook(args.toArray(new String[0]));
            assertEquals(0, ran.code(), ran.err());
            assertEquals(
                    List.of(
                            "en-2024-05.md",
                            "en-2025-01.md",
                            "terms.en-2025-01.txt",
                            "terms.en-2025-01.txt.report.json",
                            "terms.txt",
                            "terms.txt.report.json"),
                    written());
            assertEquals(TERMS, Files.readString(Path.of(into, "terms.txt")));
            assertEquals(later, Files.readString(Path.of(into, "terms.en-2025-01.txt")));
        }
        assertTrue(Files.readString(Path.of(into, "en-2025-01.md")).contains("  file: terms.en-2025-01.txt\n"));
    }

    @Test
    void keepsASourceThatIsNamedAsItsEditionWillBe() throws IOException {
        String source = "# Terms\n\n1. The tenant pays the rent in time.\n";
        String named = Files.writeString(folder.resolve("en-2024.md"), source).toString();
        for (int again = 0; again < 2; again++) {
            Ran ran = Ran.clausebook("ingest", named, "--into", into, "--language", "en", "--version", "2024");
            assertEquals(0, ran.code(), ran.err());
            assertEquals(List.of("en-2024.md", "en-2024.source.md", "en-2024.source.md.report.json"), written());
        }
        assertEquals(source, Files.readString(Path.of(into, "en-2024.source.md")));
        assertTrue(Files.readString(Path.of(into, "en-2024.md")).contains("  file: en-2024.source.md\n"));
    }

    @Test
    void doesNotPutAnEditionBesideItself() throws IOException {
        ingest();
        Path edition = Files.copy(Path.of(into, "en-2024-05.md"), folder.resolve("mine.md"));
        String other = folder.resolve("other/terms").toString();
        assertEquals(
                0, Ran.clausebook("ingest", edition.toString(), "--into", other).code());
        assertFalse(Files.exists(Path.of(other, "mine.md")));
        assertEquals(Files.readString(edition), Files.readString(Path.of(other, "en-2024-05.md")));
    }

    @Test
    void namesTheTwoPartsOfAFileThatWantOnePlace() throws IOException {
        String dutch = """
                1. De huurder betaalt de huur op de eerste dag van de maand.

                2. De verhuurder houdt het dak en de ramen van het huis in goede staat.

                """;
        String english = """
                1. The tenant pays the rent on the first day of the month.

                2. The landlord keeps the roof and the windows of the house in good repair.

                """;
        Path parts = Files.writeString(
                folder.resolve("parts.txt"),
                "House Rules\n\nversion 1.0\n\n" + english.repeat(3) + "Huisregels\n\nversion 1.0\n\n" + dutch.repeat(3)
                        + "Garden Rules\n\nversion 1.0\n\n" + english.repeat(3));
        assertEquals(
                new Ran(1, "", """
                        %s: error: two editions in it, «House Rules» from line 1 and «Garden Rules» from line 33, \
                        would both be written to %s/en-1.0.md
                          Cut the file before the second and ingest the parts one by one, \
                        with --language or --version to tell them apart
                        nothing was written
                        """.formatted(parts, into)), Ran.clausebook("ingest", parts.toString(), "--into", into));
    }

    @Test
    void saysNothingWhenQuiet() {
        assertEquals(new Ran(0, "", ""), ingest("--quiet"));
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertEquals(
                new Ran(1, "", "error: no/such.pdf: no such file or folder\n"),
                Ran.clausebook("ingest", "no/such.pdf"));
        assertEquals(
                new Ran(1, "", "error: " + folder + ": is a folder, not a file\n"),
                Ran.clausebook("ingest", folder.toString()));
    }

    @Test
    void refusesWhatIsNoLanguageNoVersionAndNoEncoding() {
        assertMisused(
                "--language takes a language tag, such as en, bg or pt-br, not 'english!'", "--language=English!");
        assertMisused(
                "--version takes letters, digits, '.', '_' and '-', such as 2025-04, not 'May 1'", "--version=May 1");
        assertMisused("--encoding takes an encoding's name, such as windows-1251, not 'koi-99'", "--encoding=koi-99");
        assertMisused(
                "--edition states work, language and version: leave the others out", "--edition=a.en-1", "--work=b");
        assertMisused(
                "--edition takes a work, a language and a version, such as terms.en-2025-04, not 'a-en'",
                "--edition=a-en");
    }

    private void assertMisused(String message, String... options) {
        List<String> args = Stream.concat(Stream.of("ingest", terms.toString(), "--into", into), Stream.of(options))
                .toList();
        assertEquals(
                new Ran(2, "", "error: " + message + "\n  'clausebook ingest --help' shows what it takes\n"),
                Ran.clausebook(args.toArray(new String[0])));
    }

    private Ran ingest(String... more) {
        List<String> args = Stream.concat(
                        Stream.of(
                                "ingest", terms.toString(), "--into", into, "--language", "en", "--version", "2024-05"),
                        Stream.of(more))
                .toList();
        return Ran.clausebook(args.toArray(new String[0]));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(into))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
