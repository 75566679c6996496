package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.exchange.AlignmentJson;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which clauses of two editions correspond. */
@Command(
        name = "align",
        header = "Prints which clauses of two texts correspond, as JSON, and writes nothing.",
        description = {
            "",
            "Each text is a file (PDF, text, HTML, DOCX, Markdown) or the id of an edition in the content folder.",
            "Texts in one language are aligned as versions, texts in two as a translation."
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

    @Parameters(index = "0", paramLabel = "LEFT", description = "The source text, or the older version.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "RIGHT", description = "The translation, or the newer version.")
    private String right = "";

    @Option(names = "--left-lang", paramLabel = "L", description = "The left text's language; otherwise detected.")
    private String leftLanguage = "";

    @Option(names = "--right-lang", paramLabel = "L", description = "The right text's language; otherwise detected.")
    private String rightLanguage = "";

    @Option(names = "--kind", paramLabel = "K", description = "translation or revision; otherwise by the languages.")
    Optional<KindName> kind = Optional.empty();

    @Option(names = "--content", paramLabel = "DIR", description = "Where edition ids are looked up: content.")
    private Path content = Path.of("content");

    @Option(names = "--format", paramLabel = "F", description = "How to print: json.")
    Format format = Format.json;

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Checked<Optional<Edition>> one;
        Checked<Optional<Edition>> other;
        try (Progress progress = console.progress()) {
            one = OneEdition.read(left, tag(leftLanguage), content, progress);
            other = OneEdition.read(right, tag(rightLanguage), content, progress);
        }
        console.problems(one.problems());
        console.problems(other.problems());
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return 1;
        }
        Edition first = one.value().get();
        Edition second = other.value().get();
        Alignment.Kind wanted = kind.map(
                        name -> Alignment.Kind.valueOf(name.name().toUpperCase(Locale.ROOT)))
                .orElseGet(() -> Alignment.kindOf(first, second));
        console.data(AlignmentJson.write(Aligner.align(first, second, wanted)));
        return 0;
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
