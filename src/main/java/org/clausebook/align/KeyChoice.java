package org.clausebook.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.align.Concordance.Row;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.RecordedKey;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/**
 * Gives every row its key and its aliases. A recorded key stays; any other row is named by the path of the block that
 * is met first, with {@code -2}, {@code -3} behind it where that path ever meant another clause.
 */
final class KeyChoice {
    private final Blocks blocks;
    private final Rows rows;
    private final Parts parts;
    private final ClauseRecord record;
    /** In which edition a path is met first. */
    private final Map<ClausePath, Integer> met = new HashMap<>();

    private final Set<ClausePath> taken = new HashSet<>();
    /** The row of each key by one of its blocks, in the order in which the rows are met. */
    private final Map<ClauseKey, Integer> rowOf = new LinkedHashMap<>();

    private final Map<Integer, ClauseKey> keyOf = new HashMap<>();
    /** Recorded keys that a person joined to older ones. */
    private final Map<ClauseKey, ClauseKey> successors = new HashMap<>();

    private KeyChoice(Blocks blocks, Rows rows, Parts parts, ClauseRecord record) {
        this.blocks = blocks;
        this.rows = rows;
        this.parts = parts;
        this.record = record;
    }

    /** The rows with their keys, for editions that are given by their ids in the order of the blocks. */
    static Concordance keyed(Concordance bare, Blocks blocks, Rows rows, Parts parts, ClauseRecord record) {
        KeyChoice choice = new KeyChoice(blocks, rows, parts, record);
        choice.choose();
        Map<ClauseAddress, ClauseKey> names = choice.names();
        return new Concordance(
                bare.work(),
                bare.editions(),
                choice.table(bare.editions(), names),
                names,
                bare.conflicts(),
                bare.alignments());
    }

    private void choose() {
        Map<ClauseKey, Integer> ages = new HashMap<>();
        for (RecordedKey entry : record.keys()) {
            ages.putIfAbsent(entry.key(), ages.size());
            taken.add(entry.key().path());
            taken.add(entry.address().path());
        }
        for (int block = 0; block < blocks.size(); block++) {
            met.putIfAbsent(blocks.address(block).path(), blocks.edition(block));
        }
        Comparator<ClauseKey> oldest = Comparator.comparingInt(key -> ages.getOrDefault(key, 0));
        for (int block = 0; block < blocks.size(); block++) {
            int row = rows.row(block);
            if (!keyOf.containsKey(row)) {
                List<ClauseKey> recorded =
                        rows.recorded(block).stream().sorted(oldest).toList();
                ClauseKey key = recorded.isEmpty() ? computed(block) : recorded.get(0);
                recorded.stream().skip(1).forEach(later -> successors.put(later, key));
                keyOf.put(row, key);
                rowOf.put(key, block);
            }
        }
    }

    private ClauseKey computed(int first) {
        ClausePath path = blocks.address(first).path();
        boolean own = met.getOrDefault(path, 0) == blocks.edition(first);
        if (own && taken.add(path)) {
            return new ClauseKey(path);
        }
        List<Slug> slugs = path.slugs();
        ClausePath above = new ClausePath(slugs.subList(0, slugs.size() - 1));
        for (int i = 2; ; i++) {
            ClausePath counted = above.child(new Slug(slugs.get(slugs.size() - 1) + "-" + i));
            if (!met.containsKey(counted) && taken.add(counted)) {
                return new ClauseKey(counted);
            }
        }
    }

    private ClauseKey key(int block) {
        ClauseKey key = keyOf.get(rows.row(block));
        if (key == null) {
            throw new IllegalStateException("no key of " + blocks.address(block));
        }
        return key;
    }

    private Map<ClauseAddress, ClauseKey> names() {
        Map<ClauseAddress, ClauseKey> names = new LinkedHashMap<>();
        for (int block = 0; block < blocks.size(); block++) {
            names.put(blocks.address(block), key(block));
        }
        for (RecordedKey entry : record.keys()) {
            names.putIfAbsent(entry.address(), successors.getOrDefault(entry.key(), entry.key()));
        }
        return names;
    }

    private Map<ClauseKey, Row> table(List<EditionId> editions, Map<ClauseAddress, ClauseKey> names) {
        Map<ClauseKey, List<ClausePath>> aliases = aliases(names);
        Map<ClauseKey, Set<ClauseKey>> below = new HashMap<>();
        rowOf.forEach((key, block) -> wholes(block)
                .forEach(whole -> below.computeIfAbsent(whole, any -> new LinkedHashSet<>())
                        .add(key)));
        Map<ClauseKey, Row> table = new LinkedHashMap<>();
        rowOf.forEach((key, block) -> {
            Map<EditionId, ClausePath> own = new LinkedHashMap<>();
            rows.members(block)
                    .forEach((edition, member) -> own.put(
                            editions.get(edition), blocks.address(member).path()));
            List<ClauseKey> split = List.copyOf(sorted(below.getOrDefault(key, Set.of())));
            table.put(key, new Row(key, own, wholes(block), split, aliases.getOrDefault(key, List.of())));
        });
        for (RecordedKey entry : record.keys()) {
            ClauseKey key = entry.key();
            if (!successors.containsKey(key)) {
                table.putIfAbsent(
                        key, new Row(key, Map.of(), List.of(), List.of(), aliases.getOrDefault(key, List.of())));
            }
        }
        return table;
    }

    private List<ClauseKey> wholes(int block) {
        return parts.of(block).stream().map(this::key).toList();
    }

    /** Keys in the order in which their rows are met. */
    private List<ClauseKey> sorted(Collection<ClauseKey> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt(key -> rowOf.getOrDefault(key, 0)))
                .toList();
    }

    /** Of each key the paths that never meant anything else, and the keys that it took over. */
    private Map<ClauseKey, List<ClausePath>> aliases(Map<ClauseAddress, ClauseKey> names) {
        Map<ClausePath, Set<ClauseKey>> meanings = new TreeMap<>();
        names.forEach((address, key) -> meanings.computeIfAbsent(address.path(), any -> new LinkedHashSet<>())
                .add(key));
        Map<ClauseKey, List<ClausePath>> aliases = new HashMap<>();
        Set<ClauseKey> all = new HashSet<>(rowOf.keySet());
        record.keys().forEach(entry -> all.add(entry.key()));
        meanings.forEach((path, keys) -> {
            if (keys.size() == 1 && !all.contains(new ClauseKey(path))) {
                keys.forEach(only ->
                        aliases.computeIfAbsent(only, any -> new ArrayList<>()).add(path));
            }
        });
        successors.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(taken -> aliases.computeIfAbsent(taken.getValue(), any -> new ArrayList<>())
                        .add(taken.getKey().path()));
        return aliases;
    }
}
