package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.exchange.Xliff12;
import org.clausebook.source.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a collection for other programs. */
@Command(
        name = "export",
        header = "Writes a collection for other programs, above all for translators.",
        description = {
            "",
            "tmx     aligned headings, sentences and paragraphs of every translation, TMX 1.4b",
            "xliff   the work package for the next translation, XLIFF 2.1 or 1.2: unchanged sentences final,",
            "        changed ones with the old translation and the redline of the source, new ones empty;",
            "        'ingest' takes it back once it is filled",
            "csv     how current each translation is, or with --table findings what there is to review",
            "akn     an edition as Akoma Ntoso 3.0",
            "json    what the site carries: the collection, with --edition an edition, with --source and",
            "        --target the links between two"
        },
        footer = {
            "  $ clausebook export tmx --out eula.tmx",
            "  $ clausebook export xliff --target bg --out work.xlf",
            "  $ clausebook export xliff --xliff-version 1.2 --untranslated source --out source/work.xlf",
            "  $ clausebook export akn --edition eula.en-20250425 > eula.xml"
        })
final class ExportCommand implements Callable<Integer> {
    /** What can be written. */
    enum Kind {
        tmx,
        xliff,
        csv,
        akn,
        json
    }

    /** What can be written as a table. */
    enum Table {
        currency,
        findings
    }

    /** What stands in the targets of what is to be translated. */
    enum Untranslated {
        empty,
        source
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "tmx, xliff, csv, akn or json.")
    private Kind kind = Kind.json;

    @Parameters(
            index = "1",
            paramLabel = "CONTENT",
            arity = "0..1",
            description = "The folder with the collection file clausebook.yaml; otherwise content.")
    private Path content = Path.of("content");

    @Option(names = "--edition", paramLabel = "ID", description = "The edition to write: for akn and json.")
    private String edition = "";

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The edition translated from; of xliff otherwise the newest.")
    private String source = "";

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "The translation; of xliff the one to carry over, or a language such as bg.")
    private String target = "";

    @Option(names = "--xliff-version", paramLabel = "V", description = "2.1 or 1.2; otherwise 2.1.")
    private String xliff = "2.1";

    @Option(
            names = "--untranslated",
            paramLabel = "U",
            description = "In XLIFF 1.2, the targets of what is to be translated: empty, or source as OmegaT wants it.")
    private Untranslated untranslated = Untranslated.empty;

    @Option(names = "--table", paramLabel = "T", description = "Which table: currency or findings; otherwise currency.")
    private Table table = Table.currency;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; otherwise standard output.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    VersionOption version = new VersionOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Arrays.asList("2.1", "1.2").contains(xliff)) {
            throw new ParameterException(spec.commandLine(), "--xliff-version takes 2.1 or 1.2, not '" + xliff + "'");
        }
        Optional<BookBuild.Collected> read = ContentFolder.read(content, console);
        if (read.isEmpty()) {
            console.say("nothing was written");
            return 1;
        }
        Checked<Optional<String>> text = new Exports(read.get().book(), Intake.slashed(content)).of(asked());
        console.problems(text.problems());
        return text.value().isPresent() ? written(text.value().get()) : 1;
    }

    private Exports.Asked asked() {
        return new Exports.Asked(
                kind,
                table,
                edition,
                source,
                target,
                xliff,
                Xliff12.Untranslated.valueOf(untranslated.name().toUpperCase(Locale.ROOT)));
    }

    private int written(String text) throws IOException {
        if (out.isEmpty()) {
            console.data(text);
            return 0;
        }
        FileSet files = new FileSet();
        files.add(out.get(), text.getBytes(StandardCharsets.UTF_8));
        files.write();
        console.say("wrote " + Intake.slashed(out.get()));
        return 0;
    }
}
