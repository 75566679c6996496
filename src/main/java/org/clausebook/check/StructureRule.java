package org.clausebook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Blocks that only one of the two texts has, and those that stand in another order. */
final class StructureRule {
    private final Pair pair;
    private final Findings findings;
    private final Map<ClausePath, Block> lefts;
    private final Map<ClausePath, Block> rights;
    private final Map<ClausePath, Integer> order = new HashMap<>();

    private StructureRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.lefts = blocks(pair.alignment().left());
        this.rights = blocks(pair.alignment().right());
        pair.alignment().right().blocks().forEach(block -> order.put(block.path(), order.size()));
    }

    static void check(Pair pair, Findings findings) {
        StructureRule rule = new StructureRule(pair, findings);
        ClausePath before = ClausePath.NONE;
        for (BlockLink link : pair.alignment().links()) {
            if (link.right().isEmpty()) {
                rule.missing(link, before);
            } else {
                before = link.right().get(link.right().size() - 1);
                if (link.left().isEmpty()) {
                    rule.extra(link);
                }
            }
        }
        rule.order();
    }

    private static Map<ClausePath, Block> blocks(Edition edition) {
        Map<ClausePath, Block> blocks = new HashMap<>();
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
        return blocks;
    }

    private void missing(BlockLink link, ClausePath before) {
        for (ClausePath path : link.left()) {
            Block block = Optional.ofNullable(lefts.get(path)).orElseThrow();
            Rule rule = switch (block.kind()) {
                case PARAGRAPH -> Rule.MISSING_PARAGRAPH;
                case ITEM -> Rule.MISSING_ITEM;
                default -> Rule.MISSING_CLAUSE;
            };
            line(pair.left(), path)
                    .ifPresent(line -> findings.missing(
                            rule,
                            severity(rule, link),
                            pair.rightPlace(before),
                            line.whole(),
                            Say.COUNTERPART_MISSING.of(pair.leftPlace(path).toString()),
                            Say.TRANSLATE_IT.of()));
        }
    }

    private void extra(BlockLink link) {
        for (ClausePath path : link.right()) {
            Block block = Optional.ofNullable(rights.get(path)).orElseThrow();
            Rule rule = switch (block.kind()) {
                case PARAGRAPH -> Rule.EXTRA_PARAGRAPH;
                case ITEM -> Rule.EXTRA_ITEM;
                default -> Rule.EXTRA_CLAUSE;
            };
            line(pair.right(), path)
                    .ifPresent(line -> findings.add(
                            rule,
                            severity(rule, link),
                            line.whole(),
                            Optional.empty(),
                            Say.WITHOUT_SOURCE.of(),
                            Say.DELETE_OR_SAY_WHY.of()));
        }
    }

    private Severity severity(Rule rule, BlockLink link) {
        return pair.beside().isCutOtherwise(link) ? Severity.NOTE : rule.severity();
    }

    private static Optional<Line> line(Prose prose, ClausePath path) {
        return prose.text(path).or(() -> prose.heading(path));
    }

    /** Neighbours below one parent that stand the other way round. */
    private void order() {
        Map<ClausePath, BlockLink> last = new HashMap<>();
        for (BlockLink link : pair.alignment().links()) {
            if (link.isPair()) {
                Block block = Optional.ofNullable(lefts.get(link.left().get(0))).orElseThrow();
                BlockLink before = last.put(block.parent(), link);
                if (before != null && place(link) < place(before)) {
                    ClauseAddress source = pair.leftPlace(block.path());
                    line(pair.right(), link.right().get(0))
                            .ifPresent(line -> findings.add(
                                    Rule.ITEM_ORDER,
                                    line.whole(),
                                    Optional.of(source),
                                    Say.OUT_OF_ORDER.of(before.right().get(0).toString()),
                                    Say.ORDER_AS_SOURCE.of()));
                }
            }
        }
    }

    private int place(BlockLink link) {
        return order.getOrDefault(link.right().get(0), 0);
    }
}
