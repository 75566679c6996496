package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

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

    /** Marks before the last word, which then joins what follows. */
    private static final Set<String> JOINTS = Set.of(";", "；", ",");
    /** What a paragraph begins with that is the rest of one before it. */
    private static final String REST = ".,;:)]";

    private static final int PEERS = 4;
    private static final double USUAL = 0.8;
    /** All of a kind in a text are less alike than those that stand together: so many of them end in a full stop. */
    private static final double USUAL_IN_TEXT = 0.9;

    /** And so many of these are as short as what is held against them, or shorter: a label is shorter than sentences. */
    private static final double SHORTEST = 0.25;

    /** Blocks that a full stop may be expected of: how many there are, and the lengths of those that end in one. */
    private static final class Peers {
        int all;
        final List<Integer> lengths = new ArrayList<>();

        void add(Line line) {
            all++;
            if (ends(line.text())) {
                lengths.add(line.tokens().size());
            }
        }

        int good() {
            return lengths.size();
        }

        /** Whether so many of those beside one without a full stop have one. */
        boolean are(double usual) {
            return all >= PEERS && good() >= usual * (all - 1);
        }

        /** Whether those beside one without a full stop have none either. */
        boolean areWithout() {
            return 2 * good() < all - 1;
        }

        /** Puts the lengths in order, once all are there. */
        void sort() {
            Collections.sort(lengths);
        }

        boolean haveLength(int length) {
            int shorter = (int) Math.ceil(SHORTEST * good());
            return shorter == 0 || lengths.get(shorter - 1) <= length;
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
    /** Whether the text sets a full stop behind an address: many leave it out there. */
    private boolean stopsAddresses;

    private StopRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        for (Block block : prose.edition().blocks()) {
            if (!block.text().isEmpty() && !isRow(block)) {
                Line line = line(block);
                siblings.computeIfAbsent(new Beside(block.parent(), block.kind()), any -> new Peers())
                        .add(line);
                alike.computeIfAbsent(block.kind(), any -> new Peers()).add(line);
                stopsAddresses |= ends(block.text()) && isAddressLast(line);
            }
        }
        alike.values().forEach(Peers::sort);
    }

    private Line line(Block block) {
        return prose.text(block.path()).orElseThrow();
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
            boolean open = goesOn(line(block), behind) || !behind.isEmpty() && leads(block, behind.get(0));
            if (!open && !isParticulars(block) && !isAside(block.text())) {
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
        return Particulars.in(line(block), prose);
    }

    /** Whether all of a text stands in one pair of brackets, or it ends in a blank: {@code [see below]}. */
    private static boolean isAside(String text) {
        return text.endsWith("__")
                || Character.getType(text.charAt(0)) == Character.START_PUNCTUATION
                        && Character.getType(text.charAt(text.length() - 1)) == Character.END_PUNCTUATION;
    }

    /**
     * Whether the sentence goes on in the next block: behind a comma or a dash, behind a word that no sentence ends in or
     * that stands alone behind a comma, or because a paragraph follows that is the rest of one.
     */
    private boolean goesOn(Line line, List<Block> behind) {
        int last = line.words().size() - 1;
        boolean joined = last > 0
                && (JOINTS.contains(line.word(last - 1))
                        || prose.usage().list(Usage.JOINERS).contains(line.lower(last)));
        return joined
                || OPEN.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                || !behind.isEmpty() && isRest(behind.get(0));
    }

    private static boolean isRest(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.text().isEmpty()
                && (Character.isLowerCase(block.text().codePointAt(0))
                        || REST.indexOf(block.text().charAt(0)) >= 0);
    }

    /** Whether a block leads into the list below it. */
    private static boolean leads(Block block, Block next) {
        boolean below = next.parent().equals(block.path());
        return next.kind() == Block.Kind.ITEM && (below || block.kind() != Block.Kind.ITEM)
                || below && !next.number().isEmpty();
    }

    private void stop(Block block) {
        Line line = line(block);
        Peers beside = siblings.getOrDefault(new Beside(block.parent(), block.kind()), new Peers());
        Peers all = alike.getOrDefault(block.kind(), beside);
        boolean close = beside.all >= PEERS;
        Peers peers = close ? beside : all;
        boolean expected = close ? peers.are(USUAL) : peers.are(USUAL_IN_TEXT) && !beside.areWithout();
        boolean told = close && block.kind() != Block.Kind.PARAGRAPH
                || all.haveLength(line.tokens().size());
        if (expected && told && (stopsAddresses || !isAddressLast(line))) {
            findings.add(
                    Rule.MISSING_STOP,
                    tail(block, 1),
                    Say.NO_STOP.of(peers.good(), peers.all - 1),
                    Say.WRITE_STOP.of());
        }
    }

    /** Whether the last word of a line is an address. */
    private static boolean isAddressLast(Line line) {
        List<Token> tokens = line.tokens();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Word.Kind.ADDRESS;
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
        return line(block).tokens().size() <= LABEL;
    }

    private Line.Spot tail(Block block, int words) {
        Line line = line(block);
        int size = line.words().size();
        return line.spotOfWords(Math.max(0, size - words - 1), size - 1);
    }
}
