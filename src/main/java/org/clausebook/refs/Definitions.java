package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** Where an edition defines its terms. */
final class Definitions {
    private final Vocabulary words;
    private final List<Definition> all;
    private final Map<ClausePath, Map<Mark.Field, List<Definition>>> inField = new HashMap<>();

    private Definitions(Vocabulary words, List<Definition> all) {
        this.words = words;
        this.all = List.copyOf(all);
        for (Definition definition : all) {
            inField.computeIfAbsent(definition.block().path(), unused -> new HashMap<>())
                    .computeIfAbsent(definition.field(), unused -> new ArrayList<>())
                    .add(definition);
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

    /** Those in a field, in order. */
    List<Definition> in(Block block, Mark.Field field) {
        return inField.getOrDefault(block.path(), Map.of()).getOrDefault(field, List.of());
    }

    /** The first tokens of the terms that a field defines. */
    Set<Integer> quoted(Block block, Mark.Field field) {
        return in(block, field).stream().map(Definition::first).collect(Collectors.toSet());
    }
}
