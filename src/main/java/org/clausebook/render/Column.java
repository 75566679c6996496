package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;

/** An edition as it stands in a column beside others. */
final class Column {
    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_INDENT = 4;

    private final EditionLabel label;
    private final SiteLayout layout;
    private final Outline outline;
    private final TextRuns runs;
    private final Map<ClausePath, Block> blocks = new HashMap<>();
    private final Map<ClausePath, Integer> places = new HashMap<>();

    /** The column of a page. */
    Column(EditionLabel label, SiteLayout layout, String page) {
        this(label, layout, page, Optional.empty());
    }

    /** The column of a page in which what the text points to is linked. */
    Column(EditionLabel label, SiteLayout layout, String page, Optional<PointerLinks> pointers) {
        this.label = label;
        this.layout = layout;
        this.outline = new Outline(label.edition());
        this.runs = new TextRuns(label.edition(), layout, page, pointers);
        for (Block block : label.edition().blocks()) {
            places.put(block.path(), places.size());
            blocks.put(block.path(), block);
        }
    }

    Edition edition() {
        return label.edition();
    }

    EditionLabel label() {
        return label;
    }

    Outline outline() {
        return outline;
    }

    ClauseAddress address(ClausePath path) {
        return new ClauseAddress(edition().id(), path);
    }

    /** The block of a path that the edition has. */
    Block block(ClausePath path) {
        Block block = blocks.get(path);
        if (block == null) {
            throw new IllegalArgumentException("no block " + address(path));
        }
        return block;
    }

    /** How many bytes of text some blocks are. */
    int bytes(List<ClausePath> paths) {
        return paths.stream().map(this::block).mapToInt(Column::bytes).sum();
    }

    /** How many bytes of text a block is. */
    static int bytes(Block block) {
        return bytes(block.letters());
    }

    /** How many bytes a text is. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The link from a page to the clause in all editions; empty where the block begins none. */
    String passport(WorkEditions work, Block block, String page) {
        return work.key(edition(), block)
                .filter(key -> outline.isHead(block))
                .map(key -> layout.href(page, work.id(), key))
                .orElse("");
    }

    /** The how-manieth block it is, from 0. */
    int place(ClausePath path) {
        return places.getOrDefault(path, 0);
    }

    /** What a template is given for a cell with these blocks. */
    View cell(List<Block> shown, int headingLevel) {
        return cell(shown, headingLevel, Map.of());
    }

    /** The same with highlights in the blocks. */
    View cell(List<Block> shown, int headingLevel, Map<ClausePath, List<TextRuns.Highlight>> highlights) {
        Language language = edition().id().language();
        return new View()
                .with("language", language.tag())
                .with("rtl", language.rightToLeft())
                .with(
                        "blocks",
                        shown.stream()
                                .map(block ->
                                        view(block, headingLevel, highlights.getOrDefault(block.path(), List.of())))
                                .toList());
    }

    /** The level of a heading that stands where its depth says, on a page with one title above everything. */
    int headingLevel(Block block) {
        int depth = outline.depth(block) + (block.kind().isHeading() ? 0 : 1);
        return Math.max(2, Math.min(depth + 1, DEEPEST_HEADING));
    }

    private static boolean isHeaded(Block block) {
        return !block.heading().isEmpty();
    }

    /** Whether a block is shown with a paragraph, or as a heading alone. */
    static boolean hasParagraph(Block block) {
        return !block.text().isEmpty() || !isHeaded(block);
    }

    private View view(Block block, int headingLevel, List<TextRuns.Highlight> highlights) {
        boolean headed = isHeaded(block);
        int indent = block.kind().isHeading() ? 0 : Math.min(outline.indent(block), DEEPEST_INDENT);
        return new View()
                .with("headed", headed)
                .with("any-text", hasParagraph(block))
                .with("heading-level", headingLevel)
                .with("heading-number", headed ? block.number() : "")
                .with("heading", runs.of(block, Mark.Field.HEADING, highlights))
                .with("number", headed ? "" : block.number())
                .indented(indent)
                .with("text", runs.of(block, Mark.Field.TEXT, highlights));
    }
}
