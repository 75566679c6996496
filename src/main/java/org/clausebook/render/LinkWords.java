package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Evidence;
import org.clausebook.book.Correspondence;
import org.clausebook.content.DeclaredLink;
import org.clausebook.text.Block;
import org.clausebook.text.Excerpt;

/** What the interface says about a link between two editions. */
final class LinkWords {
    private final Words words;

    LinkWords(Words words) {
        this.words = words;
    }

    /** A confidence with two digits, never rounded up to one. */
    static String confidence(double confidence) {
        int hundredths = (int) Math.floor(confidence * 100 + 1e-9);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    /** How sure it is and why, and the entries by which a person decides where it is not. */
    View of(Correspondence link, ParallelPlan plan) {
        Sureness sureness = Sureness.of(link);
        boolean doubtful = link.isDoubtful();
        return new View()
                .with("pair", link.isPair())
                .with("doubtful", doubtful)
                .with("sureness", words.say("sureness-" + sureness.key()))
                .with("confidence", confidence(link.confidence()))
                .with("dots", sureness.dots())
                .with("changes", View.named(changes(link, plan)))
                .with("evidence", evidence(link))
                .with("same", doubtful ? link.entry(DeclaredLink.Kind.SAME) : "")
                .with("not-same", doubtful ? link.entry(DeclaredLink.Kind.NOT_SAME) : "");
    }

    private List<String> changes(Correspondence link, ParallelPlan plan) {
        List<String> changes = new ArrayList<>();
        switch (link.relation()) {
            case SPLIT ->
                changes.add(
                        words.say("split-into", Integer.toString(link.rights().size())));
            case MERGED ->
                changes.add(
                        words.say("merged-from", Integer.toString(link.lefts().size())));
            default -> {}
        }
        for (BlockLink.Change change : link.link().map(BlockLink::changes).orElse(Set.of())) {
            if (change == BlockLink.Change.NUMBER && link.relation() == BlockLink.Relation.KEPT) {
                changes.add(renumbered(link.lefts().get(0), link.rights().get(0)));
            } else {
                changes.add(words.say("changed-" + change.name().toLowerCase(Locale.ROOT)));
            }
        }
        boolean same =
                link.link().isPresent() && link.isPair() && changes.isEmpty() && plan.kind() == Alignment.Kind.REVISION;
        return same ? List.of(words.say("unchanged")) : changes;
    }

    /** Says both numbers where both have one. */
    private String renumbered(Block from, Block to) {
        return from.number().isEmpty() || to.number().isEmpty()
                ? words.say("changed-number")
                : words.say("renumbered", Excerpt.bare(from.number()), Excerpt.bare(to.number()));
    }

    private String evidence(Correspondence link) {
        return String.join(
                ", ",
                link.link().map(BlockLink::evidence).orElse(List.of()).stream()
                        .map(this::evidence)
                        .distinct()
                        .toList());
    }

    private String evidence(Evidence reason) {
        String kind = words.say(
                "evidence-" + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return reason.what().isEmpty() ? kind : kind + " " + reason.what();
    }
}
