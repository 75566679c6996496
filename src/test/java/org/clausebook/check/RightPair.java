package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.BookBuild;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** A translation with nothing wrong, and what breaks it in one place. */
record RightPair(String name, Edition source, Edition translation, Seeds seeds) {
    private static final Path FOLDER = Path.of("src/test/resources");

    static List<RightPair> all() throws IOException {
        return List.of(
                of(
                        "English and Bulgarian",
                        edition(FOLDER + "/eula/findings/en-20210429-corrected.md"),
                        edition(FOLDER + "/eula/findings/bg-20210429-corrected.md"),
                        "bg"),
                of(
                        "English and German",
                        edition(FOLDER + "/check/lease.en.md"),
                        edition(FOLDER + "/check/lease.de.md"),
                        "de"));
    }

    private static RightPair of(String name, Edition source, Edition translation, String language) throws IOException {
        return new RightPair(name, source, translation, new Seeds(source, translation, synonyms(language)));
    }

    static Edition edition(String name) throws IOException {
        return EditionParser.parse(new SourceText(name, Files.readString(Path.of(name))))
                .value()
                .orElseThrow();
    }

    /** Words of a right translation, each with one that a translator might write for a change. */
    private static Map<String, String> synonyms(String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve("check/synonyms." + language + ".tsv")).stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one, TreeMap::new));
    }

    /** The errors and warnings in the translation: false alarms. */
    List<Finding> found() {
        return BookBuild.findings(Aligner.align(source, translation, Alignment.Kind.TRANSLATION)).stream()
                .filter(finding -> finding.place().edition().equals(translation.id()) && counts(finding))
                .toList();
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }

    private static String identity(Finding finding) {
        return finding.rule() + " " + finding.place() + " " + finding.evidence();
    }

    /** The errors and warnings in a translation of the source. */
    List<Finding> checked(Edition broken) {
        List<Finding> found = new ArrayList<>(Checker.check(broken));
        found.addAll(Checker.check(Aligner.align(source, broken, Alignment.Kind.TRANSLATION)));
        return found.stream().filter(RightPair::counts).toList();
    }

    /**
     * Breaks the translation in each way, every time in a block of its own.
     *
     * @param before what is found in the unbroken translation
     * @return each way with whether something is found there that was not found before
     */
    Map<String, Boolean> broken(Collection<String> kinds, long seed, List<Finding> before) {
        Map<String, Seeds.Broken> broken = new LinkedHashMap<>();
        Set<ClausePath> taken = new HashSet<>();
        Edition edition = translation;
        for (String kind : kinds) {
            Optional<Seeds.Broken> made = seeds.broken(edition, taken, kind, seed);
            if (made.isPresent()) {
                edition = made.get().edition();
                taken.addAll(made.get().blocks());
                broken.put(kind, made.get());
            }
        }
        Set<String> known = before.stream().map(RightPair::identity).collect(Collectors.toSet());
        List<Finding> fresh = checked(edition).stream()
                .filter(finding -> !known.contains(identity(finding)))
                .toList();
        Map<String, Boolean> found = new LinkedHashMap<>();
        broken.forEach((kind, made) -> {
            boolean shows = fresh.stream()
                    .anyMatch(finding -> made.blocks().contains(finding.place().path()));
            found.put(kind, shows);
            if (!shows && Boolean.getBoolean("seeds.missed")) {
                System.out.println(kind + ": " + made.what());
            }
        });
        return found;
    }
}
