package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.clausebook.text.Mark;

/** Where the references and links of two versions lead, and which of them lead to the same or elsewhere. */
final class Destinations {
    /** What names a clause by its place: digits, a Roman number, a letter in brackets. */
    private static final Pattern NUMBER = Pattern.compile("\\p{N}|\\b[IVXLC]+\\b|\\(\\p{L}{1,4}\\)");

    /** So many references of a field are followed; each is looked for in all its words. */
    private static final int MOST = 300;

    /**
     * Words that lead somewhere.
     *
     * @param span in the joined texts of a side
     * @param targets the links of the blocks that they reach, which are the same for both versions; none outside
     * @param href of a link that its author set; empty for a reference
     */
    private record Lead(Span span, List<BlockLink> targets, String href) {}

    /** One version: what stands in each of its blocks. */
    private static final class Side {
        final Map<ClausePath, Block> blocks = new HashMap<>();
        final Map<String, ClausePath> named = new HashMap<>();
        final Map<ClausePath, BlockLink> links = new HashMap<>();
        final Map<ClausePath, List<Pointing>> pointings = new HashMap<>();

        final Function<BlockLink, List<ClausePath>> side;

        Side(Edition edition, Alignment alignment, Function<BlockLink, List<ClausePath>> side, List<Pointing> found) {
            this.side = side;
            edition.blocks().forEach(block -> blocks.put(block.path(), block));
            blocks.keySet().forEach(path -> named.put(path.toString(), path));
            alignment.links().forEach(link -> side.apply(link).forEach(path -> links.put(path, link)));
            for (Pointing pointing : found) {
                pointings
                        .computeIfAbsent(pointing.block(), any -> new ArrayList<>())
                        .add(pointing);
            }
        }

        /** What leads somewhere in some blocks, whose fields are joined by line feeds. */
        List<Lead> leads(List<ClausePath> paths, Mark.Field field) {
            List<Lead> leads = new ArrayList<>();
            int from = 0;
            for (ClausePath path : paths) {
                Block block = blocks.get(path);
                if (block == null) {
                    continue;
                }
                for (Pointing pointing : pointings.getOrDefault(path, List.of())) {
                    if (pointing.field() == field) {
                        leads.add(new Lead(moved(pointing.span(), from), reached(pointing.targets()), ""));
                    }
                }
                for (Mark mark : block.marks()) {
                    if (mark.field() == field && mark.kind() == Mark.Kind.LINK) {
                        leads.add(new Lead(moved(mark.span(), from), within(mark.href()), mark.href()));
                    }
                }
                from += block.in(field).length() + 1;
            }
            return leads;
        }

        /** The words that are reached: an entry of a list of contents has those of its section. */
        List<String> said(Lead lead) {
            return lead.targets.stream()
                    .flatMap(link -> side.apply(link).stream())
                    .map(blocks::get)
                    .map(block -> (block.heading() + " " + block.text()).strip().toLowerCase(Locale.ROOT))
                    .toList();
        }

        private List<BlockLink> reached(List<ClausePath> targets) {
            return targets.stream()
                    .map(links::get)
                    .filter(link -> link != null)
                    .distinct()
                    .toList();
        }

        /** The block that a link within the text names. */
        private List<BlockLink> within(String href) {
            if (!href.startsWith("#")) {
                return List.of();
            }
            String name = Link.name(href);
            return Optional.ofNullable(named.get(name))
                    .map(path -> reached(List.of(path)))
                    .orElse(List.of());
        }
    }

    private final Side old;
    private final Side now;

    Destinations(Alignment alignment, List<Pointing> old, List<Pointing> now) {
        this.old = new Side(alignment.left(), alignment, BlockLink::left, old);
        this.now = new Side(alignment.right(), alignment, BlockLink::right, now);
    }

    /** Why it matters, or not, that the same words lead elsewhere. */
    List<Reason> elsewhere(BlockLink link, Mark.Field field, List<Op> ops) {
        List<Lead> before = old.leads(link.left(), field);
        Map<Span, List<Lead>> after = new HashMap<>();
        if (!before.isEmpty()) {
            now.leads(link.right(), field)
                    .forEach(lead -> after.computeIfAbsent(lead.span, any -> new ArrayList<>())
                            .add(lead));
        }
        if (after.isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        Kept kept = new Kept(ops);
        for (Lead lead : before) {
            kept.now(lead.span)
                    .map(after::get)
                    .ifPresent(others -> others.stream()
                            .filter(other -> other.href.isEmpty() == lead.href.isEmpty())
                            .forEach(other ->
                                    reason(lead, other, kept.words(lead.span)).ifPresent(reasons::add)));
        }
        return reasons;
    }

    private Optional<Reason> reason(Lead before, Lead after, String words) {
        if (!before.targets.isEmpty() && !after.targets.isEmpty()) {
            // "This section" is wherever it stands.
            boolean named = !before.href.isEmpty() || NUMBER.matcher(words).find();
            return before.targets.equals(after.targets)
                            || !named
                            || old.said(before).equals(now.said(after))
                    ? Optional.empty()
                    : Optional.of(Reason.substantive("reference now reaches another clause", Pair.shortened(words)));
        }
        return before.href.equals(after.href)
                ? Optional.empty()
                : Optional.of(Addresses.reason("link target", before.href, after.href));
    }

    /** The references of which only the numbers differ, and which reach the same: of very many the first. */
    List<Following> following(BlockLink link, Mark.Field field, Pair pair) {
        Map<List<BlockLink>, List<Lead>> before = byTargets(old.leads(link.left(), field));
        Map<List<BlockLink>, List<Lead>> after =
                before.isEmpty() ? Map.of() : byTargets(now.leads(link.right(), field));
        List<Following> following = new ArrayList<>();
        before.forEach((targets, leads) -> {
            List<Lead> others = after.getOrDefault(targets, List.of());
            for (int i = 0; i < Math.min(leads.size(), others.size()) && following.size() < MOST; i++) {
                Following.of(pair, leads.get(i).span, others.get(i).span).ifPresent(following::add);
            }
        });
        return following;
    }

    private static Map<List<BlockLink>, List<Lead>> byTargets(List<Lead> leads) {
        Map<List<BlockLink>, List<Lead>> byTargets = new LinkedHashMap<>();
        for (Lead lead : leads) {
            if (!lead.targets.isEmpty()) {
                byTargets
                        .computeIfAbsent(lead.targets, any -> new ArrayList<>())
                        .add(lead);
            }
        }
        return byTargets;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
