package org.clausebook.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.content.ContentReader;
import org.clausebook.content.Products;
import org.clausebook.source.Problem;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strangers' texts, a line a block as {@link Editions} writes them. Each test shows what is said of a text's blocks. */
class TaggerTest {
    private static final String TAXONOMY = """
            makers: [Borealis]
            groups:
              - id: suite
                names:
                  - Borealis Suite
                  - {name: Пакет Борей, language: bg}
            products:
              - id: draw
                group: suite
                names: [BoDraw Draw]
              - id: draw-pro
                group: suite
                names: [BoDraw Draw+]
              - id: paint
                group: suite
                names:
                  - BoDraw Paint
                  - {name: BoDraw Brush, until: 2022}
                models: [BoDraw P 10]
              - id: plan
                names:
                  - Borealis Plan
                  - {name: BoPlan Планировчик, language: bg}
              - id: mobile
                names: [BoDraw Mobile]
              - id: manager
                names: [Print Manager]
              - id: kit
                names: [BoDraw Drawing Kit]
            components:
              - BoDraw Mobile Gateway
            """;

    @TempDir
    Path content;

    private Products products = Products.NONE;

    @BeforeEach
    void readTaxonomy() throws IOException {
        Files.writeString(content.resolve("products.yaml"), TAXONOMY);
        var read = ContentReader.read(content);
        products = read.value().products();
        assertEquals(
                List.of("There is no collection file"),
                read.problems().stream().map(Problem::message).toList());
    }

    @Test
    void signsSpacesTheMakerAndThePluralMakeNoDifference() {
        assertMentions("draw", "Borealis® BoDraw™ Draw runs here");
        assertMentions("draw", "two BoDraw  Draws and more");
        assertMentions("draw", "BoDraw Draw’s manual");
        assertMentions("draw", "a BODRAW DRAW licence");
        assertMentions("draw", "the bodraw draw program");
    }

    @Test
    void theLongestNameWins() {
        assertMentions("draw-pro", "only BoDraw Draw+ may");
        assertMentions("", "the BoDraw Mobile Gateway may");
        assertMentions("mobile", "the BoDraw Mobile gate may");
        assertMentions("kit", "BoDraw Drawing Kits");
    }

    @Test
    void anOrdinaryWordIsNoName() {
        assertMentions("", "a print manager and a plan for the suite");
        assertMentions("manager", "the Print manager starts");
        assertMentions("", "Plan your work");
        assertMentions("plan", "use Borealis Plan at work");
        assertMentions("", "see https://bodraw.example/bodraw-draw/ first");
    }

    @Test
    void aListMayLeaveOutHowItsNamesBegin() {
        assertMentions("draw paint mobile", "BoDraw Draw, Paint and Mobile are");
        assertMentions("draw draw-pro", "BoDraw Draw and/or Draw+ are");
        assertMentions("draw", "BoDraw Draw, painting and mobile work");
        assertMentions("draw manager", "BoDraw Draw, Print Manager, Paint");
    }

    @Test
    void aModelCountsAsItsProductAndSoDoesAFormerName() {
        assertMentions("paint", "with BoDraw P 10 only");
        assertMentions("paint", "formerly BoDraw Brush");
    }

    @Test
    void whatIsExceptedIsExcludedUpToTheEndOfThePhrase() {
        assertExcludes("paint", "any Borealis Suite product, except BoDraw Paint, or BoDraw Draw");
        assertExcludes("draw-pro paint", "all (other than BoDraw Draw+ and the BoDraw Paint product) and BoDraw Draw");
        assertExcludes("draw paint", "all excluding BoDraw Draw, Paint; BoDraw Mobile may");
        assertExcludes("suite", "This return policy does not apply to any Borealis Suite products");
        assertExcludes("", "You may not use it except where BoDraw Draw is installed");
        assertExcludes("", "except as stated below, BoDraw Draw may be used");
    }

    @Test
    void aSectionGovernsWhatItsHeadingNames() {
        assertEquals("""
                title []
                p1 []
                borealis-suite [suite]
                bodraw-draw-and-bodraw-paint [draw, paint]
                bodraw-draw-and-bodraw-paint/1 [draw, paint]
                updates [suite]
                updates/1 [suite]
                closing []
                closing/1 []
                """, governs(edition("en", """
                        # Licence for BoDraw Draw
                        BoDraw Mobile is a program.
                        ## Borealis Suite
                        ### BoDraw Draw and BoDraw Paint
                        1. You may draw.
                        ### Updates
                        1. You may update.
                        ## Closing
                        1. BoDraw Draw ends here.
                        """)));
    }

    @Test
    void aGeneralClauseAppliesToWhatItSpeaksOf() {
        assertApplies("suite", "All Borealis Suite products are licensed.");
        assertApplies("draw paint", "The licence for BoDraw Draw and BoDraw Paint ends.");
        assertApplies("", "Tools may update it; BoDraw Draw is an example.");
    }

    @Test
    void bulgarianFormsAreOneName() {
        assertMentions("bg", "suite", "за пакета Борей важи");
        assertMentions("bg", "suite", "Пакетът Борей и пакетите Борей");
        assertMentions("bg", "plan", "с BoPlan планировчика може");
        assertMentions("bg", "draw", "продуктът BoDraw Draw-ът и");
    }

    @Test
    void exceptionsAreKnownInBulgarianAndGerman() {
        assertExcludes(
                "bg", "draw paint", "всички, с изключение на BoDraw Draw и продукта BoDraw Paint, и BoDraw Mobile");
        assertExcludes("bg", "draw", "Това не се прилага за BoDraw Draw. BoDraw Paint може");
        assertExcludes("de", "draw mobile", "alle außer BoDraw Draw und BoDraw Mobile sowie der Kunde");
        assertExcludes("de", "suite", "Dies gilt nicht für die Produkte Borealis Suite.");
        assertMentions("de", "draw mobile", "des BoDraw-Draw-Programms und BoDraw Mobiles");
    }

    @Test
    void namesThatNobodyListedAreFacts() {
        Tags tags = Tagger.tag(edition("en", """
                ## BoDraw Draw
                1. BoDraw Vector needs BoDraw Paint and a Borealis Account.
                2. BoDraw Vector® is separate; ask your Borealis account manager.
                3. BoDraw Once is named once, by Borealis Holding A/S.
                """), products);
        assertEquals(
                List.of("UNLISTED BoDraw Vector 2", "UNLISTED BoDraw Once 1", "WITHOUT_SECTION BoDraw Paint 1"),
                tags.facts().stream()
                        .map(fact -> fact.kind() + " " + fact.name() + " "
                                + fact.places().size())
                        .toList());
    }

    @Test
    void aMentionCoversTheNameAsItIsWritten() {
        String text = "use Borealis® BoDraw™ Draw+ here";
        Mention mention = Tagger.tag(edition("en", text), products).mentions().get(0);
        assertEquals("Borealis® BoDraw™ Draw+", mention.span().of(text));
        assertEquals(Mark.Field.TEXT, mention.field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The use of BoDraw Mobile is subject to these conditions.               | mobile",
                "en | You accept them in regard to use of BoDraw Mobile and BoDraw Draw+.    | mobile draw-pro",
                "en | BoDraw Mobile is delivered as it is.                                   | mobile",
                "en | The Product requires a license for BoDraw Mobile.                      | ''",
                "en | BoDraw Paint and the Borealis Suite are installed together.            | ''",
                "bg | Използването на BoDraw Mobile е предмет на тези условия.               | mobile",
                "de | Die Nutzung von BoDraw Mobile unterliegt diesen Bedingungen.           | mobile"
            })
    void aProductsSectionMaySaySomethingForAnother(String language, String text, String expected) {
        Edition edition = edition(language, "## BoDraw Paint\n1. " + text);
        Block clause = edition.blocks().get(1);
        assertEquals(
                expected, ids(Tagger.tag(edition, products).of(clause.path()).applies()), text);
    }

    private static Edition edition(String language, String text) {
        return Editions.edition("studio", language, "2024", text);
    }

    private void assertMentions(String products, String text) {
        assertMentions("en", products, text);
    }

    private void assertMentions(String language, String expected, String text) {
        assertEquals(expected, ids(one(language, text).mentions()), text);
    }

    private void assertExcludes(String products, String text) {
        assertExcludes("en", products, text);
    }

    private void assertExcludes(String language, String expected, String text) {
        assertEquals(expected, ids(one(language, text).excludes()), text);
    }

    private void assertApplies(String expected, String text) {
        assertEquals(expected, ids(one("en", text).applies()), text);
    }

    private BlockTags one(String language, String text) {
        Edition edition = edition(language, text);
        Block block = edition.blocks().get(0);
        return Tagger.tag(edition, products).of(block.path());
    }

    private static String ids(Set<Slug> ids) {
        return ids.stream().map(Slug::value).collect(Collectors.joining(" "));
    }

    private String governs(Edition edition) {
        Tags tags = Tagger.tag(edition, products);
        return edition.blocks().stream()
                .map(block -> block.path() + " " + tags.of(block.path()).governs() + "\n")
                .collect(Collectors.joining());
    }
}
