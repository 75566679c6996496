package org.clausebook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.SentenceAligner;
import org.clausebook.align.SentenceLink;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * The aligned texts of translations as TMX 1.4b (LISA, 2005): a translation unit for each pair of headings, for each pair
 * of sentences, and, where a paragraph has several, for the whole of it, which says segtype block. Plain text without
 * codes; properties say the clause key and both editions. What stands on one side only is left out; what is said twice
 * stands twice, since its keys differ.
 */
public final class Tmx {
    private static final String ALL = "*all*";

    private final WorkEditions work;
    private final Alignment alignment;
    private final Map<ClauseAddress, Block> blocks = new HashMap<>();

    private Tmx(WorkEditions work, Alignment alignment) {
        this.work = work;
        this.alignment = alignment;
        for (Edition edition : List.of(alignment.left(), alignment.right())) {
            edition.blocks().forEach(block -> blocks.put(new ClauseAddress(edition.id(), block.path()), block));
        }
    }

    /** One pair of texts. */
    private record Pair(String type, String left, String right) {}

    /**
     * The whole file.
     *
     * @param translations alignments of a work with its translations
     */
    public static String write(WorkEditions work, List<Alignment> translations) {
        List<String> sources = translations.stream()
                .map(made -> made.left().id().language().tag())
                .distinct()
                .toList();
        String source = sources.size() == 1 ? sources.get(0) : ALL;
        return Xml.text(xml -> xml.element(
                "tmx",
                root -> {
                    root.empty(
                            "header",
                            "creationtool",
                            "clausebook",
                            "creationtoolversion",
                            "1",
                            "segtype",
                            "sentence",
                            "o-tmf",
                            "clausebook",
                            "adminlang",
                            "en",
                            "srclang",
                            source,
                            "datatype",
                            "plaintext");
                    root.element("body", body -> {
                        for (Alignment made : translations) {
                            new Tmx(work, made).write(body);
                        }
                    });
                },
                "version",
                "1.4"));
    }

    private void write(Xml body) throws XMLStreamException {
        Map<BlockLink, List<SentenceLink>> sentences = SentenceAligner.align(alignment);
        for (BlockLink link : alignment.links()) {
            if (link.isPair()) {
                Optional<ClauseKey> key = work.concordance()
                        .key(new ClauseAddress(
                                alignment.left().id(), link.left().get(0)));
                String name = key.map(Object::toString)
                        .orElseGet(() -> link.left().get(0).toString());
                for (Pair pair : pairs(link, sentences.getOrDefault(link, List.of()))) {
                    unit(body, pair, name);
                }
            }
        }
    }

    private List<Pair> pairs(BlockLink link, List<SentenceLink> sentences) {
        List<Pair> pairs = new ArrayList<>();
        List<Block> left = blocks(alignment.left(), link.left());
        List<Block> right = blocks(alignment.right(), link.right());
        if (left.size() == 1 && right.size() == 1) {
            pairs.add(new Pair("", left.get(0).heading(), right.get(0).heading()));
        }
        for (SentenceLink sentence : sentences) {
            pairs.add(new Pair("", text(alignment.left(), sentence.left()), text(alignment.right(), sentence.right())));
        }
        if (sentences.size() > 1) {
            pairs.add(new Pair("block", texts(left), texts(right)));
        }
        return pairs.stream()
                .filter(pair -> !pair.left.isEmpty() && !pair.right.isEmpty())
                .toList();
    }

    private List<Block> blocks(Edition edition, List<ClausePath> paths) {
        return paths.stream().map(path -> block(edition, path)).toList();
    }

    private Block block(Edition edition, ClausePath path) {
        return Optional.ofNullable(blocks.get(new ClauseAddress(edition.id(), path)))
                .orElseThrow();
    }

    private String text(Edition edition, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence ->
                        sentence.span().of(block(edition, sentence.block()).text()))
                .collect(Collectors.joining(" "));
    }

    private static String texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    private void unit(Xml body, Pair pair, String key) throws XMLStreamException {
        Edition left = alignment.left();
        Edition right = alignment.right();
        body.element(
                "tu",
                xml -> {
                    xml.line("prop", key, "type", "x-clause-key");
                    xml.line("prop", left.id() + "~" + right.id(), "type", "x-editions");
                    text(xml, left, pair.left);
                    text(xml, right, pair.right);
                },
                "segtype",
                pair.type);
    }

    private static void text(Xml unit, Edition edition, String text) throws XMLStreamException {
        unit.element(
                "tuv",
                xml -> xml.line("seg", text),
                "xml:lang",
                edition.id().language().tag());
    }
}
