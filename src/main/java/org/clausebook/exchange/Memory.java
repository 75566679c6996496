package org.clausebook.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.align.Alignment;
import org.clausebook.align.SentenceAligner;
import org.clausebook.align.SentenceLink;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Currency;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Sentences;

/** Which sentences of an older translation stand for which of the newest source, by way of what they were made from. */
final class Memory {
    /** Sentences that hang together, each side in the order of its text. */
    static final class Group {
        private final Set<Sentence> old;
        private final Set<Sentence> translated;
        private final Set<Sentence> newest;

        private Group(Memory memory) {
            old = memory.inOrder(memory.currency.source());
            translated = memory.inOrder(memory.currency.translation());
            newest = memory.inOrder(memory.currency.newest());
        }

        List<Sentence> old() {
            return List.copyOf(old);
        }

        List<Sentence> translated() {
            return List.copyOf(translated);
        }

        List<Sentence> newest() {
            return List.copyOf(newest);
        }
    }

    private final Currency currency;
    private final Map<EditionId, Map<ClausePath, Integer>> orders = new HashMap<>();
    private final Map<Sentence, Group> ofOld = new HashMap<>();
    private final Map<Sentence, Group> ofNewest = new HashMap<>();

    Memory(Currency currency) {
        this.currency = currency;
        for (Edition edition : List.of(currency.source(), currency.translation(), currency.newest())) {
            Map<ClausePath, Integer> order = new HashMap<>();
            edition.blocks().forEach(block -> order.put(block.path(), order.size()));
            orders.put(edition.id(), order);
        }
        currency.revision().map(Comparison::alignment).ifPresentOrElse(this::revised, this::unrevised);
        for (SentenceLink link : links(currency.alignment())) {
            if (!link.left().isEmpty()) {
                joined(link.left()).translated.addAll(link.right());
            }
        }
        new LinkedHashSet<>(ofOld.values())
                .forEach(group -> group.newest.forEach(sentence -> ofNewest.put(sentence, group)));
    }

    private Set<Sentence> inOrder(Edition edition) {
        Map<ClausePath, Integer> order = orders.getOrDefault(edition.id(), Map.of());
        return new TreeSet<>(Comparator.comparing((Sentence sentence) -> order.getOrDefault(sentence.block(), 0))
                .thenComparing(sentence -> sentence.span().start()));
    }

    private static List<SentenceLink> links(Alignment alignment) {
        List<SentenceLink> links = new ArrayList<>();
        SentenceAligner.align(alignment).values().forEach(links::addAll);
        return links;
    }

    private void revised(Alignment revision) {
        for (SentenceLink link : links(revision)) {
            if (!link.left().isEmpty()) {
                joined(link.left()).newest.addAll(link.right());
            }
        }
    }

    private void unrevised() {
        Edition source = currency.source();
        for (Block block : source.blocks()) {
            Sentences.in(block.text(), source.id().language()).forEach(span -> {
                Sentence sentence = new Sentence(block.path(), span);
                joined(List.of(sentence)).newest.add(sentence);
            });
        }
    }

    /** The one group of some old sentences. */
    private Group joined(List<Sentence> sentences) {
        Group group = new Group(this);
        for (Sentence sentence : sentences) {
            Group before = Optional.ofNullable(ofOld.get(sentence)).orElse(group);
            if (before != group) {
                group.old.addAll(before.old);
                group.newest.addAll(before.newest);
                group.translated.addAll(before.translated);
            }
            group.old.add(sentence);
        }
        group.old.forEach(sentence -> ofOld.put(sentence, group));
        return group;
    }

    /** The group of a sentence of the newest source; empty where it is new. */
    Optional<Group> of(Sentence newest) {
        return Optional.ofNullable(ofNewest.get(newest));
    }
}
