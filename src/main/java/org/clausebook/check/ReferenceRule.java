package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.refs.Reference;
import org.clausebook.refs.References;
import org.clausebook.refs.Trace;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** References that reach nothing, or another clause than those of the source. */
final class ReferenceRule {
    private final Edition edition;
    private final References references;
    private final Map<ClausePath, Block> blocks = new HashMap<>();
    private final Findings findings;

    private ReferenceRule(Edition edition, References references, Findings findings) {
        this.edition = edition;
        this.references = references;
        this.findings = findings;
        edition.blocks().forEach(block -> blocks.put(block.path(), block));
    }

    static void check(Edition edition, References references, Findings findings) {
        new ReferenceRule(edition, references, findings).broken(Map.of(), Set.of(), any -> false);
    }

    static void check(Alignment alignment, References references, List<Trace> traces, Findings findings) {
        Map<ClausePath, ClauseAddress> sources = new HashMap<>();
        for (BlockLink link : alignment.links()) {
            if (link.isPair()) {
                ClauseAddress source =
                        new ClauseAddress(alignment.left().id(), link.left().get(0));
                link.right().forEach(path -> sources.put(path, source));
            }
        }
        ReferenceRule rule = new ReferenceRule(alignment.right(), references, findings);
        Set<ClausePath> referring = new HashSet<>();
        traces.forEach(trace -> referring.add(trace.left().block()));
        Map<ClausePath, String> texts = new HashMap<>();
        alignment.left().blocks().forEach(block -> texts.put(block.path(), block.heading() + " " + block.text()));
        rule.broken(
                sources,
                traces.stream()
                        .filter(trace -> !trace.left().isDangling())
                        .flatMap(trace -> trace.right().stream())
                        .collect(Collectors.toSet()),
                reference -> Optional.ofNullable(sources.get(reference.block()))
                        .map(ClauseAddress::path)
                        .filter(path -> !referring.contains(path))
                        .filter(path -> rule.isSaid(reference, texts.getOrDefault(path, "")))
                        .isPresent());
        traces.forEach(trace -> trace.right().ifPresent(here -> rule.differs(trace, here, alignment)));
    }

    /**
     * Whether what looks like a reference is none in the source, which has none in this block: an article of another work,
     * or the name of something else in quotation marks.
     */
    private boolean isSaid(Reference reference, String source) {
        String digits = letters(reference).replaceAll("\\D", "");
        return digits.isEmpty()
                || Pattern.compile("\\b" + digits + "\\b").matcher(source).find();
    }

    /** Whether a block is called so: {@code “Fees” clause: the Tenant pays} begins with its own name. */
    private boolean isHeading(Reference reference) {
        String text = block(reference.block()).in(reference.field());
        boolean first = reference.span().start() == 0;
        String rest = text.substring(reference.span().end()).strip();
        return first && (rest.startsWith(":") || reference.field() == Mark.Field.HEADING && rest.isEmpty());
    }

    /**
     * Those that reach nothing, each with the source's clause; but none that is no reference. One that may mean another text
     * is a note only, unless the source's reaches a clause.
     */
    private void broken(Map<ClausePath, ClauseAddress> sources, Set<Reference> reaching, Predicate<Reference> isNone) {
        for (Reference reference : references.references()) {
            if (reference.isDangling() && !isHeading(reference) && !isNone.test(reference)) {
                Optional<Message> meant = reference.proposal().map(this::name);
                findings.at(
                        Rule.BROKEN_REFERENCE,
                        reference.doubtful() && !reaching.contains(reference)
                                ? Severity.NOTE
                                : Rule.BROKEN_REFERENCE.severity(),
                        new ClauseAddress(edition.id(), reference.block()),
                        reference.field(),
                        reference.span(),
                        letters(reference),
                        Optional.ofNullable(sources.get(reference.block())),
                        meant.map(Say.REACHES_NOTHING_MEANS::of).orElse(Say.REACHES_NOTHING.of()),
                        meant.map(Say.WRITE_REFERENCE::of).orElse(Say.NAME_A_CLAUSE.of()));
            }
        }
    }

    private void differs(Trace trace, Reference here, Alignment alignment) {
        boolean other = trace.fate() == Trace.Fate.RETARGETED || trace.fate() == Trace.Fate.MOVED;
        if (other && !trace.meant().isEmpty() && !isSaidBeside(here, trace.meant())) {
            Message meant = names(trace.meant());
            findings.at(
                    Rule.REFERENCE_DIFFERS,
                    new ClauseAddress(edition.id(), here.block()),
                    here.field(),
                    here.span(),
                    letters(here),
                    Optional.of(new ClauseAddress(
                            alignment.left().id(), trace.left().block())),
                    Say.REACHES_OTHER.of(names(here.targets()), meant),
                    Say.WRITE_REFERENCE.of(meant));
        }
    }

    /** Whether the block reaches the clauses that are meant by its references all together, in whatever order. */
    private boolean isSaidBeside(Reference here, List<ClausePath> meant) {
        Set<ClausePath> reached = new HashSet<>();
        references.in(here.block()).forEach(reference -> reached.addAll(reference.targets()));
        return reached.containsAll(meant);
    }

    private String letters(Reference reference) {
        Block block = block(reference.block());
        return reference.span().of(block.in(reference.field()));
    }

    private Block block(ClausePath path) {
        return Optional.ofNullable(blocks.get(path))
                .orElseThrow(() -> new IllegalArgumentException("no block " + path + " in " + edition.id()));
    }

    private Message names(List<ClausePath> paths) {
        return Say.LIST.join(paths.stream().map(this::name).distinct().toList());
    }

    /** What a reader finds a clause by: its heading, else its number. */
    private Message name(ClausePath path) {
        Block block = block(path);
        if (!block.heading().isEmpty()) {
            return Say.QUOTED.of(block.heading().replaceAll("[.:]$", ""));
        }
        return Say.PLAIN.of(block.number().isEmpty() ? path.toString() : block.number());
    }
}
