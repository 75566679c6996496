package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartScriptsTest {
    @Test
    void nothingInAPartCanEndItsScript() {
        assertEquals(
                "clausebookPart(2,\"\\u003cp id=\\u0022a\\u0022>\\u005c §5 „Лиценз“\\u000a\\u003c/p>\\u2028\");\n",
                PartScripts.part(2, "<p id=\"a\">\\ §5 „Лиценз“\n</p>\u2028"));
    }
}
