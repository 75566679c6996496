package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.align.Concordance;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Reference;
import org.clausebook.refs.ReferenceTracer;
import org.clausebook.refs.Trace;
import org.clausebook.refs.Trace.Fate;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** What a clause refers to in the newest edition that has it, and what became of that in each of the other editions. */
final class RefersTo {
    /** Two editions whose references are held against each other. */
    private record Pair(EditionId from, EditionId to) {}

    /** What is said of a fate; of a clause that is gone with all that it says nothing is. */
    private static final Map<Fate, String> SAID = Map.of(
            Fate.SAME, "fate-same",
            Fate.MOVED, "fate-moved",
            Fate.RETARGETED, "fate-retargeted",
            Fate.DANGLING, "fate-dangling",
            Fate.DROPPED, "fate-dropped");

    private final WorkEditions work;
    private final ClauseTexts texts;
    private final SiteLayout layout;
    private final Words words;
    /** Made when a page first asks; pages may be drawn side by side. */
    private final Map<Pair, Map<Reference, Trace>> traces = new ConcurrentHashMap<>();

    RefersTo(WorkEditions work, ClauseTexts texts, SiteLayout layout, Words words) {
        this.work = work;
        this.texts = texts;
        this.layout = layout;
        this.words = words;
    }

    /** The views of the references of a clause, in the order of its text. */
    List<View> of(Concordance.Row row, String page) {
        Optional<Column> named = texts.named(row);
        if (named.isEmpty()) {
            return List.of();
        }
        Column column = named.get();
        List<View> views = new ArrayList<>();
        for (Block block : texts.text(column, row)) {
            for (Reference reference :
                    work.facts().references(column.edition().id()).in(block.path())) {
                if (reference.scope() == Reference.Scope.CLAUSE) {
                    views.add(view(column, block, reference, page));
                }
            }
        }
        return views;
    }

    private View view(Column column, Block block, Reference reference, String page) {
        List<ClausePath> targets =
                reference.isDangling() ? reference.proposal().stream().toList() : reference.targets();
        return new View()
                .with("quote", reference.span().of(block.in(reference.field())))
                .with("language", column.edition().id().language().tag())
                .with("dangling", reference.isDangling())
                .with("proposed", reference.isDangling() && !targets.isEmpty())
                .with(
                        "targets",
                        targets.stream().map(path -> target(column, path, page)).toList())
                .with("fates", fates(column, reference));
    }

    private View target(Column column, ClausePath path, String page) {
        return new View()
                .with("href", layout.href(page, column.address(path)))
                .with("name", column.outline().name(column.block(path)));
    }

    /** One sentence for each fate, with the editions in which it is so; none of those that lack the clause. */
    private List<View> fates(Column column, Reference reference) {
        Map<Fate, List<String>> editions = new EnumMap<>(Fate.class);
        for (Column other : texts.columns()) {
            if (!other.edition().equals(column.edition())) {
                Trace trace = traces.computeIfAbsent(
                                new Pair(column.edition().id(), other.edition().id()), this::trace)
                        .get(reference);
                if (trace != null && SAID.containsKey(trace.fate())) {
                    editions.computeIfAbsent(trace.fate(), any -> new ArrayList<>())
                            .add(other.label().text());
                }
            }
        }
        return editions.entrySet().stream()
                .map(fate -> new View()
                        .with("plain", fate.getKey() == Fate.SAME)
                        .with(
                                "said",
                                words.say(
                                        Objects.requireNonNull(SAID.get(fate.getKey())),
                                        String.join(", ", fate.getValue()))))
                .toList();
    }

    private Map<Reference, Trace> trace(Pair pair) {
        Map<Reference, Trace> all = new HashMap<>();
        ReferenceTracer.trace(
                        work.facts().references(pair.from()), work.facts().references(pair.to()), work.concordance())
                .forEach(trace -> all.put(trace.left(), trace));
        return all;
    }
}
