package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.KeysFile;
import org.clausebook.content.RecordedKey;
import org.clausebook.diff.Comparison;
import org.clausebook.exchange.AlignmentJson;
import org.clausebook.exchange.ChangesCsv;
import org.clausebook.exchange.ChangesJson;
import org.clausebook.exchange.CollectionJson;
import org.clausebook.exchange.ComparisonJson;
import org.clausebook.exchange.ConcordanceJson;
import org.clausebook.exchange.EditionJson;
import org.clausebook.exchange.FindingsJson;
import org.clausebook.render.Pages;
import org.clausebook.render.RedlinePdf;
import org.clausebook.render.TemplateSet;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

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

    /**
     * Builds the site of two versions that are in no collection, and writes it.
     *
     * @param comparison of two editions of one work
     * @return how much there is; with an error nothing was written
     */
    public static Checked<BuildResult> compare(Comparison comparison, SiteOptions options) {
        SiteBuild build = new SiteBuild(options);
        SiteWriter writer = new SiteWriter(options.out());
        writer.repair().ifPresent(build.problems::add);
        Book book = build.noted(BookBuild.of(comparison));
        SiteLayout layout = layout(book);
        String page = layout.comparison(
                comparison.alignment().left().id(),
                comparison.alignment().right().id(),
                1);
        return build.write(book, options.templates(), "", writer)
                .map(made -> new BuildResult(
                        made.editions(),
                        made.clauses(),
                        made.pages(),
                        made.findings(),
                        options.out().resolve(page)));
    }

    private Checked<BuildResult> build(Path folder) {
        SiteWriter writer = new SiteWriter(options.out());
        writer.repair().ifPresent(problems::add);
        BookBuild.Collected collected = noted(BookBuild.build(folder));
        warnOfUnrecorded(collected.unrecorded(), folder);
        String name = folder.toString().replace('\\', '/');
        return write(collected.book(), templateFolders(folder), name, writer);
    }

    private Checked<BuildResult> write(Book book, List<Path> folders, String from, SiteWriter writer) {
        SiteLayout layout = layout(book);
        TemplateSet templates = noted(TemplateSet.read(folders));
        List<SiteFile> files = new ArrayList<>();
        if (!failed()) {
            files.addAll(noted(Pages.draw(book, layout, templates, options.language(), options.pdf())));
            files.addAll(data(book, layout, from));
            files.addAll(redlines(book, layout, templates));
        }
        if (!failed()) {
            problems.addAll(LinkCheck.check(files));
        }
        if (!failed()) {
            writer.write(files).ifPresent(problems::add);
        }
        return new Checked<>(result(book, files), problems);
    }

    /** Where they were asked for: each comparison to be printed. */
    private List<SiteFile> redlines(Book book, SiteLayout layout, TemplateSet templates) {
        List<SiteFile> files = new ArrayList<>();
        for (Comparison compared : options.pdf() ? book.comparisons() : List.<Comparison>of()) {
            files.add(noted(RedlinePdf.draw(book, compared, layout, templates, options.language())));
        }
        return files;
    }

    private static SiteLayout layout(Book book) {
        return new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys());
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

    private static List<SiteFile> data(Book book, SiteLayout layout, String from) {
        List<Supplier<SiteFile>> files = new ArrayList<>();
        files.add(() -> SiteFile.ofText(SiteLayout.COLLECTION_DATA, CollectionJson.write(book, from)));
        for (Edition edition : book.editions()) {
            files.add(() -> SiteFile.ofText(layout.editionData(edition.id()), EditionJson.write(edition, book.keys())));
        }
        files.add(() -> SiteFile.ofText(SiteLayout.CONCORDANCE_DATA, ConcordanceJson.write(book)));
        files.add(() -> SiteFile.ofText(SiteLayout.FINDINGS_DATA, FindingsJson.write(book.findings())));
        for (WorkEditions work : book.works()) {
            for (Alignment made : work.alignments()) {
                if (book.comparisons(work).stream().noneMatch(compared -> isOf(compared, made))) {
                    files.add(() -> SiteFile.ofText(
                            layout.alignmentData(made.left().id(), made.right().id()), AlignmentJson.write(made)));
                }
            }
        }
        book.comparisons().forEach(compared -> files.addAll(changes(compared, layout)));
        return files.parallelStream().map(Supplier::get).toList();
    }

    private static boolean isOf(Comparison compared, Alignment made) {
        return compared.alignment().left().id().equals(made.left().id())
                && compared.alignment().right().id().equals(made.right().id());
    }

    private static List<Supplier<SiteFile>> changes(Comparison compared, SiteLayout layout) {
        EditionId left = compared.alignment().left().id();
        EditionId right = compared.alignment().right().id();
        return List.of(
                () -> SiteFile.ofText(layout.alignmentData(left, right), ComparisonJson.write(compared)),
                () -> SiteFile.ofText(layout.registerData(left, right, "csv"), ChangesCsv.write(compared)),
                () -> SiteFile.ofText(layout.registerData(left, right, "json"), ChangesJson.write(compared)));
    }

    private BuildResult result(Book book, List<SiteFile> files) {
        List<Edition> editions = book.editions();
        int clauses =
                editions.stream().mapToInt(edition -> edition.clauses().size()).sum();
        int pages = (int) files.stream().filter(SiteFile::isPage).count();
        return new BuildResult(
                editions.size(),
                clauses,
                pages,
                book.findings().size(),
                options.out().resolve(SiteLayout.INDEX));
    }
}
