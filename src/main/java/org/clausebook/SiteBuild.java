package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.KeysFile;
import org.clausebook.content.RecordedKey;
import org.clausebook.diff.Comparison;
import org.clausebook.render.PageParts;
import org.clausebook.render.Pages;
import org.clausebook.render.RedlinePdf;
import org.clausebook.render.TemplateSet;
import org.clausebook.search.SearchIndex;
import org.clausebook.site.Draft;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SideBySide;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

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
     * Builds the site unless the folder holds it already: made of the same files by the same program, and as it was
     * written. What was said of the collection then would be said now, so a site of which there was anything to say is
     * built.
     *
     * @param content the folder that holds the collection file and the editions
     * @return empty where there was nothing to do
     */
    public static Optional<Checked<BuildResult>> buildIfChanged(Path content, SiteOptions options) {
        return new SiteBuild(options).changed(content);
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
        return build.write(
                        build.planned(
                                book,
                                build.spoken(List.of(Language.ENGLISH)),
                                () -> TemplateSet.read(options.templates()),
                                ""),
                        writer,
                        Optional.empty())
                .map(made -> new BuildResult(
                        made.editions(),
                        made.clauses(),
                        made.pages(),
                        made.findings(),
                        options.out().resolve(page)));
    }

    /**
     * Reads a collection and says which files its site has, without making them or looking at their links.
     *
     * @param content the folder that holds the collection file and the editions
     * @param memory of an earlier reading; what this one makes comes to it
     * @return no files where the collection or a template has an error
     */
    static Checked<PlannedSite> plan(Path content, SiteOptions options, Memory memory) {
        SiteBuild build = new SiteBuild(options);
        PlannedSite planned = build.planned(content, memory);
        return new Checked<>(planned, build.problems);
    }

    private Checked<BuildResult> build(Path folder) {
        SiteWriter writer = new SiteWriter(options.out());
        writer.repair().ifPresent(problems::add);
        Optional<String> madeOf = Fingerprint.of(folder, options);
        return write(planned(folder, Memory.empty()), writer, madeOf);
    }

    private Optional<Checked<BuildResult>> changed(Path folder) {
        SiteWriter writer = new SiteWriter(options.out());
        writer.repair().ifPresent(problems::add);
        // Before anything is read: what changes meanwhile is seen by the next build.
        Optional<String> madeOf = Fingerprint.of(folder, options);
        if (problems.isEmpty() && madeOf.filter(writer::holds).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(write(planned(folder, Memory.empty()), writer, madeOf));
    }

    private PlannedSite planned(Path folder, Memory memory) {
        Supplier<Checked<TemplateSet>> templates = SideBySide.begin(() -> TemplateSet.read(templateFolders(folder)));
        BookBuild.Collected collected = noted(BookBuild.build(folder, memory));
        warnOfUnrecorded(collected.unrecorded(), folder);
        return planned(
                collected.book(),
                spoken(collected.languages()),
                templates,
                folder.toString().replace('\\', '/'));
    }

    /** The interface's languages: those asked for, else these. */
    private List<Language> spoken(List<Language> otherwise) {
        return options.languages().isEmpty() ? otherwise : options.languages();
    }

    private PlannedSite planned(
            Book book, List<Language> languages, Supplier<Checked<TemplateSet>> begun, String from) {
        TemplateSet templates = noted(begun.get());
        return new PlannedSite(book, failed() ? List.of() : parts(book, languages, templates, from));
    }

    /** The data of all works, then what each work has for itself, then the pages that tell of all of them. */
    private List<Supplier<List<Draft>>> parts(Book book, List<Language> languages, TemplateSet templates, String from) {
        SiteLayout layout = layout(book);
        // The index takes as long as the rest of this, and so is made beside it.
        Supplier<List<Draft>> index = SideBySide.begin(() -> index(book, layout));
        Pages pages = new Pages(book, layout, templates, languages, options.pdf());
        DataFiles data = new DataFiles(book, layout);
        List<Supplier<List<Draft>>> parts = new ArrayList<>();
        // First, for these files are long, and made while they are written: meanwhile others make the pages.
        parts.add(() -> data.shared(from));
        for (WorkEditions work : book.works()) {
            parts.add(() -> pages.of(work));
            parts.add(() -> data.of(work));
        }
        parts.add(() -> redlines(book, layout, templates, languages));
        parts.add(pages::shared);
        parts.add(index);
        return parts;
    }

    /** The index is made as a whole. */
    private static List<Draft> index(Book book, SiteLayout layout) {
        return SearchIndex.build(book, layout).stream()
                .map(file -> new Draft(file.path(), () -> Checked.good(file)))
                .toList();
    }

    /** Each file is forgotten once it is written; the new site takes the old one's place when all its links are known. */
    private Checked<BuildResult> write(PlannedSite planned, SiteWriter writer, Optional<String> madeOf) {
        LinkCheck links = new LinkCheck();
        if (!failed()) {
            Iterator<SiteFile> files = Draft.made(planned.files().iterator(), made -> links.read(noted(made)));
            BooleanSupplier good = () -> {
                if (!failed()) {
                    problems.addAll(links.problems());
                }
                return !failed();
            };
            writer.write(files, good, () -> problems.isEmpty() ? madeOf : Optional.empty())
                    .ifPresent(problems::add);
        }
        return new Checked<>(result(planned.book(), links.pages()), problems);
    }

    /** Where they were asked for: each comparison to be printed. */
    private List<Draft> redlines(Book book, SiteLayout layout, TemplateSet templates, List<Language> languages) {
        List<Draft> files = new ArrayList<>();
        for (Comparison compared : options.pdf() ? book.comparisons() : List.<Comparison>of()) {
            String path = layout.redlinePdf(
                    compared.alignment().left().id(),
                    compared.alignment().right().id());
            for (int i = 0; i < languages.size(); i++) {
                Language language = languages.get(i);
                String own = SiteLayout.spoken(languages, i, path);
                files.add(new Draft(own, () -> RedlinePdf.draw(own, book, compared, layout, templates, language)));
            }
        }
        return files;
    }

    private static SiteLayout layout(Book book) {
        return new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys(), PageParts.of(book));
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

    private BuildResult result(Book book, int pages) {
        List<Edition> editions = book.editions();
        int clauses =
                editions.stream().mapToInt(edition -> edition.clauses().size()).sum();
        return new BuildResult(
                editions.size(),
                clauses,
                pages,
                book.findings().size(),
                options.out().resolve(SiteLayout.INDEX));
    }
}
