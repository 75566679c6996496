package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.align.Concordance;
import org.clausebook.book.Correspondence;
import org.clausebook.diff.ClauseChange;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/** What became of a clause from edition to edition, a line each. */
final class HistoryView {
    private final ClauseTexts texts;
    private final List<ParallelPlan> plans;
    private final Language prevailing;
    private final Words words;
    private final Badges badges;
    private final ChangeWords said;

    HistoryView(ClauseTexts texts, List<ParallelPlan> plans, Badges badges, Language prevailing, Words words) {
        this.texts = texts;
        this.plans = plans;
        this.prevailing = prevailing;
        this.words = words;
        this.badges = badges;
        this.said = new ChangeWords(words);
    }

    /** The lines, the oldest edition first; an edition that never had the clause has none. */
    List<View> lines(Concordance.Row row, String page) {
        List<View> lines = new ArrayList<>();
        for (Column column : texts.columns()) {
            boolean here = row.blocks().containsKey(column.edition().id());
            Optional<Column> before = before(column);
            boolean had = before.isPresent()
                    && row.blocks().containsKey(before.get().edition().id());
            if (here && had) {
                lines.add(revised(row, before.get(), column, page));
            } else if (here) {
                lines.add(
                        before.isPresent()
                                ? line(column, List.of(tag("added", words.say("new"))))
                                : first(row, column, page));
            } else if (had) {
                lines.add(line(column, List.of(tag("removed", words.say("removed")))));
            }
        }
        return lines;
    }

    /** The edition of the version before in the same language. */
    private Optional<Column> before(Column column) {
        EditionId id = column.edition().id();
        return texts.columns().stream()
                .filter(other -> other.edition().id().language().equals(id.language()))
                .filter(other -> other.edition().id().version().compareTo(id.version()) < 0)
                .max(Comparator.comparing(other -> other.edition().id().version()));
    }

    private View first(Concordance.Row row, Column column, String page) {
        View line = line(
                column,
                List.of(tag("same", words.say(column.edition().isTranslation() ? "translated" : "first-edition"))));
        return texts.columns().stream()
                .filter(other -> other.edition()
                                .id()
                                .version()
                                .equals(column.edition().id().version())
                        && other.edition().id().language().equals(prevailing)
                        && row.blocks().containsKey(other.edition().id()))
                .findFirst()
                .map(source -> linked(line, row, source, column, page))
                .orElse(line);
    }

    private View revised(Concordance.Row row, Column before, Column column, String page) {
        View line = line(column, List.of());
        badges.before(column.edition().id()).ifPresent(plan -> line.with("tags", tags(plan, row, column, page)));
        return linked(line, row, before, column, page);
    }

    /** As the redline has them, to which they lead: what became of the clause is the same on every page. */
    private List<View> tags(ComparePlan plan, Concordance.Row row, Column column, String page) {
        List<View> tags = texts.text(column, row).stream()
                .map(block -> plan.ofRight(block.path()))
                .min(Comparator.comparing(ClauseChange::kind))
                .map(weightiest -> said.tags(weightiest, plan).stream()
                        .map(tag -> tag.with("redline", plan.href(page, weightiest)))
                        .toList())
                .orElse(List.of());
        return tags.isEmpty() ? List.of(tag("same", words.say("unchanged"))) : tags;
    }

    private Optional<ParallelPlan> plan(Column left, Column right) {
        return plans.stream()
                .filter(plan -> plan.isOf(left.edition().id(), right.edition().id()))
                .findFirst();
    }

    private View linked(View line, Concordance.Row row, Column left, Column right, String page) {
        plan(left, right)
                .ifPresent(plan -> plan.ofRight(texts.text(right, row).get(0).path())
                        .filter(Correspondence::isPair)
                        .ifPresent(link -> line.with("href", plan.href(page, link))
                                .with("beside", left.label().text())
                                .with(
                                        "beside-language",
                                        left.edition().id().language().tag())
                                .with("confidence", LinkWords.confidence(link.confidence()))));
        return line;
    }

    private static View tag(String kind, String label) {
        return new View().with("kind", kind).with("label", label).with("redline", "");
    }

    private static View line(Column column, List<View> tags) {
        return new View()
                .with("label", column.label().text())
                .with("language", column.edition().id().language().tag())
                .with("version", column.edition().id().version().label())
                .with("tags", tags)
                .with("href", "");
    }
}
