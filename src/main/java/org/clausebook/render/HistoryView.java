package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Concordance;
import org.clausebook.book.Correspondence;
import org.clausebook.text.Block;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/** What became of a clause from edition to edition, a line each. */
final class HistoryView {
    private final ClauseTexts texts;
    private final List<ParallelPlan> plans;
    private final Language prevailing;
    private final Words words;
    private final LinkWords links;

    HistoryView(ClauseTexts texts, List<ParallelPlan> plans, Language prevailing, Words words) {
        this.texts = texts;
        this.plans = plans;
        this.prevailing = prevailing;
        this.words = words;
        this.links = new LinkWords(words);
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
                lines.add(before.isPresent() ? line(column, "added", words.say("new")) : first(row, column, page));
            } else if (had) {
                lines.add(line(column, "removed", words.say("removed")));
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
        View line = line(column, "same", words.say(column.edition().isTranslation() ? "translated" : "first-edition"));
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
        List<Block> now = texts.text(column, row);
        List<Block> then = texts.text(before, row);
        Set<BlockLink.Change> changes = EnumSet.noneOf(BlockLink.Change.class);
        now.forEach(block -> plan(before, column)
                .flatMap(plan -> plan.ofRight(block.path()))
                .ifPresent(link -> link.link().ifPresent(made -> changes.addAll(made.changes()))));
        boolean same = now.stream()
                .map(Block::text)
                .toList()
                .equals(then.stream().map(Block::text).toList());
        if (!same) {
            changes.add(BlockLink.Change.TEXT);
        }
        List<String> said = new ArrayList<>();
        for (BlockLink.Change change : changes) {
            said.add(
                    change == BlockLink.Change.NUMBER
                            ? links.renumbered(then.get(0), now.get(0))
                            : words.say("changed-" + PairsView.lower(change)));
        }
        boolean placeOnly = !changes.contains(BlockLink.Change.TEXT) && !changes.contains(BlockLink.Change.HEADING);
        String kind = changes.isEmpty() ? "same" : placeOnly ? "moved" : "edit";
        String tag = said.isEmpty() ? words.say("unchanged") : String.join(", ", said);
        return linked(line(column, kind, tag), row, before, column, page);
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

    private static View line(Column column, String kind, String tag) {
        return new View()
                .with("label", column.label().text())
                .with("language", column.edition().id().language().tag())
                .with("version", column.edition().id().version().label())
                .with("kind", kind)
                .with("tag", tag)
                .with("href", "");
    }
}
