package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Block.Kind;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/** An edition that can be changed: a tree of parts that remember which blocks of the edition they came from. */
final class Manuscript {
    /** A block that can be changed. */
    static final class Part {
        Kind kind;
        String number;
        String heading;
        String text;
        final List<ClausePath> origins;
        final List<Part> below = new ArrayList<>();

        /** A part of that kind; without origins it is new. */
        Part(Kind kind, String number, String heading, String text, List<ClausePath> origins) {
            this.kind = kind;
            this.number = number;
            this.heading = heading;
            this.text = text;
            this.origins = new ArrayList<>(origins);
        }

        boolean isLeaf() {
            return below.isEmpty();
        }

        boolean isClause() {
            return kind == Kind.CLAUSE;
        }
    }

    private static final Pattern COUNTED = Pattern.compile("\\d+\\.");

    private final Edition original;
    private final Part top = new Part(Kind.TITLE, "", "", "", List.of());
    /** What holds parts that were numbered 1., 2., 3. and so on. */
    private final Set<Part> counting = new HashSet<>();

    Manuscript(Edition original) {
        this.original = original;
        Map<ClausePath, Part> parts = new HashMap<>(Map.of(ClausePath.NONE, top));
        for (Block block : original.blocks()) {
            Part part = new Part(block.kind(), block.number(), block.heading(), block.text(), List.of(block.path()));
            parts.get(block.parent()).below.add(part);
            parts.put(block.path(), part);
        }
        holders().stream().filter(Manuscript::counts).forEach(counting::add);
    }

    private static boolean counts(Part holder) {
        int count = 0;
        for (Part part : holder.below) {
            if (!part.number.isEmpty() && !part.number.equals(++count + ".")) {
                return false;
            }
        }
        return count > 0;
    }

    /** All parts in document order. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        top.below.forEach(part -> collect(part, parts));
        return parts;
    }

    /** All parts that hold others, and the place above all of them. */
    List<Part> holders() {
        List<Part> holders = new ArrayList<>(List.of(top));
        parts().stream().filter(part -> !part.isLeaf()).forEach(holders::add);
        return holders;
    }

    private static void collect(Part part, List<Part> parts) {
        parts.add(part);
        part.below.forEach(child -> collect(child, parts));
    }

    /** What holds a part. */
    Part above(Part part) {
        return holders().stream()
                .filter(holder -> holder.below.stream().anyMatch(child -> child == part))
                .findFirst()
                .orElseThrow();
    }

    /** Takes out a part and all below it. */
    void remove(Part part) {
        above(part).below.removeIf(child -> child == part);
    }

    /** Takes out a part alone: what is below it falls to what stands before it, as it would when a line is lost. */
    void drop(Part part) {
        Part holder = above(part);
        int at = holder.below.indexOf(part);
        Part before = at > 0 ? holder.below.get(at - 1) : holder;
        boolean joins = part.kind.isHeading() && before != holder && before.kind == part.kind;
        holder.below.remove(at);
        if (joins) {
            before.below.addAll(part.below);
        } else {
            holder.below.addAll(at, part.below);
        }
    }

    /** Counts anew what was counted, as an editor does after a change. */
    void count() {
        for (Part holder : holders()) {
            if (counting.contains(holder)) {
                int count = 0;
                for (Part part : holder.below) {
                    if (COUNTED.matcher(part.number).matches()) {
                        part.number = ++count + ".";
                    }
                }
            }
        }
    }

    /** The edition as it is now, and for each of its blocks where it came from. */
    Map<ClausePath, List<ClausePath>> origins() {
        Map<ClausePath, List<ClausePath>> origins = new LinkedHashMap<>();
        paths().forEach((part, path) -> origins.put(path, List.copyOf(part.origins)));
        return origins;
    }

    Edition edition() {
        Map<Part, ClausePath> paths = paths();
        Map<Part, Part> above = new HashMap<>();
        holders().forEach(holder -> holder.below.forEach(child -> above.put(child, holder)));
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts()) {
            ClausePath parent = paths.getOrDefault(above.get(part), ClausePath.NONE);
            blocks.add(new Block(
                    paths.get(part),
                    parent,
                    part.kind,
                    part.number,
                    part.heading,
                    part.text,
                    0,
                    List.of(),
                    new Span(0, 0),
                    false));
        }
        EditionId id = new EditionId(
                original.id().work(),
                original.id().language(),
                new Version(original.id().version() + "-changed"));
        return new Edition(id, original.title(), original.translationOf(), original.origin(), "", blocks);
    }

    private Map<Part, ClausePath> paths() {
        Map<Part, ClausePath> paths = new LinkedHashMap<>();
        name(top, ClausePath.NONE, new HashSet<>(), paths);
        return paths;
    }

    private static void name(Part holder, ClausePath path, Set<ClausePath> taken, Map<Part, ClausePath> paths) {
        for (Part part : holder.below) {
            String name = part.number.isEmpty() ? part.heading : part.number;
            boolean first = part.kind.isHeading();
            ClausePath from = first ? ClausePath.NONE : path;
            Slug slug = Slug.of(part.kind == Kind.TITLE ? "title" : name, "p1");
            ClausePath own = from.child(slug);
            for (int i = 2; !taken.add(own); i++) {
                own = from.child(new Slug(slug.value().equals("p1") ? "p" + i : slug + "-" + i));
            }
            paths.put(part, own);
            name(part, part.kind == Kind.SECTION || !first ? own : ClausePath.NONE, taken, paths);
        }
    }
}
