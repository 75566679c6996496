package org.clausebook.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** The blocks of an edition as units. */
final class Units {
    private Units() {}

    static Unit[] of(Edition edition, Forms forms) {
        List<Block> blocks = edition.blocks();
        Map<ClausePath, Integer> places = new HashMap<>();
        Unit[] units = new Unit[blocks.size()];
        for (int i = 0; i < units.length; i++) {
            Block block = blocks.get(i);
            Unit plain = forms.unit(words(block));
            boolean headed = !block.heading().isEmpty() && !block.text().isEmpty();
            units[i] = plain.under(
                    headed ? plain.opening().before(forms.opening(block.text())) : plain.opening(),
                    block.kind(),
                    ordinal(block),
                    places.getOrDefault(block.parent(), -1),
                    headed,
                    name(block, plain, forms));
            places.put(block.path(), i);
        }
        return units;
    }

    private static int[] name(Block block, Unit plain, Forms forms) {
        if (block.kind().isHeading()) {
            return plain.forms();
        }
        String name = block.heading().isEmpty() ? DefinedTerm.of(block.text()) : block.heading();
        return forms.named(name);
    }

    private static String words(Block block) {
        return block.heading().isEmpty() ? block.text() : block.heading() + " " + block.text();
    }

    /** The last number of the block's label: 2 of {@code 3.2}, 1 of {@code (a)}; 0 where there is none. */
    private static int ordinal(Block block) {
        if (block.number().isEmpty()) {
            return 0;
        }
        return ClauseNumber.parse(block.number())
                .map(number -> number.ordinals().get(number.ordinals().size() - 1))
                .orElse(0);
    }
}
