package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;

/** What a reader is told of a clause's changes: since the version before, and in the next one. */
final class Badges {
    private final Words words;
    private final ChangeWords said;
    private final Optional<ComparePlan> before;
    private final Optional<ComparePlan> after;

    /**
     * The badges of an edition.
     *
     * @param comparisons those of its work, of which it may be either side
     */
    Badges(Edition edition, List<ComparePlan> comparisons, Words words) {
        this.words = words;
        this.said = new ChangeWords(words);
        this.before = comparisons.stream()
                .filter(plan -> plan.right().edition().id().equals(edition.id()))
                .max(Comparator.comparing(plan -> plan.left().edition().id()));
        this.after = comparisons.stream()
                .filter(plan -> plan.left().edition().id().equals(edition.id()))
                .min(Comparator.comparing(plan -> plan.right().edition().id()));
    }

    /** The badges of a heading line or a clause's first block; none where nothing changed. */
    List<View> of(Block block, String page) {
        List<View> badges = new ArrayList<>();
        before.ifPresent(plan -> add(badges, plan, plan.ofRight(block.path()), "since-edition", plan.left(), page));
        after.ifPresent(plan -> add(badges, plan, plan.ofLeft(block.path()), "in-edition", plan.right(), page));
        return badges;
    }

    private void add(List<View> badges, ComparePlan plan, ClauseChange change, String key, Column other, String page) {
        if (change.kind() != ChangeKind.NONE) {
            badges.add(new View()
                    .with("kind", ChangeWords.mark(change.kind()))
                    .with(
                            "label",
                            words.say(
                                    key, said.kind(change.kind()), other.label().text()))
                    .with("href", plan.href(page, change)));
        }
    }
}
