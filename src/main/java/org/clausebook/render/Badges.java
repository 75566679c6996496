package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.Currency.State;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** What a reader is told of a clause: its changes since the version before and in the next one; how current it is. */
final class Badges {
    private final List<ComparePlan> comparisons;
    private final List<CurrencyPlan> currencies;
    private final Words words;
    private final ChangeWords said;
    private final CurrencyWords current;

    /** The badges of a work's editions, from its comparisons and its translations. */
    Badges(List<ComparePlan> comparisons, List<CurrencyPlan> currencies, Words words) {
        this.comparisons = comparisons;
        this.currencies = currencies;
        this.words = words;
        this.said = new ChangeWords(words);
        this.current = new CurrencyWords(words);
    }

    /**
     * The badges of a heading line or a clause's first block; none where there is nothing to tell: neither what is
     * unchanged nor what is current has one.
     */
    List<View> of(Edition edition, Block block, String page) {
        List<View> badges = new ArrayList<>();
        before(edition.id())
                .ifPresent(plan -> add(badges, plan, plan.ofRight(block.path()), "since-edition", plan.left(), page));
        after(edition.id())
                .ifPresent(plan -> add(badges, plan, plan.ofLeft(block.path()), "in-edition", plan.right(), page));
        plan(edition.id())
                .flatMap(plan -> plan.of(block.path())
                        .filter(line -> line.state() != State.CURRENT)
                        .map(line -> current.badge(plan, line, page)))
                .ifPresent(badges::add);
        return badges;
    }

    /** How current a block of a translation is; nothing of an original. */
    List<View> currency(Edition edition, Block block, String page) {
        return plan(edition.id())
                .flatMap(plan -> plan.of(block.path()).map(line -> current.badge(plan, line, page)))
                .stream()
                .toList();
    }

    /** The plan of a translation's currency. */
    Optional<CurrencyPlan> plan(EditionId translation) {
        return currencies.stream()
                .filter(plan -> plan.translation().edition().id().equals(translation))
                .findFirst();
    }

    /** How an edition differs from the version before it, else from the next one. */
    Optional<ComparePlan> comparison(EditionId edition) {
        return before(edition).or(() -> after(edition));
    }

    /** How an edition differs from the version before it. */
    Optional<ComparePlan> before(EditionId edition) {
        return comparisons.stream()
                .filter(plan -> plan.right().edition().id().equals(edition))
                .max(Comparator.comparing(plan -> plan.left().edition().id()));
    }

    private Optional<ComparePlan> after(EditionId edition) {
        return comparisons.stream()
                .filter(plan -> plan.left().edition().id().equals(edition))
                .min(Comparator.comparing(plan -> plan.right().edition().id()));
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
