package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.refs.Reference.Status;
import org.clausebook.text.Block;

/** Numbers behind a label: "paragraphs 9 and 10 below", "Article 5(2)(b)", "§ 3 Abs. 2", "section 5 of the Copyright Act". */
final class NumberRule implements PointerRule {
    private static final int LONGEST_INITIAL = 3;

    private final Vocabulary words;
    private final Places places;
    private final Instruments instruments;
    private final Numbering numbering;

    NumberRule(Vocabulary words, Places places, Instruments instruments) {
        this.words = words;
        this.places = places;
        this.instruments = instruments;
        this.numbering = new Numbering(words);
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        return numbering.at(tokens, at).map(read -> {
            int end = words.list("above").end(tokens, read.end());
            int foreign = instruments.behind(tokens, end, true);
            if (foreign > end || instruments.namesBefore(tokens, at) || isOfACode(tokens, at, read)) {
                return Pointer.external(at, foreign);
            }
            Pointer pointer = resolved(passage.block(), read, at, end);
            return pointer.status() == Status.DANGLING && isBeyond(read) ? Pointer.external(at, end) : pointer;
        });
    }

    /** {@code 17 U.S.C. § 512}, {@code Civil Code § 3344}: a sign behind a name is that of a statute. */
    private boolean isOfACode(Tokens tokens, int at, Numbering.Read read) {
        boolean goesOn = tokens.get(at - 2).kind() != Token.Kind.MARK || isShortened(tokens, at - 2);
        boolean name = tokens.get(at - 1).capital() && goesOn || isShortened(tokens, at - 1);
        return words.capitalsAreNames() && label(read) == Label.SIGN && name;
    }

    /** Whether a stop is that of an initial or a name cut short. */
    private static boolean isShortened(Tokens tokens, int stop) {
        return tokens.get(stop).is(".")
                && tokens.get(stop - 1).capital()
                && tokens.get(stop - 1).length() <= LONGEST_INITIAL;
    }

    /** Whether no clause of this work can be meant, since its numbers end long before; a statute is. */
    private boolean isBeyond(Numbering.Read read) {
        Numbering.Group first = read.chains().get(0).groups().get(0);
        return places.isBeyond(label(read), first.items().get(0).first());
    }

    private static Label label(Numbering.Read read) {
        return read.chains().get(0).groups().get(0).label();
    }

    private Pointer resolved(Block from, Numbering.Read read, int at, int end) {
        List<Block> targets = new ArrayList<>();
        for (Numbering.Chain chain : read.chains()) {
            List<Block> scopes = List.of(from);
            boolean outermost = true;
            for (Numbering.Group group : chain.groups()) {
                List<Block> found = new ArrayList<>();
                if (!find(scopes, group, outermost, found)) {
                    return Pointer.dangling(
                            at,
                            end,
                            outermost ? Optional.empty() : scopes.stream().findFirst());
                }
                scopes = found;
                outermost = false;
            }
            targets.addAll(scopes);
        }
        return Pointer.resolved(at, end, targets);
    }

    /** Adds what a group names below, or seen from, the scopes; false where any of it is not there. */
    private boolean find(List<Block> scopes, Numbering.Group group, boolean outermost, List<Block> found) {
        for (Block scope : scopes) {
            for (Numbering.Item item : group.items()) {
                Optional<Block> first = find(scope, group.label(), item.first(), outermost);
                Optional<Block> last = find(scope, group.label(), item.latest(), outermost);
                if (first.isEmpty() || last.isEmpty()) {
                    return false;
                }
                found.addAll(places.range(first.get(), last.get()));
            }
        }
        return true;
    }

    private Optional<Block> find(Block scope, Label label, Designation designation, boolean outermost) {
        return outermost ? places.find(scope, label, designation) : places.within(scope, label, designation);
    }
}
