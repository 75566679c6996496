package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.Editions;
import org.clausebook.content.Work;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;

/**
 * A work of three versions in two languages, numbered from 1 in each edition, so that a number says nothing. A version
 * drops, moves and adds clauses; a translation leaves some out. Every clause has a true number, by which the links are
 * made, some of them wrong.
 */
final class GeneratedWork {
    static final Work WORK = new Work(new Slug("w"), "Work", new Language("en"), List.of());

    private final SplittableRandom random;
    private final int wrong;
    private final List<Edition> editions = new ArrayList<>();
    private final Map<ClauseAddress, Integer> truth = new TreeMap<>();
    private final Map<EditionPair, Alignment> made = new HashMap<>();
    private int clauses;

    private GeneratedWork(long seed, int wrong) {
        this.random = new SplittableRandom(seed);
        this.wrong = wrong;
    }

    /** The work of a seed, of whose links so many percent are wrong, most of them less sure than the right ones. */
    static GeneratedWork of(long seed, int wrong) {
        GeneratedWork work = new GeneratedWork(seed, wrong);
        work.write();
        EditionPair.of(WORK, work.editions).forEach(work::align);
        return work;
    }

    List<Edition> editions() {
        return editions;
    }

    /** The alignments of all pairs that some of the editions make; the same pair always has the same links. */
    List<Alignment> alignments(List<Edition> some) {
        return EditionPair.of(WORK, some).stream().map(this::align).toList();
    }

    int truth(ClauseAddress address) {
        return truth.getOrDefault(address, -1);
    }

    /** How many clauses stand in any edition. */
    int clauses() {
        return new HashSet<>(truth.values()).size();
    }

    Set<ClauseAddress> addresses() {
        return new TreeSet<>(truth.keySet());
    }

    static Set<List<ClauseAddress>> links(List<Alignment> alignments) {
        Set<List<ClauseAddress>> links = new HashSet<>();
        for (Alignment alignment : alignments) {
            for (BlockLink link : alignment.links()) {
                if (link.isPair()) {
                    links.add(List.of(
                            new ClauseAddress(alignment.left().id(), link.left().get(0)),
                            new ClauseAddress(
                                    alignment.right().id(), link.right().get(0))));
                }
            }
        }
        return links;
    }

    private void write() {
        List<Integer> text = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            text.add(clauses++);
        }
        for (String version : List.of("1", "2", "3")) {
            edition("en", version, text);
            edition("bg", version, text.subList(0, text.size() - random.nextInt(3)));
            text = changed(text);
        }
    }

    private List<Integer> changed(List<Integer> text) {
        List<Integer> changed = new ArrayList<>(text);
        changed.remove(random.nextInt(changed.size()));
        changed.add(random.nextInt(changed.size()), clauses++);
        changed.add(random.nextInt(changed.size()), changed.remove(random.nextInt(changed.size())));
        return changed;
    }

    private void edition(String language, String version, List<Integer> text) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= text.size(); i++) {
            lines.append(i).append(". Clause ").append(text.get(i - 1)).append(".\n");
        }
        Edition edition = Editions.edition("w", language, version, lines.toString());
        editions.add(edition);
        for (int i = 0; i < text.size(); i++) {
            truth.put(new ClauseAddress(edition.id(), edition.blocks().get(i).path()), text.get(i));
        }
    }

    private Alignment align(EditionPair pair) {
        Alignment known = made.get(pair);
        if (known != null) {
            return known;
        }
        List<BlockLink> links = new ArrayList<>();
        Set<ClausePath> free = new TreeSet<>();
        pair.right().blocks().forEach(block -> free.add(block.path()));
        for (Block block : pair.left().blocks()) {
            ClausePath right = choose(pair, block, free);
            if (free.remove(right)) {
                boolean isTrue = same(pair, block.path(), right);
                double confidence = (isTrue ? 0.7 : 0.5) + 0.3 * random.nextDouble();
                links.add(new BlockLink(List.of(block.path()), List.of(right), Set.of(), confidence, List.of()));
            } else {
                links.add(new BlockLink(List.of(block.path()), List.of(), Set.of(), 0.9, List.of()));
            }
        }
        free.forEach(path -> links.add(new BlockLink(List.of(), List.of(path), Set.of(), 0.9, List.of())));
        Alignment alignment = new Alignment(
                Alignment.kindOf(pair.left(), pair.right()), pair.left(), pair.right(), links, Lexicon.NONE);
        made.put(pair, alignment);
        return alignment;
    }

    private ClausePath choose(EditionPair pair, Block block, Set<ClausePath> free) {
        if (random.nextInt(100) < wrong && !free.isEmpty()) {
            return List.copyOf(free).get(random.nextInt(free.size()));
        }
        return free.stream()
                .filter(path -> same(pair, block.path(), path))
                .findFirst()
                .orElse(ClausePath.NONE);
    }

    private boolean same(EditionPair pair, ClausePath left, ClausePath right) {
        return truth(new ClauseAddress(pair.left().id(), left))
                == truth(new ClauseAddress(pair.right().id(), right));
    }
}
