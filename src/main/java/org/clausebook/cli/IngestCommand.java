package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.content.Collection;
import org.clausebook.exchange.IngestJson.Taken;
import org.clausebook.exchange.IngestJson.TakenEdition;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the text of source files as Markdown for people to review. */
@Command(
        name = "ingest",
        header = "Writes the text of source files as Markdown, for people to review and correct.",
        description = {
            "",
            "Reads PDF, text as extracted from PDF, HTML, DOCX and Markdown. Writes one Markdown file an",
            "edition, the untouched source beside it, and a report of what is no text of the work: running",
            "headers and footers, page numbers, lists of link targets. Every letter of the source is in the",
            "one or the other; where one is not, nothing is written. Of a call all files are written, or none.",
            "",
            "A work package that 'export xliff' wrote and a translator filled becomes the new translation, in",
            "the structure of the edition that it translates, which is looked up in the content folder."
        },
        footer = {
            "  $ clausebook ingest lease.pdf",
            "  $ clausebook ingest terms-2024.txt terms-2025.txt --work terms --into content/terms",
            "  $ clausebook ingest work.xliff --version 2025-04",
            "  $ clausebook ingest agb.txt --edition terms.de-2025 --translation-of en --encoding windows-1252"
        })
final class IngestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Source files, each with one edition or several.")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Where to write, a folder named after the work; otherwise content/ and the work's name.")
    private Optional<Path> into = Optional.empty();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the report; otherwise beside the source, as NAME.report.json.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Where the edition is looked up that a work package translates: content.")
    private Path content = Path.of("content");

    @Option(names = "--force", description = "Write over files that are there already.")
    private boolean force;

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        IngestOptions stated = inFolder(source.stated());
        Intake intake = new Intake(into, report, force);
        try (Progress progress = console.progress()) {
            for (int i = 0; i < files.size(); i++) {
                String name = Intake.slashed(files.get(i));
                progress.step("reading %s (%d of %d)".formatted(name, i + 1, files.size()));
                byte[] bytes = SourceOptions.bytes(files.get(i));
                boolean back = TranslatedPackage.is(name, bytes);
                intake.add(
                        files.get(i),
                        bytes,
                        back
                                ? TranslatedPackage.read(name, bytes, stated, content)
                                : Ingest.read(name, bytes, stated, progress::page));
            }
        }
        console.problems(intake.problems());
        if (intake.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            console.say("nothing was written");
            return 1;
        }
        tell(intake.write(), intake.taken());
        return 0;
    }

    /** A folder that is written to is named after its work, unless a person says otherwise. */
    private IngestOptions inFolder(IngestOptions stated) {
        String folder = into.map(Path::normalize)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        return stated.work().isEmpty() && Slug.isSlug(folder)
                ? new IngestOptions(
                        folder,
                        stated.language(),
                        stated.version(),
                        stated.title(),
                        stated.translationOf(),
                        stated.encoding())
                : stated;
    }

    private void tell(List<Path> written, List<Taken> taken) {
        for (Taken file : taken) {
            for (TakenEdition edition : file.editions()) {
                console.say(line(edition, written));
            }
        }
        written.forEach(file -> console.detail("wrote " + Intake.slashed(file)));
        console.say("next: read the Markdown against its source and correct it, then " + next(taken));
    }

    /** What makes a site of it, and before that a collection where the works lie in none yet. */
    private static String next(List<Taken> taken) {
        Path works = taken.stream()
                .flatMap(file -> file.editions().stream())
                .map(edition -> Path.of(edition.edition().file()).getParent())
                .findFirst()
                .flatMap(work -> Optional.ofNullable(work.getParent()))
                .orElse(Path.of("."));
        String build = "'clausebook build " + Intake.slashed(works) + "'";
        return Files.exists(works.resolve(Collection.FILE))
                ? build
                : "'clausebook init " + Intake.slashed(works) + "' and " + build;
    }

    private static String line(TakenEdition taken, List<Path> written) {
        Edition edition = taken.edition();
        int clauses = edition.clauses().size();
        return "%s %s: %s, %d %s; set apart as headers, footers and the like: %d"
                .formatted(
                        written.contains(Path.of(edition.file())) ? "wrote" : "unchanged",
                        edition.file(),
                        edition.id(),
                        clauses,
                        clauses == 1 ? "clause" : "clauses",
                        taken.furniture().size());
    }
}
