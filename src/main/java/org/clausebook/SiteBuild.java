package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.content.Work;
import org.clausebook.exchange.CollectionJson;
import org.clausebook.exchange.EditionJson;
import org.clausebook.parse.EditionParser;
import org.clausebook.render.Pages;
import org.clausebook.render.TemplateSet;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;

/** From a content folder to a site, as one page of ordered calls. */
public final class SiteBuild {
    private final SiteOptions options;
    private final List<Problem> problems = new ArrayList<>();

    private SiteBuild(SiteOptions options) {
        this.options = options;
    }

    /**
     * Builds the site, and writes it where nothing is wrong.
     *
     * @param content the folder that holds the collection file and the editions
     * @return how much there is; with an error nothing was written
     */
    public static Checked<BuildResult> build(Path content, SiteOptions options) {
        return new SiteBuild(options).build(content);
    }

    private Checked<BuildResult> build(Path folder) {
        SiteWriter writer = new SiteWriter(options.out());
        writer.repair().ifPresent(problems::add);
        Content content = noted(ContentReader.read(folder));
        List<Edition> editions = editions(content);
        Book book = book(content, editions);
        SiteLayout layout = new SiteLayout(editions.stream().map(Edition::id).toList());
        TemplateSet templates = noted(TemplateSet.read(templateFolders(folder)));
        List<SiteFile> files = new ArrayList<>();
        if (!failed()) {
            files.addAll(noted(Pages.draw(book, layout, templates, options.language())));
            files.addAll(data(book, layout, folder));
        }
        if (!failed()) {
            problems.addAll(LinkCheck.check(files));
        }
        if (!failed()) {
            writer.write(files).ifPresent(problems::add);
        }
        return new Checked<>(result(book), problems);
    }

    private <T> T noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private List<Edition> editions(Content content) {
        List<Checked<Optional<Edition>>> parsed = content.editionFiles().parallelStream()
                .map(EditionParser::parse)
                .toList();
        List<Edition> editions = new ArrayList<>();
        for (Checked<Optional<Edition>> edition : parsed) {
            noted(edition).ifPresent(editions::add);
        }
        return editions;
    }

    private static Book book(Content content, List<Edition> editions) {
        List<WorkEditions> works = new ArrayList<>();
        for (Work work : content.collection().works()) {
            List<Edition> own = editions.stream()
                    .filter(edition -> edition.id().work().equals(work.id()))
                    .toList();
            works.add(new WorkEditions(work.id(), work.title(), work.language(), own));
        }
        return new Book(content.collection().title(), content.collection().notice(), works);
    }

    private List<Path> templateFolders(Path content) {
        List<Path> folders = new ArrayList<>();
        folders.add(content.resolve("templates"));
        folders.addAll(options.templates());
        return folders;
    }

    private static List<SiteFile> data(Book book, SiteLayout layout, Path folder) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.ofText(
                SiteLayout.COLLECTION_DATA,
                CollectionJson.write(book, folder.toString().replace('\\', '/'))));
        for (Edition edition : book.editions()) {
            files.add(SiteFile.ofText(layout.editionData(edition.id()), EditionJson.write(edition)));
        }
        return files;
    }

    private BuildResult result(Book book) {
        List<Edition> editions = book.editions();
        int clauses =
                editions.stream().mapToInt(edition -> edition.clauses().size()).sum();
        return new BuildResult(
                editions.size(), clauses, editions.size() + 1, 0, options.out().resolve(SiteLayout.INDEX));
    }
}
