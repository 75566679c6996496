package org.clausebook.check;

import java.util.HashMap;
import java.util.Map;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** The blocks of an edition by their paths, for what others found in them. */
final class Blocks {
    private final Edition edition;
    private final Map<ClausePath, Block> blocks = new HashMap<>();

    Blocks(Edition edition) {
        this.edition = edition;
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
    }

    /**
     * The block at a path.
     *
     * @throws IllegalArgumentException where the edition has none: what was found is of another one
     */
    Block at(ClausePath path) {
        Block block = blocks.get(path);
        if (block == null) {
            throw new IllegalArgumentException("no block " + path + " in " + edition.id());
        }
        return block;
    }
}
