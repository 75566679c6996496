package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org/a.                 | https://example.org/a
            (https://example.org/en-us/sql-server)     | https://example.org/en-us/sql-server
            (see https://example.org/a_(b)).           | https://example.org/a_(b)
            at www.example.org, or                     | www.example.org
            „https://example.org/път“                  | https://example.org/път
            write to legal@example.org.                | legal@example.org
            https://example.org/softwareThis goes on   | https://example.org/softwareThis
            见https://example.org/a。                   | https://example.org/a
            HTTP://EXAMPLE.ORG/?a=1&b=[2]!             | HTTP://EXAMPLE.ORG/?a=1&b=[2]
            """)
    void findsBareAddressesAndNothingAroundThem(String text, String address) {
        assertEquals(List.of(address), spans(block(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"and/or", "a@b", "xwww.example.org", "http:// alone", "www. alone", "javascript:alert(1)"})
    void findsNoAddressInOtherText(String text) {
        assertEquals(List.of(), spans(block(text)));
    }

    @Test
    void addsTheSchemeThatABareAddressLeavesOut() {
        assertEquals(
                List.of("http://www.example.org", "mailto:a@example.org"),
                Link.in(block("www.example.org a@example.org")).stream()
                        .map(Link::href)
                        .toList());
    }

    @Test
    void theAuthorsLinkWinsOverTheAddressItCovers() {
        Block block = block("see https://example.org/a now", mark(4, 25, "https://example.org/b"));
        assertEquals(List.of(new Link(Mark.Field.TEXT, new Span(4, 25), "https://example.org/b")), Link.in(block));
    }

    @Test
    void aMillionLettersWithoutAnAddressTakeNoTime() {
        assertEquals(List.of(), spans(block("a".repeat(1_000_000) + " " + "(".repeat(1_000_000))));
    }

    @Test
    void theNameBehindAnAddressIsReadWhereItCanBe() {
        assertEquals("чл-7", Link.name("#%D1%87%D0%BB-7"));
        assertEquals("a+b", Link.name("other.html#a+b"));
        assertEquals("50%", Link.name("#50%"));
    }

    private static Mark mark(int start, int end, String href) {
        return new Mark(Mark.Field.TEXT, new Span(start, end), Mark.Kind.LINK, href);
    }

    private static Block block(String text, Mark... marks) {
        return new Block(
                ClausePath.parse("p1"),
                ClausePath.NONE,
                Block.Kind.PARAGRAPH,
                "",
                "",
                text,
                0,
                List.of(marks),
                new Span(0, 0),
                false);
    }

    private static List<String> spans(Block block) {
        return Link.in(block).stream().map(link -> link.span().of(block.text())).toList();
    }
}
