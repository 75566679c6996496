package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.refs.Reference.Status;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** Numbers behind a label: "paragraphs 9 and 10 below", "Article 5(2)(b)", "§ 3 Abs. 2", "section 5 of the Copyright Act". */
final class NumberRule implements PointerRule {
    private static final int LONGEST_INITIAL = 3;
    private static final int EARLIEST_YEAR = 1900;

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
        return numbering.at(tokens, at).flatMap(read -> {
            int end = words.list("above").end(tokens, read.end());
            int foreign = instruments.behind(tokens, end, true);
            if (foreign > end || instruments.namesBefore(tokens, at) || isOfACode(tokens, at, read)) {
                return Optional.of(Pointer.external(at, foreign));
            }
            Pointer pointer = resolved(passage.block(), read, at, end);
            boolean plain = pointer.status() == Status.RESOLVED || !isOfThis(tokens, read.end(), end);
            Pointer found = plain ? pointer.by(label(read).list()) : pointer;
            return found.status() == Status.RESOLVED ? Optional.of(found) : unreached(passage, read, found);
        });
    }

    /** A number that no clause here has: another work's, none at all, or one that is missed. */
    private Optional<Pointer> unreached(Passage passage, Numbering.Read read, Pointer pointer) {
        if (isOwnLabel(passage, pointer)) {
            return Optional.empty();
        }
        boolean other =
                isBeyond(read) || isRegistered(read) || isOfAnother(passage.tokens(), pointer.from(), pointer.to());
        return Optional.of(other ? Pointer.external(pointer.from(), pointer.to()) : pointer);
    }

    /** Whether a number is what its own block is called: {@code Subsection 5.1 Resignation}. */
    private static boolean isOwnLabel(Passage passage, Pointer pointer) {
        Tokens tokens = passage.tokens();
        Token behind = tokens.get(pointer.to());
        boolean begins = IntStream.range(0, pointer.from())
                .noneMatch(before -> tokens.get(before).isWord());
        return begins
                && (passage.field() == Mark.Field.HEADING || behind.is(".") || behind.is(":") || behind.capital());
    }

    /** Whether what stands before or behind a number makes it another work's: {@code FAR section 12}, {@code § 100 Zákona}. */
    private boolean isOfAnother(Tokens tokens, int at, int end) {
        String label = tokens.printed(at);
        boolean shouted = label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
        boolean mark = tokens.get(end).is(",") || tokens.get(end).is(".");
        boolean ofName = mark && instruments.behind(tokens, end + 1, true) > end + 1;
        int before = tokens.get(at - 1).is("(") ? at - 1 : at;
        return !shouted && (ofName || isBehindName(tokens, before) || isBeforeName(tokens, end));
    }

    private boolean isBehindName(Tokens tokens, int at) {
        int last = at - 1;
        boolean own = instruments.work(tokens, last) == at || instruments.term(tokens, last) == at;
        boolean kind = tokens.get(last).capital() && words.list("instrument").start(tokens, at) < at;
        boolean initials = isShortened(tokens, last) && isShortened(tokens, last - 2);
        return !own && (kind || initials || Acronym.is(tokens.printed(last)));
    }

    private boolean isBeforeName(Tokens tokens, int end) {
        Token behind = tokens.get(end);
        return words.capitalsAreNames() && behind.isWord() && behind.capital() && instruments.term(tokens, end) == end;
    }

    /** Whether what looks like a list or a range is a number as statutes and registers have them: {@code 28/2019}, {@code 999-99}. */
    private static boolean isRegistered(Numbering.Read read) {
        return read.chains().stream()
                .flatMap(chain -> chain.groups().stream())
                .flatMap(group -> group.items().stream())
                .anyMatch(item -> leading(item.latest()) >= EARLIEST_YEAR
                        || leading(item.latest()) > 0 && leading(item.latest()) < leading(item.first()));
    }

    private static int leading(Designation number) {
        return Places.leading(number.steps().get(0));
    }

    /** Whether words behind a number say that it is this work's: above, of this Agreement. */
    private boolean isOfThis(Tokens tokens, int number, int end) {
        int of = words.list("of").end(tokens, end);
        return end > number
                || of > end
                        && (instruments.work(tokens, of) > of
                                || words.list("this").has(tokens, of));
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
                Optional<Block> first = findOrPart(scope, group.label(), item.first(), outermost);
                Optional<Block> last = findOrPart(scope, group.label(), item.latest(), outermost);
                if (first.isEmpty() || last.isEmpty()) {
                    return false;
                }
                found.addAll(places.range(first.get(), last.get()));
            }
        }
        return true;
    }

    private Optional<Block> findOrPart(Block scope, Label label, Designation designation, boolean outermost) {
        return find(scope, label, designation, outermost)
                .or(() -> designation.apart().flatMap(part -> find(scope, label, part, outermost)));
    }

    private Optional<Block> find(Block scope, Label label, Designation designation, boolean outermost) {
        return outermost ? places.find(scope, label, designation) : places.within(scope, label, designation);
    }
}
