package org.clausebook.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.clausebook.text.Sentences;
import org.clausebook.text.Stems;

/** An edition, cut into words, with what its language is known for. */
final class Prose {
    private static final Pattern ACCENTED = Pattern.compile("(\\p{IsLatin})\\p{M}+");

    private final Edition edition;
    private final Usage usage;
    private final Map<String, String> lowers = new HashMap<>();
    private final Stems stems;
    private final Map<String, String> plain = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line, List<Span>> sentences = new IdentityHashMap<>();
    private final Map<ClausePath, Line> texts = new HashMap<>();
    private final Map<ClausePath, Line> headings = new HashMap<>();
    private final Map<ClausePath, List<Block>> children = new HashMap<>();
    private Optional<Company> company = Optional.empty();

    Prose(Edition edition) {
        this.edition = edition;
        this.stems = new Stems(edition.id().language());
        this.usage = Usage.of(edition.id().language());
        for (Block block : edition.blocks()) {
            children.computeIfAbsent(block.parent(), any -> new ArrayList<>()).add(block);
            if (!block.heading().isEmpty()) {
                Line line = new Line(edition.id(), block, Mark.Field.HEADING, this::lower, this::stem);
                lines.add(line);
                headings.put(block.path(), line);
            }
            if (!block.text().isEmpty()) {
                Line line = new Line(edition.id(), block, Mark.Field.TEXT, this::lower, this::stem);
                lines.add(line);
                texts.put(block.path(), line);
            }
        }
    }

    private String lower(String word) {
        String lower = lowers.get(word);
        if (lower == null) {
            lower = word.toLowerCase(Locale.ROOT);
            lowers.put(word, lower);
        }
        return lower;
    }

    /** What all forms of a word share, Latin letters without accents, which come and go between them; given in small letters. */
    String stem(String word) {
        String known = plain.get(word);
        if (known == null) {
            known = plain(stems.of(word));
            plain.put(word, known);
        }
        return known;
    }

    private static String plain(String stem) {
        return ACCENTED.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD)).replaceAll("$1");
    }

    Edition edition() {
        return edition;
    }

    Usage usage() {
        return usage;
    }

    /** What stands beside its words. */
    Company company() {
        if (company.isEmpty()) {
            company = Optional.of(new Company(this));
        }
        return company.orElseThrow();
    }

    /** Headings and texts in document order. */
    List<Line> lines() {
        return lines;
    }

    /** Notes a sentence of a block's text that somebody else found, who finds them all, one after the other. */
    void sentence(ClausePath path, Span span) {
        text(path)
                .ifPresent(line -> sentences
                        .computeIfAbsent(line, any -> new ArrayList<>())
                        .add(span));
    }

    /** The sentences of a line. */
    List<Span> sentences(Line line) {
        return sentences.computeIfAbsent(
                line, any -> Sentences.in(line.text(), edition.id().language()));
    }

    /** The text of a block; empty where it has none. */
    Optional<Line> text(ClausePath path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The heading of a block; empty where it has none. */
    Optional<Line> heading(ClausePath path) {
        return Optional.ofNullable(headings.get(path));
    }

    /** The blocks directly below another, in order. */
    List<Block> below(ClausePath parent) {
        return children.getOrDefault(parent, List.of());
    }
}
