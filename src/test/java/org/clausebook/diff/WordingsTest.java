package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings english = Wordings.in(Language.ENGLISH);

    @Test
    void holdsTwoTextsAgainstEachOtherAsVersionsAre() {
        assertEquals(
                "You [-shall-]{+may+} pay 5 USD.",
                Op.marked(english.redline("You shall pay 5 USD.", "You may pay 5 USD.")));
        assertEquals("{+New.+}", Op.marked(english.redline("", "New.")));
        assertEquals("Same.", Op.marked(english.redline("Same.", "Same.")));
        assertEquals(List.of(), english.redline("", ""));
    }

    @Test
    void comparesTheSameTextsOnce() {
        List<Op> first = english.redline("You shall pay.", "You may pay.");
        assertSame(first, english.redline("You shall pay.", "You may pay."));
        assertEquals("You [-may-]{+shall+} pay.", Op.marked(english.redline("You may pay.", "You shall pay.")));
    }
}
