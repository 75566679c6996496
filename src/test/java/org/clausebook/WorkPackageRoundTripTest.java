package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.cli.Main;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A work package goes out, is filled, and comes back as an edition. */
class WorkPackageRoundTripTest {
    private static final Path BUNDLED = Path.of("content");

    @TempDir
    private Path home;

    private Path content;

    @BeforeEach
    void name() {
        content = home.resolve("content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "1.2"})
    void theBundledTextComesBackInTheClauseTreeOfTheEnglish(String version) throws Exception {
        copy(BUNDLED, content);
        String work = export("xliff", "--xliff-version", version);
        validate(version, work);
        String filled = Translator.fill(work);
        validate(version, filled);
        Edition english = edition("eula/en-20250425.md");
        Edition made = ingested(filled, "eula", "bg-20250425");
        assertEquals("eula.bg-20250425", made.id().toString());
        assertEquals(tree(english), tree(made));
        Alignment alignment = Aligner.align(english, made);
        assertEquals(List.of(), imperfect(alignment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "1.2"})
    void codesCellsAndLettersOfLabelsComeBack(String version) throws Exception {
        put("clausebook.yaml", "title: L\nworks:\n  - id: lease\n    title: L\n    language: en\n");
        put("lease/en-2021.md", """
                ---
                work: lease
                language: en
                version: 2021
                title: Lease
                ---

                # Lease

                ## Article 1. Use & *care*

                1. **Rent.** You pay **ten** euros, see [the *full* list](https://example.org/a?b=1&c=2). Twice. {#rent}

                   - (a) by hand & post

                2. Text.

                | Tool | Fee |
                | --- | --- |
                | Spade & rake | 5 < 6 |
                """);
        String work = export("xliff", "--xliff-version", version, "--target", "bg");
        validate(version, work);
        Edition made = ingested(Translator.fill(work), "lease", "bg-2021");
        Edition english = edition("lease/en-2021.md");
        assertEquals(tree(english), tree(made));
        for (int i = 0; i < english.blocks().size(); i++) {
            Block from = english.blocks().get(i);
            Block to = made.blocks().get(i);
            assertEquals(Translator.sounding(from.text()), to.text());
            assertEquals(Translator.sounding(from.heading()), to.heading());
            assertEquals(marks(from), marks(to));
        }
        assertEquals("rent", made.blocks().get(2).path().slugs().get(1).value());
    }

    private static List<String> marks(Block block) {
        return block.marks().stream()
                .map(mark -> mark.kind() + " " + mark.href() + " "
                        + Translator.sounding(
                                mark.span().of(mark.field() == Mark.Field.HEADING ? block.heading() : block.text())))
                .toList();
    }

    @Test
    void anUnfilledPackageIsRefusedSentenceBySentence() throws Exception {
        copy(BUNDLED, content);
        Ran ran = ingest(export("xliff"), "eula");
        assertEquals(1, ran.code);
        assertTrue(ran.err.contains("is not translated"), ran.err);
        assertTrue(!Files.exists(content.resolve("eula/bg-20250425.md")));
    }

    @Test
    void saysHowManySentencesNobodyMarkedAsTranslated() throws Exception {
        copy(BUNDLED, content);
        String filled = Translator.fill(export("xliff")).replace("state=\"translated\"", "state=\"initial\"");
        Ran ran = ingest(filled, "eula");
        assertEquals(0, ran.code);
        assertTrue(ran.err.contains("warning: Nobody marked as translated: "), ran.err);
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(out, err, Set.of()).run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String export(String kind, String... more) {
        List<String> args = new ArrayList<>(List.of("export", kind, content.toString()));
        args.addAll(List.of(more));
        Ran ran = run(args.toArray(String[]::new));
        assertEquals(0, ran.code, ran.err);
        return ran.out;
    }

    private Ran ingest(String xliff, String work) throws IOException {
        Path file = home.resolve("work.xlf");
        Files.writeString(file, xliff);
        String version = work.equals("eula") ? "20250425" : "2021";
        return run(
                "ingest",
                file.toString(),
                "--version",
                version,
                "--into",
                content.resolve(work).toString(),
                "--content",
                content.toString());
    }

    private Edition ingested(String xliff, String work, String name) throws IOException {
        Ran ran = ingest(xliff, work);
        assertEquals(0, ran.code, ran.err);
        assertTrue(!ran.err.contains("warning"), ran.err);
        return edition(work + "/" + name + ".md");
    }

    private Edition edition(String file) throws IOException {
        var parsed = EditionParser.parse(new SourceText(file, Files.readString(content.resolve(file))));
        assertEquals(List.of(), parsed.problems());
        return parsed.value().orElseThrow();
    }

    /** Each block's kind, number where it is no word, and the place of its parent. */
    private static List<String> tree(Edition edition) {
        List<String> tree = new ArrayList<>();
        List<String> paths =
                edition.blocks().stream().map(block -> block.path().toString()).toList();
        for (Block block : edition.blocks()) {
            tree.add(block.kind() + " " + Translator.sounding(block.number()) + " "
                    + paths.indexOf(block.parent().toString()));
        }
        return tree;
    }

    private static List<String> imperfect(Alignment alignment) {
        List<String> left = alignment.left().blocks().stream()
                .map(block -> block.path().toString())
                .toList();
        List<String> right = alignment.right().blocks().stream()
                .map(block -> block.path().toString())
                .toList();
        return alignment.links().stream()
                .filter(link -> link.left().size() != 1
                        || link.right().size() != 1
                        || left.indexOf(link.left().get(0).toString())
                                != right.indexOf(link.right().get(0).toString()))
                .map(BlockLink::toString)
                .toList();
    }

    private static void validate(String version, String xliff) throws Exception {
        if (version.equals("2.1")) {
            XLIFFReader.validate(xliff, null);
            return;
        }
        Schemas.validate("xliff-core-1.2-strict.xsd", xliff);
    }

    private void put(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }
}
