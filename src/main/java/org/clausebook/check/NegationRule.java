package org.clausebook.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that say no less often than their source. What says no in the source, the two texts tell: the words of the
 * source's own list, and those that a word of the translation's list mostly stands for ({@code without}, {@code unless}),
 * as far as sentences without a word of the first list show it.
 * Needs a list of the translation's language.
 */
final class NegationRule {
    private static final int LEAST = 3;
    /** So many of its places make a word one that says no: a word that only stands near one is linked to it now and then. */
    private static final double MOSTLY = 0.75;

    /** So many words behind a no, at most, stands what it denies: {@code not be permitted}. */
    private static final int BEHIND = 3;

    /** In more of its places, a word mostly has a rendering. */
    private static final double MOST = 0.5;
    /** In more of its places, a word has one of several renderings, and no slip of a link. */
    private static final double SOMETIMES = 0.25;

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    private final Negations own;
    private final Negations others;
    private final boolean oneScript;
    /** By form of the source, in how many places it stands, and in how many of them a no stands for it. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** By no of the translation, how often it stands for which word. */
    private final Map<String, Map<String, Integer>> stands = new HashMap<>();

    /** By form of the source, the stems that stand for it in sentences that do not say no, and how often. */
    private final Map<String, Map<String, Integer>> plain = new HashMap<>();
    /** By form of the source, the stems that stand for it in translations that say no. */
    private final Map<String, Set<String>> denied = new HashMap<>();

    private NegationRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        this.own = new Negations(pair.left().usage());
        this.others = new Negations(pair.right().usage());
        this.oneScript = pair.isOneScript();
    }

    static void check(Pair pair, Renderings renderings, Findings findings) {
        NegationRule rule = new NegationRule(pair, renderings, findings);
        if (rule.others.isEmpty()) {
            return;
        }
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            rule.learn(piece);
        }
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            rule.check(piece);
        }
    }

    private void learn(int piece) {
        List<Token> right = renderings.pieces().get(piece).right();
        boolean saysNo = own.in(renderings.pieces().get(piece).left());
        boolean deniesHere = others.in(right);
        Set<Integer> negated = new HashSet<>();
        for (int j = 0; j < right.size(); j++) {
            int source = renderings.source(piece, j);
            if (source != Renderings.NONE) {
                String form = renderings.form(piece, source);
                String stem = right.get(j).stem();
                if (deniesHere) {
                    denied.computeIfAbsent(form, any -> new HashSet<>()).add(stem);
                }
                if (!saysNo) {
                    plain.computeIfAbsent(form, any -> new HashMap<>()).merge(stem, 1, Integer::sum);
                }
                if (!saysNo && others.at(right, j)) {
                    negated.add(source);
                    stands.computeIfAbsent(right.get(j).lower(), any -> new HashMap<>())
                            .merge(form, 1, Integer::sum);
                }
            }
        }
        for (int i = 0; !saysNo && i < renderings.forms(piece).length; i++) {
            int[] count = counts.computeIfAbsent(renderings.form(piece, i), any -> new int[2]);
            count[0]++;
            count[1] += negated.contains(i) ? 1 : 0;
        }
    }

    private boolean saysNo(int piece, int word) {
        int[] count = count(renderings.form(piece, word));
        return own.at(renderings.pieces().get(piece).left(), word)
                || count[0] >= LEAST && count[1] >= MOSTLY * count[0];
    }

    /**
     * Whether a word begins with a no, and the translation has only what stands elsewhere for the rest, {@code не е валидна}, or
     * what looks like it: {@code no solicitadas} for unsolicited.
     */
    private boolean isDenied(int piece, int word) {
        List<Token> left = renderings.pieces().get(piece).left();
        List<Token> right = renderings.pieces().get(piece).right();
        if (!own.isDenial(left.get(word))) {
            return false;
        }
        boolean begun = IntStream.range(0, right.size())
                .anyMatch(j -> renderings.source(piece, j) == word && others.begins(right.get(j)));
        return !begun
                && (own.without(left.get(word))
                                .filter(rest -> left.stream()
                                        .noneMatch(token -> token.lower().equals(rest)))
                                .flatMap(rest -> usual(rest, MOST).stream())
                                .anyMatch(stem -> renderings.has(piece, stem))
                        || own.denied(left.get(word)).anyMatch(rest -> isLike(rest, right) && !isLike(rest, left)));
    }

    /** Whether any of some words is a loan of a word, or lent to it. */
    private boolean isLike(String word, List<Token> words) {
        return words.stream().anyMatch(token -> !others.begins(token) && Loans.isLike(word, token.lower()));
    }

    private int[] count(String form) {
        return counts.getOrDefault(form, new int[2]);
    }

    /**
     * Whether a word of the translation says no and stands for nothing else ({@code ohne} for without), or begins with a no and
     * stands where the source says it: {@code неспоменат} for not mentioned.
     */
    private boolean isNo(int piece, int right) {
        List<Token> words = renderings.pieces().get(piece).right();
        int source = renderings.source(piece, right);
        boolean denied = source != Renderings.NONE && (saysNo(piece, source) || isDenied(piece, source));
        boolean there = denied || source > 0 && saysNo(piece, source - 1);
        if (others.at(words, right)) {
            return there
                    || denies(piece, right)
                    || source == Renderings.NONE
                    || !isOwn(renderings.form(piece, source), words.get(right).lower());
        }
        boolean begun = others.begins(words.get(right)) && (denied || !isBegun(piece, source));
        return begun
                && (there
                        ? !isPlain(piece, source, right) && !isLoan(piece, words.get(right))
                        : !isOften(piece, source) && isMade(words.get(right)));
    }

    /** Whether a no of the translation stands before what is left of a word that begins with one: {@code не е валидна}. */
    private boolean denies(int piece, int no) {
        int last = Math.min(no + BEHIND, renderings.pieces().get(piece).right().size() - 1);
        return IntStream.rangeClosed(no + 1, last)
                .map(word -> renderings.source(piece, word))
                .anyMatch(source -> source != Renderings.NONE && isDenied(piece, source));
    }

    /** Whether a word stands in several places, so that its own rendering is known. */
    private boolean isOften(int piece, int source) {
        return source != Renderings.NONE && count(renderings.form(piece, source))[0] >= LEAST;
    }

    /** Whether a word of the source begins with a no, too, which does not count there either: {@code onmogelijk} for impossible. */
    private boolean isBegun(int piece, int source) {
        return source != Renderings.NONE
                && own.begins(renderings.pieces().get(piece).left().get(source));
    }

    /** Whether a rare word begins with what denies any word, or with another no, and the translation has it elsewhere without. */
    private boolean isMade(Token word) {
        return renderings.isStrange(word)
                && (others.denied(word).findAny().isPresent()
                        || others.without(word).map(pair.right()::stem).anyMatch(renderings::isInTranslation));
    }

    /** Whether a word begins as one of the source does: {@code infringir} for infringe. */
    private boolean isLoan(int piece, Token word) {
        return renderings.pieces().get(piece).left().stream()
                .anyMatch(token -> Loans.isLike(token.lower(), word.lower()));
    }

    /** Whether a no mostly stands for one word. */
    private boolean isOwn(String form, String no) {
        Map<String, Integer> all = stands.getOrDefault(no, Map.of());
        return all.getOrDefault(form, 0) * 2
                > all.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a word mostly stands for its source, or for the next word, where nothing says no: {@code необходимо}. */
    private boolean isPlain(int piece, int source, int right) {
        String stem = renderings.pieces().get(piece).right().get(right).stem();
        int last = Math.min(source + 1, renderings.forms(piece).length - 1);
        return IntStream.rangeClosed(source, last)
                .mapToObj(word -> renderings.form(piece, word))
                .anyMatch(form -> usual(form, MOST).stream().anyMatch(usual -> Token.alike(stem, usual)));
    }

    private void check(int piece) {
        Piece own = renderings.pieces().get(piece);
        List<Integer> noes = IntStream.range(0, own.left().size())
                .filter(word -> saysNo(piece, word) || isDenied(piece, word))
                .boxed()
                .toList();
        if (noes.isEmpty()) {
            return;
        }
        // Words that are denied as a whole are seldom linked, for each stands in few places.
        boolean whole = own.left().stream().anyMatch(this.own::isWhole);
        int here = 0;
        for (int j = 0; j < own.right().size(); j++) {
            here += isNo(piece, j) || whole && others.isWhole(own.right().get(j)) ? 1 : 0;
        }
        int there = noes.size();
        if (here < there) {
            int opposites = 0;
            int lonely = Renderings.NONE;
            for (int no : noes) {
                opposites += isOpposite(piece, no) || isFree(own, no) ? 1 : 0;
                boolean alone = renderings.of(piece, no).isEmpty();
                lonely = lonely == Renderings.NONE || alone ? no : lonely;
            }
            Token token = own.left().get(lonely);
            findings.add(
                    Rule.MISSING_WORDS,
                    here + opposites < there ? Rule.MISSING_WORDS.severity() : Severity.NOTE,
                    renderings.spot(piece, renderings.gap(piece, lonely).words()),
                    pair.source(own.link()),
                    Say.SAYS_NO.of(Findings.times(there), token.letters(), Findings.times(here)),
                    Say.SAY_NO.of());
        }
    }

    /** Whether a word is denied as a whole, and the translation, which would have taken it over, has none like it. */
    private boolean isFree(Piece piece, int word) {
        Token token = piece.left().get(word);
        return oneScript && own.isWhole(token) && own.denied(token).noneMatch(rest -> isLike(rest, piece.right()));
    }

    /**
     * Whether another word than usual stands for what a no denies, and not beside a no anywhere: {@code verboten} for not
     * permitted, where permitted is {@code erlaubt}.
     */
    private boolean isOpposite(int piece, int no) {
        List<Token> left = renderings.pieces().get(piece).left();
        return IntStream.rangeClosed(no + 1, Math.min(no + BEHIND, left.size() - 1))
                .filter(word -> renderings.isContent(left.get(word)))
                .limit(1)
                .anyMatch(word -> isOtherwise(piece, no, word));
    }

    private boolean isOtherwise(int piece, int no, int word) {
        String form = renderings.form(piece, word);
        List<String> usual = usual(form, SOMETIMES);
        Set<String> beside = denied.getOrDefault(form, Set.of());
        return !usual.isEmpty()
                && usual.stream().noneMatch(stem -> renderings.has(piece, stem))
                && Stream.of(no, word)
                        .flatMap(source -> renderings.of(piece, source).stream())
                        .anyMatch(stem -> stem.length() > LEAST && !isAny(stem, usual) && !isAny(stem, beside));
    }

    /** What stands for a word where nothing says no, in more than a share of its places. */
    private List<String> usual(String form, double share) {
        return plain.getOrDefault(form, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() > share * count(form)[0])
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAny(String stem, Collection<String> stems) {
        return stems.stream().anyMatch(other -> Token.kin(stem, other));
    }
}
