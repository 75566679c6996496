package org.clausebook.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.align.Alignment;
import org.clausebook.exchange.AlignmentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints which clauses of two editions correspond. */
@Command(
        name = "align",
        header = "Prints which clauses of two texts correspond, as JSON, and writes nothing.",
        description = {
            "",
            "Each text is a file (PDF, text, HTML, DOCX, Markdown) or the id of an edition in the content",
            "folder. Texts in one language are aligned as versions, texts in two as a translation."
        },
        footer = {
            "  $ clausebook align terms-2024.pdf terms-2025.pdf",
            "  $ clausebook align agreement.docx vertrag.docx --right-lang de > links.json",
            "  $ clausebook align eula.en-20210429 eula.bg-20210429 --content content"
        })
final class AlignCommand implements Callable<Integer> {
    /** How links can be printed. */
    enum Format {
        json
    }

    /** What the right text is to the left one, as people write it. */
    enum KindName {
        translation,
        revision
    }

    private final Console console;

    @Mixin
    private TwoEditions editions = new TwoEditions();

    @Option(names = "--kind", paramLabel = "K", description = "translation or revision; otherwise by the languages.")
    Optional<KindName> kind = Optional.empty();

    @Option(names = "--format", paramLabel = "F", description = "How to print: json.")
    Format format = Format.json;

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<TwoEditions.Sides> sides = editions.read(console);
        sides.ifPresent(read -> {
            Alignment.Kind wanted = kind.map(
                            name -> Alignment.Kind.valueOf(name.name().toUpperCase(Locale.ROOT)))
                    .orElseGet(read::kind);
            console.data(AlignmentJson.write(read.aligned(wanted)));
        });
        return sides.isPresent() ? 0 : 1;
    }
}
