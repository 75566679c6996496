package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of the bundled text arrives and goes the whole way: ingested, keyed, built, sent to the translator. */
class NextEditionTest {
    private static final Path BUNDLED = Path.of("content");
    private static final String NOTICES =
            "Notices. Any notice under this EULA shall be given in writing to the registered seat of the receiving party.";

    @TempDir
    static Path home;

    private static Path content;
    private static Path before;
    private static Path after;

    @BeforeAll
    static void theEditionArrives() throws IOException {
        content = home.resolve("content");
        before = home.resolve("before");
        after = home.resolve("after");
        copy(BUNDLED, content);
        run("build", content, "--out", before);
        Path source = home.resolve("eula-20270301.txt");
        Files.writeString(source, next(Files.readString(content.resolve("eula/eula-20250425.txt"))));
        run("ingest", source, "--into", content.resolve("eula"));
        run("keys", content);
        run("build", content, "--out", after);
    }

    /** A period doubles, a modal verb changes, two clauses are gone, one is new. */
    private static String next(String text) {
        String edited = text.replace("EULA 20250425", "EULA 20270301")
                .replace("within 30 days after purchase", "within 60 days after purchase")
                .replace("Milestone shall thereafter assume", "Milestone may thereafter assume");
        int gone = edited.indexOf("Severability. ");
        int law = edited.indexOf("Governing Law. ");
        return edited.substring(0, gone) + NOTICES + "\n \n" + edited.substring(law);
    }

    @Test
    void languageAndVersionWereFound() {
        assertTrue(Files.exists(content.resolve("eula/en-20270301.md")));
        assertTrue(Files.exists(after.resolve("read/eula.en-20270301.html")));
    }

    @Test
    void everyOldAddressStillLeadsToItsClause() throws IOException {
        List<String> lost = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, Map<String, String>> page : clauses(before).entrySet()) {
            Document now = Jsoup.parse(Files.readString(after.resolve(page.getKey())));
            for (Map.Entry<String, String> clause : page.getValue().entrySet()) {
                Element there = now.getElementById(clause.getKey());
                if (there == null || !place(there).text().contains(clause.getValue())) {
                    lost.add(page.getKey() + "#" + clause.getKey());
                }
                seen++;
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(seen > 800, seen + " addresses");
    }

    /** What an edition itself calls a clause is a mark inside it. */
    private static Element place(Element target) {
        return target.hasClass("alias") ? target.parent() : target;
    }

    /** The pages of texts of a site: the addresses in each, and what stands there. */
    private static Map<String, Map<String, String>> clauses(Path site) throws IOException {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("read"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String edition = file.getFileName().toString().replace(".html", "");
                JsonNode blocks =
                        json(site.resolve("data/editions/" + edition + ".json")).get("clauses");
                Map<String, String> texts = new LinkedHashMap<>();
                blocks.forEach(block -> texts.put(block.get("key").asText(), words(block)));
                // Where the two clash, the edition's own name wins.
                blocks.forEach(block -> texts.put(block.get("id").asText(), words(block)));
                pages.put(site.relativize(file).toString().replace('\\', '/'), texts);
            }
        }
        return pages;
    }

    private static String words(JsonNode block) {
        String text = block.get("text").asText();
        return text.isEmpty() ? block.get("heading").asText() : text;
    }

    @Test
    void everyOldPageIsStillThereWithTheNamesInIt() throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(before)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Path page = before.relativize(file);
                if (!Files.exists(after.resolve(page))) {
                    lost.add(page.toString());
                } else if (page.startsWith("clauses")) {
                    Document now = Jsoup.parse(Files.readString(after.resolve(page)));
                    for (Element named : Jsoup.parse(Files.readString(file)).select("[id]:not([id^=_])")) {
                        if (now.getElementById(named.id()) == null) {
                            lost.add(page + "#" + named.id());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void itIsComparedWithTheVersionBeforeAndWithTheOldest() throws IOException {
        JsonNode changes = json(after.resolve("data/changes/eula.en-20250425~eula.en-20270301.json"))
                .get("changes");
        List<String> told = new ArrayList<>();
        changes.forEach(change -> told.add(change.get("kind").asText() + " " + change.get("reasons")));
        assertEquals(5, told.size(), told.toString());
        assertTrue(told.get(0).contains("30 days → 60 days"), told.toString());
        assertTrue(told.get(1).contains("shall → may"), told.toString());
        assertTrue(Files.exists(after.resolve("compare/eula.en-20250425~eula.en-20270301.html")));
        assertTrue(Files.exists(after.resolve("compare/eula.en-20210429~eula.en-20270301.html")));
    }

    @Test
    void theTranslationIsHeldAgainstTheNewestVersion() throws IOException {
        JsonNode translation =
                json(after.resolve("data/currency.json")).get("translations").get(0);
        assertEquals("eula.en-20270301", translation.get("newest").asText());
        List<String> obsolete = new ArrayList<>();
        translation.get("clauses").forEach(clause -> {
            if (clause.get("currency").asText().equals("obsolete")) {
                obsolete.add(clause.get("clause").asText());
            }
        });
        assertTrue(obsolete.contains("частична-правна-недействителност"), obsolete.toString());
        assertTrue(Files.readString(after.resolve("index.html")).contains("20270301"));
    }

    @Test
    void theWorkPackageHoldsWhatIsNewToTranslate() {
        String work = run("export", "xliff", content).out();
        assertTrue(work.contains(NOTICES.substring(9)), work.substring(0, 2000));
        assertTrue(work.contains("within 60 days"));
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static Ran run(Object... words) {
        Ran ran = Ran.clausebook(Stream.of(words).map(Object::toString).toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }
}
