package org.clausebook.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** The blocks of some editions, numbered from 0 edition by edition in document order. */
final class Blocks {
    private final List<ClauseAddress> addresses;
    private final int[] editions;
    private final Map<EditionId, Map<ClausePath, Integer>> numbers = new HashMap<>();

    Blocks(List<Edition> editions) {
        this.addresses = editions.stream()
                .flatMap(edition ->
                        edition.blocks().stream().map(block -> new ClauseAddress(edition.id(), block.path())))
                .toList();
        this.editions = new int[addresses.size()];
        int number = 0;
        for (int e = 0; e < editions.size(); e++) {
            Map<ClausePath, Integer> own = new HashMap<>();
            for (Block block : editions.get(e).blocks()) {
                this.editions[number] = e;
                own.put(block.path(), number++);
            }
            numbers.put(editions.get(e).id(), own);
        }
    }

    int size() {
        return editions.length;
    }

    ClauseAddress address(int block) {
        return addresses.get(block);
    }

    /** Which edition a block is of, by its place in the order of editions. */
    int edition(int block) {
        return editions[block];
    }

    boolean holds(EditionId edition) {
        return numbers.containsKey(edition);
    }

    /** The number of a block; none where there is no such edition or block. */
    OptionalInt at(ClauseAddress address) {
        Integer number = numbers.getOrDefault(address.edition(), Map.of()).get(address.path());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The paths of an edition's blocks, in document order. */
    List<ClausePath> paths(EditionId edition) {
        return addresses.stream()
                .filter(address -> address.edition().equals(edition))
                .map(ClauseAddress::path)
                .toList();
    }
}
