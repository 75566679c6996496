package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.KeysFile;
import org.clausebook.content.RecordedKey;
import org.clausebook.exchange.AlignmentJson;
import org.clausebook.exchange.CollectionJson;
import org.clausebook.exchange.ConcordanceJson;
import org.clausebook.exchange.EditionJson;
import org.clausebook.render.Pages;
import org.clausebook.render.TemplateSet;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
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
        BookBuild.Collected collected = noted(BookBuild.build(folder));
        warnOfUnrecorded(collected.unrecorded(), folder);
        Book book = collected.book();
        SiteLayout layout =
                new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys());
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
        return new Checked<>(result(book, files), problems);
    }

    private <T> T noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private void warnOfUnrecorded(List<RecordedKey> unrecorded, Path folder) {
        if (!unrecorded.isEmpty() && !failed()) {
            problems.add(Problem.warning(
                    Place.ofFile(folder.resolve(KeysFile.NAME).toString().replace('\\', '/')),
                    "No key is recorded for " + unrecorded.size() + (unrecorded.size() == 1 ? " block" : " blocks")
                            + ", so that their permalinks may change",
                    "Run 'clausebook keys " + folder.toString().replace('\\', '/') + "' and keep the file"));
        }
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
            files.add(SiteFile.ofText(layout.editionData(edition.id()), EditionJson.write(edition, book.keys())));
        }
        files.add(SiteFile.ofText(SiteLayout.CONCORDANCE_DATA, ConcordanceJson.write(book)));
        for (WorkEditions work : book.works()) {
            for (Alignment made : work.alignments()) {
                files.add(SiteFile.ofText(
                        layout.alignmentData(made.left().id(), made.right().id()), AlignmentJson.write(made)));
            }
        }
        return files;
    }

    private BuildResult result(Book book, List<SiteFile> files) {
        List<Edition> editions = book.editions();
        int clauses =
                editions.stream().mapToInt(edition -> edition.clauses().size()).sum();
        int pages = (int) files.stream().filter(SiteFile::isPage).count();
        return new BuildResult(editions.size(), clauses, pages, 0, options.out().resolve(SiteLayout.INDEX));
    }
}
