package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.check.TwinTexts.Gap;
import org.clausebook.check.TwinTexts.Spot;
import org.clausebook.check.Twins.Twin;
import org.clausebook.text.Word;

/**
 * The same words of the source, translated alike but for a spot. The translations are held against each other, not
 * against what most places have: between two words that stand for the same two of the source, one has something that the
 * other lacks, or something else.
 */
final class TwinRule {
    /** Twins of so many words are of one sentence, and what is between two shared words stands for what is between theirs. */
    private static final int LONG = 8;
    /** Where so many times as many lack a word as have it, it is not they that have left it out. */
    private static final int MANY = 3;
    /** So many words from the end of the twins, their renderings and those of what is behind them may be mixed. */
    private static final int BESIDE = 2;
    /** Shorter words are mostly particles. */
    private static final int LETTERS = 4;

    /** A word of the source, and the stems that stand for it in the one and in the other; none where it is left out. */
    private record Difference(String source, Set<String> one, Set<String> other) {}

    /** Where the one and the other are. */
    private record Places(Set<Spot> one, Set<Spot> other) {
        Places() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Pair pair;
    private final Renderings renderings;
    private final boolean regular;
    private final Findings findings;
    private final Map<Difference, Places> differences = new LinkedHashMap<>();

    /** Words that stand once too often, and where. */
    private final Map<Spot, Set<String>> doubled = new LinkedHashMap<>();

    private TwinRule(Pair pair, Renderings renderings, boolean regular, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.regular = regular;
        this.findings = findings;
    }

    /** @param regular whether what is missing says something, and not only what stands otherwise */
    static void check(Pair pair, Renderings renderings, List<TwinTexts> twins, boolean regular, Findings findings) {
        TwinRule rule = new TwinRule(pair, renderings, regular, findings);
        for (TwinTexts texts : twins) {
            texts.gaps().stream()
                    .filter(gap -> gap.one().size() + gap.other().size() > 0)
                    .forEach(gap -> rule.compare(texts.twin(), gap));
        }
        rule.differences.forEach(rule::report);
        rule.doubled.forEach((spot, stems) -> rule.report(
                Rule.SAME_SOURCE_DIFFERS,
                Severity.WARNING,
                spot,
                Say.TWICE_AND_ONCE.of(rule.words(stems)),
                Say.RENDER_AS_THERE.of()));
    }

    private List<Token> right(int piece) {
        return renderings.pieces().get(piece).right();
    }

    private boolean isContent(int piece, int source) {
        return source != Renderings.NONE
                && renderings.isContent(renderings.pieces().get(piece).left().get(source));
    }

    private void compare(Twin twin, Gap gap) {
        Spot one = gap.one();
        Spot other = gap.other();
        Twin back = twin.turned();
        List<Integer> mine = own(one, other.piece());
        List<Integer> theirs = own(other, one.piece());
        if (!isOfTwin(twin, mine) || !isOfTwin(back, theirs)) {
            return;
        }
        if (isDoubled(twin, mine) && isNew(other.piece(), theirs, one.piece())) {
            doubled.put(one, stems(one.piece(), mine));
        } else if (isDoubled(back, theirs) && isNew(one.piece(), mine, other.piece())) {
            doubled.put(other, stems(other.piece(), theirs));
        } else if (mine.isEmpty() || theirs.isEmpty()) {
            omitted(twin, one, mine, other);
            omitted(back, other, theirs, one);
        } else if (!isBesideLost(twin, gap.from(), gap.to())
                && !isBesideLost(back, twin.inOther(gap.from()), twin.inOther(gap.to()))
                && isNew(one.piece(), mine, other.piece())
                && isNew(other.piece(), theirs, one.piece())) {
            source(twin, mine)
                    .or(() -> source(back, theirs))
                    .or(() -> between(twin, gap, mine, theirs))
                    .ifPresent(word -> add(word, stems(one.piece(), mine), one, stems(other.piece(), theirs), other));
        }
    }

    /** Whether one of the words stands twice here, and once in the other, for a word that both sources have once. */
    private boolean isDoubled(Twin twin, List<Integer> words) {
        return words.stream()
                .map(right(twin.one())::get)
                .anyMatch(token ->
                        count(twin.one(), token) == 2 && count(twin.other(), token) == 1 && isOfOne(twin, token));
    }

    /** Whether the forms of a word all stand for one word of meaning of the twins, which the source has once. */
    private boolean isOfOne(Twin twin, Token token) {
        List<Token> right = right(twin.one());
        List<Integer> sources = IntStream.range(0, right.size())
                .filter(at -> Token.kin(right.get(at).stem(), token.stem()))
                .map(at -> renderings.source(twin.one(), at))
                .filter(source -> isContent(twin.one(), source))
                .distinct()
                .boxed()
                .toList();
        return sources.size() == 1 && twin.has(sources.get(0)) && renderings.often(twin.one(), sources.get(0)) == 1;
    }

    /** Which words of a spot carry a meaning, and stand less often in the other translation. */
    private List<Integer> own(Spot spot, int other) {
        return IntStream.range(spot.from(), spot.to())
                .filter(at -> isWord(spot.piece(), at)
                        && count(spot.piece(), right(spot.piece()).get(at))
                                > count(other, right(spot.piece()).get(at)))
                .boxed()
                .toList();
    }

    private boolean isWord(int piece, int at) {
        Token token = right(piece).get(at);
        boolean weighty = token.letters().length() >= LETTERS || isContent(piece, renderings.source(piece, at));
        return token.kind() == Word.Kind.LETTERS && weighty;
    }

    private int count(int piece, Token token) {
        int count = 0;
        for (Token word : right(piece)) {
            count += word.stem().equals(token.stem()) || Token.kin(word.stem(), token.stem()) ? 1 : 0;
        }
        return count;
    }

    /** Whether one of the words stands nowhere in the other translation. */
    private boolean isNew(int piece, List<Integer> words, int other) {
        return words.stream().anyMatch(at -> count(other, right(piece).get(at)) == 0);
    }

    /** Whether none of the words stands for a word of the source that the twin has not. */
    private boolean isOfTwin(Twin twin, List<Integer> words) {
        return words.stream()
                .map(word -> renderings.source(twin.one(), word))
                .allMatch(source -> source == Renderings.NONE || twin.has(source));
    }

    /**
     * Whether what differs may be of a word right before or behind the twins: one that the other source has not, and that
     * nothing stands for, or only what the other translation has as well.
     */
    private boolean isBesideLost(Twin twin, int from, int to) {
        int end = twin.from() + twin.size();
        return from <= twin.from() + BESIDE && isLost(twin, twin.from() - 1)
                || to >= end - 1 - BESIDE && isLost(twin, end);
    }

    private boolean isLost(Twin twin, int source) {
        int[] forms = renderings.forms(twin.one());
        return source >= 0
                && source < forms.length
                && isContent(twin.one(), source)
                && IntStream.of(renderings.forms(twin.other())).noneMatch(form -> form == forms[source])
                && renderings.of(twin.one(), source).stream().allMatch(stem -> renderings.has(twin.other(), stem));
    }

    private void omitted(Twin twin, Spot spot, List<Integer> words, Spot without) {
        words.stream()
                .map(word -> renderings.source(twin.one(), word))
                .filter(source -> isContent(twin.one(), source) && isOmitted(twin, source))
                .findFirst()
                .ifPresent(source ->
                        add(renderings.form(twin.one(), source), stems(twin.one(), words), spot, Set.of(), without));
    }

    /** Whether the other has nothing for a word of the one that stands in both as often, and is translated. */
    private boolean isOmitted(Twin twin, int source) {
        String form = renderings.form(twin.one(), source);
        return !renderings.keeps(twin.one(), source)
                && !renderings.counts().isOptional(form)
                && renderings.often(twin.one(), source) <= renderings.often(twin.other(), twin.inOther(source))
                && right(twin.other()).stream()
                        .map(Token::stem)
                        .noneMatch(
                                stem -> renderings.counts().isKnown(form, stem) && !renderings.has(twin.one(), stem));
    }

    /** The first word of meaning that one of these stands for, and nothing that the other has for it, too. */
    private Optional<String> source(Twin twin, List<Integer> words) {
        return words.stream()
                .map(word -> renderings.source(twin.one(), word))
                .filter(source -> isContent(twin.one(), source) && !isShared(twin, source))
                .findFirst()
                .map(source -> renderings.form(twin.one(), source));
    }

    private boolean isShared(Twin twin, int source) {
        return renderings.of(twin.one(), source).stream()
                .anyMatch(stem -> renderings.of(twin.other(), twin.inOther(source)).stream()
                        .anyMatch(other -> Token.alike(stem, other)));
    }

    /** The first word of meaning between those that the shared words stand for, where the sentence is the same. */
    private Optional<String> between(Twin twin, Gap gap, List<Integer> mine, List<Integer> theirs) {
        Set<Integer> sources = new TreeSet<>();
        mine.forEach(word -> sources.add(renderings.source(twin.one(), word)));
        boolean oneSource = theirs.stream()
                .map(word -> renderings.source(twin.other(), word))
                .anyMatch(source -> source != Renderings.NONE
                        && sources.contains(twin.turned().inOther(source)));
        return twin.size() < LONG || oneSource
                ? Optional.empty()
                : IntStream.range(gap.from() + 1, gap.to())
                        .filter(word -> isContent(twin.one(), word))
                        .mapToObj(word -> renderings.form(twin.one(), word))
                        .findFirst();
    }

    private Set<String> stems(int piece, List<Integer> words) {
        Set<String> stems = new TreeSet<>();
        words.forEach(word -> stems.add(right(piece).get(word).stem()));
        return stems;
    }

    /** Notes a difference, the same one whichever of the twins comes first. */
    private void add(String source, Set<String> mine, Spot one, Set<String> theirs, Spot other) {
        boolean turned = mine.toString().compareTo(theirs.toString()) < 0;
        Places places = differences.computeIfAbsent(
                new Difference(source, turned ? theirs : mine, turned ? mine : theirs), any -> new Places());
        places.one.add(turned ? other : one);
        places.other.add(turned ? one : other);
    }

    private void report(Difference difference, Places places) {
        if (difference.other.isEmpty()) {
            if (places.one.size() * MANY > places.other.size()) {
                places.other.forEach(spot -> left(spot, difference, places.one.size()));
            }
        } else if (isUsual(difference, places)) {
            otherwise(difference, places.other, difference.other, places.one);
        } else {
            otherwise(difference, places.one, difference.one, places.other);
        }
    }

    /**
     * Whether the first of two renderings stands in more of the places; if in as many, for the word in more of the text; and
     * if for that, too, whether its rarest word is the less rare one, or stands earlier.
     */
    private boolean isUsual(Difference difference, Places places) {
        int more = Integer.compare(places.one.size(), places.other.size());
        int often =
                Integer.compare(often(difference.source, difference.one), often(difference.source, difference.other));
        int common = Integer.compare(common(difference.one), common(difference.other));
        int earlier = Integer.compare(
                places.other.iterator().next().piece(),
                places.one.iterator().next().piece());
        return IntStream.of(more, often, common, earlier)
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(1)
                > 0;
    }

    private int common(Set<String> stems) {
        return stems.stream().mapToInt(renderings::pieces).min().orElse(0);
    }

    private int often(String source, Set<String> stems) {
        return stems.stream()
                .mapToInt(stem -> renderings.counts().of(source, stem))
                .max()
                .orElse(0);
    }

    private void left(Spot spot, Difference difference, int with) {
        report(
                Rule.MISSING_WORDS,
                regular ? Severity.WARNING : Severity.NOTE,
                spot,
                Say.RENDERED_IN_TWINS.of(difference.source, words(difference.one), with),
                Say.WRITE_COUNTERPART.of());
    }

    /** A second rendering that a word has in many places is meant. */
    private void otherwise(Difference difference, Set<Spot> odd, Set<String> stems, Set<Spot> usual) {
        if (stems.stream().noneMatch(stem -> renderings.counts().isKnown(difference.source, stem))) {
            Message message = Say.RENDERED_OTHERWISE_IN_TWINS.of(
                    difference.source, text(odd), odd.size(), text(usual), usual.size());
            odd.forEach(spot ->
                    report(Rule.SAME_SOURCE_DIFFERS, Severity.WARNING, spot, message, Say.RENDER_AS_THERE.of()));
        }
    }

    /** What stands in the first of several places that have the same. */
    private String text(Set<Spot> spots) {
        Spot spot = spots.iterator().next();
        return right(spot.piece()).subList(spot.from(), spot.to()).stream()
                .map(Token::letters)
                .collect(Collectors.joining(" "));
    }

    private Message words(Set<String> stems) {
        return Say.WORDS.join(stems.stream().map(renderings::word).toList());
    }

    /** Where nothing is, the two words are shown between which it is missing. */
    private void report(Rule rule, Severity severity, Spot spot, Message message, Message remedy) {
        List<Integer> words = new ArrayList<>();
        words.add(spot.size() == 0 ? spot.from() - 1 : spot.from());
        words.add(spot.size() == 0 ? spot.to() : spot.to() - 1);
        findings.add(
                rule,
                severity,
                renderings.spot(spot.piece(), words),
                pair.source(renderings.pieces().get(spot.piece()).link()),
                message,
                remedy);
    }
}
