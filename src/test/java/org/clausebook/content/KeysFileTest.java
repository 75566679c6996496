package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.ProblemText;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.junit.jupiter.api.Test;

class KeysFileTest {
    private static final String TWO = """
            # Ours.
            lease.en-2021 garden/14: garden/14
            lease.en-2025 garden/13: garden/14  # renumbered
            """;

    @Test
    void aLineSaysWhichKeyABlockHas() {
        Checked<List<RecordedKey>> read = read(TWO + "lease.bg-2021 градина/p2: garden/p1 gone\n");
        assertEquals(List.of(), read.problems());
        assertEquals(
                List.of(
                        "lease.en-2021 garden/14 garden/14 false keys.yaml:2:1",
                        "lease.en-2025 garden/13 garden/14 false keys.yaml:3:1",
                        "lease.bg-2021 градина/p2 garden/p1 true keys.yaml:4:1"),
                read.value().stream()
                        .map(key -> key.address() + " " + key.key() + " " + key.gone() + " " + key.place())
                        .toList());
    }

    @Test
    void addedLinesStandAtTheEndAndReadBack() {
        RecordedKey added = key("lease.en-2026", "13", "garden/14");
        String extended = extended(TWO.stripTrailing(), List.of(added));
        assertEquals(TWO + "lease.en-2026 13: garden/14\n", extended);
        assertEquals(added.address(), read(extended).value().get(2).address());
        String first = extended("", List.of(added));
        assertEquals(List.of(), read(first).problems());
        assertTrue(first.startsWith("# ") && first.endsWith("\nlease.en-2026 13: garden/14\n"), first);
    }

    @Test
    void aRecordWithoutLinesIsEmpty() {
        assertEquals(Checked.good(List.of()), read("# Nothing yet.\n\n"));
    }

    @Test
    void whatIsNoAddressAndWhatIsWrittenTwiceIsAnError() {
        assertEquals("""
                keys.yaml:4:1: error: "garden/14" is no address of a block
                    garden/14: garden/14
                    ^
                  Write the edition, a space and the block's path, such as terms.en-2025 fees/5
                keys.yaml:5:26: error: "Garden" is no key
                    lease.en-2021 garden/15: Garden
                                             ^
                  Write small letters, digits and hyphens with slashes between them, such as fees/5
                keys.yaml:6:1: error: The key lease.en-2021 garden/14 is already written in line 2
                    lease.en-2021 garden/14: garden/2
                    ^
                  Delete one of the two
                """, ProblemText.render(read(TWO + """
                garden/14: garden/14
                lease.en-2021 garden/15: Garden
                lease.en-2021 garden/14: garden/2
                """).problems()));
    }

    @Test
    void fiftyThousandLinesAreReadInTime() {
        List<RecordedKey> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(key("lease.bg-2021", "градина/𝟏/" + i, "garden/" + i));
        }
        String text = extended("", many);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(50_000, read(text).value().size()));
    }

    @Test
    void toWhatIsNoRecordNothingIsAdded() {
        SourceText flow = new SourceText("keys.yaml", "{ lease.en-2021 1: use }\n");
        assertTrue(KeysFile.extended(flow, List.of(key("lease.en-2026", "13", "garden/14")))
                .failed());
    }

    private static String extended(String text, List<RecordedKey> added) {
        Checked<String> extended = KeysFile.extended(new SourceText("keys.yaml", text), added);
        assertEquals(List.of(), extended.problems());
        return extended.value();
    }

    private static Checked<List<RecordedKey>> read(String text) {
        return KeysFile.read(new SourceText("keys.yaml", text));
    }

    private static RecordedKey key(String edition, String path, String key) {
        ClauseAddress address = new ClauseAddress(EditionId.parse(edition).orElseThrow(), ClausePath.parse(path));
        return new RecordedKey(address, new ClauseKey(ClausePath.parse(key)), false, Place.ofFile("keys.yaml"));
    }
}
