package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labels with numbers: lists, ranges, and narrower places within wider ones. */
final class Numbering {
    private static final int MOST = 40;

    /** One number, or two that are the ends of a range. */
    record Item(Designation first, Optional<Designation> last) {
        Designation latest() {
            return last.orElse(first);
        }
    }

    /** Numbers that share a label. */
    record Group(Label label, List<Item> items, int end) {}

    /** Groups of which each is within the one before it. */
    record Chain(List<Group> groups) {
        Label innermost() {
            return groups.get(groups.size() - 1).label();
        }
    }

    /** All that is named in one go. */
    record Read(List<Chain> chains, int end) {}

    private final Vocabulary words;

    Numbering(Vocabulary words) {
        this.words = words;
    }

    /** What begins at a token; empty where no label with a number does. */
    Optional<Read> at(Tokens tokens, int at) {
        return group(tokens, at)
                .filter(group -> group.label() != Label.SENTENCE)
                .map(first -> read(tokens, first));
    }

    private Read read(Tokens tokens, Group first) {
        List<Chain> chains = new ArrayList<>(List.of(new Chain(List.of(first))));
        int end = first.end();
        for (int count = 0; count < MOST; count++) {
            Chain last = chains.get(chains.size() - 1);
            Optional<Group> narrower = narrower(tokens, end, last);
            Optional<Group> wider = narrower.isPresent() ? narrower : wider(tokens, end, last);
            Optional<Group> next = wider.isPresent() ? wider : beside(tokens, end);
            if (next.isEmpty()) {
                break;
            }
            end = next.get().end();
            if (narrower.isPresent()) {
                chains.set(chains.size() - 1, joined(last.groups(), next.get()));
            } else if (wider.isPresent()) {
                chains.set(chains.size() - 1, joined(List.of(next.get()), last.groups()));
            } else {
                chains.add(joined(above(last, next.get()), next.get()));
            }
        }
        return new Read(chains, end);
    }

    private Optional<Group> narrower(Tokens tokens, int end, Chain last) {
        int from = tokens.get(end).is(",") ? end + 1 : end;
        return group(tokens, from)
                .filter(group -> group.label().depth() > last.innermost().depth());
    }

    private Optional<Group> wider(Tokens tokens, int end, Chain last) {
        int from = words.list("of").end(tokens, end);
        return from == end
                ? Optional.empty()
                : group(tokens, from)
                        .filter(group -> group.label().depth()
                                <= last.groups().get(0).label().depth());
    }

    private Optional<Group> beside(Tokens tokens, int end) {
        int from = separated(tokens, end);
        return from == end ? Optional.empty() : group(tokens, from);
    }

    /** What a further group stands in: the wider groups before it. */
    private static List<Group> above(Chain last, Group next) {
        return next.label().depth() > last.innermost().depth()
                ? List.of()
                : last.groups().stream()
                        .filter(group -> group.label().depth() < next.label().depth())
                        .toList();
    }

    private static Chain joined(List<Group> outer, Group inner) {
        return joined(outer, List.of(inner));
    }

    private static Chain joined(List<Group> outer, List<Group> inner) {
        List<Group> groups = new ArrayList<>(outer);
        groups.addAll(inner);
        return new Chain(groups);
    }

    /** Past a comma, an "and", or both. */
    private int separated(Tokens tokens, int at) {
        int from = tokens.get(at).is(",") ? at + 1 : at;
        return words.list("and").end(tokens, from);
    }

    private Optional<Group> group(Tokens tokens, int at) {
        return words.label(tokens, at).flatMap(found -> items(tokens, found));
    }

    private Optional<Group> items(Tokens tokens, Vocabulary.Found label) {
        List<Item> items = new ArrayList<>();
        int end = label.end();
        Optional<Designation> next = designation(tokens, end, label.label());
        while (next.isPresent() && items.size() < MOST) {
            Designation first = next.get();
            Optional<Designation> last = rangeEnd(tokens, first, label.label());
            items.add(new Item(first, last));
            end = last.orElse(first).end();
            next = next(tokens, end, items.get(items.size() - 1).latest(), label.label());
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Group(label.label(), items, end));
    }

    private Optional<Designation> rangeEnd(Tokens tokens, Designation first, Label label) {
        int from = words.list("range").end(tokens, first.end());
        if (from == first.end()) {
            from = words.list("to").end(tokens, first.end());
        }
        return from == first.end()
                ? Optional.empty()
                : designation(tokens, from, label).map(last -> completed(last, first));
    }

    private Optional<Designation> next(Tokens tokens, int end, Designation previous, Label label) {
        int from = separated(tokens, end);
        boolean byComma = tokens.get(end).is(",") && from == end + 1;
        if (from == end) {
            return Optional.empty();
        }
        return designation(tokens, from, label)
                .filter(next -> !byComma || goesOn(tokens, next.end()))
                .map(next -> completed(next, previous));
    }

    /** Whether what follows a number behind a bare comma leaves it a clause's, not an amount. */
    private boolean goesOn(Tokens tokens, int end) {
        return !tokens.get(end).isWord()
                || words.list("and").has(tokens, end)
                || words.list("to").has(tokens, end)
                || words.list("of").has(tokens, end)
                || words.list("above").has(tokens, end);
    }

    private Optional<Designation> designation(Tokens tokens, int at, Label label) {
        return Designation.at(tokens, at, label)
                .filter(found -> !words.list("unit").has(tokens, found.end()));
    }

    /** {@code (b)} behind {@code 5(2)(a)} is {@code 5(2)(b)}. */
    private static Designation completed(Designation next, Designation previous) {
        if (!next.bracketed() || previous.steps().size() < 2) {
            return next;
        }
        List<String> steps =
                new ArrayList<>(previous.steps().subList(0, previous.steps().size() - 1));
        steps.addAll(next.steps());
        return new Designation(steps, previous.bracketed(), next.end());
    }
}
