package org.clausebook.check;

import java.util.List;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** Paragraphs without a full stop where their peers have one, and those that announce what does not follow. */
final class StopRule {
    private static final String ENDS = ".!?:;…。！？";
    private static final String BEHIND = ")]}\"'”“’»";
    private static final int PEERS = 4;
    private static final double USUAL = 0.8;

    private final Prose prose;
    private final Findings findings;

    private StopRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
    }

    static void check(Prose prose, Findings findings) {
        StopRule rule = new StopRule(prose, findings);
        prose.edition().blocks().forEach(rule::check);
    }

    private void check(Block block) {
        if (block.text().isEmpty() || isRow(block)) {
            return;
        }
        if (!ends(block.text())) {
            stop(block);
        } else if (block.text().endsWith(":") && !announces(block)) {
            findings.add(
                    Rule.NOTHING_FOLLOWS,
                    tail(block, 4),
                    "Nothing follows what is announced here",
                    "Write what follows, or end the sentence");
        }
    }

    private static boolean isRow(Block block) {
        return block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.CELL);
    }

    private static boolean ends(String text) {
        int end = text.length();
        while (end > 1 && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return ENDS.indexOf(text.charAt(end - 1)) >= 0 || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void stop(Block block) {
        List<Block> siblings = prose.below(block.parent()).stream()
                .filter(peer -> peer.kind() == block.kind() && !peer.text().isEmpty() && !isRow(peer))
                .toList();
        List<Block> peers = siblings.size() >= PEERS ? siblings : alike(block);
        long good = peers.stream().filter(peer -> ends(peer.text())).count();
        boolean last = block.text().endsWith(",")
                || block.text().endsWith("–")
                || block.text().endsWith("-");
        if (peers.size() >= PEERS && good >= USUAL * (peers.size() - 1) && !last) {
            findings.add(
                    Rule.MISSING_STOP,
                    tail(block, 1),
                    "No full stop at the end; " + good + " of the " + (peers.size() - 1) + " other places have one",
                    "Write the full stop");
        }
    }

    /** All blocks of its kind in the edition, for one with few siblings. */
    private List<Block> alike(Block block) {
        return prose.edition().blocks().stream()
                .filter(peer -> peer.kind() == block.kind() && !peer.text().isEmpty() && !isRow(peer))
                .toList();
    }

    /** Whether something follows a block before the section that it stands in ends. */
    private boolean announces(Block block) {
        List<Block> blocks = prose.edition().blocks();
        int next = blocks.indexOf(block) + 1;
        return next < blocks.size()
                && (!blocks.get(next).kind().isHeading()
                        || blocks.get(next).parent().equals(block.parent()));
    }

    private Line.Spot tail(Block block, int words) {
        Line line = prose.text(block.path()).orElseThrow();
        int size = line.words().size();
        return line.spotOfWords(Math.max(0, size - words - 1), size - 1);
    }
}
