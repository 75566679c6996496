package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.DeclaredLink;
import org.clausebook.content.RecordedKey;
import org.clausebook.source.Nearest;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** Whether what people committed about clauses can be true of the editions that are there. */
final class RecordCheck {
    /** A block of one edition that has a key. */
    private record Holder(ClauseKey key, EditionId edition) {}

    /** After so many errors the nearest block is not looked for: an edition was made anew, not mistyped. */
    private static final int PROPOSALS = 20;

    private final Blocks blocks;
    private final List<Problem> problems = new ArrayList<>();

    private RecordCheck(Blocks blocks) {
        this.blocks = blocks;
    }

    static List<Problem> check(ClauseRecord record, Blocks blocks) {
        RecordCheck check = new RecordCheck(blocks);
        check.keys(record.keys());
        check.links(record);
        return check.problems;
    }

    private void keys(List<RecordedKey> keys) {
        Map<Holder, RecordedKey> holders = new HashMap<>();
        for (RecordedKey entry : keys) {
            boolean there = blocks.at(entry.address()).isPresent();
            if (entry.gone()) {
                if (there) {
                    error(
                            entry.place(),
                            entry.address() + " is recorded as gone, and is there",
                            "Delete gone behind the key, or give the block that has the name now another id");
                }
                continue;
            }
            if (blocks.holds(entry.address().edition()) && !there) {
                missing(
                        entry.place(),
                        entry.address(),
                        "Write gone behind its key and add a line for the block that it became");
            }
            Holder holder = new Holder(entry.key(), entry.address().edition());
            RecordedKey earlier = holders.putIfAbsent(holder, entry);
            if (earlier != null) {
                error(
                        entry.place(),
                        entry.key() + " is already the key of "
                                + earlier.address().path() + " of this edition, at " + earlier.place(),
                        "Give one of the two a key of its own");
            }
        }
    }

    private void links(ClauseRecord record) {
        Map<ClauseAddress, RecordedKey> recorded = new HashMap<>();
        record.keys().forEach(entry -> recorded.put(entry.address(), entry));
        for (DeclaredLink link : record.links()) {
            for (ClauseAddress address : List.of(link.left(), link.right())) {
                if (!blocks.holds(address.edition())) {
                    error(
                            link.place(),
                            "There is no edition " + address.edition(),
                            "Correct the edition's id, or delete the entry");
                } else if (blocks.at(address).isEmpty()) {
                    missing(link.place(), address, "Name a block of the edition");
                }
            }
            RecordedKey left = recorded.get(link.left());
            RecordedKey right = recorded.get(link.right());
            boolean apart = link.kind() == DeclaredLink.Kind.NOT_SAME;
            if (apart && left != null && right != null && left.key().equals(right.key())) {
                error(
                        link.place(),
                        "The two are declared not the same, and have one key at " + left.place() + " and "
                                + right.place(),
                        "Give one of the two a key of its own in that line, or delete this entry");
            }
        }
    }

    private void missing(Place place, ClauseAddress address, String hint) {
        Optional<String> near = problems.size() < PROPOSALS
                ? Nearest.to(
                        address.path().toString(),
                        blocks.paths(address.edition()).stream()
                                .map(ClausePath::toString)
                                .toList())
                : Optional.empty();
        error(
                place,
                "The edition " + address.edition() + " has no block " + address.path(),
                near.map(path -> "Did you mean " + path + "? ").orElse("") + hint);
    }

    private void error(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
