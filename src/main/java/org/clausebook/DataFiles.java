package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.Comparison;
import org.clausebook.exchange.AlignmentJson;
import org.clausebook.exchange.ChangesCsv;
import org.clausebook.exchange.ChangesJson;
import org.clausebook.exchange.CollectionJson;
import org.clausebook.exchange.ComparisonJson;
import org.clausebook.exchange.ConcordanceJson;
import org.clausebook.exchange.CurrencyCsv;
import org.clausebook.exchange.CurrencyJson;
import org.clausebook.exchange.EditionJson;
import org.clausebook.exchange.FindingsJson;
import org.clausebook.exchange.PlacesScript;
import org.clausebook.exchange.ProductCsv;
import org.clausebook.exchange.ProductsJson;
import org.clausebook.exchange.ReferencesJson;
import org.clausebook.exchange.SectionScripts;
import org.clausebook.exchange.TermsJson;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/** What a site carries beside its pages, for their scripts and for other programs. */
final class DataFiles {
    private final Book book;
    private final SiteLayout layout;

    DataFiles(Book book, SiteLayout layout) {
        this.book = book;
        this.layout = layout;
    }

    /** The files of one work: its editions, and how they stand to each other. */
    List<Draft> of(WorkEditions work) {
        List<Draft> files = new ArrayList<>();
        for (Edition edition : work.editions()) {
            files.add(Draft.ofText(
                    layout.editionData(edition.id()),
                    () -> EditionJson.write(edition, work.concordance().keys(), work.facts())));
            if (layout.readers(edition.id()) > 1) {
                files.add(Draft.ofText(layout.readerPlaces(edition.id()), () -> PlacesScript.write(edition, layout)));
            }
        }
        PlacesScript.ofClauses(work, layout).forEach((path, text) -> files.add(Draft.ofText(path, () -> text)));
        if (!book.products().isEmpty()) {
            work.editions().forEach(edition -> files.addAll(sections(work, edition)));
        }
        List<Comparison> comparisons = book.comparisons(work);
        for (Alignment made : work.alignments()) {
            if (comparisons.stream().noneMatch(compared -> isOf(compared, made))) {
                files.add(Draft.ofText(
                        layout.alignmentData(made.left().id(), made.right().id()), () -> AlignmentJson.write(made)));
            }
        }
        comparisons.forEach(compared -> files.addAll(changes(compared)));
        return files;
    }

    /**
     * The files that tell of all works.
     *
     * @param from where the collection was read
     */
    List<Draft> shared(String from) {
        List<Draft> files = new ArrayList<>();
        files.add(Draft.ofText(SiteLayout.COLLECTION_DATA, () -> CollectionJson.write(book, from)));
        if (!book.products().isEmpty()) {
            files.add(Draft.ofText(SiteLayout.PRODUCTS_DATA, () -> ProductsJson.write(book)));
            ProductCsv csv = new ProductCsv(book);
            for (Product product : book.products().all()) {
                files.add(Draft.ofText(SiteLayout.productData(product.id()), () -> csv.write(product)));
            }
        }
        files.add(Draft.ofText(SiteLayout.CURRENCY_DATA, CurrencyJson.write(book)));
        files.add(Draft.ofText(SiteLayout.CURRENCY_TABLE, CurrencyCsv.write(book)));
        files.add(Draft.ofText(SiteLayout.REFERENCES_DATA, ReferencesJson.write(book)));
        files.add(Draft.ofText(SiteLayout.TERMS_DATA, TermsJson.write(book)));
        files.add(Draft.ofText(SiteLayout.CONCORDANCE_DATA, ConcordanceJson.write(book)));
        files.add(Draft.ofText(SiteLayout.FINDINGS_DATA, FindingsJson.write(book)));
        return files;
    }

    /** What the script reads that holds any two products against each other. */
    private List<Draft> sections(WorkEditions work, Edition edition) {
        List<Draft> files = new ArrayList<>();
        SectionScripts scripts = new SectionScripts(edition, work.facts().topics(edition.id()), layout);
        for (Slug product : scripts.products()) {
            files.add(Draft.ofText(layout.section(edition.id(), product), () -> scripts.write(product)));
        }
        return files;
    }

    private static boolean isOf(Comparison compared, Alignment made) {
        return compared.alignment().left().id().equals(made.left().id())
                && compared.alignment().right().id().equals(made.right().id());
    }

    private List<Draft> changes(Comparison compared) {
        EditionId left = compared.alignment().left().id();
        EditionId right = compared.alignment().right().id();
        return List.of(
                Draft.ofText(layout.alignmentData(left, right), () -> ComparisonJson.write(compared)),
                Draft.ofText(layout.registerData(left, right, "csv"), () -> ChangesCsv.write(compared)),
                Draft.ofText(layout.registerData(left, right, "json"), () -> ChangesJson.write(compared)));
    }
}
