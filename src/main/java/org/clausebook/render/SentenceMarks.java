package org.clausebook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.SentenceAligner;
import org.clausebook.align.SentenceLink;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/**
 * What a script is told of the sentences in a row of two editions: for each sentence the UTF-16 offset at which it ends in
 * its paragraph and, behind a colon, the number that it shares with its counterparts, 0 where it has none. Spaces stand
 * between sentences, {@code |} between paragraphs, {@code ~} between the sides.
 */
final class SentenceMarks {
    private final Map<BlockLink, String> marks = new HashMap<>();

    /** The marks of an alignment's links. */
    SentenceMarks(Alignment alignment) {
        Map<ClausePath, Block> lefts = byPath(alignment.left().blocks());
        Map<ClausePath, Block> rights = byPath(alignment.right().blocks());
        SentenceAligner.align(alignment).forEach((link, sentences) -> {
            if (sentences.size() > 1) {
                Map<ClausePath, String> left = new HashMap<>();
                Map<ClausePath, String> right = new HashMap<>();
                mark(sentences, left, right);
                marks.put(link, side(link.left(), lefts, left) + "~" + side(link.right(), rights, right));
            }
        });
    }

    /** The marks of a row; empty where it has one sentence on a side, or none. */
    String of(BlockLink link) {
        return marks.getOrDefault(link, "");
    }

    private static Map<ClausePath, Block> byPath(List<Block> blocks) {
        return blocks.stream().collect(Collectors.toMap(Block::path, block -> block));
    }

    private static void mark(
            List<SentenceLink> sentences, Map<ClausePath, String> left, Map<ClausePath, String> right) {
        int number = 0;
        for (SentenceLink link : sentences) {
            int shared = link.left().isEmpty() || link.right().isEmpty() ? 0 : ++number;
            link.left().forEach(sentence -> mark(sentence, shared, left));
            link.right().forEach(sentence -> mark(sentence, shared, right));
        }
    }

    private static void mark(Sentence sentence, int shared, Map<ClausePath, String> side) {
        side.merge(sentence.block(), sentence.span().end() + ":" + shared, (before, next) -> before + " " + next);
    }

    /** Paragraphs are those blocks that are shown as one, see {@link Column}. */
    private static String side(List<ClausePath> paths, Map<ClausePath, Block> blocks, Map<ClausePath, String> marks) {
        return paths.stream()
                .filter(path -> blocks.containsKey(path) && Column.hasParagraph(blocks.get(path)))
                .map(path -> marks.getOrDefault(path, ""))
                .collect(Collectors.joining("|"));
    }
}
