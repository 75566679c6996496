package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clausebook.Editions;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.align.BlockLink.Relation;
import org.clausebook.parse.EditionParser;
import org.clausebook.parse.EditionWriter;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One change between two versions gives one link that says so. */
class SmallChangesTest {
    private static final int SEEDS = 300;
    private static final List<String> WORDS = List.of(
            ("the a of and to in under by with without may must shall not only tenant landlord garden spade water well"
                            + " hose rake fence path gate tree hedge fruit seed frost winter summer morning night week month"
                            + " rent price deposit fee fine damage repair tool shed key lock visitor neighbour child dog cat bird"
                            + " compost fire smoke noise music party parking bicycle car trailer meter pipe tap barrel pond fish"
                            + " bench table roof door window paint wood stone brick sand gravel grass lawn mower petrol electric"
                            + " cable socket lamp notice letter signature witness court judge law town council plan map border")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "bg-20210429", "en-20250425"})
    void otherLineBreaksChangeNothing(String name) {
        Edition edition = HardPair.bundled(name);
        SplittableRandom random = new SplittableRandom(name.hashCode());
        String markdown = EditionWriter.write(edition);
        int body = markdown.indexOf("\n---\n", 4);
        StringBuilder wrapped = new StringBuilder(markdown.substring(0, body));
        for (String word : markdown.substring(body).split("(?= \\p{Ll})", -1)) {
            boolean breaks = word.startsWith(" ") && random.nextInt(8) == 0 && !isWhole(lastLine(wrapped));
            wrapped.append(breaks ? "\n" + word.substring(1) : word);
        }
        Edition other = EditionParser.parse(new SourceText("wrapped.md", wrapped.toString()))
                .value()
                .orElseThrow();
        assertEquals(List.of(), changed(Aligner.align(edition, other)));
    }

    /** Headings and comments are one line. */
    private static boolean isWhole(String line) {
        return line.startsWith("#") || line.startsWith("<!--");
    }

    private static String lastLine(StringBuilder text) {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    private static List<BlockLink> changed(Alignment alignment) {
        return alignment.links().stream()
                .filter(link ->
                        link.relation() != Relation.KEPT || !link.changes().isEmpty())
                .toList();
    }

    @Test
    void oneOfTwelveClausesIsRemoved() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> clauses = sentences(random, 12);
            List<String> fewer = new ArrayList<>(clauses);
            int gone = random.nextInt(12);
            fewer.remove(gone);
            Edition left = edition("2021", "# Rules\n## General\n" + numbered(clauses));
            Edition right = edition("2025", "# Rules\n## General\n" + numbered(fewer));
            List<String> links = Aligner.align(left, right).links().stream()
                    .filter(link -> link.relation() != Relation.KEPT
                            || link.changes().contains(Change.TEXT)
                            || link.changes().contains(Change.POSITION))
                    .map(link -> link.left() + " " + link.relation() + " " + link.changes())
                    .toList();
            long shown = seed;
            assertEquals(
                    List.of("[general/" + (gone + 1) + "] REMOVED []"),
                    links,
                    () -> "seed " + shown + "\n"
                            + HardPair.strangers(left, right).shown());
        }
    }

    @Test
    void oneOfEightSectionsIsMoved() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> sections = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sections.add("## " + words(random, 3) + "\n" + numbered(sentences(random, 4)));
            }
            // Far enough that moving all the others back would be the longer story.
            int from = random.nextInt(8);
            int to = (from + 3 + random.nextInt(3)) % 8;
            List<String> moved = new ArrayList<>(sections);
            moved.add(to, moved.remove(from));
            Edition left = edition("2021", "# Rules\n" + String.join("", sections));
            Edition right = edition("2025", "# Rules\n" + String.join("", moved));
            List<String> links = changed(Aligner.align(left, right)).stream()
                    .map(link -> link.left() + " " + link.relation() + " " + link.changes())
                    .toList();
            String heading = left.blocks().get(1 + 5 * from).path().toString();
            long shown = seed;
            assertEquals(
                    List.of("[" + heading + "] KEPT [POSITION]"),
                    links,
                    () -> "seed " + shown + "\n"
                            + HardPair.strangers(left, right).shown());
        }
    }

    private static Edition edition(String version, String text) {
        return Editions.edition("rules", "en", version, text);
    }

    private static String numbered(List<String> texts) {
        StringBuilder clauses = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            clauses.append(i + 1).append(". ").append(texts.get(i)).append('\n');
        }
        return clauses.toString();
    }

    private static List<String> sentences(SplittableRandom random, int count) {
        return Stream.generate(() -> words(random, 8 + random.nextInt(25)) + ".")
                .limit(count)
                .toList();
    }

    private static String words(SplittableRandom random, int count) {
        return String.join(
                " ",
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(count)
                        .toList());
    }
}
