package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Small texts, and the links that a reader sees, each of which was once missed. */
class SmallCasesTest {
    private static final String SHED = """
            # House rules
            ## Garden
            1. The lawn is cut on Fridays before noon, and the clippings go on the compost heap behind the shed.
            2. Nobody climbs the walnut tree while its branches are wet.
            ## Cellar
            1. Each flat has one compartment; what stands in the corridor is cleared away every quarter.
            2. Coal is carried down through the hatch and never over the stairs.
            ## Laundry
            1. The machine is free from eight to eight; the list of turns hangs at the door.
            2. Whoever washed last wipes the drum and empties the sieve.
            ## Roof
            1. The hatch to the roof stays locked, and only the sweep has the key.
            ## Attic
            1. Washing is hung up in the attic from October to April only.
            """;

    private static final String SHED_MOVED = """
            # House rules
            ## Cellar
            1. Each flat has one compartment; what stands in the corridor is cleared away every quarter.
            2. Coal is carried down through the hatch and never over the stairs.
            ## Laundry
            1. The machine is free from eight to eight; the list of turns hangs at the door.
            2. Whoever washed last wipes the drum and empties the sieve.
            ## Roof
            1. The hatch to the roof stays locked, and only the sweep has the key.
            ## Garden
            1. The lawn is cut on Fridays before noon, and the clippings go on the compost heap behind the shed.
            2. Nobody climbs the walnut tree while its branches are wet.
            ## Attic
            1. Washing is hung up in the attic from October to April only.
            """;

    @Test
    void aSectionMovedInAShortTextIsFound() {
        assertEquals("garden | garden | KEPT [POSITION]", unlike(SHED, SHED_MOVED));
    }

    @Test
    void itIsFoundFromTheOtherSideToo() {
        assertEquals("garden | garden | KEPT [POSITION]", unlike(SHED_MOVED, SHED));
    }

    @Test
    void anEmptyHeadingHasNotMoved() {
        String text = "# Rules\n## \n## Garden\n1. The lawn is cut on Fridays.\n## \n1. The tree is left alone.\n";
        assertEquals("", unlike(text, text));
    }

    @Test
    void aClauseReplacedUnderItsNumberIsRemovedAndAdded() {
        assertEquals(
                """
                - | garden/2 | ADDED []
                garden/2 | - | REMOVED []""",
                unlike(
                        SHED,
                        SHED.replace(
                                "Nobody climbs the walnut tree while its branches are wet.",
                                "Parcels heavier than 31 kilograms are refused at the counter of the freight office.")));
    }

    @Test
    void aClauseRewrittenOnTheSameMatterIsKept() {
        assertEquals(
                "attic/1 | attic/1 | KEPT [TEXT]",
                unlike(
                        SHED,
                        SHED.replace(
                                "Washing is hung up in the attic from October to April only.",
                                "During summer nobody may dry any laundry here: the attic serves for washing between October"
                                        + " and April, and tenants take turns.")));
    }

    @Test
    void exchangedNeighboursKeepTheirText() {
        String one = "1. Each flat has one compartment; what stands in the corridor is cleared away every quarter.\n";
        String two = "2. Coal is carried down through the hatch and never over the stairs.\n";
        String exchanged = SHED.replace(one + two, "1" + two.substring(1) + "2" + one.substring(1));
        assertEquals("""
                cellar/1 | cellar/2 | KEPT [NUMBER]
                cellar/2 | cellar/1 | KEPT [NUMBER, POSITION]""", unlike(SHED, exchanged));
    }

    private static final String PRODUCTS = """
            # Terms
            ## Alpha Server
            Use – for the Alpha Server product the following applies:
            1. The Product may only be used on computers running operating systems for which it was designed.
            2. The Product may be installed on an unrestricted number of computers.
            ## Beta Client
            Use – for the Beta Client product the following applies:
            1. The Product may only be used on computers running operating systems for which it was designed.
            2. The Product may be used together with a licensed server only.
            ## Gamma Viewer
            Use – for the Gamma Viewer product the following applies:
            1. The Product may only be used on computers running operating systems for which it was designed.
            2. The Product shows at most sixteen pictures at the same time.
            ## Delta Player
            Use – for the Delta Player product the following applies:
            1. The Product may only be used on computers running operating systems for which it was designed.
            2. The Product may be handed on together with exported recordings.
            """;

    @Test
    void aLostHeadingIsRemovedAndNotMergedIntoItsLeadIn() {
        assertEquals(
                "gamma-viewer | - | REMOVED []",
                unlike(PRODUCTS, PRODUCTS.replace("## Gamma Viewer\n", ""))
                        .lines()
                        .filter(line -> line.startsWith("gamma-viewer ") || line.startsWith("gamma-viewer,"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aSectionOfBoilerplateIsFoundByItsName() {
        int beta = PRODUCTS.indexOf("## Beta");
        int gamma = PRODUCTS.indexOf("## Gamma");
        String moved = PRODUCTS.substring(0, beta) + PRODUCTS.substring(gamma) + PRODUCTS.substring(beta, gamma);
        assertEquals("beta-client | beta-client | KEPT [POSITION]", unlike(PRODUCTS, moved));
    }

    @Test
    void aMovedSectionOfNothingButBoilerplateIsFoundByItsName() {
        String[] same = {
            "The Product may only be used on computers running operating systems for which it was designed.",
            "The Product may be installed on an unrestricted number of computers in the same building.",
            "The Product may be handed on together with the recordings that were exported with it.",
        };
        String alpha = "# Terms\n" + section("Alpha Server", same);
        String beta = section("Beta Client", same);
        String gamma = section("Gamma Viewer", same);
        assertEquals("beta-client | beta-client | KEPT [POSITION]", unlike(alpha + beta + gamma, alpha + gamma + beta));
    }

    @Test
    void sectionsThatBeginAlikeAndChangePlacesAreKeptApartByTheirNames() {
        String grant =
                "Acme hereby grants you the right to install and use the Product, provided that the conditions and"
                        + " restrictions below are kept by everybody whom you let use it.";
        String systems =
                "The Product may only be used on computers running operating systems for which it was designed,"
                        + " and for which all updates of the maker have been installed.";
        String pictures =
                "No more than sixteen pictures are shown at once; a seventeenth waits until one of them ends, and"
                        + " a grey field with a clock stands in its place for as long as that takes.";
        String schools =
                "Schools and hospitals pay nothing for it in the first year, and half of the listed price from the"
                        + " second one on, if their order names the teacher or nurse in charge.";
        String beta = section("Beta Client", grant, systems, pictures);
        String delta = section("Delta Player", grant, systems, schools);
        assertEquals(
                """
                beta-client | beta-client | KEPT [POSITION]
                delta-player | delta-player | KEPT [POSITION]""",
                unlike(
                        SHED.replace("## Garden", beta + "## Garden") + delta,
                        SHED.replace("## Garden", delta + "## Garden") + beta));
    }

    @Test
    void aClauseOfTwoSectionsIsFoundWhereItMovedWithinOne() {
        String light = "Whoever leaves last puts out the light and hangs the key on the hook beside the door.";
        String stove = "The stove is swept once a year, and its ashes go into the iron bin under the stairs.";
        String water = "Hot water runs from six to ten in the morning and again from five in the evening.";
        assertEquals(
                """
                kitchen/1 | kitchen/3 | KEPT [NUMBER, POSITION]
                kitchen/2 | kitchen/1 | KEPT [NUMBER]
                kitchen/3 | kitchen/2 | KEPT [NUMBER]""",
                unlike(
                        SHED + section("Workshop", light) + section("Kitchen", light, stove, water),
                        SHED + section("Workshop", light) + section("Kitchen", stove, water, light)));
    }

    private static String section(String heading, String... clauses) {
        StringBuilder section = new StringBuilder("## " + heading + "\n");
        for (int i = 0; i < clauses.length; i++) {
            section.append(i + 1).append(". ").append(clauses[i]).append('\n');
        }
        return section.toString();
    }

    @Test
    void aSectionThatStandsLessDeepHasNotMoved() {
        String deep = "## Yard\n\n### Shed\n\nThe shed is locked at nine.\n\n### Pump\n\nThe pump is oiled in May.\n\n";
        String flat = deep.replace("### Pump", "## Pump");
        assertEquals("", unlike(SHED + deep, SHED + flat));
        assertEquals("", unlike(SHED + flat, SHED + deep));
    }

    @Test
    void aTextHeldByTheHeadingBelowInsteadOfTheOneAboveHasMoved() {
        String shed = "The shed is locked at nine, and its key hangs beside the door of the caretaker.\n\n";
        String roof = "Its roof is looked at in spring and mended before the first storm of autumn.\n\n";
        String pump = "The pump is oiled in May, and nobody draws water with it after a frost.\n\n";
        assertEquals(
                "shed/p2 | pump/p1 | KEPT [POSITION]",
                unlike(
                        SHED + "## Shed\n\n" + shed + roof + "## Pump\n\n" + pump,
                        SHED + "## Shed\n\n" + shed + "## Pump\n\n" + roof + pump));
    }

    @Test
    void anItemLessDeepThatChangedPlacesWithItsSiblingHasMoved() {
        String lead = "1. Keys are handed out for these rooms only, and each of them is signed for:\n";
        String cellar = "the cellar with its two windows to the yard;\n";
        String attic = "the attic, where washing hangs in winter.\n";
        String moved = unlike(lead + "   - " + cellar + "   - " + attic, lead + "   - " + attic + "\n---\n" + cellar);
        assertTrue(moved.contains("1/p2 | 1/p1 | KEPT [POSITION]"), moved);
    }

    @Test
    void aShortTextThatMovedIsFoundByItsWords() {
        String shed = "## Shed\n1. Wet boots stay outside.\n2. No fire may be lit inside it at all.\n";
        assertEquals(
                "shed/1 | garden/3 | KEPT [NUMBER, POSITION]\nshed/2 | shed/1 | KEPT [NUMBER]",
                unlike(
                        SHED + shed,
                        SHED.replace("wet.\n## Cellar", "wet.\n3. Wet boots stay outside.\n## Cellar")
                                + shed.replace("1. Wet boots stay outside.\n2.", "1.")));
    }

    @Test
    void whatStandsUnchangedAmongOthersIsNoPartOfThem() {
        String label = "User data and cookies\n\n";
        String text = "The user gives only the data that the caretaker asks for, and keeps them up to date.\n";
        assertEquals("data/p1 | - | REMOVED []", unlike("## Data\n\n" + label + text, "## Data\n\n" + text));
    }

    private static final String TERMS = """
            # House rules
            ## Words
            1. "Yard" means the place behind the house with its walls, its gate and the drain in the middle.
            2. "House" means the building with its cellar, its stairs and its roof.
            3. "Guest" means whoever stays for no more than six nights in a row.
            ## Garden
            1. The lawn is cut on Fridays before noon, and the clippings go on the compost heap behind the shed.
            2. Nobody climbs the walnut tree while its branches are wet.
            """;

    @Test
    void aDefinitionWrittenAnewIsKnownByItsTerm() {
        String anew = TERMS.replace(
                "the building with its cellar, its stairs and its roof",
                "everything that the plan of 1931 shows on both plots, sheds included");
        assertEquals("words/2 | words/2 | KEPT [TEXT]", unlike(TERMS, anew));
    }

    /** The links that say more than that a block is the same. */
    private static String unlike(String left, String right) {
        Edition one = Editions.edition("rules", "en", "1", left);
        Edition other = Editions.edition("rules", "en", "2", right);
        return Aligner.align(one, other).links().stream()
                .filter(link -> !link.isPair()
                        || !link.changes().isEmpty()
                        || link.left().size() + link.right().size() > 2)
                .map(link -> paths(link.left()) + " | " + paths(link.right()) + " | " + link.relation() + " "
                        + link.changes())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String paths(List<ClausePath> paths) {
        return paths.isEmpty() ? "-" : paths.stream().map(ClausePath::toString).collect(Collectors.joining(", "));
    }
}
