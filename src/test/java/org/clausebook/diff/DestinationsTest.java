package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.source.Span;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.junit.jupiter.api.Test;

/** Where the same words of two versions lead. */
class DestinationsTest {
    private static final String TEXT = "1. Rent\n2. Dogs\n## Rent\nSee section 1.\n## Dogs\n";
    private static final Edition OLD = Compared.edition("en", "1", TEXT);
    private static final Edition NOW = Compared.edition("en", "2", TEXT);

    @Test
    void anEntryOfTheContentsIsTheSectionThatItNames() {
        assertEquals("[]", reasons(0, 2));
    }

    @Test
    void anotherSectionIsAnotherOne() {
        assertEquals("[reference now reaches another clause: section 1]", reasons(0, 4));
    }

    /** What is said of a reference that reached the one block and reaches the other. */
    private static String reasons(int before, int after) {
        List<BlockLink> links = new ArrayList<>();
        for (int i = 0; i < OLD.blocks().size(); i++) {
            links.add(Compared.link(
                    List.of(OLD.blocks().get(i)), List.of(NOW.blocks().get(i))));
        }
        Alignment alignment = new Alignment(Alignment.Kind.REVISION, OLD, NOW, links, Lexicon.NONE);
        return Comparer.compare(alignment, List.of(pointing(OLD, before)), List.of(pointing(NOW, after)))
                .of(links.get(3))
                .reasons()
                .toString();
    }

    private static Pointing pointing(Edition edition, int target) {
        return new Pointing(
                edition.blocks().get(3).path(),
                Mark.Field.TEXT,
                new Span(4, 13),
                List.of(edition.blocks().get(target).path()));
    }
}
