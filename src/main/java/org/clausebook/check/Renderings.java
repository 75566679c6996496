package org.clausebook.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
    /** What is linked more weakly is not: where four words share a link evenly, none of them stands for the other. */
    private static final float LINKED = 0.25f;
    /** Between renderings farther apart, nobody sees what is missing where: a clause of its own fits in there. */
    private static final int NEAR = 8;

    /** A word that stands in so few pieces is strange to the text: twins of a clause have it twice. */
    static final int STRANGE = 2;

    private static final String DENIED = " not";

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

    /** By piece and word of the source, the stems that stand for it. */
    private final List<List<List<String>>> targets = new ArrayList<>();

    private final RenderingCounts counts;
    /** By piece and word of the source, the number of its form, which is its place in {@link #formNames}. */
    private final List<int[]> forms = new ArrayList<>();

    private final List<String> formNames = new ArrayList<>();
    /** By stem, the pieces whose translation has it, and those that have it in whatever form. */
    private final Map<String, BitSet> withStem = new HashMap<>();
    /** By word in small letters, the pieces whose translation has it. */
    private final Map<String, BitSet> withWord = new HashMap<>();

    /** By stem, how often the translation has each of its words. */
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    private final Map<String, BitSet> having = new HashMap<>();
    private final Set<String> grammar;
    private final Set<String> weighty;
    private final Set<String> pronouns;
    /** What the source says no with, where there is a rule for it: one that knows what the translation says it with. */
    private final Set<String> negation;

    Renderings(Pair pair) {
        this.pieces = pair.pieces().stream().filter(Piece::isPair).toList();
        this.counts = new RenderingCounts(pieces.size());
        Usage left = pair.left().usage();
        this.grammar = new HashSet<>(left.list(Usage.GRAMMAR));
        this.weighty = new HashSet<>(left.list(Usage.WEIGHTY));
        this.pronouns = new HashSet<>(left.list(Usage.PRONOUNS));
        boolean known = !pair.right().usage().list(Usage.NEGATION).isEmpty();
        this.negation = known ? new HashSet<>(left.list(Usage.NEGATION)) : Set.of();
        Map<String, Integer> numbers = new HashMap<>();
        for (Piece piece : pieces) {
            forms.add(forms(piece.left(), numbers));
            int[] own = sources(pair.strengths(piece), piece.right().size());
            sources.add(own);
            for (Token token : piece.right()) {
                withWord.computeIfAbsent(token.lower(), any -> new BitSet()).set(forms.size() - 1);
                withStem.computeIfAbsent(token.stem(), any -> new BitSet()).set(forms.size() - 1);
                words.computeIfAbsent(token.stem(), any -> new TreeMap<>()).merge(token.letters(), 1, Integer::sum);
            }
            targets.add(new ArrayList<>(Collections.nCopies(piece.left().size(), List.of())));
            for (int j = 0; j < own.length; j++) {
                if (own[j] != NONE) {
                    rendered(targets.size() - 1, own[j], piece.right().get(j).stem());
                }
            }
            for (int i = 0; i < piece.left().size(); i++) {
                counts.place(form(forms.size() - 1, i), of(forms.size() - 1, i).isEmpty());
            }
        }
    }

    private int[] forms(List<Token> tokens, Map<String, Integer> numbers) {
        int[] own = new int[tokens.size()];
        for (int i = 0; i < own.length; i++) {
            String form = form(tokens.get(i)) + (isDenied(tokens, i) ? DENIED : "");
            Integer known = numbers.putIfAbsent(form, formNames.size());
            own[i] = known == null ? formNames.size() : known;
            if (known == null) {
                formNames.add(form);
            }
        }
        return own;
    }

    /** Whether a word of weight has a no behind it: {@code must not} is another word than {@code must}. */
    private boolean isDenied(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && weighty.contains(tokens.get(at).lower())
                && negation.contains(tokens.get(at + 1).lower());
    }

    private void rendered(int piece, int word, String stem) {
        counts.rendered(form(piece, word), stem);
        List<String> before = targets.get(piece).get(word);
        if (!before.contains(stem)) {
            List<String> all = new ArrayList<>(before);
            all.add(stem);
            targets.get(piece).set(word, all);
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
    private static String form(Token token) {
        String lower = token.lower();
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        String single = plural ? lower.substring(0, lower.length() - 1) : lower;
        boolean name = token.isCapital() && !token.startsSentence();
        return name ? single.substring(0, 1).toUpperCase(Locale.ROOT) + single.substring(1) : single;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The forms of the words of a piece's source: equal numbers for equal words. */
    int[] forms(int piece) {
        return forms.get(piece);
    }

    /** A word of a piece's source, as it is read within a sentence. */
    String form(int piece, int word) {
        return formNames.get(forms.get(piece)[word]);
    }

    /** The word of the source that a word of the translation stands for, {@link #NONE} for none. */
    int source(int piece, int right) {
        return sources.get(piece)[right];
    }

    /** Whether a word carries a meaning that a translation has words for, and no mere no. */
    boolean isContent(Token token) {
        String lower = token.lower();
        boolean longEnough = lower.length() > 3 || weighty.contains(lower);
        return token.kind() == Word.Kind.LETTERS
                && !negation.contains(lower)
                && longEnough
                && !isAbbreviation(token)
                && !grammar.contains(lower)
                && !pronouns.contains(lower);
    }

    private static boolean isAbbreviation(Token token) {
        return token.letters().codePoints().noneMatch(Character::isLowerCase);
    }

    boolean isAbbreviation(int piece, int word) {
        return isAbbreviation(pieces.get(piece).left().get(word));
    }

    /** Whether it is a small word that means much: only, must, including. */
    boolean isWeighty(Token token) {
        return weighty.contains(token.lower());
    }

    boolean isGrammar(Token token) {
        return grammar.contains(token.lower());
    }

    /** Whether the source says no with a word, which there is a rule of its own for. */
    boolean isNegation(String form) {
        return negation.contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isPronoun(String form) {
        return pronouns.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The stems that stand for a word in one place. */
    List<String> of(int piece, int word) {
        return targets.get(piece).get(word);
    }

    /** Whether a word with the stem stands anywhere in the translation of a piece. */
    boolean has(int piece, String stem) {
        return having.computeIfAbsent(stem, this::having).get(piece);
    }

    private BitSet having(String stem) {
        BitSet having = new BitSet();
        withStem.forEach((other, there) -> {
            if (other.equals(stem) || Token.alike(other, stem)) {
                having.or(there);
            }
        });
        return having;
    }

    /** In how many pieces the translation has a word with the stem. */
    int pieces(String stem) {
        return having.computeIfAbsent(stem, this::having).cardinality();
    }

    /** Whether a word with the stem, or with it behind or without a prefix, stands anywhere in the translation of a piece. */
    boolean hasFamily(int piece, String stem) {
        return has(piece, stem)
                || pieces.get(piece).right().stream().anyMatch(token -> Token.isPrefixed(token.stem(), stem));
    }

    /** A stem of the translation as a reader knows it: the commonest of its words, in quotation marks. */
    Message word(String stem) {
        return words.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(word -> Say.QUOTED.of(word.getKey()))
                .orElse(Say.PLAIN.of(stem));
    }

    /** Whether a word with the very stem stands anywhere in the translation. */
    boolean isInTranslation(String stem) {
        return withStem.containsKey(stem);
    }

    /** Whether the translation of a piece has the word itself. */
    boolean keeps(int piece, int word) {
        Token token = pieces.get(piece).left().get(word);
        BitSet same = withWord.get(token.lower());
        return isIn(piece, token.stem()) || same != null && same.get(piece);
    }

    private boolean isIn(int piece, String stem) {
        BitSet pieces = withStem.get(stem);
        return pieces != null && pieces.get(piece);
    }

    /** Whether one of these words of a translation stands nearly nowhere else in it. */
    boolean isStrange(int piece, Collection<Integer> words) {
        for (int word : words) {
            Token token = pieces.get(piece).right().get(word);
            boolean letters =
                    token.kind() == Word.Kind.LETTERS && token.letters().length() > 3;
            if (letters && isStrange(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands nearly nowhere else in the translation, in whatever form. */
    boolean isStrange(Token token) {
        return pieces(token.stem()) <= STRANGE;
    }

    /** The places in a piece's source of the words with a stem. */
    List<Integer> words(int piece, String stem) {
        List<Integer> words = new ArrayList<>();
        List<Token> left = pieces.get(piece).left();
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).stem().equals(stem)) {
                words.add(i);
            }
        }
        return words;
    }

    /** How often a piece's source has the word that stands in one of its places. */
    int often(int piece, int word) {
        int often = 0;
        for (int form : forms.get(piece)) {
            often += form == forms.get(piece)[word] ? 1 : 0;
        }
        return often;
    }

    /** How many words of a piece's translation have one of these stems, in whatever form. */
    int count(int piece, Collection<String> stems) {
        int count = 0;
        for (Token token : pieces.get(piece).right()) {
            boolean one = false;
            for (String stem : stems) {
                one |= Token.alike(token.stem(), stem);
            }
            count += one ? 1 : 0;
        }
        return count;
    }

    /** How often each word is rendered how. */
    RenderingCounts counts() {
        return counts;
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
        int one = before.orElse(0);
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

    private static Optional<Integer> any(int[] own, int word, boolean last) {
        Optional<Integer> found = Optional.empty();
        for (int j = 0; j < own.length; j++) {
            if (own[j] == word && (last || found.isEmpty())) {
                found = Optional.of(j);
            }
        }
        return found;
    }

    /**
     * How bad it is that a word's rendering lacks what others have.
     *
     * @param isUsage whether so many places have it that it is one
     * @return a note where it is none, or where another word of the same family stands here
     */
    Severity severity(int piece, Gap gap, Collection<String> usual, boolean isUsage) {
        boolean other = gap.omitted() ? isStrange(piece, gap.words()) : isKin(piece, gap, usual);
        return !isUsage || other ? Severity.NOTE : Severity.WARNING;
    }

    private boolean isKin(int piece, Gap gap, Collection<String> usual) {
        return gap.words().stream()
                .map(word -> pieces.get(piece).right().get(word).stem())
                .anyMatch(here -> usual.stream().anyMatch(stem -> Token.kin(here, stem)));
    }

    /** Words of the translation as a place: from the first to the last, within one line. */
    Line.Spot spot(int piece, List<Integer> words) {
        List<Token> right = pieces.get(piece).right();
        Token first = right.get(words.get(0));
        Token last = right.get(words.get(words.size() - 1));
        return first.line().spotOfWords(first.at(), last.line() == first.line() ? last.at() : first.at());
    }
}
