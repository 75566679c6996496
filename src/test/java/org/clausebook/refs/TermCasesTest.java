package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.Editions;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** How contracts in several languages define their terms in passing. */
class TermCasesTest {
    /** The terms of a text, each with how often it is used. */
    private static List<String> terms(String language, String text) {
        Edition edition = Editions.edition("lease", language, "2025", "# T\n" + text);
        Terms terms = TermFinder.find(edition, ReferenceFinder.find(edition));
        return terms.terms().stream()
                .map(term -> term.name() + " "
                        + terms.uses().stream()
                                .filter(use -> use.term().equals(term))
                                .count())
                .toList();
    }

    @Test
    void frenchMarksStandApartAndArticlesAreElided() {
        String text = """
                1. « Bailleur » désigne la société Dupont.
                2. La société Durand (ci-après « le Preneur ») loue le jardin et l'abri (ci-après dénommé l'« Abri »).
                3. Le Preneur paie le prix de l’Abri au Bailleur.
                """;
        assertEquals(List.of("Bailleur 1", "Preneur 1", "Abri 1"), terms("fr", text));
    }

    @Test
    void italianArticlesAreElided() {
        String text = "1. La società Bianchi (di seguito l'«Utente») usa l'orto.\n2. Il prezzo dell'Utente è fisso.\n";
        assertEquals(List.of("Utente 1"), terms("it", text));
    }

    @Test
    void aGermanTermIsCalledSoBehindIt() {
        String text = "1. Die Firma Schulz (nachfolgend „Mieter“ genannt) nutzt den Garten.\n2. Der Mieter zahlt.\n";
        assertEquals(List.of("Mieter 1"), terms("de", text));
    }

    @Test
    void anArticleWithinTheMarksIsNoPartOfTheTerm() {
        String text = "1. Acme Ltd (“the Owner”) lets the garden to Bob (“The Who”).\n2. The Owner keeps a key.\n";
        assertEquals(List.of("Owner 1", "The Who 0"), terms("en", text));
    }

    @Test
    void marksOfTheSentenceAndBracketsAreNoPartOfTheTerm() {
        String text = """
                1. Acme Ltd (“Acme,” “we,” or the “Owner.”) lets the garden to Bob (the “Tenant(s)”) and Bob Sons Inc. (“Bob Inc.”).
                2. The Tenant pays Acme for the tools of the garden (" Garden Tools ").
                3. The Owner keeps the shed (hereinafter named, called “Shed”) and the key (hereinafter “Key).
                4. The Shed and the Key stay.
                """;
        assertEquals(
                List.of("Acme 1", "we 0", "Owner 1", "Tenant 1", "Bob Inc. 0", "Garden Tools 0", "Shed 1", "Key 1"),
                terms("en", text));
    }

    @Test
    void aNameIsShortForWhatHasAllItsWords() {
        String text = """
                1. The Terms of Service ("Terms") hold in Texas ("Courts").
                2. The Garden Club Ltd ("Club") is in Paris, France ("Seat").
                3. Common Garden Rules ("CGR") and the Tree Lawbook ("TLB") of Berlin ("EC") apply.
                """;
        Edition edition = Editions.edition("lease", "en", "2025", "# T\n" + text);
        assertEquals(
                List.of(
                        "Terms = Terms of Service",
                        "Courts = ",
                        "Club = Garden Club Ltd",
                        "Seat = ",
                        "CGR = Common Garden Rules",
                        "TLB = Tree Lawbook",
                        "EC = "),
                TermFinder.find(edition, ReferenceFinder.find(edition)).terms().stream()
                        .map(term -> term.name() + " = " + term.longForm())
                        .toList());
    }

    @Test
    void whereNoSpacePartsWordsEachSignStandsForItself() {
        String chinese = """
                1. 本合同中“花园”是指山坡上的土地。
                2. 绿园有限公司（以下简称“出租人”）将花园租给承租人。
                3. 出租人负责维护花园。
                """;
        assertEquals(List.of("花园 2", "出租人 1"), terms("zh", chinese));
        String japanese = """
                1. 「庭園」とは、丘の上の土地をいう。
                2. 緑園株式会社（以下「貸主」といいます。）は、庭園を貸します。
                3. 貸主は庭園を手入れします。
                """;
        assertEquals(List.of("庭園 2", "貸主 1"), terms("ja", japanese));
    }
}
