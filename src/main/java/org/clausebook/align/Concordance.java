package org.clausebook.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.KeysFile;
import org.clausebook.content.RecordedKey;
import org.clausebook.source.Place;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/**
 * All alignments of a work joined: which block of every edition is which clause. Every block is in exactly one row, and
 * a row has at most one block of each edition; where one block of an edition became several in another, the first keeps
 * the key, and the others have rows of their own that say whose part they are.
 *
 * @param work the work
 * @param editions its editions, the oldest version first, of one version the prevailing language first
 * @param rows by their keys, in the order in which a reader of the editions meets them
 * @param keys the key of every block, edition by edition in document order; then of names that are recorded for blocks
 *     that are there no more
 * @param conflicts the links that do not fit surer ones, the surest first
 * @param alignments the pairs of editions whose links it was made of
 */
public record Concordance(
        Slug work,
        List<EditionId> editions,
        Map<ClauseKey, Row> rows,
        Map<ClauseAddress, ClauseKey> keys,
        List<Conflict> conflicts,
        List<Used> alignments) {
    /**
     * One clause in all editions.
     *
     * @param key its identity
     * @param blocks its block in each edition that has it; none where its editions left the collection and only the
     *     record knows it
     * @param partOf the rows of whose blocks this row's blocks are a part in other editions: it was split off one, or
     *     merged into one
     * @param parts the rows that are part of this one
     * @param aliases further names by which it can be asked for: paths that mean this clause in whatever edition has
     *     them, and keys that it had before
     */
    public record Row(
            ClauseKey key,
            Map<EditionId, ClausePath> blocks,
            List<ClauseKey> partOf,
            List<ClauseKey> parts,
            List<ClausePath> aliases) {
        public Row {
            blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
            partOf = List.copyOf(partOf);
            parts = List.copyOf(parts);
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A link that was left out because surer ones or the record say otherwise.
     *
     * @param cause what speaks against it
     * @param left its left block
     * @param right its right block
     * @param confidence how sure the aligner was of it, from 0 to 1
     * @param circle the blocks along the links that speak against it, this link among them: of a circle, from a block
     *     round to another one of the same edition
     */
    public record Conflict(
            Cause cause, ClauseAddress left, ClauseAddress right, double confidence, List<ClauseAddress> circle) {
        /** What speaks against a link. */
        public enum Cause {
            /** Following the links round does not lead back to the clause that was left. */
            CIRCLE,
            /** The two have different keys in the record. */
            RECORD
        }

        public Conflict {
            circle = List.copyOf(circle);
        }
    }

    /** A pair of editions whose links were used. */
    public record Used(Alignment.Kind kind, EditionId left, EditionId right) {}

    public Concordance {
        editions = List.copyOf(editions);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        conflicts = List.copyOf(conflicts);
        alignments = List.copyOf(alignments);
    }

    /** A work that has no rows. */
    public static Concordance empty(Slug work) {
        return new Concordance(work, List.of(), Map.of(), Map.of(), List.of(), List.of());
    }

    /** The key of a block, or of a name that is recorded for one that is gone. */
    public Optional<ClauseKey> key(ClauseAddress address) {
        return Optional.ofNullable(keys.get(address));
    }

    /** The row that a key or an alias names. */
    public Optional<Row> row(ClausePath name) {
        Row row = rows.get(new ClauseKey(name));
        return row != null
                ? Optional.of(row)
                : rows.values().stream()
                        .filter(any -> any.aliases().contains(name))
                        .findFirst();
    }

    /**
     * What stands in another edition for a block: its own counterpart and what else came of it there, or what holds it
     * where it is only a part. Empty where the other edition has nothing of it.
     */
    public List<ClausePath> counterparts(ClauseAddress from, EditionId to) {
        Set<ClausePath> found = new LinkedHashSet<>();
        key(from).map(rows::get).ifPresent(row -> {
            wholes(row, to, found, new LinkedHashSet<>());
            parts(row, from.edition(), to, found, new LinkedHashSet<>());
        });
        return List.copyOf(found);
    }

    /** The block of a clause in an edition, or what holds it there where it is only a part. */
    public List<ClausePath> blocks(ClauseKey key, EditionId edition) {
        Set<ClausePath> found = new LinkedHashSet<>();
        Optional.ofNullable(rows.get(key)).ifPresent(row -> wholes(row, edition, found, new LinkedHashSet<>()));
        return List.copyOf(found);
    }

    private void wholes(Row row, EditionId to, Set<ClausePath> found, Set<ClauseKey> seen) {
        ClausePath own = row.blocks().get(to);
        if (own != null) {
            found.add(own);
        } else if (seen.add(row.key())) {
            row.partOf().forEach(whole -> wholes(at(whole), to, found, seen));
        }
    }

    private void parts(Row row, EditionId from, EditionId to, Set<ClausePath> found, Set<ClauseKey> seen) {
        for (ClauseKey key : row.parts()) {
            Row part = at(key);
            if (seen.add(key) && !part.blocks().containsKey(from)) {
                ClausePath own = part.blocks().get(to);
                if (own != null) {
                    found.add(own);
                }
                parts(part, from, to, found, seen);
            }
        }
    }

    private Row at(ClauseKey key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row " + key);
        }
        return row;
    }

    /** The lines that a record lacks: of every block that it does not know, the key. */
    public List<RecordedKey> unrecorded(ClauseRecord record) {
        Set<ClauseAddress> known = new LinkedHashSet<>();
        record.keys().forEach(entry -> known.add(entry.address()));
        List<RecordedKey> lacking = new ArrayList<>();
        keys.forEach((address, key) -> {
            if (!known.contains(address)) {
                lacking.add(new RecordedKey(address, key, false, Place.ofFile(KeysFile.NAME)));
            }
        });
        return lacking;
    }
}
