package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.align.Aligner;
import org.clausebook.align.BlockLink;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What counts as a change of substance between the bundled versions, against a register that people made by reading. */
class BundledRegisterTest {
    private static final Path FOLDER = Path.of("src/test/resources/eula/register");
    private static final String PAIR = "en-20210429~en-20250425";

    /** A row as a reader judged it. */
    private record Row(String significance, String reason, String words) {
        boolean isDoubtful() {
            return reason.endsWith("(doubtful)");
        }
    }

    private static final Map<String, Row> READ = new TreeMap<>();
    private static Comparison comparison;

    @BeforeAll
    static void compare() throws IOException {
        for (String line : Files.readAllLines(FOLDER.resolve(PAIR + ".tsv"))) {
            String[] cells = line.split("\t", -1);
            READ.put(cells[0] + " | " + cells[1], new Row(cells[2], cells[3], cells[4]));
        }
        String[] sides = PAIR.split("~", -1);
        comparison = Comparer.compare(Aligner.align(edition(sides[0]), edition(sides[1])));
    }

    @Test
    void hasTheRowsThatAReaderSaw() {
        List<String> rows = comparison.changes().keySet().stream()
                .map(link -> row(link))
                .sorted()
                .toList();
        assertEquals(String.join("\n", READ.keySet()), String.join("\n", rows));
    }

    @Test
    void everyRowOfWhichTheReaderWasSureIsJudgedAlike() {
        assertEquals("", String.join("\n", differing(false)));
    }

    @Test
    void theSpellingThatRunsThroughIsOneRenamingWithItsCount() {
        Renaming spelling = comparison.renamings().get(0);
        assertEquals(
                "renaming: third party → third-party, 43 in 26",
                spelling.reason() + ", " + spelling.count() + " in "
                        + spelling.places().size());
    }

    /** The program may differ in rows that can be argued either way, but each that does is listed with the reason. */
    @Test
    void doubtfulRowsThatAreJudgedOtherwiseAreListed() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve(PAIR + ".otherwise.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        listed.forEach(line -> assertTrue(line.split("\t", -1).length == 3, "without a reason: " + line));
        List<String> rows = listed.stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
        List<String> found = new ArrayList<>();
        for (String row : differing(true)) {
            found.add(row.lines().findFirst().orElseThrow());
        }
        assertEquals(String.join("\n", rows), String.join("\n", found));
    }

    /** The rows judged otherwise than by the reader, each with both reasons on lines below it. */
    private static List<String> differing(boolean doubtful) {
        List<String> differing = new ArrayList<>();
        comparison.changes().forEach((link, change) -> {
            Row read = READ.getOrDefault(row(link), new Row("no row", "", ""));
            if (read.isDoubtful() == doubtful
                    && !read.significance().equals(change.significance().toString())) {
                differing.add(row(link) + "\t" + read.significance() + " → " + change.significance() + "\n    read:  "
                        + read.reason() + " — " + read.words() + "\n    found: " + change.reasons());
            }
        });
        return differing;
    }

    private static String row(BlockLink link) {
        return paths(link.left()) + " | " + paths(link.right());
    }

    private static String paths(List<ClausePath> paths) {
        return paths.isEmpty()
                ? "-"
                : String.join(" ", paths.stream().map(ClausePath::toString).toList());
    }

    private static Edition edition(String name) throws IOException {
        Path file = Path.of("content/eula", name + ".md");
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }
}
