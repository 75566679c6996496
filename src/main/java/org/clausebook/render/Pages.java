package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** Draws the pages of a book. */
public final class Pages {
    /** One page: its path, its template and what that is given. */
    private record Draft(String path, String template, View view, List<Problem> problems) {}

    private Pages() {}

    /**
     * Draws the index, a page to read each edition, and adds the assets they ask for.
     *
     * @param language the interface's language; English where its words do not ship
     * @return an error for every template that asks for what there is not, and for every link within a text that
     *     leads to no block of it; a warning for links that are not made
     */
    public static Checked<List<SiteFile>> draw(Book book, SiteLayout layout, TemplateSet templates, Language language) {
        Words words = new Words(language, templates.words(language.tag()));
        List<Draft> drafts = new ArrayList<>();
        PageView pages = new PageView(book, words);
        drafts.add(new Draft(SiteLayout.INDEX, "index", new IndexView(book, layout, words, pages).view(), List.of()));
        for (WorkEditions work : book.works()) {
            List<EditionLabel> labels = EditionLabel.of(work);
            for (Edition edition : work.editions()) {
                ReaderView reader = new ReaderView(work, edition, labels, layout, words);
                View view = reader.view(pages);
                drafts.add(new Draft(layout.reader(edition.id()), "reader", view, reader.problems()));
            }
        }
        return drawn(drafts, templates);
    }

    private static Checked<List<SiteFile>> drawn(List<Draft> drafts, TemplateSet templates) {
        List<Checked<String>> pages = drafts.parallelStream()
                .map(draft -> templates.draw(draft.template, draft.view))
                .toList();
        List<SiteFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            files.add(SiteFile.ofText(drafts.get(i).path, pages.get(i).value()));
            problems.addAll(drafts.get(i).problems);
            problems.addAll(pages.get(i).problems());
        }
        templates.assets().forEach((path, bytes) -> files.add(new SiteFile(path, bytes)));
        return new Checked<>(files, problems);
    }
}
