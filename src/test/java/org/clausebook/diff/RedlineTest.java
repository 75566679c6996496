package org.clausebook.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

class RedlineTest {
    private static final Rules ENGLISH = Rules.of(new Language("en"));

    /** The cases of {@code redlines.txt}. */
    @Test
    void readsAsAPersonWouldMarkIt() throws IOException {
        String cases = Files.readString(Path.of("src/test/resources/diff/redlines.txt"), UTF_8);
        List<String> shown = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String each : cases.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+", -1)) {
            String[] lines = each.strip().split("\n", -1);
            expected.add(lines[2]);
            shown.add(Op.marked(ops(lines[0], lines[1])));
        }
        assertEquals(String.join("\n", expected), String.join("\n", shown));
    }

    @Test
    void whiteSpaceIsNoChange() {
        List<Op> ops = ops("You may\ndig  here.", "You may dig here.");
        assertEquals("You may[-\n-]{+ +}dig [- -]here.", Op.marked(ops));
        assertEquals(true, Redline.isEmpty(ops));
    }

    static List<Op> ops(String old, String now) {
        return FieldDiff.ops(old, now, ENGLISH);
    }
}
