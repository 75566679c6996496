package org.clausebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.text.Language;

/** A collection file for texts that lie ready and have none. */
public final class CollectionDraft {
    /** What a text is most often translated from, where nothing says it. */
    private static final String ENGLISH = "en";

    private final List<FrontMatter> editions = new ArrayList<>();

    private CollectionDraft() {}

    /**
     * Writes one for the editions in the folders of their works. What is wrong with a file is left to whoever builds.
     *
     * @param folder the content folder
     * @return YAML, for a person to correct the titles and languages in; empty where no work lies there
     */
    public static Optional<String> of(Path folder) {
        CollectionDraft draft = new CollectionDraft();
        in(folder, "*").stream().filter(Files::isDirectory).forEach(draft::read);
        return draft.editions.isEmpty() ? Optional.empty() : Optional.of(draft.write());
    }

    /** The works of which editions lie in folders of their names, and that are none of those named. */
    static List<String> besides(Path folder, Set<String> named) {
        CollectionDraft draft = new CollectionDraft();
        in(folder, "*").stream()
                .filter(Files::isDirectory)
                .filter(work -> named.stream().noneMatch(work::endsWith))
                .forEach(draft::read);
        return draft.editions.stream()
                .map(front -> front.work().value())
                .distinct()
                .toList();
    }

    private void read(Path work) {
        for (Path file : in(work, "*.md")) {
            TextFile.read(file, file.toString())
                    .value()
                    .flatMap(text -> FrontMatter.read(text).value())
                    .filter(front -> work.endsWith(front.work().value()))
                    .ifPresent(editions::add);
        }
    }

    private String write() {
        TreeMap<String, List<FrontMatter>> works = new TreeMap<>();
        editions.forEach(front -> works.computeIfAbsent(front.work().value(), id -> new ArrayList<>())
                .add(front));
        StringBuilder out = new StringBuilder(
                """
                # yaml-language-server: $schema=schema/clausebook.schema.json
                # The collection: what the site is called, and which works it holds. The titles are those of the texts.
                title: TITLE
                works:
                """.replace("TITLE", YamlText.of(title(works.firstEntry().getValue()))));
        works.forEach((id, of) -> out.append("  - id: " + id + "\n    title: " + YamlText.of(title(of))
                + "\n    language: " + prevailing(of) + "\n"));
        return out.toString();
    }

    /** The newest edition's in the language that prevails. */
    private static String title(List<FrontMatter> work) {
        return work.stream()
                .filter(front -> front.language().equals(prevailing(work)))
                .max(Comparator.comparing(FrontMatter::version))
                .map(FrontMatter::title)
                .orElse("");
    }

    /** What the others were translated from, else what most are written in; of several, English or the first by its tag. */
    private static Language prevailing(List<FrontMatter> work) {
        List<String> languages =
                work.stream().map(front -> front.language().tag()).sorted().toList();
        List<String> sources = work.stream()
                .map(FrontMatter::translationOf)
                .filter(languages::contains)
                .sorted()
                .toList();
        List<String> choice = sources.isEmpty() ? languages : sources;
        return new Language(Collections.max(
                choice,
                Comparator.comparing((String tag) -> Collections.frequency(choice, tag))
                        .thenComparing(tag -> tag.equals(ENGLISH))
                        .thenComparing(Comparator.reverseOrder())));
    }

    private static List<Path> in(Path folder, String names) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, names)) {
            entries.forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Collections.sort(found);
        return found;
    }
}
