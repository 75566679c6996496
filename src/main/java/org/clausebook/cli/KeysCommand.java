package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.content.KeysFile;
import org.clausebook.content.RecordedKey;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records the keys of clauses. */
@Command(
        name = "keys",
        header = "Records the key of every clause, so that its permalink lives for ever.",
        description = {
            "",
            "Adds a line to keys.yaml in the content folder for each block that has none, and never changes or",
            "drops one: keep the file under version control. A clause keeps its key when an edition is added,",
            "when its number or heading changes, and when the program comes to another opinion of it."
        },
        footer = {"  $ clausebook keys", "  $ clausebook keys contracts", "  $ clausebook keys --check"})
final class KeysCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(names = "--check", description = "Write nothing; exit code 1 where a block has no recorded key.")
    private boolean check;

    KeysCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path file = content.path().resolve(KeysFile.NAME);
        Optional<BookBuild.Collected> read = content.read(console);
        if (read.isEmpty()) {
            console.say("nothing was written");
            return 1;
        }
        List<RecordedKey> unrecorded = read.get().unrecorded();
        if (check || unrecorded.isEmpty()) {
            return told(file, unrecorded.size());
        }
        return written(file, unrecorded);
    }

    private int told(Path file, int lacking) {
        if (lacking == 0) {
            console.say(Intake.slashed(file) + ": every block has its key");
            return 0;
        }
        console.error(
                "%s lacks the keys of %s".formatted(Intake.slashed(file), blocks(lacking)),
                "Run 'clausebook keys " + content.shown() + "' and keep the file");
        return 1;
    }

    private int written(Path file, List<RecordedKey> added) throws IOException {
        String there = Files.exists(file) ? Files.readString(file) : "";
        Checked<String> text = KeysFile.extended(new SourceText(Intake.slashed(file), there), added);
        console.problems(text.problems());
        if (text.failed()) {
            console.say("nothing was written");
            return 1;
        }
        FileSet files = new FileSet();
        files.add(file, text.value().getBytes(StandardCharsets.UTF_8));
        files.write();
        console.say("%s: added the keys of %s".formatted(Intake.slashed(file), blocks(added.size())));
        return 0;
    }

    private static String blocks(int count) {
        return count + (count == 1 ? " block" : " blocks");
    }
}
