package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.refs.Reference.Scope;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Numbers as Chinese and Japanese write them, the label on both sides: 第三条, 第3条第2項, 《合同法》第九条. */
final class HanRule implements PointerRule {
    private static final String BEGINNING = "第";
    /** What labels end with; forms of one sign side by side. */
    private static final List<String> UNITS = List.of("部编編", "章", "节節", "条條", "款", "项項", "号");
    /** Longer labels there are not, in UTF-16 units. */
    private static final int LONGEST = 12;
    /** What stands before the article of a statute: the end of its title, or the word law. */
    private static final String STATUTE = "》法例则則令";

    /** What makes 本 Japan. */
    private static final String SUN = "日";
    /** So many signs, at most, a text's own name has. */
    private static final int LONGEST_NAME = 6;

    /** What a label says: which unit, and the how-manieth. */
    private record Place(int unit, int ordinal) {
        static Optional<Place> of(ClauseNumber number) {
            String printed = number.printed();
            char last = printed.charAt(printed.length() - 1);
            return !printed.startsWith(BEGINNING)
                    ? Optional.empty()
                    : UNITS.stream()
                            .filter(signs -> signs.indexOf(last) >= 0)
                            .findFirst()
                            .map(signs -> new Place(
                                    UNITS.indexOf(signs), number.ordinals().get(0)));
        }
    }

    private final Vocabulary words;
    private final Places places;
    private final Map<Place, Block> labelled = new HashMap<>();

    HanRule(Edition edition, Vocabulary words, Places places) {
        this.words = words;
        this.places = places;
        for (Block block : edition.blocks()) {
            ClauseNumber.parse(block.number())
                    .flatMap(Place::of)
                    .ifPresent(place -> labelled.putIfAbsent(place, block));
        }
    }

    @Override
    public Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before) {
        Tokens tokens = passage.tokens();
        List<Place> chain = new ArrayList<>();
        int end = at;
        Optional<ClauseNumber> label = label(tokens, end);
        while (label.isPresent()) {
            Place place = label.flatMap(Place::of).orElseThrow();
            if (!chain.isEmpty() && place.unit <= chain.get(chain.size() - 1).unit) {
                break;
            }
            chain.add(place);
            end = tokens.at(tokens.get(end).start() + label.get().printed().length());
            label = label(tokens, end);
        }
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        return isOfStatute(tokens, at, before)
                ? Optional.of(Pointer.external(at, end))
                : resolved(passage.block(), chain, at, end);
    }

    /** Behind a statute's title, or joined to such an article. */
    private boolean isOfStatute(Tokens tokens, int at, Optional<Pointer> before) {
        int joined = tokens.get(at - 1).is(",") ? at - 1 : words.list("and").start(tokens, at);
        boolean goesOn = before.filter(last -> last.scope() == Scope.EXTERNAL && last.to() == joined)
                .isPresent();
        String sign = tokens.printed(at - 1);
        boolean treaty = sign.equals("約")
                && (tokens.get(at - 2).is("条") || tokens.get(at - 2).is("條"));
        boolean statute = !sign.isEmpty() && STATUTE.contains(sign) || treaty;
        return joined < at && goesOn || statute && !isThis(tokens, at);
    }

    /** Whether the name that ends before a token is "this": 本规则第三条, and not that of a Japanese law, 日本民法第三条. */
    private boolean isThis(Tokens tokens, int before) {
        return IntStream.range(Math.max(0, before - LONGEST_NAME), before)
                .anyMatch(at -> words.list("this").has(tokens, at)
                        && !tokens.get(at - 1).is(SUN));
    }

    private static Optional<ClauseNumber> label(Tokens tokens, int at) {
        if (!tokens.get(at).is(BEGINNING)) {
            return Optional.empty();
        }
        int from = tokens.get(at).start();
        String text = tokens.text();
        return ClauseNumber.leading(text.substring(from, Math.min(text.length(), from + LONGEST)))
                .filter(number -> Place.of(number).isPresent());
    }

    /** Places within an article are looked for as far as it is divided: a text may count sentences, too. */
    private Optional<Pointer> resolved(Block from, List<Place> chain, int at, int end) {
        Optional<Block> found = outermost(from, chain.get(0));
        if (found.isEmpty()) {
            boolean hasSuch = labelled.keySet().stream().anyMatch(place -> place.unit == chain.get(0).unit);
            return hasSuch ? Optional.of(Pointer.dangling(at, end, Optional.empty())) : Optional.empty();
        }
        Block target = found.get();
        for (Place place : chain.subList(1, chain.size())) {
            target = within(target, place.ordinal).orElse(target);
        }
        return Optional.of(Pointer.resolved(at, end, List.of(target)));
    }

    /** The block with the label; 第二款 alone is one of the article that it is said in. */
    private Optional<Block> outermost(Block from, Place place) {
        Optional<Block> own = Optional.ofNullable(labelled.get(place));
        return own.isPresent() || place.unit <= UNITS.indexOf("条條")
                ? own
                : above(from).flatMap(article -> within(article, place.ordinal));
    }

    private Optional<Block> above(Block from) {
        Optional<Block> at = Optional.of(from);
        while (at.isPresent() && !at.get().number().startsWith(BEGINNING)) {
            ClausePath parent = at.get().parent();
            at = places.block(parent);
        }
        return at;
    }

    /** The child that bears a number, else the how-manieth of those that bear none. */
    private Optional<Block> within(Block block, int ordinal) {
        Optional<Block> numbered = places.below(block.path()).stream()
                .filter(child -> ClauseNumber.parse(child.number())
                        .filter(number -> number.ordinals().get(0) == ordinal)
                        .isPresent())
                .findFirst();
        Designation count = new Designation(List.of(String.valueOf(ordinal)), false, 0);
        return numbered.or(() -> places.within(block, Label.PARAGRAPH, count));
    }
}
