package org.clausebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
    @Test
    void followsLinksToFilesAndNames() {
        assertEquals(
                List.of(),
                check(
                        SiteFile.ofText("read/a.html", """
                                <h1 id="_main">A</h1><p id='употреба/1'>
                                <a href="#_main">top</a> <a href="#%D1%83%D0%BF%D0%BE%D1%82%D1%80%D0%B5%D0%B1%D0%B0/1">1</a>
                                <a href="../index.html">home</a> <a href="../index.html#x">x</a> <a href="../index.html?view=b&amp;c=d#x">x</a> <link href="../assets/a.css">
                                <a href="https://example.org/nowhere">out</a> <a href="mailto:a@example.org">mail</a>
                                """),
                        SiteFile.ofText("index.html", "<p id=\"x\"><a href=\"read/a.html\">a</a>"),
                        SiteFile.ofText("assets/a.css", "")));
    }

    @Test
    void namesEveryLinkThatLeadsNowhereOnce() {
        assertEquals(
                List.of(
                        "read/a.html: The link \"#gone\" leads nowhere: read/a.html has no \"gone\"",
                        "read/a.html: The link \"../b.html?q=1#x\" leads nowhere: b.html does not exist",
                        "read/a.html: The link \"javascript:alert(1)\" leads nowhere:"
                                + " javascript:alert(1) does not exist"),
                check(SiteFile.ofText("read/a.html", """
                        <a href="#gone">1</a> <a href="#gone">2</a> <img alt=">" src="../b.html?q=1#x">
                        <a href="javascript:alert(1)">3</a>
                        """)));
    }

    @Test
    void namesAnIdThatIsGivenTwice() {
        assertEquals(
                List.of("a.html: The name \"x\" is given twice"),
                check(SiteFile.ofText("a.html", "<p id=\"x\"><p id=\"x\">")));
    }

    @Test
    void followsLinksToWhatIsReadLater() {
        LinkCheck check = new LinkCheck();
        check.read(List.of(SiteFile.ofText("a/b/c.html", "<a href=\"../../d.html#x\"><a href=\"../e.html\">")));
        check.read(List.of(SiteFile.ofText("d.html", "<p id=x><p id=\"x\">"), SiteFile.ofText("a/e.html", "")));
        assertEquals(List.of(), check.problems());
        assertEquals(3, check.pages());
    }

    private static List<String> check(SiteFile... files) {
        return LinkCheck.check(List.of(files)).stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }
}
