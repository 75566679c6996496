package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.junit.jupiter.api.Test;

class AddressingTest {
    @Test
    void paths_come_from_headings_and_numbers() {
        assertAddresses("""
                title | | My Licence
                - paragraph | |
                - paragraph | |
                - clause | | Affiliated Companies.
                -- paragraph | |
                - section | | Corporate
                -- clause | 5. |
                -- clause | 8. | Term.
                --- item | (a) |
                ---- paragraph | |
                --- item | • |
                """, """
                title <- : TITLE
                p1 <- title: PARAGRAPH
                p2 <- title: PARAGRAPH
                affiliated-companies <- title: CLAUSE
                affiliated-companies/p1 <- affiliated-companies: PARAGRAPH
                corporate <- title: SECTION
                corporate/5 <- corporate: CLAUSE
                corporate/8 <- corporate: CLAUSE
                corporate/8/a <- corporate/8: ITEM
                corporate/8/a/p1 <- corporate/8/a: PARAGRAPH
                corporate/8/p1 <- corporate/8: ITEM
                """);
    }

    @Test
    void a_heading_that_holds_headings_is_a_group_and_adds_nothing() {
        assertAddresses("""
                section | | Products
                - section | 1. | Definitions
                -- clause | 1.1 |
                - section | Article 5 |
                """, """
                products <- : GROUP
                definitions <- products: SECTION
                definitions/1-1 <- definitions: CLAUSE
                article-5 <- products: SECTION
                """);
    }

    @Test
    void a_later_equal_address_is_numbered() {
        assertAddresses("""
                section | | Use
                - clause | 1. |
                - clause | 1. |
                section | | Use!
                section | | Use 2
                """, """
                use <- : SECTION
                use/1 <- use: CLAUSE
                use/1-2 <- use: CLAUSE
                use-2 <- : SECTION
                use-2-2 <- : SECTION
                """);
    }

    @Test
    void an_author_s_id_is_never_changed() {
        assertAddresses("""
                section | | Use
                - clause | 1. |
                - clause | 2. | | 1
                section | | Other | use-2
                section | | Use
                """, """
                use <- : SECTION
                use/1-2 <- use: CLAUSE
                use/1 <- use: CLAUSE named
                use-2 <- : SECTION named
                use-3 <- : SECTION
                """);
    }

    @Test
    void two_equal_ids_are_an_error_with_both_places() {
        Checked<List<Block>> checked = address("""
                section | | A | same
                section | | B | same
                """);
        assertEquals(
                List.of("same", "same-2"),
                checked.value().stream().map(b -> b.path().toString()).toList());
        Problem problem = checked.problems().get(0);
        assertEquals("t.md:2:1", problem.place().toString());
        assertEquals("The id same is already the id of the block at t.md:1:1", problem.message());
        assertTrue(checked.failed());
    }

    @Test
    void equal_ids_in_two_sections_are_two_addresses() {
        assertAddresses("""
                section | | A
                - paragraph | | | x
                section | | B
                - paragraph | | | x
                """, """
                a <- : SECTION
                a/x <- a: PARAGRAPH named
                b <- : SECTION
                b/x <- b: PARAGRAPH named
                """);
    }

    @Test
    void headings_of_any_script_and_of_none() {
        assertAddresses("""
                section | | Общи условия
                section | 第三条 | 定義
                section | | ***
                """, """
                общи-условия <- : SECTION
                定義 <- : SECTION
                p1 <- : SECTION
                """);
    }

    private static void assertAddresses(String outline, String expected) {
        Checked<List<Block>> checked = address(outline);
        assertEquals(List.of(), checked.problems());
        String actual = checked.value().stream()
                .map(block -> block.path() + " <- " + block.parent() + ": " + block.kind()
                        + (block.named() ? " named" : "") + "\n")
                .collect(Collectors.joining());
        assertEquals(expected, actual);
    }

    private static Checked<List<Block>> address(String outline) {
        List<Entry> entries = new ArrayList<>();
        int offset = 0;
        for (String line : outline.lines().toList()) {
            String[] parts = (line + " | ").split("\\|", -1);
            String kind = parts[0].strip();
            int depth = kind.lastIndexOf('-') + 1;
            Block.Kind named = Block.Kind.valueOf(kind.substring(depth).strip().toUpperCase(java.util.Locale.ROOT));
            entries.add(new Entry(
                    depth,
                    named,
                    parts[1].strip(),
                    parts[2].strip(),
                    "",
                    0,
                    List.of(),
                    new Span(offset, offset + line.length()),
                    parts[3].strip()));
            offset += line.length() + 1;
        }
        return Addressing.address(entries, new SourceText("t.md", outline));
    }
}
