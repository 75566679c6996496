package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Collections made to harm whoever builds them or reads their site, each a folder of {@code hostile/} that is kept for
 * ever. Each comes to the messages of its {@code expected.txt} or, where that says {@code site}, to a site in which nothing
 * of it acts, in bounded time.
 */
@Timeout(120)
class HostileCollectionsTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s]*|[^:]*");

    @TempDir
    Path home;

    static List<Path> collections() throws IOException {
        try (Stream<Path> folders = Files.list(HOSTILE)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("collections")
    void eachComesToMessagesOrToASafeSite(Path collection) throws IOException {
        Path out = home.resolve("site");
        Ran ran = Ran.clausebook("build", collection.resolve("content").toString(), "--out", out.toString());
        String said = ran.code() == 0 ? "site\n" : told(ran, collection);
        assertEquals(Files.readString(collection.resolve("expected.txt")), said);
        assertEquals(ran.code() == 0, Files.exists(out));
        if (ran.code() == 0) {
            safe(out);
        }
        try (Stream<Path> beside = Files.list(home)) {
            assertTrue(beside.allMatch(out::equals), "something was written outside the site");
        }
    }

    /** Without the folder's name, and without the names of all templates there are. */
    private static String told(Ran ran, Path collection) {
        return ran.err().replace(collection + "/content/", "").replaceAll("Use one of .*", "Use one of …");
    }

    /** That what stands in the texts is shown, and nothing of it is obeyed. */
    static void safe(Path site) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = site.relativize(file).toString();
            if (name.endsWith(".html")) {
                page(name, Jsoup.parse(Files.readString(file)));
            } else if (name.endsWith(".csv")) {
                for (String cell : Files.readString(file).split("[,\n]\"?", -1)) {
                    assertFalse(cell.matches("[=@].*"), name + ": a spreadsheet would compute " + cell);
                }
            }
        }
    }

    private static void page(String name, Document page) {
        for (Element element : page.getAllElements()) {
            String tag = element.normalName();
            assertFalse(
                    List.of("iframe", "object", "embed", "base", "style", "img").contains(tag), name + " has a " + tag);
            if (tag.equals("script")) {
                assertTrue(element.attr("src").matches("(\\.\\./)*assets/[a-z-]+\\.js"), name + ": " + element);
                assertEquals("", element.data(), name);
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                assertFalse(key.startsWith("on") || key.equals("style") || key.equals("srcdoc"), name + ": " + element);
                if (key.equals("href") || key.equals("src")) {
                    assertTrue(SAFE_ADDRESS.matcher(attribute.getValue()).matches(), name + ": " + element);
                }
            }
        }
    }
}
