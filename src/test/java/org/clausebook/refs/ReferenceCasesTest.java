package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.Editions;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** References that the contracts of the tables do not have. */
class ReferenceCasesTest {
    @Test
    void anEntryThatOnlyTheReferenceNamesIsNotThere() {
        assertEquals(
                List.of("clause (q) DANGLING"), references("1. You may dig, subject to clause (q), where you like."));
    }

    @Test
    void aDefinedNameMayBeginThatOfAnotherInstrument() {
        assertEquals(
                List.of("Green Garden Rules RESOLVED"),
                references(
                        "1. The town (“Green”) lets the plot. Besides, the Green Garden Rules hold, and the Green Office."));
    }

    @Test
    void anEntryOfTheSameTextIsThere() {
        assertEquals(
                List.of("clause (b) RESOLVED 1"),
                references("1. You may (a) dig and (b) sow, but under clause (b) not in winter."));
    }

    @Test
    void aRangeCountsWhatStandsSideBySideAndNotWhatStandsBelow() {
        StringBuilder text = new StringBuilder("1. Clauses 2 to 4 hold always.\n");
        for (int clause = 2; clause <= 4; clause++) {
            text.append(clause).append(". The tenant keeps:\n");
            for (int item = 0; item < 200; item++) {
                text.append("- (").append(Character.toString('a' + item % 26)).append(") a tool;\n");
            }
        }
        assertEquals(List.of("Clauses 2 to 4 RESOLVED 2 3 4"), references(text.toString()));
    }

    @Test
    void anElidedArticleIsAWordOfItsOwn() {
        String french = "1. Le prix est fixé à l'article 2 et à l’annexe.\n2. Voir l’article 1.\n";
        assertEquals(List.of("article 2 RESOLVED 2", "article 1 RESOLVED 1"), references("fr", french));
        String italian = "1. Il prezzo è fissato dall’art. 2.\n2. Si veda l'articolo 1.\n";
        assertEquals(List.of("art. 2 RESOLVED 2", "articolo 1 RESOLVED 1"), references("it", italian));
    }

    @Test
    void aNumberFarBeyondAllClausesIsOfAStatute() {
        assertEquals(
                List.of("articles 1641 RESOLVED", "Section 3 DANGLING", "section 2 RESOLVED 2"),
                references(
                        "1. The tenant keeps the warranty of articles 1641 et seq. Section 3 is void, section 2 holds.\n"
                                + "2. No tools."));
        assertEquals(
                List.of("Article 6(1) RESOLVED", "Section 5 DANGLING"),
                references("We keep your name (Article 6(1)), as Section 5 says."));
    }

    @Test
    void aSignBehindANameIsOfAStatute() {
        assertEquals(
                List.of("§ 2 RESOLVED", "§ 2 RESOLVED", "§ 2 RESOLVED 2"),
                references("1. See 17 U.S.C. § 2 and the Cal. Civ. Code § 2, and, of these rules, § 2.\n2. No tools."));
    }

    @Test
    void aNumberThatReachesNothingIsOfTheNameBesideIt() {
        assertEquals(
                List.of(
                        "section 12 RESOLVED",
                        "section 9 RESOLVED",
                        "GDPR RESOLVED",
                        "Article 7 RESOLVED",
                        "section 8 DANGLING"),
                references("1. The software is commercial (FAR section 12, 48 C.F.R. section 9; GDPR (Article 7)), and"
                        + " section 8 says so.\n2. No tools."));
        assertEquals(
                List.of("čl. 9 RESOLVED", "čl. 8 DANGLING"),
                references("cs", "1. Platí čl. 9 Občanského zákoníku a čl. 8 platí také.\n2. Nic.\n"));
        assertEquals(
                List.of("art. 6º RESOLVED", "n.º 28/2019 RESOLVED"),
                references("pt", "1. Conforme o art. 6º, da Lei 12.865, e o decreto n.º 28/2019.\n2. Nada.\n"));
    }

    @Test
    void whatABlockIsCalledIsNoReference() {
        assertEquals(List.of(), references("1. Tools.\n\nArticle IX. The Board 17\n\nClause 9: added in winter.\n"));
        assertEquals(List.of("Clause 9 DANGLING"), references("1. Tools.\n\nClause 9 does not hold.\n"));
    }

    @Test
    void aLetterBehindANumberMayBeAnItem() {
        assertEquals(
                List.of("clause 2b RESOLVED 2/b", "clause 2c DANGLING"),
                references("1. As clause 2b has it, and clause 2c.\n2. Tools:\n- (a) one;\n- (b) two.\n"));
    }

    @Test
    void doubtfulIsWhatMayMeanAnotherText() {
        assertEquals(
                List.of("Clause 7 doubtful", "Section 1"), doubtful("1. In Clause 7 the option falls; see Section 1."));
        assertEquals(List.of("Section 7", "Section 1"), doubtful("1. In Section 7 the option falls; see Section 1."));
        assertEquals(List.of("Clause 7"), doubtful("1. In Clause 7 of this agreement the option falls."));
        assertEquals(List.of("Clause 7 above"), doubtful("1. In Clause 7 above the option falls."));
        assertEquals(
                List.of("section “Tools” doubtful", "section “Sheds” doubtful"),
                doubtful("1. See the section “Tools” and the section “Sheds”."));
    }

    private static List<String> doubtful(String text) {
        Edition edition = Editions.edition("lease", "en", "2025", "# Lease\n" + text);
        return ReferenceFinder.find(edition).references().stream()
                .map(reference ->
                        reference.span().of(edition.blocks().get(1).text()) + (reference.doubtful() ? " doubtful" : ""))
                .toList();
    }

    @Test
    void lettersThatNumberNothing() {
        assertEquals(List.of(), references("1. The item(s) are yours."));
        assertEquals(
                List.of(),
                references(
                        "fr",
                        "1. La lettre d'information et le ou les article(s) suivent l'article L 217-7 du Code de la consommation.\n"));
    }

    @Test
    void aLetterBehindAStopIsAStep() {
        assertEquals(
                List.of("Section 2.b RESOLVED 2/b", "Section 1.c RESOLVED 1"),
                references("1. Section 2.b holds, Section 1.c does not.\n2. Tools:\n- (a) one;\n- (b) two.\n"));
    }

    @Test
    void theOnlyHeadingWithANumberIsMeantFromAnotherPart() {
        assertEquals(List.of("Section 1 RESOLVED tools"), parsed("en", """
                        ## Rules

                        ### 1. Tools

                        1. Yours.

                        ## Other rules

                        ### 2. Names

                        Tools are those of Section 1.
                        """));
    }

    @Test
    void anEntryWithinTheTextBelowAHeading() {
        String text = "## 1. Tools\n\nYou may (a) dig and (b) sow.\n\n## 2. Names\n\nSee Section 1(%s).\n";
        assertEquals(List.of("Section 1(b) RESOLVED tools/p1"), parsed("en", text.formatted("b")));
        assertEquals(List.of("Section 1(c) DANGLING"), parsed("en", text.formatted("c")));
    }

    @Test
    void aConventionWithANameIsNotThisOne() {
        assertEquals(
                List.of("article 2 de la Convention de Montréal RESOLVED"),
                references("fr", "1. Voir l'article 2 de la Convention de Montréal.\n2. Le prix.\n"));
    }

    @Test
    void aLabelWithSignsOnBothSidesOfItsNumber() {
        assertEquals(
                List.of(
                        "第三条第二款 RESOLVED 租金/二",
                        "第二条 RESOLVED 法律",
                        "第五百条 RESOLVED",
                        "第六百条 RESOLVED",
                        "第六百零一条 RESOLVED",
                        "第九条 DANGLING",
                        "第一款 RESOLVED 租金/一"),
                parsed("zh", """
                        ## 第一条 花园

                        租客应按第三条第二款支付租金，并遵守本规则第二条。

                        ## 第二条 法律

                        租客应遵守《合同法》第五百条、第六百条和第六百零一条，以及第九条。

                        ## 第三条 租金

                        （一） 租金每月三百元。

                        （二） 租金每年三千元，另见第一款。
                        """));
        assertEquals(
                List.of("第2条第2項 RESOLVED 期間/2", "第90条 RESOLVED", "第91条 RESOLVED", "第１条 RESOLVED 土地"),
                parsed("ja", """
                        ## 第1条 土地

                        借主は第2条第2項及び日本民法第90条及び第91条に従う。

                        ## 第2条 期間

                        1. 期間は三年とする。

                        2. 第１条の土地は返す。
                        """));
    }

    private static List<String> parsed(String language, String text) {
        String head = "---\nwork: lease\nlanguage: %s\nversion: 1\ntitle: L\n---\n\n# L\n\n";
        Edition edition = EditionParser.parse(new SourceText("lease.md", head.formatted(language) + text))
                .value()
                .orElseThrow();
        return ReferenceFinder.find(edition).references().stream()
                .map(reference -> said(edition, reference))
                .toList();
    }

    @Test
    void aRaisedLetterMakesANumberAnOrdinal() {
        assertEquals(
                List.of("cláusula 2.ª RESOLVED 2", "cláusula 1.º acima RESOLVED 1"),
                references("pt", "1. Ver a cláusula 2.ª adiante.\n2. Ver a cláusula 1.º acima.\n"));
    }

    @Test
    void aLabelMayStandInAnyCase() {
        assertEquals(
                List.of("пункту 2 RESOLVED 2", "пунктом 1 выше RESOLVED 1"),
                references("ru", "1. Согласно пункту 2 платят.\n2. Это установлено пунктом 1 выше.\n"));
    }

    @Test
    void anArticleOfACodeIsNoClause() {
        assertEquals(List.of(), references("fr", "1. Le délai de l’article L. 121-1 court.\n"));
    }

    private static List<String> references(String text) {
        return references("en", text);
    }

    private static List<String> references(String language, String text) {
        Edition edition = Editions.edition("lease", language, "2025", "# Lease\n" + text);
        return ReferenceFinder.find(edition).references().stream()
                .map(reference -> said(edition, reference))
                .toList();
    }

    private static String said(Edition edition, Reference reference) {
        String text = edition.blocks().stream()
                .filter(block -> block.path().equals(reference.block()))
                .findFirst()
                .orElseThrow()
                .in(reference.field());
        List<String> words = new ArrayList<>(
                List.of(reference.span().of(text), reference.status().name()));
        reference.targets().stream().map(ClausePath::toString).forEach(words::add);
        return String.join(" ", words);
    }
}
