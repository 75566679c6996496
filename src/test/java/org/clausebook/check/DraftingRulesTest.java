package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.clausebook.check.OneText.english;
import static org.clausebook.check.OneText.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** What is found in one text by itself. */
class DraftingRulesTest {
    /** What is found in an English text, each with how bad it is. */
    private static List<String> judged(String text) {
        return Checker.check(edition("lease", "en", "2021", text)).stream()
                .map(finding -> finding.severity() + ": " + finding.evidence())
                .toList();
    }

    @Test
    void marksThatDoNotMatch() {
        assertEquals(List.of("unpaired-quote: „wie besehen”"), found("de", "1. Das Haus wird „wie besehen” gekauft."));
        assertEquals(
                List.of("foreign-quote: “Haus”"), found("de", "1. Das Grundstück (das “Haus”) wird „so“ gekauft."));
        assertEquals(List.of("unpaired-bracket: ("), english("1. The tools (and the shed are yours."));
        assertEquals(List.of(), english("1. You may a) dig, b) plant and c) harvest (in turn)."));
    }

    @Test
    void marksOfALanguageThatNobodyDescribed() {
        assertEquals(List.of(), found("fi", "1. Talo (”Talo”) ja piha (”Piha”) myydään.\n2. Ks. ”Talo”."));
        assertEquals(List.of(), found("da", "1. Huset (»Huset«) og haven (»Haven«) sælges.\n2. Se »Huset«."));
        assertEquals(
                List.of("foreign-quote: “Haven”"),
                found("da", "1. »Huset«, »Porten«, »Laden«, »Skuret« og »Gården«.\n2. Se “Haven”."));
    }

    @Test
    void apostrophesBehindWords() {
        assertEquals(List.of(), found("fr", "1. Voir l’« Annexe » et la gare."));
        assertEquals(List.of(), found("it", "1. Un po’ di terra."));
        assertEquals(List.of("unpaired-quote: ’"), english("1. The “control’” of the shed."));
        assertEquals(List.of("unpaired-quote: ”Shed”"), english("1. The old shed (”Shed”) and the “House”."));
        assertEquals(List.of("unpaired-quote: ’"), english("1. The ‘house’ and the garden’ are ours."));
    }

    @Test
    void straightMarksInHalfOfAText() {
        assertEquals(
                List.of("note: garden's"),
                judged("1. The garden’s gate.\n2. The garden's gate.\n3. The tenant’s tools."));
    }

    @Test
    void straightMarksAmongCurvedOnes() {
        assertEquals(
                List.of("straight-quote: garden's"),
                english("1. The garden’s gate.\n2. The garden's gate.\n3. The tenant’s tools.\n4. The owner’s keys."));
        assertEquals(List.of(), english("1. The garden's gate.\n2. The tenant's tools."));
    }

    @Test
    void spaces() {
        assertEquals(List.of("missing-space: end.The"), english("1. At the end.The tenant leaves."));
        assertEquals(List.of("stray-space: gate ,"), english("1. The gate , which is old, stays shut."));
        assertEquals(List.of("stray-space: pets/ plants"), english("1. All pets/ plants are yours."));
        assertEquals(List.of(), found("fr", "1. Le locataire paie : le loyer ; les charges."));
        assertEquals(List.of(), english("1. Tick one: [ ] yes, ( ) no, [ x ] never, on [ __ ]."));
        assertEquals(List.of("stray-space: ( the"), english("1. All tools ( the old ones too) are yours."));
        assertEquals(List.of(), english("1. See node.js and www.example.com/a.b for law(s) and rule(s)."));
    }

    @Test
    void aSpaceBeforeThePerCentSign() {
        assertEquals(List.of("stray-space: 5 %"), english("1. The rent rises by 5 % a year."));
        assertEquals(List.of(), found("fr", "1. Le loyer augmente de 5 % par an."));
        assertEquals(List.of(), found("de", "1. Die Miete steigt um 5 % im Jahr."));
    }

    @Test
    void numbersOfClauses() {
        assertEquals(List.of("numbering-gap: 4."), english("1. One.\n2. Two.\n4. Four."));
        assertEquals(List.of("numbering-repeat: 2."), english("1. One.\n2. Two.\n2. Three."));
        assertEquals(List.of(), english("## A\n1. One.\n2. Two.\n## B\n1. One."));
    }

    @Test
    void aNumberOnAnotherLevelIsNotLeftOut() {
        String groups = """
                ---
                work: lease
                language: en
                version: 1
                title: Lease
                ---

                # Lease

                ## 1. Tools

                All tools are yours.

                ## 2. Sheds

                ### 2.1 Keys

                The keys are yours.

                ## 3. Water

                The water is free.
                """;
        assertEquals(List.of(), ofMarkdown(groups));
        assertEquals(List.of("numbering-gap: 4."), ofMarkdown(groups.replace("3. Water", "4. Water")));
    }

    @Test
    void tenThousandsOfGapsAreFoundInTimeThatGrowsWithTheText() {
        StringBuilder gaps = new StringBuilder();
        for (int section = 0; section < 40; section++) {
            gaps.append("## Shed ").append(section).append("\n");
            for (int clause = 1; clause < 1000; clause += 2) {
                gaps.append(clause).append(". The tools are there.\n");
            }
        }
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertEquals(
                        40 * 499,
                        english(gaps.toString()).stream()
                                .filter(found -> found.startsWith("numbering-gap"))
                                .count()));
    }

    private static List<String> ofMarkdown(String markdown) {
        SourceText file = new SourceText("lease.md", markdown);
        return Checker.check(EditionParser.parse(file).value().orElseThrow()).stream()
                .map(finding -> finding.rule() + ": " + finding.evidence())
                .toList();
    }

    @Test
    void aStopThatThePeersHave() {
        assertEquals(
                List.of("missing-stop: is there"), english("1. A is.\n2. B is.\n3. C is there\n4. D is.\n5. E is."));
        assertEquals(List.of(), english("1. No stop\n2. None\n3. None here"));
    }

    /** The last of several paragraphs, which all end in a full stop. */
    private static List<String> afterPeers(String language, String last) {
        return found(
                language,
                "## Keys\n\nThe key is yours.\n\nThe lock is ours.\n\nThe gate is old.\n\nThe shed is new.\n\n" + last);
    }

    @Test
    void linesThatAreNoSentences() {
        for (String line : List.of(
                "Effective June 10, 2025",
                "The gate is shut. |",
                "10 Haziran 2025 Salı",
                "2025 年 6 月 10 日生效",
                "post@example.com",
                "Appendix",
                "Garden Ltd, Attn: Notices, 12 Long Street, 4th Floor, Oldtown, OT 94105",
                "Write to us at: Garden Ltd, 12 Long Street, Oldtown, OT 94105 or post@example.com")) {
            assertEquals(List.of(), afterPeers("en", line));
        }
        assertEquals(
                List.of("missing-stop: May 2021"),
                afterPeers(
                        "en",
                        "We sold the old garden and the two sheds behind it, with all tools in them, in May 2021"));
    }

    @Test
    void aSentenceThatGoesOnInTheNextBlock() {
        assertEquals(List.of(), afterPeers("en", "The tenant digs; or\n\nThe tenant plants."));
        assertEquals(List.of(), afterPeers("es", "El inquilino cava (siempre) o\n\nEl inquilino planta."));
        assertEquals(List.of(), afterPeers("en", "The tenant who digs the garden\n\nor who plants trees pays less."));
        assertEquals(
                List.of("missing-stop: the garden"),
                afterPeers("en", "The tenant digs the garden\n\nThe tenant plants."));
    }

    @Test
    void fullStopsOfOtherScripts() {
        assertEquals(List.of(), afterPeers("ja", "［この規約は、参考訳です。］"));
        assertEquals(List.of(), afterPeers("zh", "租户可以：\n\n种花；\n\n种树。"));
    }

    @Test
    void oneWordInTwoSpellings() {
        assertEquals(
                List.of("spelling-variant: web site"),
                english("1. The website is ours. Our website is old.\n2. See the web site, too."));
        assertEquals(
                List.of("spelling-variant: third-party"),
                english("1. A third party may use third-party software.\n2. It was a third-party."));
    }

    @Test
    void twoWordsThatAreNotOneWord() {
        assertEquals(
                List.of(),
                found("de", "1. Die Kontoregistrierung ist frei.\n2. Sie können ein Konto registrieren."),
                "a verb and its noun");
        assertEquals(
                List.of("spelling-variant: bij gewerkt"),
                found("nl", "1. Het huis is bijgewerkt.\n2. Het huis is bij gewerkt."));
        String cats =
                "1. Lorsque le chat dort, dès %1$s le chat mange.\n2. Il dit %1$s, veut %1$s, croit %1$s, espère %1$s,"
                        + " sait %1$s le chat dort.";
        assertEquals(List.of(), found("fr", cats.formatted("que").replace("dès que", "dès lors que")), "a small word");
        assertEquals(List.of(), english("1. The android sleeps.\n2. Cats and ROI."));
        assertEquals(List.of(), english("1. You may opt out.\n2. The opt-out is final."), "the noun of a verb");
        assertEquals(List.of(), english("1. Send legal notices.\n2. Post: Legal-notices at example.com."));
    }

    @Test
    void wordsAndSentencesThatStandTwice() {
        assertEquals(List.of("double-word: the the"), english("1. Keep the the gate shut."));
        assertEquals(
                List.of("repeated-sentence: Keep the old gate shut."),
                english("1. Keep the old gate shut. Keep the old gate shut at night."));
    }

    @Test
    void wordsThatNeedANo() {
        assertEquals(List.of(), found("bg", "1. Наемодателят не носи никаква отговорност."));
        assertEquals(List.of(), found("bg", "1. Ключът се дава без никаква гаранция."));
        assertEquals(
                List.of("missing-no: никаква"),
                found("bg", "1. Не пушете тук. Наемодателят носи никаква отговорност."));
        assertEquals(
                List.of("missing-no: никакъв"),
                found(
                        "bg",
                        "1. В никакъв случай наемодателят носи отговорност за ключове, лопати, гребла, мотики, лейки, кофи,"
                                + " маркучи и ръкавици, за огради, порти, алеи, беседки, кладенци, навеси и пейки или за дървета,"
                                + " които не са негови."),
                "the no at the end is another's");
        assertEquals(List.of("missing-no: Нито"), found("bg", "1. Нито един от ключовете може да се отдаде под наем."));
    }

    @Test
    void lettersOfTwoAlphabets() {
        assertEquals(List.of("foreign-letter: gаte"), english("1. The gаte is shut."));
        assertEquals(List.of("foreign-letter: (a)"), found("bg", "1. Наемателят (a) плаща наема, (б) пази градината."));
    }

    @Test
    void abbreviationsThatNothingUses() {
        assertEquals(
                List.of("unused-abbreviation: “GSA”"),
                english("1. The Garden Society (“GSA”) owns the Big Garden (“BG”).\n2. Keep the BG clean."));
    }

    @Test
    void wrongSigns() {
        assertEquals(List.of("wrong-sign: GrowTM"), english("1. Use GrowTM often."));
        assertEquals(List.of("wrong-sign: 360º"), english("1. A view of 360º is fine."));
        assertEquals(List.of(), found("es", "1. El 1º de mayo es festivo."));
    }

    @Test
    void shortFormsWhereLongOnesAreUsual() {
        String spelled = IntStream.rangeClosed(1, 9)
                .mapToObj(clause -> clause + ". You do not smoke.\n")
                .collect(Collectors.joining());
        assertEquals(List.of("contraction: don't"), english(spelled + "10. You don't sing."));
        assertEquals(
                List.of("note: We’ll"), judged("1. We’ll repair the shed. You will keep it clean."), "half and half");
        assertEquals(List.of(), judged("1. We’ll repair the shed. You’ll keep it clean."), "its style");
        assertEquals(
                List.of("note: won’t", "note: I’ll", "note: it’s"),
                judged(spelled + "10. I won’t sleep, I’ll work, and it’s good."),
                "a passage with a voice of its own");
    }

    @Test
    void whatIsAnnouncedAndDoesNotFollow() {
        assertEquals(
                List.of("nothing-follows: Gate the following applies:"),
                english("## Gate\n1. Open.\nFor the Gate the following applies:\n## Shed\n1. Shut."));
    }

    @Test
    void whatAnnouncesTheWholeTextOrIsToBeFilledIn() {
        assertEquals(List.of(), english("The parties agree as follows:\n\n## Gate\n\n1. Open.\n\n## Shed\n\n1. Shut."));
        assertEquals(List.of(), english("## Gate\n\n1. Open.\n\nName (printed):"));
    }

    @Test
    void namesThatStandTwice() {
        assertEquals(List.of("double-word: Gate Gate"), english("1. Keep the Gate Gate shut."));
        String row = "| Tool | Owner |\n| --- | --- |\n| Spade %s | Garden |\n";
        assertEquals(List.of(), english(row.formatted("Garden")), "words in two cells");
        assertEquals(List.of("double-word: the the"), english(row.formatted("of the the")));
        assertEquals(List.of(), english("1. Baden Baden is old.\n2. We like Baden Baden."));
        assertEquals(List.of(), found("de", "1. Das sind Hunde, die die Nachbarn stören."));
        assertEquals(List.of(), found("hu", "1. A ház vagy az az alapján épült másik."));
        assertEquals(List.of(), found("de", "1. Verbot von Lärm oder Belästigung oder Gestank."));
        assertEquals(List.of("double-word: server Acme server"), english("1. Use the server Acme server."));
        assertEquals(
                List.of(),
                english(
                        "1. We keep Garden data House data Water data and what else is data.\n2. We sell Garden data House data."));
    }

    @Test
    void halfOfALabelAmongWholeOnes() {
        assertEquals(List.of("unpaired-bracket: )"), english("1. You may (a) dig, b) plant and (c) harvest."));
        assertEquals(List.of("unpaired-bracket: )"), english("1. You may (i) dig, ii) plant and (iii) harvest."));
        assertEquals(List.of("unpaired-bracket: )"), english("1. You may (g) dig, (h) plant and i) harvest."));
    }

    @Test
    void whatElseStandsInBracketsIsNoLabel() {
        assertEquals(List.of(), english("1. Within thirty (30) days: a) dig, b) plant."));
        assertEquals(List.of(), english("1. The owner of the licence(s): a) digs, b) plants."));
        assertEquals(List.of(), english("1. As in (i) above, you may: a) dig, b) plant."));
    }

    @Test
    void headingsUnlikeTheirPeers() {
        String peers = """
                ## Duties of the Tenant
                ## Rights of the Owner
                ## End of the Lease
                ## Use of the Shed
                ## Noise at Night
                """;
        assertEquals(List.of("heading-case: Care of the garden"), english(peers + "## Care of the garden\n1. D."));
        assertEquals(
                List.of("heading-stop: Garden:"),
                english("1. *Rent.* A.\n2. *Term.* B.\n3. *Keys.* C.\n4. *Noise.* D.\n5. *Garden:* E."));
    }

    @Test
    void aColonThatAnnouncesWhatIsNoSentence() {
        String peers = "## Rent\nA.\n## Term\nB.\n## Keys\nC.\n## Noise\nD.\n## Dogs\nE.\n";
        assertEquals(List.of(), english(peers + "## Write to us at:\nGarden Ltd, 12 Long Street, Oldtown, OT 94105"));
        assertEquals(List.of(), english(peers + "## The tenant pays:\n- the rent;\n- the water."));
        assertEquals(
                List.of("heading-stop: The tenant pays:"),
                english(peers + "## The tenant pays:\nThe rent is due at the end of the month."));
    }

    @Test
    void aDashOfAnotherLength() {
        assertEquals(
                List.of("dash: Use — for"),
                english("1. Use – for the gate, use – for the shed.\n2. Use – for the yard, use – for the barn.\n"
                        + "3. Use – for the car.\n4. Use — for the boat."));
    }

    /** Sections that begin alike, and one that begins otherwise. */
    private static List<String> amongPeers(String lead) {
        StringBuilder text = new StringBuilder();
        for (String thing : List.of("Gate", "Shed", "Yard", "Barn", "Roof")) {
            text.append("## %1$s\nUse – for the %1$s the following applies:\n".formatted(thing))
                    .append("The Owner lets you use the %1$s.\n1. Keep the %1$s clean.\n".formatted(thing));
        }
        return english(text + "## Pond\n" + lead + "\n1. Keep the Pond clean.");
    }

    @Test
    void aLeadThatLacksTheWordsThatItsPeersEndIn() {
        String owner = "\nThe Owner lets you use the Pond.";
        assertEquals(List.of(), amongPeers("Use – for the Pond the following applies:" + owner));
        assertEquals(List.of("lead-differs: – for the Pond:"), amongPeers("Use – for the Pond:" + owner));
    }

    @Test
    void theLastCharactersOfASentenceAreNoWords() {
        StringBuilder text = new StringBuilder();
        for (String thing : List.of("門", "家", "庭", "畑", "池")) {
            text.append("## %1$s\n\n契約者は%1$sを使うことができます。\n\n".formatted(thing));
        }
        assertEquals(List.of(), found("ja", text + "## 蔵\n\n契約者は蔵を使うことができません。"));
    }

    @Test
    void twoParagraphsInOne() {
        assertEquals(
                List.of("run-together: following applies: The Owner"),
                amongPeers("Use – for the Pond the following applies: The Owner lets you use the Pond."));
    }
}
