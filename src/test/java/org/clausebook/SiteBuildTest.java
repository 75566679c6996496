package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {
    private static final Language BULGARIAN = new Language("bg");

    @TempDir
    private Path home;

    private Path content;
    private Path out;

    @BeforeEach
    void fill() throws IOException {
        content = home.resolve("content");
        out = home.resolve("site");
        put("clausebook.yaml", """
                title: Leases of Smalltown
                works:
                  - id: lease
                    title: Garden lease
                    language: en
                """);
        put("lease/en-2021.md", edition("en", "Garden lease", "1. The garden may be used."));
        put("lease/bg-2021.md", edition("bg", "Наем на градина", "1. Градината може да се ползва."));
    }

    @Test
    void writesPagesAndDataAndSaysHowMuch() throws IOException {
        Checked<BuildResult> built = SiteBuild.build(content, SiteOptions.to(out));
        assertEquals(new BuildResult(2, 2, 22, 0, out.resolve("index.html")), built.value());
        assertFalse(built.failed());
        assertTrue(tree(out)
                .keySet()
                .containsAll(List.of(
                        "index.html",
                        "read/lease.en-2021.html",
                        "read/lease.bg-2021.html",
                        "data/collection.json",
                        "data/editions/lease.en-2021.json",
                        "data/editions/lease.bg-2021.json",
                        "data/alignments/lease.en-2021~lease.bg-2021.json",
                        "data/concordance.json",
                        "assets/clausebook.css")));
        String collection = Files.readString(out.resolve("data/collection.json"));
        assertTrue(collection.contains("\"file\": \"lease/en-2021.md\""), collection);
    }

    @Test
    void theSameContentGivesTheSameBytesWhereverItLies() throws IOException {
        SiteBuild.build(content, SiteOptions.to(out));
        Path elsewhere = Files.move(content, home.resolve("moved"));
        SiteBuild.build(elsewhere, SiteOptions.to(home.resolve("other")));
        assertEquals(tree(out), tree(home.resolve("other")));
    }

    @Test
    void oneClauseHasOneKeyInBothLanguages() throws IOException {
        SiteBuild.build(content, SiteOptions.to(out));
        String bulgarian = Files.readString(out.resolve("data/editions/lease.bg-2021.json"));
        assertTrue(bulgarian.contains("\"id\": \"1\",\n      \"key\": \"1\","), bulgarian);
        String concordance = Files.readString(out.resolve("data/concordance.json"));
        assertTrue(
                concordance
                        .replaceAll("\\s+", "")
                        .contains("{\"key\":\"1\",\"blocks\":{\"lease.en-2021\":[\"1\"],\"lease.bg-2021\":[\"1\"]}"),
                concordance);
    }

    @Test
    void aRecordThatContradictsTheTextsLeavesTheSiteAsItWas() throws IOException {
        put("keys.yaml", "lease.en-2021 1: use\nlease.en-2021 11: rent\n");
        Checked<BuildResult> built = SiteBuild.build(content, SiteOptions.to(out));
        assertEquals(List.of(content + "/keys.yaml:2:1: The edition lease.en-2021 has no block 11"), lines(built));
        assertFalse(Files.exists(out));
    }

    @Test
    void whatIsRecordedAndDeclaredIsWhatTheSiteSays() throws IOException {
        put("keys.yaml", "lease.en-2021 1: use\n");
        put("links.yaml", """
                links:
                  - not-same:
                      - lease.en-2021 1
                      - lease.bg-2021 1
                    by: Ann
                    on: 2025-04-25
                """);
        assertFalse(SiteBuild.build(content, SiteOptions.to(out)).failed());
        String english = Files.readString(out.resolve("data/editions/lease.en-2021.json"));
        assertTrue(english.contains("\"key\": \"use\""), english);
        String bulgarian = Files.readString(out.resolve("data/editions/lease.bg-2021.json"));
        assertFalse(bulgarian.contains("\"key\": \"use\""), bulgarian);
        String alignment = Files.readString(out.resolve("data/alignments/lease.en-2021~lease.bg-2021.json"));
        assertTrue(alignment.contains("\"declared\""), alignment);
        assertTrue(Files.readString(out.resolve("read/lease.en-2021.html")).contains("id=\"use\""));
    }

    @Test
    void writesNothingWhereAnEditionHasAnError() throws IOException {
        put("lease/en-2021.md", edition("en", "Garden lease", "> quoted"));
        Checked<BuildResult> built = SiteBuild.build(content, SiteOptions.to(out));
        assertTrue(built.failed());
        assertFalse(Files.exists(out));
    }

    @Test
    void leavesTheOldSiteWhereALinkLeadsNowhere() throws IOException {
        SiteBuild.build(content, SiteOptions.to(out));
        Map<String, String> before = tree(out);
        put("lease/en-2021.md", edition("en", "Garden lease", "1. See [the rules](#rules)."));
        assertEquals(
                List.of(content + "/lease/en-2021.md: In 1 the link \"#rules\" leads to no clause of this edition"),
                lines(SiteBuild.build(content, SiteOptions.to(out))));
        put("lease/en-2021.md", edition("en", "Garden lease", "1. See."));
        put("templates/footer.mustache", "<a href=\"imprint.html\">Imprint</a></body></html>");
        assertEquals(
                "bg/clauses/lease/1.html: The link \"imprint.html\" leads nowhere:"
                        + " bg/clauses/lease/imprint.html does not exist",
                lines(SiteBuild.build(content, SiteOptions.to(out))).get(0));
        assertEquals(before, tree(out));
    }

    @Test
    void theContentsTemplatesReplaceShippedOnesAndNamedFoldersReplaceBoth() throws IOException {
        put("templates/words-en.properties", "editions = Texts\ncontents = List\n");
        Path named = Files.createDirectories(home.resolve("named"));
        Files.writeString(named.resolve("words-en.properties"), "editions = Papers\n");
        SiteBuild.build(content, new SiteOptions(out, List.of(named), List.of(), false));
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains(">Papers</h2>") && index.contains(">List</h2>"), index);
    }

    @Test
    void theInterfaceSpeaksTheLanguageAskedFor() throws IOException {
        SiteBuild.build(content, new SiteOptions(out, List.of(), List.of(BULGARIAN), false));
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains("<html lang=\"bg\"") && index.contains(">Издания</h2>"), index);
        assertFalse(index.contains("hreflang=\"en\" href=\"index"), index);
        assertEquals(List.of(), folders("bg", "en"));
    }

    @Test
    void everyPageIsThereInBothLanguagesAndEveryOtherFileOnce() throws IOException {
        SiteBuild.build(content, SiteOptions.to(out));
        Set<String> files = tree(out).keySet();
        Set<String> pages = new TreeSet<>();
        Set<String> second = new TreeSet<>();
        for (String file : files) {
            if (file.startsWith("bg/")) {
                second.add(file.substring(3));
            } else if (file.endsWith(".html")) {
                pages.add(file);
            }
        }
        assertEquals(pages, second);
        String reader = Files.readString(out.resolve("bg/read/lease.en-2021.html"));
        assertTrue(reader.contains("<html lang=\"bg\" dir=\"ltr\">"), reader);
        assertTrue(
                reader.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"../../read/lease.en-2021.html\">"),
                reader);
        assertTrue(reader.contains("<a class=\"brand\" href=\"../index.html\">"), reader);
        assertTrue(reader.contains("<link rel=\"stylesheet\" href=\"../../assets/clausebook.css\">"), reader);
        assertTrue(Files.readString(out.resolve("read/lease.en-2021.html"))
                .contains("<link rel=\"alternate\" hreflang=\"bg\" href=\"../bg/read/lease.en-2021.html\">"));
    }

    @Test
    void theCollectionNamesTheInterfacesLanguages() throws IOException {
        String collection = Files.readString(content.resolve("clausebook.yaml"));
        put("clausebook.yaml", "interface: [bg, en]\n" + collection);
        SiteBuild.build(content, SiteOptions.to(out));
        assertEquals(List.of("en"), folders("bg", "en"));
        put("clausebook.yaml", "interface: [en]\n" + collection);
        SiteBuild.build(content, SiteOptions.to(out));
        assertEquals(List.of(), folders("bg", "en"));
        put("clausebook.yaml", "interface: [en, de]\n" + collection);
        assertEquals(
                List.of(content + "/clausebook.yaml:1:17: The interface does not speak de"),
                lines(SiteBuild.build(content, SiteOptions.to(out))));
    }

    @Test
    void aLanguageOfNoTextIsNoneOfTheInterfaceUnlessAskedFor() throws IOException {
        Files.delete(content.resolve("lease/bg-2021.md"));
        SiteBuild.build(content, SiteOptions.to(out));
        assertEquals(List.of(), folders("bg", "en"));
        assertTrue(Files.readString(out.resolve("index.html")).contains("<html lang=\"en\""));
    }

    private List<String> folders(String... names) {
        return Stream.of(names).filter(name -> Files.exists(out.resolve(name))).toList();
    }

    private void put(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String edition(String language, String title, String body) {
        return """
                ---
                work: lease
                language: %s
                version: 2021
                title: %s
                translation-of: en
                ---

                # %s

                %s
                """.formatted(language, title, title, body)
                .replace(language.equals("en") ? "translation-of: en\n" : "\0", "");
    }

    private static List<String> lines(Checked<BuildResult> built) {
        return built.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
