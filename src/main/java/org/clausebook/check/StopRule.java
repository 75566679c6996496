package org.clausebook.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/** Paragraphs without a full stop where their peers have one, and those that announce what does not follow. */
final class StopRule {
    /** The marks that sentences and their parts end in, in whatever script. */
    private static final String ENDS = ".!?:;…·。｡．！？：；؟؛۔।॥։።";

    /** Quotation marks, and what is left of a mark-up that was not read. */
    private static final String BEHIND = "\"'”“’«»*|_ ";
    /** What a sentence goes on behind. */
    private static final String OPEN = ",，、–—-";

    /** So few words with a colon are the label of a blank. */
    private static final int LABEL = 3;

    private static final int PEERS = 4;
    private static final double USUAL = 0.8;

    /** Blocks that a full stop may be expected of: how many there are, and how many end in one. */
    private static final class Peers {
        int all;
        int good;

        void add(Block block) {
            all++;
            good += ends(block.text()) ? 1 : 0;
        }
    }

    private record Beside(ClausePath parent, Block.Kind kind) {}

    private final Prose prose;
    private final Findings findings;
    private final Map<Beside, Peers> siblings = new HashMap<>();
    /** All blocks of a kind in the edition, for one with few siblings. */
    private final Map<Block.Kind, Peers> alike = new EnumMap<>(Block.Kind.class);

    /** Whether a number was come by: what stands before the first may announce all that follows. */
    private boolean numbered;

    private StopRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        for (Block block : prose.edition().blocks()) {
            if (!block.text().isEmpty() && !isRow(block)) {
                siblings.computeIfAbsent(new Beside(block.parent(), block.kind()), any -> new Peers())
                        .add(block);
                alike.computeIfAbsent(block.kind(), any -> new Peers()).add(block);
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        StopRule rule = new StopRule(prose, findings);
        List<Block> blocks = prose.edition().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            rule.numbered |= !blocks.get(at).number().isEmpty();
            rule.check(blocks.get(at), blocks.subList(at + 1, blocks.size()));
        }
    }

    private void check(Block block, List<Block> behind) {
        if (block.text().isEmpty() || isRow(block)) {
            return;
        }
        if (!ends(block.text())) {
            if (!goesOn(block, behind) && !isParticulars(block)) {
                stop(block);
            }
        } else if (block.text().endsWith(":") && !announces(block, behind) && !isBlank(block)) {
            findings.add(Rule.NOTHING_FOLLOWS, tail(block, 4), Say.NOTHING_FOLLOWS.of(), Say.WRITE_WHAT_FOLLOWS.of());
        }
    }

    private static boolean isRow(Block block) {
        return block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.CELL);
    }

    /** Whether a text ends in a mark that ends a sentence, or a part of one, closing brackets aside. */
    static boolean ends(String text) {
        int end = text.length();
        while (end > 1 && isBehind(text.charAt(end - 1))) {
            end--;
        }
        return ENDS.indexOf(text.charAt(end - 1)) >= 0 || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a mark may stand behind that which ends a sentence: a closing bracket or quotation mark. */
    private static boolean isBehind(char mark) {
        return BEHIND.indexOf(mark) >= 0
                || Character.getType(mark) == Character.END_PUNCTUATION
                || Character.getType(mark) == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private boolean isParticulars(Block block) {
        return prose.text(block.path())
                .filter(line -> Particulars.in(line, prose))
                .isPresent();
    }

    /**
     * Whether the sentence goes on in the next block: behind a comma or a dash, behind a word that joins one item to the
     * next, or because a paragraph follows that begins small.
     */
    private boolean goesOn(Block block, List<Block> behind) {
        Line line = prose.text(block.path()).orElseThrow();
        int last = line.words().size() - 1;
        boolean joined = last > 0
                && (line.word(last - 1).equals(";")
                        || line.word(last - 1).equals("；")
                        || prose.usage().list(Usage.JOINERS).contains(line.lower(last)));
        return joined
                || OPEN.indexOf(block.text().charAt(block.text().length() - 1)) >= 0
                || !behind.isEmpty() && isRest(behind.get(0));
    }

    private static boolean isRest(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.text().isEmpty()
                && Character.isLowerCase(block.text().codePointAt(0));
    }

    private void stop(Block block) {
        Peers beside = siblings.getOrDefault(new Beside(block.parent(), block.kind()), new Peers());
        Peers peers = beside.all >= PEERS ? beside : alike.getOrDefault(block.kind(), beside);
        if (peers.all >= PEERS && peers.good >= USUAL * (peers.all - 1)) {
            findings.add(
                    Rule.MISSING_STOP, tail(block, 1), Say.NO_STOP.of(peers.good, peers.all - 1), Say.WRITE_STOP.of());
        }
    }

    /** Whether something follows a block before the section that it stands in ends, or it announces the whole text. */
    private boolean announces(Block block, List<Block> behind) {
        return !behind.isEmpty()
                && (!numbered
                        || !behind.get(0).kind().isHeading()
                        || behind.get(0).parent().equals(block.parent()));
    }

    /** Whether a line is to be filled in: {@code Name (printed):}. */
    private boolean isBlank(Block block) {
        return prose.text(block.path())
                .filter(line -> line.tokens().size() <= LABEL)
                .isPresent();
    }

    private Line.Spot tail(Block block, int words) {
        Line line = prose.text(block.path()).orElseThrow();
        int size = line.words().size();
        return line.spotOfWords(Math.max(0, size - words - 1), size - 1);
    }
}
