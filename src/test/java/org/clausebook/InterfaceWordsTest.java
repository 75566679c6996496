package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a page says what the interface says in the page's language, and in no other. */
class InterfaceWordsTest {
    private static final Set<String> SAID_IN = Set.of("aria-label", "placeholder", "title", "alt");
    /** A clause's name, and the ids that filters go by. */
    private static final Set<String> NOT_SAID = Set.of("data-name", "data-kind", "data-state", "data-types");

    @TempDir
    private static Path site;

    @BeforeAll
    static void build() {
        SiteBuild.build(Path.of("content"), SiteOptions.to(site));
    }

    @Test
    void noEnglishWordsStandInBulgarianPages() throws IOException {
        Wordings english = new Wordings("en", "bg");
        assertEquals(Set.of(), said(english, pages(site.resolve("bg"))));
    }

    @Test
    void noBulgarianWordsStandInEnglishPages() throws IOException {
        Wordings bulgarian = new Wordings("bg", "en");
        List<Path> pages = new ArrayList<>(pages(site));
        pages.removeIf(page -> page.startsWith(site.resolve("bg")));
        assertEquals(Set.of(), said(bulgarian, pages));
    }

    @Test
    void everyPlaceForAValueIsFilled() throws IOException {
        Pattern place = Pattern.compile("\\{\\d\\}");
        Set<String> found = new TreeSet<>();
        for (Path page : pages(site)) {
            for (Element element : Jsoup.parse(Files.readString(page)).select("body *")) {
                if (place.matcher(element.ownText()).find()) {
                    found.add(site.relativize(page) + ": " + element.ownText());
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    /** What is said in one language and otherwise in the other. */
    private static final class Wordings {
        private final Set<String> whole = new HashSet<>();
        private final List<Pattern> withValues = new ArrayList<>();

        Wordings(String language, String other) throws IOException {
            Properties own = words(language);
            Properties foreign = words(other);
            for (String key : own.stringPropertyNames()) {
                String wording = own.getProperty(key);
                String letters = wording.replaceAll("\\{\\d\\}|\\P{L}", "");
                // A mere "and" between two values says nothing of who said it.
                boolean scant = wording.contains("{") ? letters.length() < 5 : letters.isEmpty();
                if (wording.equals(foreign.getProperty(key)) || scant) {
                    continue;
                }
                if (wording.contains("{")) {
                    String value = key.matches(".*\\.(one|many)") ? "\\d+" : "[^.]{1,60}";
                    String[] between = wording.split("\\{\\d\\}", -1);
                    withValues.add(Pattern.compile(
                            Stream.of(between).map(Pattern::quote).collect(Collectors.joining(value))));
                } else {
                    whole.add(wording);
                }
            }
        }

        boolean hold(String text) {
            return whole.contains(text)
                    || withValues.stream()
                            .anyMatch(wording -> wording.matcher(text).matches());
        }
    }

    private static Set<String> said(Wordings wordings, List<Path> pages) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path path : pages) {
            Document page = Jsoup.parse(Files.readString(path));
            String language = page.selectFirst("html").attr("lang");
            for (Element element : page.select("body *")) {
                if (element.closest("[lang]").attr("lang").equals(language)) {
                    texts(element)
                            .filter(wordings::hold)
                            .forEach(text -> found.add(site.relativize(path) + ": " + text));
                }
            }
        }
        return found;
    }

    private static Stream<String> texts(Element element) {
        Stream<String> texts = element.textNodes().stream().map(TextNode::text);
        Stream<String> labels = element.attributes().asList().stream()
                .filter(attribute -> SAID_IN.contains(attribute.getKey())
                        || attribute.getKey().startsWith("data-") && !NOT_SAID.contains(attribute.getKey()))
                .map(Attribute::getValue);
        return Stream.concat(texts, labels).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("templates/words-" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
