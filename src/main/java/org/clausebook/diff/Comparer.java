package org.clausebook.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/**
 * Says what changed between two versions in one language, for each link of their alignment, and whether it matters.
 *
 * <p>By words, which are never cut; white space is no change. The rules by which a change is editorial are the lists of the
 * language ({@code en.txt}, {@code bg.txt}) and those that hold for every language ({@code any.txt}); what no rule
 * names is substantive.
 */
public final class Comparer {
    private static final Pattern QUOTED = Pattern.compile("[“„\"«”]([\\p{Lu}\\p{N}][^“”„\"«»]{0,60})[”“\"»]");

    private Comparer() {}

    /**
     * Compares the two sides of each link, whatever their references reach.
     *
     * @param alignment of two versions; a translation is an {@link IllegalArgumentException}
     */
    public static Comparison compare(Alignment alignment) {
        return compare(alignment, List.of(), List.of());
    }

    /**
     * Compares the two sides of each link.
     *
     * @param alignment of two versions; a translation is an {@link IllegalArgumentException}
     * @param old the references of the older version that reach something
     * @param now those of the newer one
     */
    public static Comparison compare(Alignment alignment, List<Pointing> old, List<Pointing> now) {
        if (alignment.kind() != Alignment.Kind.REVISION) {
            throw new IllegalArgumentException("two languages have no redline");
        }
        Rules rules = Rules.of(alignment.right().id().language());
        Set<String> terms = terms(alignment, rules);
        Destinations destinations = new Destinations(alignment, old, now);
        Map<BlockLink, List<FieldDiff>> diffs = diffs(alignment, rules, terms, destinations);
        Map<String, Renaming> renamings = Renamings.in(alignment, diffs, rules);
        Function<String, List<Reason>> renaming =
                key -> renamings.containsKey(key) ? List.of(renamings.get(key).reason()) : List.of();
        Map<ClausePath, Block> left = byPath(alignment.left());
        Map<ClausePath, Block> right = byPath(alignment.right());
        Map<BlockLink, LinkChange> changes = new LinkedHashMap<>();
        Crossed crossed = new Crossed(left, right, rules, terms);
        diffs.forEach((link, fields) -> {
            List<Reason> reasons =
                    link.isPair() ? judged(link, fields, crossed, rules, renaming) : List.of(alone(link, left, right));
            changes.put(link, change(link, fields, reasons, destinations));
        });
        return new Comparison(alignment, changes, List.copyOf(renamings.values()));
    }

    private static Map<BlockLink, List<FieldDiff>> diffs(
            Alignment alignment, Rules rules, Set<String> terms, Destinations destinations) {
        Map<ClausePath, Block> left = byPath(alignment.left());
        Map<ClausePath, Block> right = byPath(alignment.right());
        Vocabulary vocabulary = new Vocabulary(rules);
        Map<BlockLink, List<FieldDiff>> diffs = new LinkedHashMap<>();
        for (BlockLink link : alignment.links()) {
            List<FieldDiff> fields = new ArrayList<>();
            for (Mark.Field field : Mark.Field.values()) {
                String old = joined(link.left(), left, field);
                String now = joined(link.right(), right, field);
                fields.add(FieldDiff.of(
                        old, now, rules, vocabulary, terms, pair -> destinations.following(link, field, pair)));
            }
            diffs.put(link, fields);
        }
        return diffs;
    }

    private static Map<ClausePath, Block> byPath(Edition edition) {
        Map<ClausePath, Block> blocks = new HashMap<>();
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
        return blocks;
    }

    private static String joined(List<ClausePath> paths, Map<ClausePath, Block> blocks, Mark.Field field) {
        return paths.stream().map(blocks::get).map(block -> block.in(field)).collect(Collectors.joining("\n"));
    }

    /** What is to say of the words of a pair: field by field, or of both as one text where words went from one to the other. */
    private static List<Reason> judged(
            BlockLink link,
            List<FieldDiff> fields,
            Crossed crossed,
            Rules rules,
            Function<String, List<Reason>> renaming) {
        return crossed.reasons(link, fields, renaming)
                .orElseGet(() -> fields.stream()
                        .flatMap(field -> new Judge(field, rules, renaming).reasons().stream())
                        .toList());
    }

    private static LinkChange change(
            BlockLink link, List<FieldDiff> fields, List<Reason> told, Destinations destinations) {
        Redline redline = new Redline(fields.get(0).ops(), fields.get(1).ops());
        Set<ChangeType> types = types(link, redline);
        List<Reason> reasons = new ArrayList<>(told);
        if (link.isPair()) {
            Iterator<FieldDiff> diffs = fields.iterator();
            for (Mark.Field name : Mark.Field.values()) {
                FieldDiff field = diffs.next();
                List<Reason> elsewhere = destinations.elsewhere(link, name, field.ops());
                if (!elsewhere.isEmpty()) {
                    types.add(ChangeType.REDIRECTED);
                    reasons.addAll(elsewhere);
                }
            }
        }
        List<Reason> sorted = reasons.stream()
                .distinct()
                .sorted((one, other) -> other.significance().compareTo(one.significance()))
                .toList();
        return new LinkChange(redline, types, Significance.of(sorted), sorted);
    }

    /** What is to say of a link that has blocks of one side only. */
    private static Reason alone(BlockLink link, Map<ClausePath, Block> left, Map<ClausePath, Block> right) {
        boolean added = link.left().isEmpty();
        String kind = Stream.concat(
                        link.left().stream().map(left::get),
                        link.right().stream().map(right::get))
                .map(block -> block.kind().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("clause");
        return Reason.substantive(kind + (added ? " added" : " removed"), "");
    }

    private static Set<ChangeType> types(BlockLink link, Redline redline) {
        Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
        switch (link.relation()) {
            case ADDED -> types.add(ChangeType.ADDED);
            case REMOVED -> types.add(ChangeType.REMOVED);
            case SPLIT -> types.add(ChangeType.SPLIT);
            case MERGED -> types.add(ChangeType.MERGED);
            case KEPT -> {}
        }
        if (!link.isPair()) {
            return types;
        }
        if (!Redline.isEmpty(redline.text())) {
            types.add(ChangeType.EDITED);
        }
        if (!Redline.isEmpty(redline.heading())) {
            types.add(ChangeType.HEADING);
        }
        if (link.changes().contains(BlockLink.Change.NUMBER)) {
            types.add(ChangeType.RENUMBERED);
        }
        if (link.changes().contains(BlockLink.Change.POSITION)) {
            types.add(ChangeType.MOVED);
        }
        return types;
    }

    /** The words of what either version puts in quotes and begins with a capital: what it defines. */
    private static Set<String> terms(Alignment alignment, Rules rules) {
        Set<String> terms = new HashSet<>();
        for (Edition edition : List.of(alignment.left(), alignment.right())) {
            for (Block block : edition.blocks()) {
                Matcher quoted = QUOTED.matcher(block.text());
                while (quoted.find()) {
                    for (String word : quoted.group(1).split(" ", -1)) {
                        terms.add(rules.lower(word));
                    }
                }
            }
        }
        return terms;
    }
}
