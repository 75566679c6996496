package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.site.Draft;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is read again and again is what a build from nothing makes. */
class LiveSiteTest {
    private static final Path START = Path.of("src/main/resources/org/clausebook/cli/start");
    private static final String EDITION = "lease/en-2025-03-01.md";

    @TempDir
    private Path home;

    private Path content;
    private LiveSite site;

    @BeforeEach
    void aCollectionOfTwoWorks() throws IOException {
        content = home.resolve("content");
        try (Stream<Path> files = Files.walk(START)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(START.relativize(file).toString(), Files.readString(file));
            }
        }
        put("clausebook.yaml", get("clausebook.yaml") + """

                  - id: rules
                    title: Rules of the Well
                    language: en
                """);
        put("rules/en-1.md", edition("1", "1. Draw water by day.\n\n2. Close the lid.\n"));
        put("rules/en-2.md", edition("2", "1. Draw water by day.\n\n2. Close the lid at once.\n"));
        site = new LiveSite(content, SiteOptions.to(home.resolve("site")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyEditsLeadToTheBytesOfACleanBuild(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> edits = new ArrayList<>();
        site.read();
        for (int i = 0; i < 12; i++) {
            edits.add(edit(random));
            site.read();
            site.check(() -> false);
            assertSameAsClean(edits);
        }
    }

    @Test
    void afterAnErrorTheLastGoodSiteIsThereAndThenTheNewOne() throws IOException {
        assertFalse(site.read().failed());
        String text = get(EDITION);
        byte[] before = site.state()
                .file("read/lease.en-2025-03-01.html")
                .orElseThrow()
                .value()
                .bytes();
        site.check(() -> false);
        put(EDITION, text + "\n> quoted\n");
        LiveSite.State failed = site.read();
        assertTrue(failed.failed());
        assertTrue(failed.problems().get(0).place().line() > 1);
        assertArrayEquals(
                before,
                failed.file("read/lease.en-2025-03-01.html")
                        .orElseThrow()
                        .value()
                        .bytes());
        put(EDITION, text);
        assertFalse(site.read().failed());
        assertSameAsClean(List.of("put back"));
    }

    @Test
    void aLinkThatLeadsNowhereIsFoundByTheCheckAndTheSiteBeforeItStays() throws IOException {
        site.read();
        site.check(() -> false);
        put("templates/footer.mustache", "<a href=\"imprint.html\">Imprint</a></body></html>");
        assertFalse(site.read().failed());
        LiveSite.State checked = site.check(() -> false);
        assertTrue(checked.failed());
        assertFalse(checked.file("index.html").orElseThrow().value().text().contains("imprint"));
    }

    @Test
    void onlyWhatDependsOnAnEditIsMadeAgain() throws IOException {
        Memory memory = Memory.empty();
        var before = BookBuild.build(content, memory).value().book();
        put(EDITION, get(EDITION).replace("150 euros", "160 euros"));
        var after = BookBuild.build(content, memory.next()).value().book();
        assertTrue(
                before.works().get(1).concordance() == after.works().get(1).concordance(),
                "the other work was made again");
        assertEquals(
                List.of("lease.bg-2024-03-01", "lease.en-2024-03-01"),
                after.works().get(0).editions().stream()
                        .filter(edition ->
                                before.works().get(0).editions().stream().anyMatch(old -> old == edition))
                        .map(edition -> edition.id().toString())
                        .sorted()
                        .toList());
        assertEquals(
                1,
                after.works().get(0).alignments().stream()
                        .filter(made ->
                                before.works().get(0).alignments().stream().anyMatch(old -> old == made))
                        .count());
    }

    /** Does one thing to the collection, also such as break it, and says which. */
    private String edit(Random random) throws IOException {
        List<String> editions = List.of(EDITION, "lease/en-2024-03-01.md", "lease/bg-2024-03-01.md", "rules/en-2.md");
        String file = editions.get(random.nextInt(editions.size()));
        String text = get(file);
        int kind = random.nextInt(8);
        switch (kind) {
            case 0 -> put(file, text.replaceFirst("\\.\\n", " soon.\n"));
            case 1 ->
                put(file, text + "\n## Part " + random.nextInt(1000) + "\n\nWhat is new " + random.nextInt() + ".\n");
            case 2 -> put(file, text.substring(0, text.lastIndexOf("\n\n", text.length() - 2) + 2));
            case 3 -> put(file, text.replaceFirst("(?m)^(title: .*)$", "$1 " + random.nextInt(9)));
            case 4 ->
                put(
                        "clausebook.yaml",
                        get("clausebook.yaml").replaceFirst("(?m)^title: .*$", "title: T" + random.nextInt(9)));
            case 5 -> put("keys.yaml", "");
            case 6 -> put("rules/en-3.md", edition("3", "1. Draw water by day " + random.nextInt(9) + ".\n"));
            default ->
                put(file, text.endsWith("> broken\n") ? text.replace("\n> broken\n", "") : text + "\n> broken\n");
        }
        return kind + " " + file;
    }

    private void assertSameAsClean(List<String> edits) {
        Checked<PlannedSite> planned = SiteBuild.plan(content, SiteOptions.to(home.resolve("site")), Memory.empty());
        List<SiteFile> made = Draft.make(planned.value().files().toList()).value();
        List<Problem> problems = new ArrayList<>(planned.problems());
        problems.addAll(LinkCheck.check(made));
        assertEquals(planned.failed(), new Checked<>(made, problems).failed(), () -> edits + " " + problems);
        Checked<List<SiteFile>> built = new Checked<>(made, problems);
        assertEquals(
                built.failed(),
                site.state().failed(),
                () -> edits + " " + site.state().problems());
        if (built.failed()) {
            assertEquals(Set.copyOf(built.problems()), Set.copyOf(site.state().problems()), edits::toString);
            return;
        }
        TreeMap<String, String> clean = new TreeMap<>();
        made.forEach(file -> clean.put(file.path(), content(file)));
        TreeMap<String, String> live = new TreeMap<>();
        site.state()
                .files()
                .keySet()
                .forEach(path -> live.put(
                        path, content(site.state().file(path).orElseThrow().value())));
        assertEquals(clean.keySet(), live.keySet(), edits::toString);
        clean.forEach((path, text) -> assertEquals(text, live.get(path), () -> edits + " " + path));
    }

    private static String content(SiteFile file) {
        return new String(file.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static String edition(String version, String body) {
        return "---\nwork: rules\nlanguage: en\nversion: %s\ntitle: Rules of the Well\n---\n\n# Rules\n\n%s"
                .formatted(version, body);
    }

    private String get(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    private void put(String file, String text) throws IOException {
        Files.createDirectories(content.resolve(file).getParent());
        Files.writeString(content.resolve(file), text);
    }
}
