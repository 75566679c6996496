package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.book.Facts;
import org.clausebook.content.FrontMatter;
import org.clausebook.exchange.EditionJson;
import org.clausebook.exchange.IngestJson;
import org.clausebook.exchange.IngestJson.Taken;
import org.clausebook.exchange.IngestJson.TakenEdition;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.Furniture;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;

/** What one call of {@code ingest} would write, and what speaks against it. */
final class Intake {
    private final Optional<Path> into;
    private final Optional<Path> report;
    private final boolean force;
    private final Map<Path, byte[]> planned = new TreeMap<>();
    private final Map<Path, String> origins = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    /**
     * @param into the folder to write to; otherwise {@code content/} and the work's name
     * @param report the file for the report; otherwise beside each source's copy
     * @param force whether files that read otherwise may be written over
     */
    Intake(Optional<Path> into, Optional<Path> report, boolean force) {
        this.into = into;
        this.report = report;
        this.force = force;
    }

    /** Adds what was read from one source file. */
    void add(Path source, byte[] bytes, Checked<List<Draft>> drafts) throws IOException {
        problems.addAll(drafts.problems());
        List<TakenEdition> editions = new ArrayList<>();
        PartsOfOneFile parts = new PartsOfOneFile(slashed(source), bytes, drafts.value());
        String kept = drafts.value().isEmpty()
                ? name(source)
                : kept(source, drafts.value().get(0).edition(), bytes);
        for (Draft read : drafts.value()) {
            Path folder = folder(read.edition());
            Path markdown = folder.resolve(read.edition().id().name() + ".md");
            Optional<Problem> clash = parts.clash(read, slashed(markdown));
            if (clash.isPresent()) {
                problems.add(clash.get());
                continue;
            }
            byte[] written = read.markdown().getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(written, bytes)) {
                written = read.withSource(kept).markdown().getBytes(StandardCharsets.UTF_8);
                plan(source, folder.resolve(kept), bytes);
            }
            plan(source, markdown, written);
            editions.add(new TakenEdition(at(read.edition(), markdown), furniture(read.furniture()), Facts.NONE));
        }
        Taken file = new Taken(slashed(source), editions, drafts.problems());
        taken.add(file);
        if (report.isEmpty() && !editions.isEmpty()) {
            Path folder = folder(editions.get(0).edition());
            put(folder.resolve(kept + ".report.json"), IngestJson.report(List.of(file)));
        }
    }

    /**
     * The name that the source has beside its first edition: its own, or, where another source has that, one with the
     * edition's name in it. People keep one name for all versions and part them by folder. A source that is named as
     * the edition will be makes room for it.
     */
    private String kept(Path source, Edition edition, byte[] bytes) throws IOException {
        String said = name(source);
        int dot = said.lastIndexOf('.') > 0 ? said.lastIndexOf('.') : said.length();
        Path folder = folder(edition);
        Path markdown = folder.resolve(edition.id().name() + ".md");
        String own =
                said.equalsIgnoreCase(name(markdown)) ? said.substring(0, dot) + ".source" + said.substring(dot) : said;
        String longer = said.substring(0, dot) + "." + edition.id().name() + said.substring(dot);
        Optional<String> before = named(markdown).filter(name -> name.equals(own) || name.equals(longer));
        if (before.isPresent()) {
            return before.get();
        }
        byte[] other = planned.get(folder.resolve(own));
        boolean taken = other == null
                ? Files.exists(folder.resolve(own)) && !isThere(folder.resolve(own), bytes)
                : !Arrays.equals(other, bytes);
        return taken ? longer : own;
    }

    /** The source that an edition's file names, where there is such a file. */
    private static Optional<String> named(Path markdown) throws IOException {
        if (!Files.isRegularFile(markdown)) {
            return Optional.empty();
        }
        SourceText text =
                new SourceText(slashed(markdown), new String(Files.readAllBytes(markdown), StandardCharsets.UTF_8));
        return FrontMatter.read(text).value().map(front -> front.origin().file());
    }

    /** What speaks against writing, and what a person should look at. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Writes all of it or nothing; gives the files that are new or other than they were. */
    List<Path> write() throws IOException {
        report.ifPresent(file -> put(file, IngestJson.report(taken)));
        FileSet files = new FileSet();
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : planned.entrySet()) {
            if (!isThere(file.getKey(), file.getValue())) {
                files.add(file.getKey(), file.getValue());
                written.add(file.getKey());
            }
        }
        files.write();
        return written;
    }

    private void plan(Path source, Path file, byte[] bytes) throws IOException {
        byte[] other = planned.get(file);
        if (other != null && !Arrays.equals(other, bytes)) {
            problems.add(Problem.error(
                    Place.ofFile(slashed(source)),
                    "would be written to " + slashed(file) + ", and so would " + origins.get(file),
                    "Ingest the two one by one, each with its --version, --edition or --into"));
        } else if (Files.exists(file) && !force && !isThere(file, bytes)) {
            problems.add(Problem.error(
                    Place.ofFile(slashed(file)),
                    "is there already and reads otherwise",
                    "Keep it, write elsewhere with --into, or write over it with --force"));
        }
        planned.putIfAbsent(file, bytes);
        origins.putIfAbsent(file, slashed(source));
    }

    private void put(Path file, String text) {
        planned.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isThere(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private Path folder(Edition edition) {
        return into.orElseGet(() -> Path.of("content", edition.id().work().value()));
    }

    private static Edition at(Edition edition, Path markdown) {
        return new Edition(
                edition.id(),
                edition.title(),
                edition.translationOf(),
                edition.origin(),
                slashed(markdown),
                edition.blocks());
    }

    static List<EditionJson.Furniture> furniture(List<Furniture> furniture) {
        return furniture.stream()
                .map(piece ->
                        new EditionJson.Furniture(piece.kind().reported(), piece.page(), piece.line(), piece.text()))
                .toList();
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName());
    }

    /** A path as messages and data have it, on every system. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
