package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input too large to be kept, or that no archive of sources keeps: each comes to an end, and to a message or a site. */
@Timeout(120)
class HostileInputTest {
    private static final String FRONT = "---\nwork: terms\nlanguage: en\nversion: 1\ntitle: T\n---\n\n";

    @TempDir
    Path home;

    private Path content;
    private Path out;
    private Path secret;

    @BeforeEach
    void aCollectionAndASecretBesideIt() throws IOException {
        content = home.resolve("content");
        out = home.resolve("site");
        secret = Files.writeString(home.resolve("secret.md"), FRONT + "# Secret\n\nhunter2\n");
        put("clausebook.yaml", "title: T\nworks:\n  - {id: terms, title: T, language: en}\n");
        put("terms/en-1.md", FRONT + "# T\n\n1. One.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clausebook.yaml", "keys.yaml", "links.yaml", "terms/en-1.md", "templates/assets/clausebook.css"
            })
    void aLinkOutOfTheFolderIsNotFollowed(String file) throws IOException {
        Path link = content.resolve(file);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, secret);
        Ran ran = build();
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("a link that leads out of the "), ran.err());
        assertTrue(ran.err().contains("\n  Put the file itself there\n"), ran.err());
        assertFalse(ran.err().contains("hunter2"), ran.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderThatIsALinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.move(secret, elsewhere.resolve("en-1.md"));
        Files.delete(content.resolve("terms/en-1.md"));
        Files.delete(content.resolve("terms"));
        Files.createSymbolicLink(content.resolve("terms"), elsewhere);
        Ran ran = build();
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("en-1.md is a link that leads out of the content folder"), ran.err());
    }

    @Test
    void aLinkInsideTheFolderIsFollowedAndItsTargetIsWatched() throws IOException {
        Files.move(content.resolve("terms"), content.resolve("texts"));
        Files.createSymbolicLink(content.resolve("terms"), content.resolve("texts"));
        Ran.clausebook("keys", content.toString());
        assertEquals(0, build().code());
        put("texts/en-1.md", FRONT + "# T\n\n1. Two.\n");
        assertTrue(build().err().startsWith("1 edition, "));
    }

    @Test
    void aHundredThousandEmptyHeadingsAreCounted() throws IOException {
        put("terms/en-1.md", FRONT + "# T\n\n" + "##\n\n".repeat(100_000));
        Ran ran = build();
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("en-1.md:10:1: error: A heading without words\n"), ran.err());
        assertTrue(ran.err().contains("\nand 99950 more; --verbose shows all\n"), ran.err());
    }

    @Test
    void tenThousandEqualHeadingsComeToAnEnd() throws IOException {
        put("terms/en-1.md", FRONT + "# T\n\n" + "## Fees\n\n".repeat(10_000));
        assertEquals(0, build().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "a: [", "!!x "})
    void deepYamlIsOneMessage(String opening) throws IOException {
        put("clausebook.yaml", "title: T\nworks: " + opening.repeat(100_000) + "\n");
        Ran ran = build();
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("clausebook.yaml:"), ran.err());
        assertTrue(ran.err().length() < 5_000, ran.err());
    }

    /** What a regular expression that goes back and forth would stumble over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "(a)",
                "a ",
                "((",
                "))",
                "\"",
                "“",
                "Article ",
                "1.1.1 ",
                "- ",
                "\\",
                "[a]",
                "а-",
                "5% ",
                "a.b.",
                "https://a",
                "§ "
            })
    void textThatRepeatsComesToAnEnd(String part) throws IOException {
        String line = part.repeat(1 + 60_000 / part.length());
        put("terms/en-1.md", FRONT + "# T\n\n1. x" + line + "\n\n2. y\n");
        put("terms/en-2.md", (FRONT + "# T\n\n1. x" + line + "z\n\n2. y\n").replace("version: 1", "version: 2"));
        Ran ran = build();
        assertTrue(ran.code() == 0 || ran.err().contains("en-1.md:"), ran.err());
    }

    @Test
    void anArchiveThatUnpacksToMuchIsOneMessage() throws IOException {
        Path bomb = home.resolve("bomb.docx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 40; i++) {
                zip.putNextEntry(new ZipEntry("word/part" + i + ".xml"));
                write(zip, blanks, 40);
            }
        }
        Ran ran = Ran.clausebook(
                "ingest", bomb.toString(), "--into", home.resolve("into").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("bomb.docx: error: its parts unpack to more than 96,000,000 bytes\n"), ran.err());
        assertFalse(Files.exists(home.resolve("into")));
    }

    /** "Billion laughs": ten entities, each ten of the one before. */
    @Test
    void entitiesAreNotUnfolded() throws IOException {
        StringBuilder xml = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        xml.append("]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .append("<w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>");
        Path laughs = home.resolve("laughs.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(laughs))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Ran ran = Ran.clausebook("inspect", laughs.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("is no well-formed XML"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "a\nb", "<script>", "\u202e", "con"})
    void aWorkThatIsNoNameIsOneMessageOrASite(String id) throws IOException {
        put(
                "clausebook.yaml",
                "title: T\nworks:\n  - {id: \"%s\", title: T, language: en}\n".formatted(id.replace("\n", "\\n")));
        assertEquals(1, build().code());
        try (var beside = Files.list(home)) {
            assertEquals(
                    List.of("content", "secret.md"),
                    beside.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private static void write(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private Ran build() {
        return Ran.clausebook("build", content.toString(), "--out", out.toString());
    }

    private void put(String file, String text) throws IOException {
        Files.createDirectories(content.resolve(file).getParent());
        Files.writeString(content.resolve(file), text);
    }
}
