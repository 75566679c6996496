package org.clausebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the console examples of the README and the tutorial, one after the other, in a copy of the project. In what an
 * example prints, {@code …} stands for anything; an example without output may print what it likes.
 */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    /** What is said where something takes long, as it does on a busy machine. */
    private static final Pattern PROGRESS = Pattern.compile("(?m)^(building Clausebook …|\\w+ \\S+ … \\d+ s)\n");

    private static final Path HOME = Path.of("").toAbsolutePath();

    private static final List<String> PAGES = List.of("README.md", "docs/tutorial.md");

    private record Example(String command, String output) {}

    @TempDir
    Path folder;

    @Test
    void everyExampleDoesWhatThePagesSay() throws IOException, InterruptedException {
        copyProject();
        List<Example> all = new ArrayList<>();
        for (String page : PAGES) {
            all.addAll(examples(page));
        }
        for (Example example : all) {
            if (!example.command().equals("bin/verify")) {
                run(example);
            }
        }
    }

    @Test
    void theFirstCommandsAreBuildAndVerify() throws IOException {
        assertEquals(
                List.of("bin/clausebook build", "bin/verify"),
                examples("README.md").stream().limit(2).map(Example::command).toList());
        assertTrue(Files.isExecutable(HOME.resolve("bin/verify")));
    }

    @Test
    void everyLinkHasItsFile() throws IOException {
        for (Path page : documents()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertTrue(Files.exists(page.resolveSibling(link.group(1))), page + " " + link.group(1));
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(HOME.resolve("docs"));
                Stream<Path> own = Files.list(HOME)) {
            return Stream.concat(own, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private void run(Example example) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder("sh", "-c", example.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int code = process.waitFor();
        String output = PROGRESS.matcher(Files.readString(printed, UTF_8)).replaceAll("");
        assertEquals(0, code, () -> example.command() + "\n" + output);
        if (!example.output().isEmpty()
                && !pattern(example.output()).matcher(output).matches()) {
            assertEquals(example.output(), output, example.command());
        }
    }

    private static Pattern pattern(String expected) {
        String[] parts = expected.split("…", -1);
        return Pattern.compile(
                String.join(".*", Stream.of(parts).map(Pattern::quote).toList()), Pattern.DOTALL);
    }

    private static List<Example> examples(String page) throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(HOME.resolve(page)));
        while (block.find()) {
            StringBuilder command = new StringBuilder();
            StringBuilder output = new StringBuilder();
            for (String line : block.group(1).lines().toList()) {
                if (line.startsWith("$ ")) {
                    add(examples, command, output);
                    command.append(line.substring(2));
                } else if (line.startsWith("> ")) {
                    command.append('\n').append(line.substring(2));
                } else {
                    output.append(line).append('\n');
                }
            }
            add(examples, command, output);
        }
        return examples;
    }

    private static void add(List<Example> examples, StringBuilder command, StringBuilder output) {
        if (!command.isEmpty()) {
            examples.add(new Example(command.toString(), output.toString()));
        }
        command.setLength(0);
        output.setLength(0);
    }

    /** What a person has who just cloned it: the program is not built. */
    private void copyProject() throws IOException {
        for (String part : List.of("pom.xml", "bin", "content", "docs", "src/main", "templates", "site/.gitignore")) {
            copy(part);
        }
    }

    private void copy(String part) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(HOME.resolve(part))) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Path to = folder.resolve(HOME.relativize(path).toString());
            Files.createDirectories(to.getParent());
            Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
