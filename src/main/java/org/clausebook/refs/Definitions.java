package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** Where an edition defines its terms. */
final class Definitions {
    private final Vocabulary words;
    private final List<Definition> all;
    private final Map<ClausePath, Map<Mark.Field, Set<Integer>>> quoted = new HashMap<>();

    private Definitions(Vocabulary words, List<Definition> all) {
        this.words = words;
        this.all = List.copyOf(all);
        for (Definition definition : all) {
            quoted.computeIfAbsent(definition.block().path(), unused -> new HashMap<>())
                    .computeIfAbsent(definition.field(), unused -> new HashSet<>())
                    .add(definition.first());
        }
    }

    static Definitions in(Edition edition, Vocabulary words) {
        List<Definition> all = new ArrayList<>();
        Set<ClausePath> glossaries = new HashSet<>();
        for (Block block : edition.blocks()) {
            if (glossaries.contains(block.parent()) || isGlossary(block, words)) {
                glossaries.add(block.path());
            }
            for (Mark.Field field : Mark.Field.values()) {
                all.addAll(new DefinitionReader(words, block, field).read(glossaries.contains(block.parent())));
            }
        }
        return new Definitions(words, all);
    }

    private static boolean isGlossary(Block block, Vocabulary words) {
        Tokens heading = words.tokens(block.heading());
        int end = words.list("definitions").end(heading, 0);
        return end > 0 && heading.size() - end <= 1;
    }

    Vocabulary words() {
        return words;
    }

    /** In document order. */
    List<Definition> all() {
        return all;
    }

    /** The first tokens of the terms that a field defines. */
    Set<Integer> quoted(Block block, Mark.Field field) {
        return quoted.getOrDefault(block.path(), Map.of()).getOrDefault(field, Set.of());
    }
}
