package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/**
 * What was just named and is said to be told elsewhere: "the Management Server specified above" reaches the nearest clause
 * above that bears or quotes the name; "in addition to the above", where a clause begins so, the clause before.
 */
final class AntecedentRule implements PointerRule {
    private static final int LONGEST_NAME = 6;
    private static final int BEGINNING = 6;

    private final Vocabulary words;
    private final Places places;
    private final Map<String, List<Block>> named = new HashMap<>();
    private final Phrases theAbove;
    private final Phrases pointing;

    AntecedentRule(Vocabulary words, Places places, List<Passage> passages) {
        this.words = words;
        this.theAbove = words.list("the above");
        this.pointing = words.list("pointing");
        this.places = places;
        for (Passage passage : passages) {
            if (passage.field() == Mark.Field.HEADING) {
                name(passage, 0, passage.tokens().size());
            }
            passage.quotations()
                    .values()
                    .forEach(quotation -> name(passage, quotation.first(), quotation.last(passage.tokens())));
        }
    }

    private void name(Passage passage, int from, int to) {
        List<String> stems = stems(passage.tokens(), from, to);
        if (!stems.isEmpty() && stems.size() <= LONGEST_NAME) {
            named.computeIfAbsent(String.join(" ", stems), unused -> new ArrayList<>())
                    .add(passage.block());
        }
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        int above = theAbove.end(tokens, at);
        if (above > at && at <= BEGINNING && words.list("joins").start(tokens, at) < at) {
            return places.before(passage.block())
                    .filter(block -> !block.kind().isHeading())
                    .map(block -> Pointer.resolved(at, above, List.of(block)));
        }
        int past = pointing.end(tokens, at);
        if (past == at) {
            return Optional.empty();
        }
        int to = words.list("above").end(tokens, pastBrackets(tokens, past));
        return to == pastBrackets(tokens, past)
                ? Optional.empty()
                : antecedent(passage, at).map(block -> Pointer.resolved(at, to, List.of(block)));
    }

    /** {@code (s)} of "Server(s)" and its like in other languages. */
    private static int pastBrackets(Tokens tokens, int at) {
        boolean ending = tokens.get(at).is("(") && !tokens.get(at).spaced();
        return ending ? tokens.closing(at, 5).map(close -> close + 1).orElse(at) : at;
    }

    private Optional<Block> antecedent(Passage passage, int at) {
        Tokens tokens = passage.tokens();
        int end = words.list("joins").start(tokens, at);
        end = tokens.get(end - 1).is(",") ? end - 1 : end;
        List<Integer> name = wordsBefore(tokens, end);
        for (int from = 0; from < name.size(); from++) {
            List<String> stems = stems(tokens, name.get(from), end);
            Optional<Block> found = nearest(passage.block(), named.getOrDefault(String.join(" ", stems), List.of()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last few words before a token, the first of them first; endings in brackets are no words. */
    private static List<Integer> wordsBefore(Tokens tokens, int end) {
        List<Integer> found = new ArrayList<>();
        int at = end - 1;
        while (at >= 0 && found.size() < LONGEST_NAME) {
            if (tokens.get(at).isWord()) {
                found.add(0, at);
            } else if (tokens.get(at).is(")")) {
                int open = at;
                while (open > 0 && open > at - 5 && !tokens.get(open).is("(")) {
                    open--;
                }
                at = open;
            } else {
                break;
            }
            at--;
        }
        return found;
    }

    private List<String> stems(Tokens tokens, int from, int to) {
        List<String> stems = new ArrayList<>();
        int at = from;
        while (at < to && stems.size() <= LONGEST_NAME) {
            int past = pastBrackets(tokens, at);
            if (past > at) {
                at = past;
                continue;
            }
            if (tokens.get(at).isWord()) {
                stems.add(words.stem(tokens.get(at).lower()));
            }
            at++;
        }
        return stems;
    }

    /** The last block before this one in the same part of the text, else the first before this one. */
    private Optional<Block> nearest(Block from, List<Block> bearers) {
        List<Block> before = bearers.subList(0, places.countBefore(bearers, from));
        Block top = places.top(from);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LONGEST_NAME); i--) {
            if (places.top(before.get(i)).path().equals(top.path())) {
                return Optional.of(before.get(i));
            }
        }
        return before.stream().findFirst();
    }
}
