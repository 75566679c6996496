package org.clausebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    private static final List<SiteFile> OLD =
            List.of(SiteFile.ofText("index.html", "old"), SiteFile.ofText("read/gone.html", "gone"));
    private static final List<SiteFile> NEW =
            List.of(SiteFile.ofText("index.html", "new"), SiteFile.ofText("data/a.json", "{}"));

    /** What stands for the end of the program in the middle of a step. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    private Path home;

    private Path out;

    @BeforeEach
    void choose() {
        out = home.resolve("site");
    }

    @Test
    void replacesTheWholeSite() throws IOException {
        write(OLD);
        write(NEW);
        assertEquals(
                Map.of("site/.clausebook", "clausebook site 1\n", "site/index.html", "new", "site/data/a.json", "{}"),
                tree());
    }

    @Test
    void knowsTheSizeOfWhatIsMadeWhileItIsWritten() throws IOException {
        SiteFile table = SiteFile.ofText("data/a.csv", writer -> writer.write("чл. 1\r\n"));
        new SiteWriter(out).write(List.of(table), Optional.of("it"));
        assertEquals("чл. 1\r\n", tree().get("site/data/a.csv"));
        assertEquals("clausebook site 1\nmade of it\n9 data/a.csv\n", tree().get("site/.clausebook"));
        assertEquals("чл. 1\r\n", table.text());
    }

    @Test
    void keepsTheIgnoreFileOfAnOtherwiseEmptyFolder() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".gitignore"), "*\n!.gitignore\n");
        write(OLD);
        write(NEW);
        assertEquals("*\n!.gitignore\n", tree().get("site/.gitignore"));
        assertEquals("new", tree().get("site/index.html"));
    }

    @Test
    void leavesAFolderAloneThatIsNotItsOwn() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        Problem problem = new SiteWriter(out).write(NEW).orElseThrow();
        assertEquals(
                out + ": The folder is not a site that clausebook wrote, so it is left alone;"
                        + " Choose an empty or new folder with --out",
                problem.place() + ": " + problem.message() + "; " + problem.hint());
        assertEquals(Map.of("site/thesis.txt", "mine"), tree());
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Files.writeString(out, "mine");
        assertTrue(new SiteWriter(out).write(NEW).isPresent());
        assertEquals(Map.of("site", "mine"), tree());
    }

    @Test
    void afterAKillAtAnyStepOldOrNewIsWholeAndTheNextRunTidies() throws IOException {
        List<String> steps = steps();
        assertTrue(steps.contains("rename site to .site.old") && steps.contains("rename .site.new to site"));
        for (int kill = 0; kill < steps.size(); kill++) {
            String when = "killed before step " + kill + ", " + steps.get(kill);
            reset();
            write(OLD);
            killAt(kill);
            boolean betweenRenames = steps.get(kill).equals("rename .site.new to site");
            if (!betweenRenames) {
                assertWhole(when);
            }
            assertEquals(List.of(), new SiteWriter(out).repair().stream().toList(), when);
            assertWhole(when + ", then repaired");
            assertEquals(List.of("site"), List.of(home.toFile().list()), when);
            write(NEW);
            assertEquals(tree().get("site/index.html"), "new", when);
        }
    }

    @Test
    void aKillDuringTheRepairIsRepairedToo() throws IOException {
        int between = steps().indexOf("rename .site.new to site");
        for (int kill = 0; ; kill++) {
            reset();
            write(OLD);
            killAt(between);
            int[] left = {kill};
            boolean killed = false;
            try {
                new SiteWriter(out, countdown(left)).repair();
            } catch (Killed now) {
                killed = true;
            }
            new SiteWriter(out).repair();
            assertEquals("new", tree().get("site/index.html"), "repair killed at step " + kill);
            if (!killed) {
                assertTrue(kill > 3, "the repair has steps");
                return;
            }
        }
    }

    @Test
    void theOrderOfFilesDoesNotMatter() throws IOException {
        write(List.of(NEW.get(1), NEW.get(0)));
        Map<String, String> backwards = tree();
        write(NEW);
        assertEquals(backwards, tree());
    }

    private void write(List<SiteFile> files) {
        assertEquals(List.of(), new SiteWriter(out).write(files).stream().toList());
    }

    private List<String> steps() throws IOException {
        write(OLD);
        List<String> steps = new ArrayList<>();
        new SiteWriter(out, steps::add).write(NEW);
        reset();
        return steps;
    }

    private void killAt(int step) {
        int[] left = {step};
        try {
            new SiteWriter(out, countdown(left)).write(NEW);
        } catch (Killed now) {
            return;
        }
        throw new AssertionError("step " + step + " was not reached");
    }

    private static Consumer<String> countdown(int[] left) {
        return step -> {
            if (left[0]-- == 0) {
                throw new Killed();
            }
        };
    }

    private void assertWhole(String when) throws IOException {
        Map<String, String> files = tree();
        boolean isOld = "old".equals(files.get("site/index.html")) && "gone".equals(files.get("site/read/gone.html"));
        boolean isNew = "new".equals(files.get("site/index.html")) && "{}".equals(files.get("site/data/a.json"));
        assertTrue(isOld || isNew, when + " left " + files);
    }

    private void reset() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (!path.equals(home)) {
                    Files.delete(path);
                }
            }
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
