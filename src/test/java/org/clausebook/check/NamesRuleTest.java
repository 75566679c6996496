package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clausebook.BookBuild;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.refs.ReferenceFinder;
import org.clausebook.refs.TermFinder;
import org.clausebook.refs.Terms;
import org.clausebook.source.Place;
import org.clausebook.tag.Tagger;
import org.clausebook.tag.Tags;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

/** What findings say of defined terms and of products. */
class NamesRuleTest {
    private static List<String> found(String markdown) {
        Edition edition = edition("lease", "en", "2026", markdown);
        Products tools = new Products(List.of(), List.of(), List.of(product("Green Rake")), List.of());
        return Checker.names(
                        edition, TermFinder.find(edition, ReferenceFinder.find(edition)), Tagger.tag(edition, tools))
                .stream()
                .map(NamesRuleTest::said)
                .toList();
    }

    private static Product product(String name) {
        Name only = new Name(name, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products.yaml"));
        return new Product(new Slug("rake"), Optional.empty(), List.of(only), List.of());
    }

    private static String said(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.place().path() + ": " + finding.evidence();
    }

    @Test
    void aTermThatIsDefinedTwiceForTheWholeText() {
        assertEquals(List.of("warning term-defined-twice 2: Shed"), found("""
                # Lease
                1. *Shed.* You may use the house behind the garden (“Shed”). The Shed is dry.
                2. *Key.* The hut at the gate (“Shed”) is locked. The Shed has one key.
                """));
    }

    @Test
    void aTermThatNobodyUsesAndOneThatIsUsedTooEarly() {
        assertEquals(List.of("note term-used-before 1: Shed", "note term-unused 3: Gate"), found("""
                # Lease
                1. *Use.* You may use the Shed.
                2. *Shed.* The house behind the garden (“Shed”) is dry.
                3. *Way out.* The door to the street (“Gate”) is locked.
                """));
    }

    @Test
    void aNameThatIsDefinedNowhereButNoProduct() {
        assertEquals(
                List.of("note term-undefined 1: Spare Key", "note product-without-section 1: Green Rake"), found("""
                # Lease
                1. *Use.* You may take the Spare Key and the Green Rake.
                2. *End.* You return the Spare Key and the Green Rake.
                """));
    }

    @Test
    void nothingIsFoundWhereTermsAreDefinedFirstAndUsed() {
        assertEquals(List.of(), found("""
                # Lease
                1. *Shed.* You may use the house behind the garden (“Shed”).
                2. *Use.* The Shed is dry. You may use it.
                """));
    }

    @Test
    void whatWasFoundInAnotherEditionIsRefused() {
        Edition of = edition("lease", "en", "2026", "# Lease\n## Yard\n1. The house (“Shed”) is dry.\n");
        Edition other = edition("lease", "en", "2027", "# Lease\n1. The house is dry.\n");
        Terms terms = TermFinder.find(of, ReferenceFinder.find(of));
        Tags tags = Tagger.tag(other, Products.NONE);
        assertThrows(IllegalArgumentException.class, () -> Checker.names(other, terms, tags));
    }

    @Test
    void aTermThatTheTranslationDefinesUnderTwoNames() {
        Edition left = edition("lease", "en", "2026", """
                # Lease
                ## Spade
                1. The house (“Shed”) is dry. The Shed is yours.
                ## Rake
                1. The house (“Shed”) is dry. The Shed is yours.
                """);
        Edition right = edition("lease", "de", "2026", """
                # Mietvertrag
                ## Spaten
                1. Das Haus („Schuppen“) ist trocken. Der Schuppen gehört Ihnen.
                ## Rechen
                1. Das Haus („Hütte“) ist trocken. Die Hütte gehört Ihnen.
                """);
        assertEquals(
                List.of("warning term-several-names rechen/1: Hütte"),
                BookBuild.findings(Aligner.align(left, right, Alignment.Kind.TRANSLATION)).stream()
                        .filter(finding -> finding.rule().equals("term-several-names"))
                        .map(NamesRuleTest::said)
                        .toList());
    }
}
