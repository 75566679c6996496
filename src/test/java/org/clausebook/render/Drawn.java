package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.book.Book;
import org.clausebook.diff.Comparison;
import org.clausebook.exchange.PlacesScript;
import org.clausebook.search.SearchIndex;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages for tests. */
public final class Drawn {
    private Drawn() {}

    /** The files of a book whose pages can be drawn without an error; and the data they lead to, left empty. */
    public static List<SiteFile> files(Book book) {
        Checked<List<SiteFile>> drawn = checked(book, List.of());
        assertFalse(drawn.failed(), () -> drawn.problems().toString());
        List<SiteFile> files = new ArrayList<>(drawn.value());
        for (Comparison compared : book.comparisons()) {
            for (String format : List.of("csv", "json")) {
                files.add(SiteFile.ofText(
                        layout(book)
                                .registerData(
                                        compared.alignment().left().id(),
                                        compared.alignment().right().id(),
                                        format),
                        ""));
            }
        }
        book.products().all().forEach(product -> files.add(SiteFile.ofText(SiteLayout.productData(product.id()), "")));
        files.addAll(SearchIndex.build(book, layout(book)));
        book.works()
                .forEach(work -> PlacesScript.ofClauses(work, layout(book))
                        .forEach((path, text) -> files.add(SiteFile.ofText(path, text))));
        for (Edition edition : book.editions()) {
            files.add(SiteFile.ofText(
                    layout(book).readerPlaces(edition.id()), PlacesScript.write(edition, layout(book))));
        }
        for (String data : List.of(SiteLayout.CURRENCY_DATA, SiteLayout.CURRENCY_TABLE)) {
            files.add(SiteFile.ofText(data, ""));
        }
        return files;
    }

    private static SiteLayout layout(Book book) {
        return new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys(), PageParts.of(book));
    }

    static Checked<List<SiteFile>> checked(Book book, List<Path> folders) {
        return checked(book, folders, List.of(Language.ENGLISH));
    }

    private static Checked<List<SiteFile>> checked(Book book, List<Path> folders, List<Language> languages) {
        Checked<TemplateSet> templates = TemplateSet.read(folders);
        return templates.failed()
                ? new Checked<>(List.of(), templates.problems())
                : Draft.make(drafts(book, templates.value(), languages));
    }

    private static List<Draft> drafts(Book book, TemplateSet templates, List<Language> languages) {
        Pages pages = new Pages(book, layout(book), templates, languages, false);
        List<Draft> drafts = new ArrayList<>();
        book.works().forEach(work -> drafts.addAll(pages.of(work)));
        drafts.addAll(pages.shared());
        return drafts;
    }

    static Document page(Book book, String path) {
        return page(files(book), path);
    }

    /** A page of a site whose interface is in both languages. */
    static Document bilingual(Book book, String path) {
        List<Language> languages = List.of(Language.ENGLISH, new Language("bg"));
        return page(checked(book, List.of(), languages).value(), path);
    }

    private static Document page(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }
}
