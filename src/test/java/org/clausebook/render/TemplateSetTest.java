package org.clausebook.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.Leases;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Problem;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSetTest {
    private static final Path SHIPPED = Path.of("templates");

    @TempDir
    private Path own;

    @Test
    void theListsNameExactlyTheFilesThatShip() throws IOException {
        TreeSet<String> listed = new TreeSet<>(TemplateSet.ASSETS);
        listed.addAll(TemplateSet.WORDS);
        TemplateSet.TEMPLATES.forEach(name -> listed.add(name + ".mustache"));
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            assertEquals(
                    listed,
                    new TreeSet<>(files.filter(Files::isRegularFile)
                            .map(file -> SHIPPED.relativize(file).toString().replace('\\', '/'))
                            .toList()));
        }
    }

    @Test
    void everyLanguageOfTheInterfaceHasTheSameKeysAndPlaces() throws IOException {
        Properties english = words("words-en.properties");
        for (String file : TemplateSet.WORDS) {
            Properties other = words(file);
            assertEquals(
                    new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()), file);
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), file + " " + key);
            }
        }
    }

    @Test
    void oneTemplateReplacedChangesItsPlaceOnly() throws IOException {
        replace("footer.mustache", "<footer>Printed in Smalltown</footer></body></html>\n");
        String page = Drawn.checked(Leases.book(), List.of(own)).value().stream()
                .filter(file -> file.path().equals(SiteLayout.INDEX))
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(page.endsWith("<footer>Printed in Smalltown</footer></body></html>"), page);
        assertTrue(page.contains("<h1>Leases of Smalltown</h1>"), page);
    }

    @Test
    void wordsReplacedKeepTheOthers() throws IOException {
        replace("words-en.properties", "editions = Texts\n");
        Words words = new Words(
                List.of(new Language("en")), TemplateSet.read(List.of(own)).value());
        assertEquals(
                "Texts, Contents",
                words.spoken((words.say("editions") + ", " + words.say("contents")).getBytes(UTF_8), 0));
    }

    @Test
    void aVariableWithoutValueIsAnErrorAtItsPlace() throws IOException {
        replace("header.mustache", "<p>\n  {{home}} {{hoem}}</p>\n");
        List<Problem> problems = Drawn.checked(Leases.book(), List.of(own)).problems();
        assertEquals(
                List.of(own + "/header.mustache:2:14: The variable \"hoem\" has no value here"),
                problems.stream().map(TemplateSetTest::line).distinct().toList());
        assertTrue(
                problems.get(0)
                        .hint()
                        .contains(" at-home, at-products, at-side-by-side, at-work, change-list, collection, "),
                problems.get(0).hint());
    }

    @Test
    void aSectionWithoutValueIsAnErrorToo() throws IOException {
        replace("footer.mustache", "{{#nothing}}x{{/nothing}}");
        assertEquals(own + "/footer.mustache:1:4: The variable \"nothing\" has no value here", first());
    }

    @Test
    void aPartialCanOnlyBeOneOfOurs() throws IOException {
        for (String name : List.of("file:///etc/passwd", "../../pom.xml", "/etc/passwd", "https://example.org/x")) {
            replace("footer.mustache", "{{>" + name + "}}");
            assertEquals(own + "/footer.mustache:1:4: There is no template \"" + name + "\"", first());
        }
        replace("footer.mustache", "{{<head}}{{/head}}{{>*page-title}}");
        assertEquals(own + "/footer.mustache:1:22: A partial's name cannot be computed", first());
    }

    @Test
    void nothingIsWrittenUnescaped() throws IOException {
        replace("footer.mustache", "{{{collection}}}");
        assertEquals(own + "/footer.mustache:1:4: The value {{{collection}}} would be written unescaped", first());
        replace("footer.mustache", "{{&collection}}");
        assertEquals(own + "/footer.mustache:1:4: The value {{{collection}}} would be written unescaped", first());
    }

    @Test
    void aTemplateThatCallsItselfForEverOrDoesNotCloseIsAnError() throws IOException {
        replace("footer.mustache", "{{>footer}}");
        assertTrue(first().contains("clauses.mustache: This is no template: "), first());
        replace("footer.mustache", "{{#notice}}");
        assertTrue(first().contains("index.mustache: This is no template: "), first());
    }

    @Test
    void aFileThatReplacesNothingIsAnError() throws IOException {
        replace("fotter.mustache", "x");
        assertEquals(
                List.of(own + "/fotter.mustache: No template or asset has the name fotter.mustache,"
                        + " so this file replaces nothing"),
                TemplateSet.read(List.of(own)).problems().stream()
                        .map(TemplateSetTest::line)
                        .toList());
    }

    private void replace(String name, String text) throws IOException {
        Files.writeString(own.resolve(name), text);
    }

    private String first() {
        return line(Drawn.checked(Leases.book(), List.of(own)).problems().get(0));
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.message();
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(SHIPPED.resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        for (int i = 0; text.contains("{" + i + "}"); i++) {
            places.add("{" + i + "}");
        }
        return places;
    }
}
