package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Sentences;
import org.junit.jupiter.api.Test;

class SentenceAlignerTest {
    @Test
    void aSentencePutInHasNoCounterpart() {
        Edition old = Editions.edition(
                "lease", "en", "2021", "# Lease\n1. You may dig in the garden. You shall return the spade clean.");
        Edition revised = Editions.edition(
                "lease",
                "en",
                "2025",
                "# Lease\n1. You may dig in the garden. The tenant pays 30 euros for lost keys."
                        + " You shall return the spade clean.");
        assertEquals(
                List.of(
                        "You may dig in the garden. = You may dig in the garden.",
                        " = The tenant pays 30 euros for lost keys.",
                        "You shall return the spade clean. = You shall return the spade clean."),
                rows(Aligner.align(old, revised)));
    }

    @Test
    void twoSentencesMayBeOne() {
        Edition old = Editions.edition(
                "lease", "en", "2021", "# Lease\n1. The spade is lent for digging. The rake is lent for raking.");
        Edition revised = Editions.edition(
                "lease", "en", "2025", "# Lease\n1. The spade is lent for digging, the rake is lent for raking.");
        assertEquals(
                List.of("The spade is lent for digging. The rake is lent for raking."
                        + " = The spade is lent for digging, the rake is lent for raking."),
                rows(Aligner.align(old, revised)));
    }

    @Test
    void everySentenceOfTheBundledTranslationIsInOneLink() throws IOException {
        Alignment alignment = Aligner.align(edition("en-20210429"), edition("bg-20210429"));
        Map<BlockLink, List<SentenceLink>> links = SentenceAligner.align(alignment);
        List<Sentence> left = links.values().stream()
                .flatMap(List::stream)
                .flatMap(link -> link.left().stream())
                .toList();
        List<Sentence> all = alignment.left().blocks().stream()
                .flatMap(block -> Sentences.in(block.text(), new Language("en")).stream()
                        .map(span -> new Sentence(block.path(), span)))
                .toList();
        assertEquals(all, left);
        long pairs = links.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.left().size() == 1 && link.right().size() == 1)
                .count();
        assertTrue(pairs > 0.9 * all.size(), pairs + " of " + all.size() + " sentences have one counterpart");
    }

    private static List<String> rows(Alignment alignment) {
        return SentenceAligner.align(alignment).values().stream()
                .flatMap(List::stream)
                .map(link -> text(alignment.left(), link.left()) + " = " + text(alignment.right(), link.right()))
                .toList();
    }

    private static String text(Edition edition, List<Sentence> sentences) {
        Map<ClausePath, String> texts = edition.blocks().stream().collect(Collectors.toMap(Block::path, Block::text));
        return String.join(
                " ",
                sentences.stream()
                        .map(sentence -> sentence.span().of(texts.get(sentence.block())))
                        .toList());
    }

    private static Edition edition(String name) throws IOException {
        Path file = Path.of("content/eula", name + ".md");
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }
}
