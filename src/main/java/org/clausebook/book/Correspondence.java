package org.clausebook.book;

import java.util.List;
import java.util.Optional;
import org.clausebook.align.BlockLink;
import org.clausebook.align.BlockLink.Relation;
import org.clausebook.align.Evidence;
import org.clausebook.content.DeclaredLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/**
 * What stands for what in two editions, as the concordance says: a row of a page that shows both.
 *
 * @param left the one edition
 * @param right the other
 * @param lefts blocks of the left, in document order; none where the right has something of its own
 * @param rights blocks of the right, in document order; none where it has nothing of the left
 * @param link what the alignment of these two editions says of exactly these blocks: changes and evidence; empty where
 *     they were not aligned with each other, or are one clause by way of others
 * @param confidence how sure, from 0 to 1; without a link, that of the surest way by other editions
 */
public record Correspondence(
        Edition left,
        Edition right,
        List<Block> lefts,
        List<Block> rights,
        Optional<BlockLink> link,
        double confidence) {
    /** A person should confirm what is less sure. */
    public static final double SURE = 0.8;

    public Correspondence {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
    }

    /** Whether both sides have something. */
    public boolean isPair() {
        return !lefts.isEmpty() && !rights.isEmpty();
    }

    /** How the sides relate. */
    public Relation relation() {
        if (!isPair()) {
            return lefts.isEmpty() ? Relation.ADDED : Relation.REMOVED;
        }
        return lefts.size() == rights.size()
                ? Relation.KEPT
                : lefts.size() < rights.size() ? Relation.SPLIT : Relation.MERGED;
    }

    /** Whether a person said so. */
    public boolean isDeclared() {
        return link.filter(made -> made.evidence().stream().anyMatch(why -> why.kind() == Evidence.Kind.DECLARED))
                .isPresent();
    }

    /** Whether a person is to be asked: a pair that is not sure, and that nobody declared. */
    public boolean isDoubtful() {
        return isPair() && confidence < SURE && !isDeclared();
    }

    /**
     * The entry to paste into {@code links.yaml} by which a person confirms a pair or parts it, its first blocks; name
     * and day are left to write.
     */
    public String entry(DeclaredLink.Kind kind) {
        return DeclaredLink.entry(
                kind,
                new ClauseAddress(left.id(), lefts.get(0).path()),
                new ClauseAddress(right.id(), rights.get(0).path()),
                "",
                "");
    }
}
