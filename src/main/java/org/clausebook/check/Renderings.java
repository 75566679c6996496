package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.text.Word;

/** What became of each word of the source, in each place. */
final class Renderings {
    /** What is linked more weakly is not. */
    private static final float LINKED = 0.25f;
    /** So often, and in so many of all places, a word is rendered one way that it is no oversight. */
    private static final int ESTABLISHED = 8;

    private static final double ESTABLISHED_SHARE = 0.2;
    /** Between renderings farther apart, nobody sees what is missing where. */
    private static final int NEAR = 8;

    /** Nothing is linked. */
    static final int NONE = -1;

    /**
     * Where the rendering of a word is, or ought to be.
     *
     * @param words of the translation: what stands for it, or for nothing; the neighbours' renderings where there is none
     * @param omitted whether there is none
     */
    record Gap(List<Integer> words, boolean omitted) {}

    private final List<Piece> pieces;
    /** By piece and word of the translation, the word of the source that it stands for. */
    private final List<int[]> sources = new ArrayList<>();

    private final List<Set<String>> stems = new ArrayList<>();
    private final Map<String, Map<String, Integer>> overall = new HashMap<>();
    private final Set<String> grammar;
    private final Set<String> weighty;
    private final Set<String> pronouns;
    private final Set<String> leftNegation;
    private final Set<String> rightNegation;

    Renderings(Pair pair) {
        this.pieces = pair.pieces().stream().filter(Piece::isPair).toList();
        Usage left = pair.left().usage();
        this.grammar = new HashSet<>(left.list(Usage.GRAMMAR));
        this.weighty = new HashSet<>(left.list(Usage.WEIGHTY));
        this.pronouns = new HashSet<>(left.list(Usage.PRONOUNS));
        this.leftNegation = new HashSet<>(left.list(Usage.NEGATION));
        this.rightNegation = new HashSet<>(pair.right().usage().list(Usage.NEGATION));
        for (Piece piece : pieces) {
            int[] own = sources(pair.strengths(piece), piece.right().size());
            sources.add(own);
            Set<String> found = new HashSet<>();
            piece.right().forEach(token -> found.add(token.stem()));
            stems.add(found);
            for (int j = 0; j < own.length; j++) {
                if (own[j] != NONE) {
                    overall.computeIfAbsent(form(piece.left().get(own[j])), any -> new TreeMap<>())
                            .merge(piece.right().get(j).stem(), 1, Integer::sum);
                }
            }
        }
    }

    private static int[] sources(float[][] strengths, int size) {
        int[] sources = new int[size];
        for (int j = 0; j < size; j++) {
            sources[j] = NONE;
            float most = LINKED;
            for (int i = 0; i < strengths.length; i++) {
                if (strengths[i][j] > most) {
                    most = strengths[i][j];
                    sources[j] = i;
                }
            }
        }
        return sources;
    }

    /** A word with the capital that it has within a sentence, and without the plural's s: what makes two phrases one. */
    static String form(Token token) {
        String lower = token.lower();
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        String single = plural ? lower.substring(0, lower.length() - 1) : lower;
        boolean name = token.isCapital() && !token.startsSentence();
        return name ? single.substring(0, 1).toUpperCase(Locale.ROOT) + single.substring(1) : single;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The word of the source that a word of the translation stands for, {@link #NONE} for none. */
    int source(int piece, int right) {
        return sources.get(piece)[right];
    }

    /** Whether a word carries a meaning that a translation has words for. */
    boolean isContent(Token token) {
        String lower = token.lower();
        boolean longEnough = lower.length() > 3 || weighty.contains(lower);
        boolean abbreviation = token.letters().codePoints().noneMatch(Character::isLowerCase);
        return token.kind() == Word.Kind.LETTERS
                && longEnough
                && !abbreviation
                && !grammar.contains(lower)
                && !pronouns.contains(lower);
    }

    boolean isGrammar(Token token) {
        return grammar.contains(token.lower());
    }

    boolean isPronoun(String form) {
        return pronouns.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The stems that stand for a word in one place. */
    Set<String> of(int piece, int word) {
        Set<String> found = new HashSet<>();
        int[] own = sources.get(piece);
        for (int j = 0; j < own.length; j++) {
            if (own[j] == word) {
                found.add(pieces.get(piece).right().get(j).stem());
            }
        }
        return found;
    }

    /** Whether a word with the stem stands anywhere in the translation of a piece. */
    boolean has(int piece, String stem) {
        Set<String> own = stems.get(piece);
        return own.contains(stem) || own.stream().anyMatch(other -> Token.alike(other, stem));
    }

    /** Whether the translation of a piece has the word itself, or says no for no. */
    boolean keeps(int piece, int word) {
        Token token = pieces.get(piece).left().get(word);
        if (stems.get(piece).contains(token.stem())) {
            return true;
        }
        return leftNegation.contains(token.lower())
                && !rightNegation.isEmpty()
                && count(pieces.get(piece).right(), rightNegation)
                        >= count(pieces.get(piece).left(), leftNegation);
    }

    private static long count(List<Token> tokens, Set<String> words) {
        return tokens.stream().filter(token -> words.contains(token.lower())).count();
    }

    /** Whether a piece says no less often than its source. */
    boolean negates(int piece, int word) {
        Token token = pieces.get(piece).left().get(word);
        return !leftNegation.contains(token.lower()) || rightNegation.isEmpty() || keeps(piece, word);
    }

    /** How often a stem stands for a word, over all places. */
    int count(String form, String stem) {
        return overall.getOrDefault(form, Map.of()).getOrDefault(stem, 0);
    }

    /** Whether a word is rendered so in so many places that it is meant. */
    boolean isEstablished(String form, String stem) {
        Map<String, Integer> all = overall.getOrDefault(form, Map.of());
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        int count = all.entrySet().stream()
                .filter(entry -> Token.alike(entry.getKey(), stem))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return count >= ESTABLISHED && count >= ESTABLISHED_SHARE * total;
    }

    /** Where the rendering of a word is, or ought to be: between those of its neighbours. */
    Gap gap(int piece, int word) {
        int[] own = sources.get(piece);
        List<Integer> words = new ArrayList<>();
        for (int j = 0; j < own.length; j++) {
            if (own[j] == word) {
                words.add(j);
            }
        }
        return words.isEmpty() ? between(piece, word) : new Gap(words, false);
    }

    private Gap between(int piece, int word) {
        int[] own = sources.get(piece);
        int size = pieces.get(piece).left().size();
        Optional<Integer> before = Optional.empty();
        for (int i = word - 1; i >= 0 && before.isEmpty(); i--) {
            before = any(own, i, true);
        }
        Optional<Integer> after = Optional.empty();
        for (int i = word + 1; i < size && after.isEmpty(); i++) {
            after = any(own, i, false);
        }
        int one = before.orElseGet(() -> after(own, -2));
        int other = after.orElse(Math.min(own.length - 1, one + 2));
        int from = Math.min(before.orElse(Math.max(0, other - 2)), other);
        int to = Math.max(before.orElse(Math.max(0, other - 2)), other);
        List<Integer> loose = new ArrayList<>();
        for (int j = from + 1; j < to; j++) {
            if (own[j] == NONE) {
                loose.add(j);
            }
        }
        List<Token> right = pieces.get(piece).right();
        boolean content = loose.stream().anyMatch(j -> right.get(j).stem().length() > 3);
        return content && to - from < NEAR ? new Gap(loose, false) : new Gap(List.of(from, to), true);
    }

    private static int after(int[] own, int least) {
        return Math.max(0, Math.min(own.length - 1, least));
    }

    private static Optional<Integer> any(int[] own, int word, boolean last) {
        Optional<Integer> found = Optional.empty();
        for (int j = 0; j < own.length; j++) {
            if (own[j] == word && (last || found.isEmpty())) {
                found = Optional.of(j);
            }
        }
        return found;
    }

    /** Words of the translation as a place: from the first to the last, within one line. */
    Line.Spot spot(int piece, List<Integer> words) {
        List<Token> right = pieces.get(piece).right();
        Token first = right.get(words.get(0));
        Token last = right.get(words.get(words.size() - 1));
        return first.line().spotOfWords(first.at(), last.line() == first.line() ? last.at() : first.at());
    }
}
