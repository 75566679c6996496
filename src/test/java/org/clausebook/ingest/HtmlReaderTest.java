package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.time.Duration;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void refusesAPageWithoutText() {
        assertEquals(
                "a.html: the page shows no text | where a script fills it, save the page from a browser as it is shown",
                Readings.problems(read("<html><body><div id=app></div><script>render()</script></body></html>")));
    }

    @Test
    void handsOnWhatDecodingSays() {
        assertEquals(
                "a.html: the file is empty | give a file that holds a text",
                Readings.problems(HtmlReader.read("a.html", new byte[0], "")));
    }

    @Test
    void readsThePagesOwnEncoding() {
        byte[] bytes = "<meta charset=windows-1251><p>лиценз".getBytes(Charset.forName("windows-1251"));
        assertEquals("none | лиценз\n", Readings.shown(HtmlReader.read("a.html", bytes, "")));
        assertEquals("none | лиценз\n", Readings.shown(HtmlReader.read("a.html", "<p>лиценз".getBytes(UTF_8), "")));
    }

    @Test
    void statesALanguageOnlyWhereItIsOne() {
        assertEquals("bg", read("<html lang=bg><p>x").value().language());
        assertEquals("", read("<html lang='not a tag'><p>x").value().language());
        assertEquals("pt-br", read("<html xml:lang=pt-BR><p>x").value().language());
    }

    @Test
    void survivesDeepNesting() {
        String deep = "<div>".repeat(100_000) + "deep" + "<b><ul><li>".repeat(20_000) + "deeper";
        Reading reading =
                assertTimeout(Duration.ofSeconds(60), () -> read(deep)).value();
        assertEquals("deepdeeper", Readings.letters(reading));
    }

    @Test
    void aPageOfManyPartsTakesNoQuadraticTime() {
        String page = "<nav>a</nav><ul><li>b</li></ul><br><button>c</button>".repeat(20_000) + "<p>text</p>";
        Reading reading =
                assertTimeout(Duration.ofSeconds(60), () -> read(page)).value();
        assertEquals(60_004, Readings.letters(reading).length());
    }

    @Test
    void norDoesOneOfManyListsOfLinksAndFooters() {
        String list = "<ul><li><a href=/a>a</a></li><li><a href=/b>b</a></li></ul><div class=footer>c</div>";
        String page = list.repeat(20_000) + "<h2>text</h2>" + "<p>text</p>".repeat(40_000);
        Reading reading =
                assertTimeout(Duration.ofSeconds(60), () -> read(page)).value();
        assertEquals(220_004, Readings.letters(reading).length());
    }

    private static Checked<Reading> read(String html) {
        return HtmlReader.read(new SourceText("a.html", html));
    }
}
