package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OmegaT (Debian package omegat) opens the memory and the work package that are exported and writes the translation. Not
 * among the ordinary tests: run with {@code -Pomegat}.
 */
class OmegatTranslates {
    private static final Pattern UNIT = Pattern.compile(
            "<trans-unit id=\"([^\"]+)\"[^>]*>\\s*<source>(.*?)</source>\\s*<target([^>]*)>(.*?)</target>",
            Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile(
            "<tuv xml:lang=\"en\">\\s*<seg>(.*?)</seg>\\s*</tuv>\\s*<tuv xml:lang=\"bg\">\\s*<seg>(.*?)</seg>",
            Pattern.DOTALL);

    @TempDir
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        for (String folder : List.of("source", "tm/auto", "omegat", "glossary", "dictionary", "target")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.writeString(project.resolve("omegat.project"), """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <omegat>
                    <project version="1.0">
                        <source_dir>__DEFAULT__</source_dir>
                        <target_dir>__DEFAULT__</target_dir>
                        <tm_dir>__DEFAULT__</tm_dir>
                        <glossary_dir>__DEFAULT__</glossary_dir>
                        <glossary_file>__DEFAULT__</glossary_file>
                        <dictionary_dir>__DEFAULT__</dictionary_dir>
                        <source_lang>en</source_lang>
                        <target_lang>bg</target_lang>
                        <sentence_seg>false</sentence_seg>
                        <support_default_translations>true</support_default_translations>
                        <remove_tags>false</remove_tags>
                    </project>
                </omegat>
                """);
    }

    @Test
    void whatTheMemoryKnowsIsTranslatedAndTheRestIsLeft() throws Exception {
        export("tmx", project.resolve("tm/auto/eula.tmx"));
        Path source = project.resolve("source/work.xlf");
        export("xliff", source, "--xliff-version", "1.2", "--untranslated", "source");
        Map<String, String> memory = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(Files.readString(project.resolve("tm/auto/eula.tmx")));
        while (pair.find()) {
            memory.put(pair.group(1), pair.group(2));
        }
        omegat("--mode=console-translate");
        List<String> before = units(source);
        List<String> after = units(project.resolve("target/work.xlf"));
        assertEquals(before.size(), after.size());
        int known = 0;
        int left = 0;
        for (int i = 0; i < before.size(); i++) {
            String[] old = before.get(i).split("\n", -1);
            String[] now = after.get(i).split("\n", -1);
            boolean open = old[1].equals(old[2]);
            assertEquals(old[0] + old[1], now[0] + now[1]);
            if (!open) {
                assertEquals(old[2], now[2], "final, and changed");
            } else if (memory.containsKey(old[1])) {
                known++;
                boolean stays = memory.containsValue(old[1]);
                assertTrue(stays || !now[2].equals(old[2]), now[0] + " is in the memory, and not translated");
            } else {
                left++;
                assertEquals(old[2], now[2]);
            }
        }
        System.out.println("memory: " + memory.size() + " different sources; units: " + before.size()
                + ", translated from the memory: " + known + ", left: " + left);
    }

    @Test
    void aTranslationOfEverySentenceComesBackAsAnEdition() throws Exception {
        Path source = project.resolve("source/work.xlf");
        export("xliff", source, "--xliff-version", "1.2", "--untranslated", "source");
        StringBuilder memory = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">"
                + "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
                + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>\n");
        for (String unit : units(source)) {
            String[] parts = unit.split("\n", -1);
            memory.append("<tu><tuv xml:lang=\"en\"><seg>").append(parts[1]);
            memory.append("</seg></tuv><tuv xml:lang=\"bg\"><seg>").append(Translator.sounding(parts[1]));
            memory.append("</seg></tuv></tu>\n");
        }
        Files.writeString(project.resolve("tm/auto/all.tmx"), memory.append("</body></tmx>\n"));
        omegat("--mode=console-translate");
        Path back = project.resolve("target/work.xlf");
        Path into = project.resolve("made/eula");
        int code = new Main(System.out, System.err, Set.of())
                .run("ingest", back.toString(), "--version", "20250425", "--into", into.toString());
        assertEquals(0, code);
        String markdown = Files.readString(into.resolve("bg-20250425.md"));
        assertTrue(markdown.contains(Translator.sounding("Third-party Licenses")), "not translated");
    }

    /** Id, source and target of each unit, a line each. */
    private static List<String> units(Path file) throws IOException {
        List<String> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(Files.readString(file).replace("&quot;", "\""));
        while (unit.find()) {
            units.add(unit.group(1) + "\n" + unit.group(2) + "\n" + unit.group(4));
        }
        return units;
    }

    private static void export(String kind, Path out, String... more) {
        List<String> args = new ArrayList<>(List.of("export", kind, "content", "--out", out.toString()));
        args.addAll(List.of(more));
        assertEquals(0, new Main(System.out, System.err, Set.of()).run(args.toArray(String[]::new)));
    }

    private void omegat(String mode) throws IOException, InterruptedException {
        Path log = project.resolve("omegat.log");
        Process process = new ProcessBuilder(
                        "omegat", project.toString(), mode, "--config-dir=" + project.resolve("config"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), "OmegaT does not end");
        assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.ISO_8859_1));
    }
}
