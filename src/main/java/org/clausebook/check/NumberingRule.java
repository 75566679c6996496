package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.ClausePath;

/** Numbers of blocks that are left out, or stand twice, among those beside each other. */
final class NumberingRule {
    private final Prose prose;
    private final Findings findings;
    /** Where each block stands among all, 0 for the first. */
    private final Map<ClausePath, Integer> order = new HashMap<>();

    private NumberingRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        prose.edition().blocks().forEach(block -> order.put(block.path(), order.size()));
    }

    static void check(Prose prose, Findings findings) {
        NumberingRule rule = new NumberingRule(prose, findings);
        Map<Object, List<Block>> families = new HashMap<>();
        List<List<Block>> order = new ArrayList<>();
        for (Block block : prose.edition().blocks()) {
            if (!block.number().isEmpty()) {
                families.computeIfAbsent(List.of(block.parent(), block.kind()), any -> {
                            List<Block> family = new ArrayList<>();
                            order.add(family);
                            return family;
                        })
                        .add(block);
            }
        }
        order.forEach(rule::check);
    }

    private void check(List<Block> family) {
        for (int i = 1; i < family.size(); i++) {
            Optional<ClauseNumber> before = ClauseNumber.parse(family.get(i - 1).number());
            Optional<ClauseNumber> here = ClauseNumber.parse(family.get(i).number());
            if (before.isPresent() && here.isPresent()) {
                compare(family.get(i - 1), before.get(), family.get(i), here.get());
            }
        }
    }

    /** Whether what seems left out stands between two blocks, on another level or as a block of another kind. */
    private boolean isBetween(Block previous, ClauseNumber before, Block block, ClauseNumber here) {
        int from = order.getOrDefault(previous.path(), 0) + 1;
        int to = order.getOrDefault(block.path(), from);
        ClauseNumber last = before;
        for (Block between : prose.edition().blocks().subList(from, to)) {
            Optional<ClauseNumber> number = ClauseNumber.parse(between.number());
            if (number.isPresent()
                    && number.get().sameForm(last)
                    && number.get().follows(last)) {
                last = number.get();
            }
        }
        return here.follows(last);
    }

    private void compare(Block previous, ClauseNumber before, Block block, ClauseNumber here) {
        if (here.isBullet() || here.starts() || !here.sameForm(before) || here.follows(before)) {
            return;
        }
        List<Integer> last = before.ordinals();
        List<Integer> now = here.ordinals();
        if (last.size() != now.size() || last.isEmpty()) {
            return;
        }
        int step = now.get(now.size() - 1) - last.get(last.size() - 1);
        boolean sameHead = last.subList(0, last.size() - 1).equals(now.subList(0, now.size() - 1));
        ClauseAddress place = new ClauseAddress(prose.edition().id(), block.path());
        if (sameHead && step == 0) {
            findings.whole(
                    Rule.NUMBERING_REPEAT,
                    place,
                    block.number(),
                    Say.NUMBER_TWICE.of(block.number()),
                    Say.NUMBER_REST_ANEW.of());
        } else if (sameHead && step > 1 && !isBetween(previous, before, block, here)) {
            findings.whole(
                    Rule.NUMBERING_GAP,
                    place,
                    block.number(),
                    Say.NUMBER_LEFT_OUT.of(block.number(), previous.number()),
                    Say.FIND_MISSING_BETWEEN.of());
        }
    }
}
