package org.clausebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A work in one language and one version: its blocks in document order, each naming its parent.
 *
 * @param id work, language and version
 * @param title its title as shown to people
 * @param translationOf the language it was translated from, or its own where it is no translation
 * @param origin the file that its text was taken from
 * @param file the name of its Markdown file, as the person gave it; empty before it was written
 * @param blocks in document order; a parent comes before its children
 */
public record Edition(
        EditionId id, String title, Language translationOf, Origin origin, String file, List<Block> blocks) {
    public Edition {
        blocks = List.copyOf(blocks);
    }

    /** Whether it is a translation. */
    public boolean isTranslation() {
        return !translationOf.equals(id.language());
    }

    /**
     * The clauses in document order: each numbered or run-in-headed block with the paragraphs, items and numbered
     * blocks' own second paragraphs below it, and each paragraph or item that stands in no clause.
     */
    public List<Clause> clauses() {
        Map<ClausePath, Integer> clauseOf = new HashMap<>();
        List<Block> heads = new ArrayList<>();
        List<List<Block>> rests = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().isHeading()) {
                continue;
            }
            Integer above = clauseOf.get(block.parent());
            if (block.kind() == Block.Kind.CLAUSE || above == null) {
                clauseOf.put(block.path(), heads.size());
                heads.add(block);
                rests.add(new ArrayList<>());
            } else {
                clauseOf.put(block.path(), above);
                rests.get(above).add(block);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            clauses.add(new Clause(heads.get(i), rests.get(i)));
        }
        return clauses;
    }

    /** How many pages of its source it covers, from its first to its last block; 0 where pages are unknown. */
    public int pages() {
        int first = blocks.stream()
                .mapToInt(Block::page)
                .filter(page -> page > 0)
                .min()
                .orElse(1);
        return Math.max(0, lastPage() - first + 1);
    }

    /** The number of the last page that a block starts on; 0 where pages are unknown. */
    public int lastPage() {
        return blocks.stream().mapToInt(Block::page).max().orElse(0);
    }
}
