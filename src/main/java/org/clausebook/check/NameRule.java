package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausebook.align.BlockLink;
import org.clausebook.check.Line.Spot;

/**
 * Names and abbreviations that stay as they are nearly everywhere, and were dropped, added or torn apart here. What stays,
 * the two texts tell: a word that the translation has as often as the source in nearly all blocks.
 */
final class NameRule {
    private static final double STAYS = 0.8;
    private static final double TOGETHER = 0.6;
    private static final int LEAST = 3;
    /** Within so many words, a name stands for itself, or grammar has a pronoun for it. */
    private static final int NEAR = 10;

    /** How often a word of the source stays. */
    private static final class Stays {
        private int blocks;
        private int blocksThatKeepIt;
        private int times;
        private int timesKept;

        void add(int left, int right) {
            blocks++;
            blocksThatKeepIt += left == right ? 1 : 0;
            times += left;
            timesKept += Math.min(left, right);
        }

        boolean isInMost() {
            return blocks >= LEAST && blocksThatKeepIt >= STAYS * blocks;
        }

        /** Whether it stays everywhere, or mostly, but for one place. */
        boolean isKept() {
            return timesKept > 0 && timesKept >= STAYS * (times - 1);
        }
    }

    private final Pair pair;
    private final Findings findings;
    private final Map<String, Set<String>> also;
    private final Map<BlockLink, Set<String>> told;
    private final List<NameSides> all = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    /** Those of the source, in small letters. */
    private final Set<String> abbreviations = new HashSet<>();

    private final NameCompanies companies;
    /** Words of the source that are also no names: they have a capital where a sentence begins. */
    private final Set<String> common;
    /** Words of the source that a name may stand for. */
    private final Set<String> pronouns;
    /** Both texts are of one script, so that a common word may be of both languages: {@code online}. */
    private final boolean oneScript;

    private NameRule(Pair pair, Map<String, Set<String>> also, Map<BlockLink, Set<String>> told, Findings findings) {
        this.pair = pair;
        this.told = told;
        this.findings = findings;
        this.also = also;
        this.common = NameSides.small(pair.left());
        this.pronouns = new HashSet<>(pair.left().usage().list(Usage.FOR_NAMES));
        this.oneScript = pair.isOneScript();
        Set<String> small = NameSides.small(pair.right());
        pair.texts().forEach(texts -> all.add(NameSides.of(texts, common, small)));
        learn();
        this.companies = new NameCompanies(all);
    }

    /**
     * Looks at names.
     *
     * @param also what may stand for an abbreviation: that of its own language
     * @param told by link, the names whose absence was told already
     */
    static void check(Pair pair, Map<String, Set<String>> also, Map<BlockLink, Set<String>> told, Findings findings) {
        NameRule rule = new NameRule(pair, also, told, findings);
        rule.all.forEach(rule::counts);
        rule.together();
    }

    private void learn() {
        Map<String, Stays> counts = new HashMap<>();
        Set<String> defined = defined(pair.left());
        defined.retainAll(defined(pair.right()));
        names.addAll(defined);
        for (NameSides sides : all) {
            Set<Token> shouted = NameSides.shouted(sides.left());
            for (Token token : sides.left()) {
                if (token.isAbbreviation() && !shouted.contains(token)) {
                    abbreviations.add(token.lower());
                }
            }
            for (String word : sides.lefts().keySet()) {
                counts.computeIfAbsent(word, any -> new Stays()).add(sides.left(word), sides.right(written(word)));
            }
        }
        counts.forEach((word, count) -> {
            boolean elsewhere = abbreviations.contains(word) && count.isKept();
            boolean ordinary = common.contains(word) && !abbreviations.contains(word) && oneScript;
            if (!ordinary && (count.isInMost() || elsewhere)) {
                names.add(word);
            }
        });
    }

    /** The abbreviations that a text defines, in small letters: what both define stays as it is. */
    private static Set<String> defined(Prose prose) {
        Set<String> defined = new TreeSet<>();
        for (AbbreviationRule.Definition definition : AbbreviationRule.definitions(prose)) {
            if (definition.isAbbreviation()) {
                defined.add(definition.name().toLowerCase(Locale.ROOT));
            }
        }
        return defined;
    }

    private Set<String> written(String word) {
        return also.getOrDefault(word, Set.of(word));
    }

    private void counts(NameSides sides) {
        for (String name : names) {
            int left = sides.left(name);
            int right = sides.right(written(name));
            if (isBeside(sides, name, right < left)) {
                continue;
            }
            if (right < left
                    && !told.getOrDefault(sides.texts().link(), Set.of()).contains(name)) {
                missing(sides, name, left, right);
            } else if (right > left) {
                added(sides, name, left, right);
            }
        }
    }

    /** Whether a block that stands for nothing beside these has the name: that is told of the block. */
    private boolean isBeside(NameSides sides, String name, boolean right) {
        Beside beside = pair.beside();
        BlockLink link = sides.texts().link();
        return (right ? beside.right(link) : beside.left(link))
                .stream().flatMap(line -> line.tokens().stream()).anyMatch(token -> isNamed(token, name));
    }

    private void missing(NameSides sides, String name, int left, int right) {
        place(sides, name, true)
                .filter(token -> !token.startsSentence() || !common.contains(name))
                .filter(token ->
                        !isOfAnotherName(sides, token) && token.letters().indexOf('.') < 0)
                .ifPresent(token -> findings.missing(
                        Rule.NAME_DIFFERS,
                        right > 0 && (!abbreviations.contains(name) || !isShorter(sides) && isSaidOnce(sides, token))
                                ? Severity.NOTE
                                : Rule.NAME_DIFFERS.severity(),
                        pair.place(sides.texts().link()),
                        token.line().spotOfWords(token.at(), token.at()),
                        Say.STANDS.of(token.letters(), Findings.times(left), Findings.times(right)),
                        Say.WRITE.of(token.letters())));
    }

    /**
     * Whether a word stands only within names of several words, of which this is none: Public in General Public License
     * stays, and Public Library is translated.
     */
    private boolean isOfAnotherName(NameSides sides, Token token) {
        return !abbreviations.contains(token.name()) && companies.isOfAnother(sides, token);
    }

    /** Whether the translation has fewer sentences: then a name went with one of them. */
    private boolean isShorter(NameSides sides) {
        return sentences(pair.right(), sides.texts().right())
                < sentences(pair.left(), sides.texts().left());
    }

    private static int sentences(Prose prose, List<Line> lines) {
        return lines.stream().mapToInt(line -> prose.sentences(line).size()).sum();
    }

    /**
     * Whether the whole phrase that a name is of is there more often than its rendering: {@code it} stands for the rest. The
     * phrase is the names beside it, or else the word behind it.
     */
    private boolean isSaidOnce(NameSides sides, Token token) {
        return companies.beside(sides, token).stream()
                        .filter(names::contains)
                        .anyMatch(name -> sides.right(written(name)) < sides.left(name))
                || pair.ofLink().getOrDefault(sides.texts().link(), List.of()).stream()
                        .anyMatch(piece -> isRare(piece, piece.left().indexOf(token) + 1));
    }

    /** Whether the translation of a piece has the word behind a name less often than its source has both together. */
    private boolean isRare(Piece piece, int word) {
        if (word == 0 || word == piece.left().size()) {
            return false;
        }
        String name = piece.left().get(word - 1).name();
        String stem = piece.left().get(word).stem();
        float most = 0;
        String rendering = "";
        int times = 0;
        for (int i = 1; i < piece.left().size(); i++) {
            if (piece.left().get(i).stem().equals(stem)
                    && piece.left().get(i - 1).name().equals(name)) {
                times++;
                float[] row = pair.strengths(piece)[i];
                for (int j = 0; j < row.length; j++) {
                    rendering = row[j] > most ? piece.right().get(j).stem() : rendering;
                    most = Math.max(most, row[j]);
                }
            }
        }
        String usual = rendering;
        long said = piece.right().stream()
                .filter(other -> Token.kin(other.stem(), usual))
                .count();
        return said > 0 && said < times;
    }

    /** Of several places of a name, the one that least stands for anything; of words that no sentence has, the last. */
    private Optional<Token> place(NameSides sides, String name, boolean ofLeft) {
        return loosest(sides, name, ofLeft, any -> true)
                .or(() -> (ofLeft ? sides.left() : sides.right())
                        .stream().filter(token -> isNamed(token, name)).reduce((one, other) -> other));
    }

    /** The places of a name before another that it stands before more often than in the source: {@code Acme Server}. */
    private List<Token> inNewCompany(NameSides sides, String name) {
        return IntStream.range(0, sides.right().size() - 1)
                .filter(i -> {
                    String next = sides.right().get(i + 1).lower();
                    return isNamed(sides.right().get(i), name)
                            && names.contains(next)
                            && together(sides.right(), name, next) > together(sides.left(), name, next);
                })
                .mapToObj(sides.right()::get)
                .toList();
    }

    private static long together(List<Token> tokens, String name, String next) {
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> isNamed(tokens.get(i), name)
                        && tokens.get(i + 1).lower().equals(next))
                .count();
    }

    /** Whether a word is one of those that the counts are of: the name itself, joined with others, or its plural. */
    private static boolean isNamed(Token token, String name) {
        return token.hasCapital() && NameSides.parts(token).contains(name);
    }

    private Optional<Token> loosest(NameSides sides, String name, boolean ofLeft, Predicate<Token> among) {
        Optional<Token> loosest = Optional.empty();
        float least = Float.MAX_VALUE;
        for (Piece piece : pair.ofLink().getOrDefault(sides.texts().link(), List.of())) {
            float[][] strengths = pair.strengths(piece);
            List<Token> own = ofLeft ? piece.left() : piece.right();
            List<Token> others = ofLeft ? piece.right() : piece.left();
            for (int i = 0; i < own.size(); i++) {
                if (isNamed(own.get(i), name) && among.test(own.get(i))) {
                    float most = 0;
                    for (int j = 0; j < others.size(); j++) {
                        boolean same = NameSides.parts(others.get(j)).contains(name);
                        most = Math.max(most, !same ? 0 : ofLeft ? strengths[i][j] : strengths[j][i]);
                    }
                    if (most < least) {
                        least = most;
                        loosest = Optional.of(own.get(i));
                    }
                }
            }
        }
        return loosest;
    }

    private void added(NameSides sides, String name, int left, int right) {
        List<Token> fresh = inNewCompany(sides, name);
        boolean plain = left == 0 && !abbreviations.contains(name) || isDoubled(sides, name);
        boolean sure = !fresh.isEmpty() || plain && !hasPronoun(sides);
        loosest(sides, name, false, fresh::contains)
                .or(() -> place(sides, name, false))
                .ifPresent(token -> findings.add(
                        Rule.NAME_DIFFERS,
                        sure ? Rule.NAME_DIFFERS.severity() : Severity.NOTE,
                        token.line().spotOfWords(token.at(), token.at()),
                        pair.source(sides.texts().link()),
                        Say.STANDS.of(token.letters(), Findings.times(left), Findings.times(right)),
                        Say.DELETE_SURPLUS.of()));
    }

    /** Whether a name stands twice within a few words, and not in the source: in one phrase, no grammar wants that. */
    private static boolean isDoubled(NameSides sides, String name) {
        return isNear(sides.right(), name) && !isNear(sides.left(), name);
    }

    private static boolean isNear(List<Token> tokens, String name) {
        int last = -NEAR;
        for (int i = 0; i < tokens.size(); i++) {
            if (isNamed(tokens.get(i), name) && tokens.get(i).name().equals(name)) {
                if (i - last < NEAR && tokens.get(last).line() == tokens.get(i).line()) {
                    return true;
                }
                last = i;
            }
        }
        return false;
    }

    /** Whether the source has a word that the translation may have a name for: the party for {@code we}. */
    private boolean hasPronoun(NameSides sides) {
        return sides.left().stream().anyMatch(token -> pronouns.contains(token.lower()));
    }

    /** Names that stand side by side in the source, and mostly here. */
    private void together() {
        Map<String, List<NameSides>> neighbours = new LinkedHashMap<>();
        Map<String, Integer> whole = new HashMap<>();
        Map<NameSides, Set<String>> rights = new IdentityHashMap<>();
        for (NameSides sides : all) {
            Set<String> here = sideBySide(sides.right());
            rights.put(sides, here);
            for (String two : sideBySide(sides.left())) {
                neighbours.computeIfAbsent(two, any -> new ArrayList<>()).add(sides);
                if (here.contains(two)) {
                    whole.merge(two, 1, Integer::sum);
                }
            }
        }
        neighbours.forEach((two, places) -> {
            int usual = whole.getOrDefault(two, 0);
            if (usual < places.size() && usual >= LEAST && usual >= TOGETHER * places.size()) {
                places.stream()
                        .filter(sides -> !rights.getOrDefault(sides, Set.of()).contains(two))
                        .forEach(sides -> apart(sides, two, usual));
            }
        });
    }

    private Set<String> sideBySide(List<Token> tokens) {
        Set<String> two = new TreeSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token one = tokens.get(i - 1);
            Token other = tokens.get(i);
            if (names.contains(one.lower()) && names.contains(other.lower()) && one.line() == other.line()) {
                two.add(one.lower() + " " + other.lower());
            }
        }
        return two;
    }

    private static boolean isParted(Token one, Token other) {
        return IntStream.range(one.at(), other.at())
                .anyMatch(at -> ",;:".contains(one.line().word(at)));
    }

    private void apart(NameSides sides, String two, int usual) {
        String first = two.substring(0, two.indexOf(' '));
        String second = two.substring(first.length() + 1);
        for (int i = 0; i < sides.right().size(); i++) {
            Token one = sides.right().get(i);
            if (one.lower().equals(first)) {
                for (int j = i + 1; j < Math.min(i + 9, sides.right().size()); j++) {
                    Token other = sides.right().get(j);
                    if (other.lower().equals(second) && other.line() == one.line() && !isParted(one, other)) {
                        Spot spot = one.line().spotOfWords(one.at(), other.at());
                        findings.add(
                                Rule.TERM_INCONSISTENT,
                                spot,
                                pair.source(sides.texts().link()),
                                Say.STAYS_TOGETHER.of(two, usual),
                                Say.WRITE_AS_ELSEWHERE.of());
                        i = j;
                        break;
                    }
                }
            }
        }
    }
}
