package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.ProblemText;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.junit.jupiter.api.Test;

class LinksFileTest {
    private static final String SAME = """
            links:
              - same:
                  - lease.en-2021 garden/14
                  - lease.en-2025 garden/13
                by: Ann Ko
                on: 2025-04-25
            """;

    @Test
    void saysWhoDeclaredWhatAndWhen() {
        Checked<List<DeclaredLink>> read = read(SAME);
        assertEquals(List.of(), read.problems());
        assertEquals(
                List.of("same lease.en-2021 garden/14, lease.en-2025 garden/13 by Ann Ko on 2025-04-25"),
                read.value().stream()
                        .map(link -> link.kind() + " " + link.left() + ", " + link.right() + " by " + link.by() + " on "
                                + link.on())
                        .toList());
    }

    @Test
    void theEntryToPasteReadsBack() {
        ClauseAddress left = address("lease.en-2021", "garden/1");
        ClauseAddress right = address("lease.bg-2021", "градина/1");
        String entry = DeclaredLink.entry(DeclaredLink.Kind.NOT_SAME, left, right, "Ann: \"A\"", "2025-04-25");
        Checked<List<DeclaredLink>> read = read(SAME + entry);
        assertEquals(List.of(), read.problems());
        DeclaredLink pasted = read.value().get(1);
        assertTrue(pasted.joins(right, left));
        assertEquals("Ann: \"A\"", pasted.by());
    }

    @Test
    void anUnknownKeyShowsItsLine() {
        assertErrors(
                """
                links.yaml:5:5: error: The key buy is unknown
                        buy: Ann Ko
                        ^
                  Did you mean by? The keys here are same, not-same, by, on
                """, SAME.replace("by:", "buy:").replace("    on: 2025-04-25\n", "    on: 2025-04-25\n    by: Ann\n"));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertErrors("""
                links.yaml:3:9: error: "lease.en-2021" is no address of a block
                          - lease.en-2021
                            ^
                  Write the edition, a space and the block's path, such as terms.en-2025 fees/5
                links.yaml:6:9: error: This is no day
                        on: 25 April
                            ^
                  Write year, month and day, such as 2025-04-25
                """, SAME.replace("2021 garden/14", "2021").replace("2025-04-25", "25 April"));
        assertErrors("""
                links.yaml:4:9: error: Both addresses are of the edition lease.en-2021
                          - lease.en-2021 garden/13
                            ^
                  Name two editions of one work
                """, SAME.replace("en-2025 ", "en-2021 "));
    }

    @Test
    void aLinkSaidTwiceIsAnError() {
        assertErrors("""
                links.yaml:8:7: error: The same is already said at links.yaml:3:7
                          - lease.en-2025 garden/13
                          ^
                  Delete one of the two
                """, SAME + """
                  - same:
                      - lease.en-2025 garden/13
                      - lease.en-2021 garden/14
                    by: Bo
                    on: 2025-05-01
                """);
    }

    @Test
    void aContradictionNamesAllItsPlaces() {
        assertErrors("""
                links.yaml:13:7: error: lease.en-2021 garden/14 and lease.bg-2025 градина/13 are declared not the same \
                here, and the same at links.yaml:3:7 and links.yaml:8:7
                          - lease.en-2021 garden/14
                          ^
                  Delete the entry that is wrong
                """, SAME + """
                  - same:
                      - lease.bg-2025 градина/13
                      - lease.en-2025 garden/13
                    by: Bo
                    on: 2025-05-01
                  - not-same:
                      - lease.en-2021 garden/14
                      - lease.bg-2025 градина/13
                    by: Bo
                    on: 2025-05-01
                """);
    }

    private static void assertErrors(String expected, String text) {
        assertEquals(expected, ProblemText.render(read(text).problems()));
    }

    private static Checked<List<DeclaredLink>> read(String text) {
        return LinksReader.read(new SourceText("links.yaml", text));
    }

    private static ClauseAddress address(String edition, String path) {
        return new ClauseAddress(EditionId.parse(edition).orElseThrow(), ClausePath.parse(path));
    }
}
