package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.clausebook.book.Book;
import org.clausebook.render.Drawn;
import org.clausebook.site.SiteFile;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page against the HTML standard, by the Nu Html Checker, whose warnings count too. */
class HtmlValidityTest {
    private static final int STACK = 1 << 24;
    private static final Told TOLD = new Told();
    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(true, false, false);

    @TempDir
    private Path folder;

    /** What the checker said, with the page it said it of. */
    private static final class Told implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException said) {
            lines.add(page + ":" + said.getLineNumber() + ":" + said.getColumnNumber() + ": " + said.getMessage());
        }

        @Override
        public void error(SAXParseException said) {
            warning(said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            warning(said);
        }
    }

    /** The checker reads its schema by calls that call each other deeper than a thread's usual stack. */
    @BeforeAll
    static void readTheStandard() throws Exception {
        FutureTask<Boolean> reading = new FutureTask<>(() -> {
            CHECKER.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", TOLD);
            CHECKER.setUpValidatorAndParsers(TOLD, true, false);
            return true;
        });
        new Thread(null, reading, "schema", STACK).start();
        assertTrue(reading.get());
    }

    @Test
    void everyPageOfTheBundledSiteInBothLanguages() throws Exception {
        SiteBuild.build(Path.of("content"), SiteOptions.to(folder));
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertTrue(pages.size() > 200, "pages: " + pages.size());
        List<String> said = new ArrayList<>();
        for (Path page : pages) {
            said.addAll(check(folder.relativize(page).toString().replace('\\', '/'), Files.readAllBytes(page)));
        }
        assertEquals(List.of(), said.stream().limit(20).toList());
    }

    @Test
    void theFirstCollectionOfAPerson() throws Exception {
        assertValid(built(Path.of("src/main/resources/org/clausebook/cli/start")));
    }

    @Test
    void theEmptyTheSingleAndTheMany() throws Exception {
        List<Edition> thirty = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            thirty.add(Editions.edition("lease", "en", Integer.toString(year), "# Lease\n1. Text of " + year + "."));
        }
        assertValid(Drawn.files(new Book("Nothing", "", List.of())));
        assertValid(Drawn.files(Leases.of(Editions.edition("lease", "en", "1", ""))));
        assertValid(Drawn.files(Leases.of(Leases.OLD)));
        assertValid(Drawn.files(Leases.book()));
        assertValid(Drawn.files(Leases.byPath(thirty.toArray(Edition[]::new))));
    }

    @Test
    void theManyWorks(@TempDir Path content) throws Exception {
        ManyWorks.write(content);
        assertValid(built(content));
    }

    @Test
    void textsFromRightToLeftAndTextsThatLookLikeMarkup() throws Exception {
        assertValid(Drawn.files(Leases.of(Editions.edition("lease", "ar", "2021", "# عقد\n1. نص."))));
        assertValid(Drawn.files(Leases.of(Editions.edition("lease", "en", "1", """
                # <script>alert(1)</script>
                *<img src=x onerror=alert(2)>.* {{words.skip}} "><svg onload='alert(3)'> &lt;b&gt;
                1. <javascript:alert(4)|press> <https://example.org/"onclick="alert(6)|press>
                """))));
    }

    @Test
    void deepAndHeadlessTexts() throws Exception {
        assertValid(Drawn.files(Leases.of(Editions.edition("lease", "en", "1", """
                # Lease
                ## Tools
                ### Spades
                #### Long spades
                1. One.
                  a. Two.
                    i. Three.
                Plain.
                """))));
        assertValid(Drawn.files(Leases.of(Editions.edition("lease", "en", "1", "Only a paragraph.\nAnd another."))));
    }

    private List<SiteFile> built(Path content) throws IOException {
        SiteBuild.build(content, SiteOptions.to(folder));
        List<SiteFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.add(
                        new SiteFile(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static void assertValid(List<SiteFile> files) throws Exception {
        List<String> said = new ArrayList<>();
        for (SiteFile file : files) {
            if (file.isPage()) {
                said.addAll(check(file.path(), file.bytes()));
            }
        }
        assertEquals(List.of(), said.stream().limit(20).toList());
    }

    private static List<String> check(String path, byte[] page) throws IOException, SAXException {
        TOLD.page = path;
        TOLD.lines.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        // What the policy in the page allows depends on where it stands, as a plain address.
        source.setSystemId("http://localhost/" + path.replaceAll("[^A-Za-z0-9./-]", "_"));
        CHECKER.checkHtmlInputSource(source);
        return List.copyOf(TOLD.lines);
    }
}
