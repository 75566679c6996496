package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Excerpt;

/** What stands below what in an edition, for its table of contents and the levels of its headings. */
final class Outline {
    private static final int EXCERPT = 40;

    /**
     * A line of the table of contents.
     *
     * @param block a group, a section or a clause with a heading
     * @param level 1 at the top
     * @param label as printed, of a text without any heading its first words
     */
    record Line(Block block, int level, String label) {}

    private final Edition edition;
    private final List<Clause> clauses;
    private final Set<ClausePath> heads = new HashSet<>();
    private final Map<ClausePath, Block> blocks = new HashMap<>();
    private final Map<ClausePath, Integer> depths = new HashMap<>();
    private final Map<ClausePath, Integer> indents = new HashMap<>();
    private final Map<ClausePath, Integer> counts = new LinkedHashMap<>();

    Outline(Edition edition) {
        this.edition = edition;
        this.clauses = edition.clauses();
        for (Block block : edition.blocks()) {
            blocks.put(block.path(), block);
            Block parent = blocks.get(block.parent());
            boolean below = parent != null && !parent.kind().isHeading();
            indents.put(block.path(), below ? indents.getOrDefault(block.parent(), 0) + 1 : 0);
            boolean deeper = block.kind() == Block.Kind.GROUP || block.kind() == Block.Kind.SECTION;
            depths.put(block.path(), depths.getOrDefault(block.parent(), 0) + (deeper ? 1 : 0));
        }
        for (Clause clause : clauses) {
            heads.add(clause.head().path());
            for (Block above = clause.head(); above != null; above = blocks.get(above.parent())) {
                counts.merge(above.path(), 1, Integer::sum);
            }
        }
    }

    /** The block of a path; empty where there is none. */
    Optional<Block> block(ClausePath path) {
        return Optional.ofNullable(blocks.get(path));
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Whether the block starts a clause. */
    boolean isHead(Block block) {
        return heads.contains(block.path());
    }

    /** How many groups and sections hold the block, a group or section counting itself. */
    int depth(Block block) {
        return depths.getOrDefault(block.path(), 0);
    }

    /** How many clauses, items and paragraphs hold the block. */
    int indent(Block block) {
        return indents.getOrDefault(block.path(), 0);
    }

    /** How many clauses stand below a heading. */
    int clausesBelow(Block heading) {
        return counts.getOrDefault(heading.path(), 0);
    }

    /** How many sections there are. */
    int sections() {
        return (int) edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SECTION)
                .count();
    }

    /** The table of contents: all headings, or where a text has none its clauses' first words. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Block block : edition.blocks()) {
            boolean named = block.kind() == Block.Kind.GROUP
                    || block.kind() == Block.Kind.SECTION
                    || (isHead(block) && !block.heading().isEmpty());
            if (named) {
                int below = block.kind().isHeading() ? 0 : 1;
                lines.add(new Line(block, depth(block) + below, label(block.number(), block.heading())));
            }
        }
        if (lines.isEmpty()) {
            clauses.forEach(clause -> lines.add(new Line(
                    clause.head(),
                    1,
                    label(clause.head().number(), excerpt(clause.head().text())))));
        }
        return lines;
    }

    /** What a block is called where only its name is shown: never by a number that it has not. */
    String name(Block block) {
        String heading = Excerpt.bare(block.heading());
        if (block.kind().isHeading()) {
            return label(block.number(), heading);
        }
        if (block.number().isEmpty()) {
            return heading.isEmpty() ? "“" + excerpt(block.text()) + "”" : heading;
        }
        String above = above(block);
        String number = above.isEmpty() ? Excerpt.bare(block.number()) : above + " " + Excerpt.bare(block.number());
        return heading.isEmpty() ? number : number + ", " + heading;
    }

    /** What a block is called right below the heading that it stands under. */
    String nameBelow(Block block) {
        String number = Excerpt.bare(block.number());
        return number.isEmpty() || block.kind().isHeading()
                ? name(block)
                : label(number, Excerpt.bare(block.heading()));
    }

    /** What a block is called where it is cited: with what it stands under. */
    String citation(Block block) {
        String above = above(block);
        String name = name(block);
        return above.isEmpty() || name.startsWith(above) ? name : above + ", " + name;
    }

    private String above(Block block) {
        return Optional.ofNullable(blocks.get(block.parent()))
                .filter(parent -> parent.kind() != Block.Kind.TITLE && parent.kind() != Block.Kind.GROUP)
                .map(this::name)
                .orElse("");
    }

    private static String label(String number, String words) {
        return number.isEmpty() || words.isEmpty() ? number + words : number + " " + words;
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, EXCERPT / 2)) + " …";
    }
}
