package org.clausebook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Currency;
import org.clausebook.diff.Op;
import org.clausebook.diff.Redline;
import org.clausebook.exchange.WorkPackage.Old;
import org.clausebook.exchange.WorkPackage.Segment;
import org.clausebook.exchange.WorkPackage.State;
import org.clausebook.exchange.WorkPackage.Unit;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.clausebook.text.Sentences;
import org.clausebook.text.Word;

/** Makes the work package for the next translation. */
public final class Packaging {
    private final WorkEditions work;
    private final Edition source;
    private final Optional<Currency> currency;
    private final Optional<Memory> memory;
    private final Map<ClausePath, Currency.Entry> entries = new HashMap<>();
    private final Map<ClauseAddress, Block> blocks = new HashMap<>();
    private final Set<Memory.Group> used = new HashSet<>();

    private Packaging(WorkEditions work, Edition source, Optional<Currency> currency) {
        this.work = work;
        this.source = source;
        this.currency = currency;
        this.memory = currency.map(Memory::new);
        currency.ifPresent(judged -> {
            judged.lines()
                    .forEach(line ->
                            line.entries().forEach(entry -> entry.newest().forEach(path -> entries.put(path, entry))));
            for (Edition edition : List.of(judged.source(), judged.translation(), judged.newest())) {
                edition.blocks().forEach(block -> blocks.put(new ClauseAddress(edition.id(), block.path()), block));
            }
        });
    }

    /**
     * What is to be done to translate an edition.
     *
     * @param currency how an older translation into that language stands to it; empty where there is none
     */
    public static WorkPackage of(WorkEditions work, Edition source, Language target, Optional<Currency> currency) {
        Packaging packaging = new Packaging(work, source, currency);
        List<Unit> units = new ArrayList<>();
        source.blocks().forEach(block -> packaging.add(units, block));
        return new WorkPackage(
                source, target, currency.map(judged -> judged.translation().id()), units);
    }

    private void add(List<Unit> units, Block block) {
        if (Field.hasWords(block.number())) {
            units.add(unit(block, Field.NUMBER, List.of(whole(block, block.number(), Field.NUMBER))));
        }
        if (!block.heading().isEmpty()) {
            units.add(unit(block, Field.HEADING, List.of(whole(block, block.heading(), Field.HEADING))));
        }
        List<Span> cells = Field.cells(block);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > 0) {
                units.add(unit(block, Field.cell(i), segments(block, cells.get(i))));
            }
        }
        if (cells.isEmpty() && !block.text().isEmpty()) {
            units.add(unit(
                    block, Field.TEXT, segments(block, new Span(0, block.text().length()))));
        }
    }

    private Unit unit(Block block, String field, List<Segment> segments) {
        String key = work.key(source, block)
                .map(Object::toString)
                .orElse(block.path().toString());
        return new Unit(Field.id(key) + ":" + field, block.path() + " " + field, segments);
    }

    /** A number or heading, which is one segment. */
    private Segment whole(Block block, String text, String field) {
        boolean heading = field.equals(Field.HEADING);
        Coded said = heading ? Coded.of(block, Mark.Field.HEADING, new Span(0, text.length())) : Coded.plain(text);
        Currency.Entry entry = entries.get(block.path());
        if (entry == null || entry.translated().isEmpty() || entry.source().isEmpty()) {
            return fresh("", said);
        }
        Currency judged = currency.orElseThrow();
        Block before = block(judged.source().id(), entry.source().get(0));
        Block there = block(judged.translation().id(), entry.translated().get(0));
        String target = heading ? there.heading() : there.number();
        return segment("", said, heading ? before.heading() : before.number(), Coded.plain(target));
    }

    /** The sentences of a text, those together that were translated together or that a mark binds. */
    private List<Segment> segments(Block block, Span within) {
        List<Segment> segments = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        Optional<Memory.Group> group = Optional.empty();
        int end = within.start();
        for (Span sentence : Sentences.in(block.text(), source.id().language())) {
            if (sentence.start() < within.start() || sentence.end() > within.end()) {
                continue;
            }
            Optional<Memory.Group> own = memory.flatMap(known -> known.of(new Sentence(block.path(), sentence)));
            boolean together = group.isPresent() && own.equals(group);
            if (!run.isEmpty() && !together && !isBound(block, sentence.start())) {
                segments.add(segment(block, end, run, group));
                end = run.get(run.size() - 1).end();
                run.clear();
            }
            group = run.isEmpty() || group.isEmpty() ? own : group;
            run.add(sentence);
        }
        if (run.isEmpty()) {
            run.add(within);
        }
        segments.add(segment(block, end, run, group));
        return segments;
    }

    /** Whether a mark stands across a place. */
    private static boolean isBound(Block block, int place) {
        return Coded.marks(block, Mark.Field.TEXT).stream()
                .anyMatch(mark ->
                        mark.span().start() < place && place < mark.span().end());
    }

    private Segment segment(Block block, int end, List<Span> run, Optional<Memory.Group> group) {
        Span span = new Span(run.get(0).start(), run.get(run.size() - 1).end());
        String gap = block.text().substring(end, span.start());
        Coded said = Coded.of(block, Mark.Field.TEXT, span);
        // What was translated together and now stands apart is carried over once.
        if (group.isEmpty() || !used.add(group.get())) {
            return fresh(gap, said);
        }
        Currency judged = currency.orElseThrow();
        List<Sentence> translated = group.get().translated();
        String old = text(judged.source().id(), group.get().old());
        Coded target = Coded.plain(text(judged.translation().id(), translated));
        if (translated.size() == 1) {
            Sentence only = translated.get(0);
            Coded coded = Coded.of(block(judged.translation().id(), only.block()), Mark.Field.TEXT, only.span());
            if (coded.codes().size() == said.codes().size()) {
                target = coded.renumbered(said.codes());
            }
        }
        return segment(gap, said, old, target);
    }

    private Segment segment(String gap, Coded said, String old, Coded target) {
        if (target.tokens().isEmpty()) {
            return fresh(gap, said);
        }
        boolean coded = target.codes().size() == said.codes().size();
        if (coded && squeezed(old).equals(squeezed(said.text()))) {
            return new Segment(gap, said, State.FINAL, target, Optional.empty());
        }
        List<Op> redline = Redline.between(old, said.text(), source.id().language());
        return new Segment(gap, said, State.FUZZY, target, Optional.of(new Old(old, redline, likeness(redline))));
    }

    private static Segment fresh(String gap, Coded said) {
        return new Segment(gap, said, State.NEW, Coded.plain(""), Optional.empty());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The share of words that both have, as the Dice coefficient (L. R. Dice, 1945). */
    private static int likeness(List<Op> redline) {
        int same = 0;
        int all = 0;
        for (Op op : redline) {
            int words = Word.count(op.text());
            same += op.kind() == Op.Kind.EQUAL ? 2 * words : 0;
            all += op.kind() == Op.Kind.EQUAL ? 2 * words : words;
        }
        return all == 0 ? 99 : Math.max(1, Math.min(99, 100 * same / all));
    }

    private String text(EditionId edition, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence ->
                        sentence.span().of(block(edition, sentence.block()).text()))
                .collect(Collectors.joining(" "));
    }

    private Block block(EditionId edition, ClausePath path) {
        return Optional.ofNullable(blocks.get(new ClauseAddress(edition, path))).orElseThrow();
    }
}
