package org.clausebook.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.Alignment;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Word;

/**
 * How a translation stands to the newest version of what it was translated from.
 *
 * @param alignment from what it was translated from to the translation
 * @param revision from what it was translated from to the newest version; empty where that is the newest itself
 * @param lines clauses and heading lines in the order of the newest version; an obsolete one stands behind what it
 *     follows in the translation
 */
public record Currency(Alignment alignment, Optional<Comparison> revision, List<Line> lines) {
    /** How a translated block or clause stands to the newest source. */
    public enum State {
        /** The source is unchanged, or changed in wording, number or place only. */
        CURRENT,
        /** The source says something else now. */
        STALE,
        /** Nothing in the newest source stands for it. */
        OBSOLETE,
        /** The newest source has it, the translation has not. */
        UNTRANSLATED
    }

    /**
     * Blocks that stand for each other, each side in the order of its text.
     *
     * @param translated blocks of the translation; none where it is untranslated
     * @param source blocks that those were translated from; none where the source is new
     * @param newest blocks of the newest version; none where it is obsolete
     * @param state how they stand to each other
     * @param changes what changed from the source to the newest version, link by link; none where that is one edition
     */
    public record Entry(
            List<ClausePath> translated,
            List<ClausePath> source,
            List<ClausePath> newest,
            State state,
            List<LinkChange> changes) {
        public Entry {
            translated = List.copyOf(translated);
            source = List.copyOf(source);
            newest = List.copyOf(newest);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A clause or a heading line.
     *
     * @param head its first block: of the newest version, where it is obsolete of the translation
     * @param entries its blocks
     * @param state that of all its blocks, stale where they differ
     */
    public record Line(Block head, List<Entry> entries, State state) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    /**
     * How much there is in a state. Words are counted paragraph by paragraph: what did not change in a stale clause
     * counts as current.
     *
     * @param clauses how many clauses
     * @param headings how many heading lines
     * @param words how many words of the newest version, of what is obsolete of the translation
     * @param inserted how many of those are new in the source
     * @param deleted how many words the source lost
     */
    public record Amount(int clauses, int headings, int words, int inserted, int deleted) {
        private static final Amount NONE = new Amount(0, 0, 0, 0, 0);

        private Amount plus(Amount other) {
            return new Amount(
                    clauses + other.clauses,
                    headings + other.headings,
                    words + other.words,
                    inserted + other.inserted,
                    deleted + other.deleted);
        }
    }

    public Currency {
        lines = List.copyOf(lines);
    }

    /** The translation. */
    public Edition translation() {
        return alignment.right();
    }

    /** The edition that it was translated from. */
    public Edition source() {
        return alignment.left();
    }

    /** The newest version of the edition that it was translated from, often that itself. */
    public Edition newest() {
        return revision.map(made -> made.alignment().right()).orElse(alignment.left());
    }

    /** How each block of the translation stands. */
    public Map<ClausePath, State> states() {
        Map<ClausePath, State> states = new HashMap<>();
        lines.forEach(line ->
                line.entries().forEach(entry -> entry.translated().forEach(path -> states.put(path, entry.state()))));
        return states;
    }

    /** How much there is in each state. */
    public Map<State, Amount> amounts() {
        Map<ClausePath, Block> ofNewest = byPath(newest());
        Map<ClausePath, Block> ofTranslation = byPath(translation());
        Map<State, Amount> amounts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            amounts.put(state, Amount.NONE);
        }
        for (Line line : lines) {
            boolean heading = line.head().kind().isHeading();
            amounts.merge(line.state(), new Amount(heading ? 0 : 1, heading ? 1 : 0, 0, 0, 0), Amount::plus);
            for (Entry entry : line.entries()) {
                boolean gone = entry.newest().isEmpty();
                int words = gone ? words(entry.translated(), ofTranslation) : words(entry.newest(), ofNewest);
                boolean stale = entry.state() == State.STALE;
                int inserted = stale ? words(entry, Op.Kind.INSERT) : 0;
                int deleted = stale ? words(entry, Op.Kind.DELETE) : 0;
                amounts.merge(entry.state(), new Amount(0, 0, words, inserted, deleted), Amount::plus);
            }
        }
        return amounts;
    }

    /** How many words of a kind the redlines of an entry have. */
    public static int words(Entry entry, Op.Kind kind) {
        return entry.changes().stream()
                .map(LinkChange::redline)
                .flatMap(redline -> List.of(redline.heading(), redline.text()).stream())
                .flatMap(List::stream)
                .filter(op -> op.kind() == kind)
                .mapToInt(op -> Word.count(op.text()))
                .sum();
    }

    private static int words(List<ClausePath> paths, Map<ClausePath, Block> blocks) {
        return paths.stream()
                .map(blocks::get)
                .mapToInt(block -> Word.count(block.heading()) + Word.count(block.text()))
                .sum();
    }

    private static Map<ClausePath, Block> byPath(Edition edition) {
        Map<ClausePath, Block> blocks = new HashMap<>();
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
        return blocks;
    }
}
