package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.text.Word;

/**
 * Words that stand nearly nowhere else in the translation, where the usual word for one of the source is missing. A word
 * that is as rare in the source accounts for one that is rare in the translation; what is left over, and stands about where
 * the usual word should, is another word for the same thing.
 */
final class StrangerRule {
    /** Of all words of a translation, so few may be left over; where more are, one stands beside what is missing by chance. */
    private static final double RARE = 0.05;
    /** Of all there is, so much is words long enough to be told from particles; where it is less, as in Chinese, nobody knows. */
    private static final double WORDS = 0.25;
    /** In so many pieces, at least, a word has what is usual: fewer are no usage that one more could break. */
    private static final int LEAST = 6;
    /** Shorter words are mostly particles, which a translation adds and drops as its grammar asks. */
    private static final int LETTERS = 4;
    /** In so many of its pieces a word has what it usually has: with one exception in fourteen, others are no usage. */
    private static final double USUAL = 0.93;
    /** A translation has a word at about the place of the source's, as a share of the sentence: farther away, another phrase begins. */
    private static final double NEAR = 0.2;
    /** Of what is farther away a rare word of the source is no account: half of what the usual word may move. */
    private static final double ACCOUNTS = 0.1;
    /** A second mention may be left out: only a word right in its place, as one of fourteen is, is no other. */
    private static final double IN_PLACE = 0.07;
    /** So many words from what stands for its neighbours a word may stand: an article and an adjective go between. */
    private static final int BESIDE = 2;
    /** In so many places a word stands beside the same word as here: {@code number of}, not {@code phone number}. */
    private static final int COMPANY = 2;
    /** A word stands for another in so many places: in fewer, something else does as often. */
    private static final double MOST = 0.5;
    /** Each word of an abbreviation written out stands for it in so many: five words share its links. */
    private static final double SOME = 0.2;
    /** A word that the translation keeps in more than so many places is a name, and nothing else stands for it. */
    private static final double KEPT = 0.25;

    /** What mostly stands for a word of the source: in how many pieces of how many. */
    private record Usual(String stem, int good, int all) {}

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    private final Map<String, List<Integer>> lefts = new TreeMap<>();
    private final Map<String, Integer> rights = new HashMap<>();
    private final Map<String, List<Usual>> usual = new TreeMap<>();

    private StrangerRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            int own = piece;
            Piece words = renderings.pieces().get(piece);
            words.left().stream()
                    .map(Token::stem)
                    .distinct()
                    .forEach(stem -> lefts.computeIfAbsent(stem, any -> new ArrayList<>())
                            .add(own));
            words.right().stream().map(Token::stem).distinct().forEach(stem -> rights.merge(stem, 1, Integer::sum));
        }
    }

    /**
     * Looks at a translation in which a word that is left over says something.
     *
     * @param close whether it keeps close to its source, word by word
     * @return whether it is such a one: close to its source, or one that says the same words again and again
     */
    static boolean check(Pair pair, Renderings renderings, boolean close, Findings findings) {
        StrangerRule rule = new StrangerRule(pair, renderings, findings);
        List<List<Integer>> strangers = new ArrayList<>();
        int all = 0;
        int words = 0;
        int tokens = 0;
        for (Piece piece : renderings.pieces()) {
            strangers.add(rule.strangers(piece));
            all += strangers.get(strangers.size() - 1).size();
            tokens += piece.right().size();
            for (Token token : piece.right()) {
                words += token.letters().length() >= LETTERS ? 1 : 0;
            }
        }
        boolean regular = close || words > WORDS * tokens && all <= RARE * words;
        if (regular) {
            rule.learn();
            for (int piece = 0; piece < strangers.size(); piece++) {
                for (int stranger : strangers.get(piece)) {
                    rule.report(piece, stranger);
                }
            }
        }
        return regular;
    }

    /** What mostly stands for each word that stands in several pieces; all that an abbreviation is written out as. */
    private void learn() {
        lefts.forEach((stem, places) -> {
            if (places.size() <= LEAST) {
                return;
            }
            Map<String, Integer> counts = new TreeMap<>();
            int kept = 0;
            int abbreviated = 0;
            for (int piece : places) {
                Set<String> linked = new TreeSet<>();
                List<Integer> words = renderings.words(piece, stem);
                words.forEach(word -> linked.addAll(renderings.of(piece, word)));
                linked.forEach(other -> counts.merge(other, 1, Integer::sum));
                kept += words.stream().anyMatch(word -> renderings.keeps(piece, word)) ? 1 : 0;
                abbreviated += words.stream().anyMatch(word -> renderings.isAbbreviation(piece, word)) ? 1 : 0;
            }
            if (kept < KEPT * places.size()) {
                double least = abbreviated > MOST * places.size() ? SOME : MOST;
                counts.forEach((other, count) -> {
                    if (other.length() >= LETTERS && count >= least * places.size()) {
                        learn(stem, other, places);
                    }
                });
            }
        });
    }

    private void learn(String stem, String other, List<Integer> places) {
        int good = (int) places.stream()
                .filter(piece -> lacking(piece, stem, other) <= 0)
                .count();
        if (good >= LEAST && good >= USUAL * (places.size() - 1)) {
            usual.computeIfAbsent(stem, any -> new ArrayList<>()).add(new Usual(other, good, places.size()));
        }
    }

    /** How much more often a piece's source has a word than the translation what mostly stands for it. */
    private int lacking(int piece, String stem, String other) {
        return renderings.words(piece, stem).size() - renderings.count(piece, List.of(other));
    }

    /** The words of a translation that stand nearly nowhere else, and that none as rare of the source accounts for. */
    private List<Integer> strangers(Piece own) {
        List<Integer> strangers = new ArrayList<>();
        for (int j = 0; j < own.right().size(); j++) {
            if (isStranger(own, own.right().get(j))) {
                strangers.add(j);
            }
        }
        for (int i = 0; i < own.left().size() && !strangers.isEmpty(); i++) {
            Token token = own.left().get(i);
            if (token.letters().length() >= LETTERS
                    && lefts.getOrDefault(token.stem(), List.of()).size() <= Renderings.STRANGE) {
                int at = i;
                strangers.stream()
                        .filter(j -> apart(own, at, j) < ACCOUNTS)
                        .min(Comparator.comparingDouble(j -> apart(own, at, j)))
                        .ifPresent(strangers::remove);
            }
        }
        return strangers;
    }

    private boolean isStranger(Piece piece, Token token) {
        return token.kind() == Word.Kind.LETTERS
                && token.letters().length() >= LETTERS
                && rights.getOrDefault(token.stem(), 0) <= Renderings.STRANGE
                && piece.left().stream().noneMatch(other -> other.lower().equals(token.lower()));
    }

    private static double apart(Piece piece, int left, int right) {
        return Math.abs((left + 0.5) / piece.left().size()
                - (right + 0.5) / piece.right().size());
    }

    private void report(int piece, int stranger) {
        Piece own = renderings.pieces().get(piece);
        Optional<Integer> lacking = Optional.empty();
        Optional<Usual> missed = Optional.empty();
        double nearest = NEAR;
        for (int i = 0; i < own.left().size(); i++) {
            double apart = apart(own, i, stranger);
            for (Usual known : usual.getOrDefault(own.left().get(i).stem(), List.of())) {
                if (apart < nearest
                        && lacks(piece, i, known, apart)
                        && !isKin(own, stranger, known)
                        && isInPlace(piece, i, stranger)
                        && isInUsualCompany(piece, i, known)) {
                    lacking = Optional.of(i);
                    missed = Optional.of(known);
                    nearest = apart;
                }
            }
        }
        if (lacking.isPresent() && missed.isPresent()) {
            Usual known = missed.get();
            findings.add(
                    Rule.TERM_INCONSISTENT,
                    renderings.spot(piece, List.of(stranger)),
                    pair.source(own.link()),
                    Say.STRANGE_WORD.of(
                            own.left().get(lacking.get()).letters(),
                            renderings.word(known.stem),
                            known.good,
                            known.all),
                    Say.RENDER_AS_ELSEWHERE.of());
        }
    }

    /** Whether a word stands where another one's rendering ought to be: beside what stands for its neighbours. */
    private boolean isInPlace(int piece, int word, int stranger) {
        int source = renderings.source(piece, stranger);
        if (source != Renderings.NONE && source != word && isAccount(piece, source)) {
            return false;
        }
        Piece own = renderings.pieces().get(piece);
        if (own.right().get(stranger).startsSentence() && renderings.often(piece, word) > 1 && stranger > 0) {
            return false;
        }
        List<Integer> gap = renderings.gap(piece, word).words();
        return gap.get(0) - BESIDE <= stranger && stranger <= gap.get(gap.size() - 1) + BESIDE;
    }

    /** Whether the word before or the next stands beside the word in several of the places that have what is usual. */
    private boolean isInUsualCompany(int piece, int word, Usual known) {
        List<Token> here = renderings.pieces().get(piece).left();
        String stem = here.get(word).stem();
        long company = lefts.getOrDefault(stem, List.of()).stream()
                .filter(other -> other != piece && lacking(other, stem, known.stem) <= 0)
                .filter(other -> renderings.words(other, stem).stream()
                        .anyMatch(at -> isBeside(
                                here, word, renderings.pieces().get(other).left(), at)))
                .limit(COMPANY)
                .count();
        return company == COMPANY;
    }

    private static boolean isBeside(List<Token> here, int word, List<Token> there, int at) {
        boolean before = word > 0
                && at > 0
                && here.get(word - 1).lower().equals(there.get(at - 1).lower());
        boolean behind = word + 1 < here.size()
                && at + 1 < there.size()
                && here.get(word + 1).lower().equals(there.get(at + 1).lower());
        return before || behind;
    }

    /** Whether a word that stands for another is all that does, and nobody knows what usually would. */
    private boolean isAccount(int piece, int source) {
        Token token = renderings.pieces().get(piece).left().get(source);
        return renderings.isContent(token)
                && renderings.of(piece, source).size() == 1
                && !usual.containsKey(token.stem());
    }

    private static boolean isKin(Piece own, int stranger, Usual known) {
        String stem = own.right().get(stranger).stem();
        return Token.kin(stem, known.stem) || Token.isPrefixed(stem, known.stem);
    }

    private boolean lacks(int piece, int word, Usual known, double apart) {
        Token token = renderings.pieces().get(piece).left().get(word);
        boolean again = renderings.words(piece, token.stem()).size() > 1;
        boolean counts = renderings.isContent(token) || renderings.isAbbreviation(piece, word);
        return counts && (!again || apart < IN_PLACE) && lacking(piece, token.stem(), known.stem) > 0;
    }
}
