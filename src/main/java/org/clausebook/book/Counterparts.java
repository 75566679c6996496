package org.clausebook.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Which block of one edition stands at the same place in another: the same heading where the languages are equal,
 * else the same number, else the same place in a row of as many unnumbered neighbours; below blocks that are
 * counterparts themselves. Where that does not tell, there is none.
 */
final class Counterparts {
    /** A run of neighbours that are told apart by nothing but their order. */
    private record Run(Block.Kind kind, boolean headed, List<Block> blocks) {}

    private final boolean sameLanguage;
    private final Map<ClausePath, List<Block>> left;
    private final Map<ClausePath, List<Block>> right;
    private final Map<ClausePath, ClausePath> found = new LinkedHashMap<>();

    private Counterparts(Edition left, Edition right) {
        this.sameLanguage = left.id().language().equals(right.id().language());
        this.left = children(left);
        this.right = children(right);
    }

    /** The counterparts in {@code right} of the headings and clauses of {@code left}. */
    static Map<ClausePath, ClausePath> between(Edition left, Edition right) {
        Counterparts counterparts = new Counterparts(left, right);
        counterparts.below(ClausePath.NONE, ClausePath.NONE);
        return counterparts.found;
    }

    /** Headings and clause heads by their parent. */
    private static Map<ClausePath, List<Block>> children(Edition edition) {
        Set<ClausePath> heads = new HashSet<>();
        for (Clause clause : edition.clauses()) {
            heads.add(clause.head().path());
        }
        Map<ClausePath, List<Block>> children = new HashMap<>();
        for (Block block : edition.blocks()) {
            if (block.kind().isHeading() || heads.contains(block.path())) {
                children.computeIfAbsent(block.parent(), parent -> new ArrayList<>())
                        .add(block);
            }
        }
        return children;
    }

    private void below(ClausePath leftParent, ClausePath rightParent) {
        List<Block> lefts = left.getOrDefault(leftParent, List.of());
        List<Block> rights = right.getOrDefault(rightParent, List.of());
        byName(lefts, rights);
        byOrder(runs(lefts), runs(rights));
    }

    private void join(Block one, Block other) {
        found.put(one.path(), other.path());
        below(one.path(), other.path());
    }

    private void byName(List<Block> lefts, List<Block> rights) {
        Map<String, List<Block>> named = named(rights);
        named(lefts).forEach((name, blocks) -> {
            List<Block> others = named.getOrDefault(name, List.of());
            if (blocks.size() == 1 && others.size() == 1) {
                join(blocks.get(0), others.get(0));
            }
        });
    }

    private Map<String, List<Block>> named(List<Block> blocks) {
        Map<String, List<Block>> named = new LinkedHashMap<>();
        for (Block block : blocks) {
            String name = name(block);
            if (!name.isEmpty()) {
                named.computeIfAbsent(name, any -> new ArrayList<>()).add(block);
            }
        }
        return named;
    }

    /** What tells a block from its neighbours; empty where only its place does. */
    private String name(Block block) {
        if (block.kind() == Block.Kind.TITLE) {
            return "title";
        }
        if (sameLanguage && !block.heading().isEmpty()) {
            return block.heading().toLowerCase(Locale.ROOT);
        }
        return block.number().isEmpty()
                ? ""
                : ClauseNumber.parse(block.number())
                        .map(number -> block.kind() + " " + number.ordinals())
                        .orElse(block.number());
    }

    private void byOrder(List<Run> lefts, List<Run> rights) {
        boolean alike = lefts.size() == rights.size();
        for (int i = 0; alike && i < lefts.size(); i++) {
            alike = lefts.get(i).kind == rights.get(i).kind && lefts.get(i).headed == rights.get(i).headed;
        }
        for (int i = 0; alike && i < lefts.size(); i++) {
            List<Block> some = lefts.get(i).blocks;
            List<Block> others = rights.get(i).blocks;
            for (int k = 0; some.size() == others.size() && k < some.size(); k++) {
                join(some.get(k), others.get(k));
            }
        }
    }

    private List<Run> runs(List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        for (Block block : blocks) {
            if (!name(block).isEmpty()) {
                continue;
            }
            boolean headed = !block.heading().isEmpty();
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || last.kind != block.kind() || last.headed != headed) {
                last = new Run(block.kind(), headed, new ArrayList<>());
                runs.add(last);
            }
            last.blocks.add(block);
        }
        return runs;
    }
}
