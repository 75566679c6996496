package org.clausebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SideBySide;
import org.clausebook.source.SourceText;
import org.clausebook.text.EditionId;

/**
 * Reads a content folder: {@code clausebook.yaml}, the Markdown files that it names and, where they are there,
 * {@code products.yaml}, {@code keys.yaml}, {@code links.yaml} and {@code reviewed.yaml}.
 */
public final class ContentReader {
    private final Path folder;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SourceText> files = new ArrayList<>();
    private final Map<EditionId, String> fileOf = new TreeMap<>();

    private ContentReader(Path folder) {
        this.folder = folder;
        this.name = folder.toString().replace('\\', '/');
    }

    /**
     * Reads a folder. The order in which the file system lists it makes no difference.
     *
     * @return the collection and its edition files, and an error for each thing that is missing, unknown or
     *     contradicts another
     * @throws UncheckedIOException where a file that is there cannot be read
     */
    public static Checked<Content> read(Path folder) {
        ContentReader reader = new ContentReader(folder);
        Content content = reader.content();
        return new Checked<>(content, reader.problems);
    }

    /** The content folder that a file lies in: the nearest with a collection file. */
    public static Optional<Path> folderOf(Path file) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Collection.FILE))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Reads what a folder says of its products, and nothing else. */
    public static Checked<Products> products(Path folder) {
        ContentReader reader = new ContentReader(folder);
        Products products = reader.products();
        return new Checked<>(products, reader.problems);
    }

    private Content content() {
        // The longest file and the next, neither of which needs the works.
        Supplier<Checked<ClauseRecord>> record = begun(ContentReader::record);
        Supplier<Checked<Products>> products = begun(ContentReader::products);
        Collection works = works();
        return new Content(works, files, keep(products.get()), keep(record.get()), reviewed());
    }

    /** Begins to read a part of the folder, with problems of its own. */
    private <T> Supplier<Checked<T>> begun(Function<ContentReader, T> part) {
        ContentReader reader = new ContentReader(folder);
        return SideBySide.begin(() -> new Checked<>(part.apply(reader), reader.problems));
    }

    private Collection works() {
        CollectionReader.Read read = collection();
        List<Work> works = new ArrayList<>();
        for (CollectionReader.Draft draft : read.works()) {
            List<CollectionReader.Listed> editions = draft.editions().orElseGet(() -> inFolder(draft));
            if (editions.isEmpty()) {
                error(
                        draft.place(),
                        "The work " + draft.id() + " has no edition",
                        "Put its Markdown files into the folder " + draft.id() + ", or name them below editions:");
            }
            List<String> paths = new ArrayList<>();
            for (CollectionReader.Listed edition : editions) {
                if (read(draft, edition)) {
                    paths.add(edition.path());
                }
            }
            works.add(new Work(draft.id(), draft.title(), draft.language(), paths));
        }
        if (!works.isEmpty()) {
            tellUnnamed(works);
        }
        return new Collection(read.title(), read.notice(), read.languages(), works);
    }

    /** Editions that lie ready and of which the collection file knows nothing would be missed without a word. */
    private void tellUnnamed(List<Work> works) {
        Set<String> named = works.stream().map(work -> work.id().value()).collect(Collectors.toSet());
        for (String work : CollectionDraft.besides(folder, named)) {
            problems.add(Problem.warning(
                    Place.ofFile(named(Collection.FILE)),
                    "The work " + work + ", whose editions lie in the folder of that name, is not named",
                    "Write below works: - id: " + work + " and its title: and language:, or delete the folder"));
        }
    }

    private CollectionReader.Read collection() {
        Path path = folder.resolve(Collection.FILE);
        String file = named(Collection.FILE);
        if (!Files.exists(folder)) {
            error(
                    Place.ofFile(name),
                    "There is no such folder",
                    "Name the folder of a collection, or make one with 'clausebook init " + name + "'");
            return CollectionReader.NOTHING;
        }
        if (!Files.isDirectory(folder)) {
            error(
                    Place.ofFile(name),
                    "This is no folder",
                    "Name the folder of a collection; 'clausebook inspect' and 'clausebook check' take a file, too");
            return CollectionReader.NOTHING;
        }
        if (!Files.isRegularFile(path)) {
            error(
                    Place.ofFile(file),
                    "There is no collection file",
                    CollectionDraft.of(folder).isPresent()
                            ? "'clausebook init " + name + "' writes one for the texts there"
                            : "Write one with title: and works:, take texts in with 'clausebook ingest', or name another folder");
            return CollectionReader.NOTHING;
        }
        Optional<SourceText> text = file(path, Place.ofFile(file), file);
        return text.map(source -> keep(CollectionReader.read(source))).orElse(CollectionReader.NOTHING);
    }

    private Products products() {
        return optional(Products.FILE)
                .map(file -> keep(ProductsReader.read(file)))
                .orElse(Products.NONE);
    }

    private ClauseRecord record() {
        List<RecordedKey> keys =
                optional(KeysFile.NAME).map(file -> keep(KeysFile.read(file))).orElse(List.of());
        List<DeclaredLink> links = optional(DeclaredLink.FILE)
                .map(file -> keep(LinksReader.read(file)))
                .orElse(List.of());
        return new ClauseRecord(keys, links);
    }

    private Reviewed reviewed() {
        return optional(Reviewed.FILE)
                .map(file -> keep(ReviewedReader.read(file)))
                .orElse(Reviewed.NONE);
    }

    private Optional<SourceText> optional(String file) {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? file(path, Place.ofFile(named(file)), named(file)) : Optional.empty();
    }

    /** A file's text, unless a link leads out of the folder: a collection may come from somebody who wants to see files. */
    private Optional<SourceText> file(Path path, Place place, String shown) {
        if (isInside(path)) {
            return keep(TextFile.read(path, shown));
        }
        error(place, shown + " is a link that leads out of the content folder", "Put the file itself there");
        return Optional.empty();
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException hidden) {
            throw new UncheckedIOException(hidden);
        }
    }

    private List<CollectionReader.Listed> inFolder(CollectionReader.Draft work) {
        Path below = folder.resolve(work.id().value());
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(below)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(below, "*.md")) {
                found.forEach(path -> names.add(path.getFileName().toString()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Set<String> sources = sources(below, names);
        return names.stream()
                .filter(file -> !sources.contains(file))
                .sorted()
                .map(file -> new CollectionReader.Listed(work.id() + "/" + file, work.place()))
                .toList();
    }

    /** The files that editions name as their untouched source: a source that is Markdown lies beside its edition. */
    private Set<String> sources(Path below, List<String> names) {
        Set<String> sources = new HashSet<>();
        for (String name :
                names.stream().filter(any -> isInside(below.resolve(any))).toList()) {
            TextFile.read(below.resolve(name), name)
                    .value()
                    .flatMap(file -> FrontMatter.read(file).value())
                    .map(front -> front.origin().file())
                    .filter(source -> !source.equals(name))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    /** Reads one edition's file and checks it against the collection file and the files before it. */
    private boolean read(CollectionReader.Draft work, CollectionReader.Listed edition) {
        String path = edition.path();
        boolean leaves = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/", -1)).contains("..");
        if (leaves) {
            error(
                    edition.place(),
                    path + " leads out of the content folder",
                    "Put the file into the content folder and name it from there");
            return false;
        }
        if (!Files.isRegularFile(folder.resolve(path))) {
            error(edition.place(), "There is no file " + named(path), "Correct the path, or put the file there");
            return false;
        }
        Optional<SourceText> text = file(folder.resolve(path), edition.place(), named(path));
        text.ifPresent(file -> {
            files.add(file);
            FrontMatter.read(file).value().ifPresent(front -> compare(work, file, front));
        });
        return text.isPresent();
    }

    /** Errors of the front matter itself are told by whoever reads the edition. */
    private void compare(CollectionReader.Draft work, SourceText file, FrontMatter front) {
        if (!front.work().equals(work.id())) {
            error(
                    FrontMatter.placeOf(file, "work"),
                    "The front matter says work " + front.work() + ", the collection file lists it under " + work.id(),
                    "Write work: " + work.id() + ", or list the file under " + front.work());
        }
        String earlier = fileOf.putIfAbsent(front.id(), file.name());
        if (earlier != null) {
            error(
                    FrontMatter.placeOf(file, "work"),
                    "The edition " + front.id() + " is already in " + earlier,
                    "Change work, language or version in one of the two files, or delete one");
        }
    }

    private String named(String path) {
        return name.isEmpty() ? path : name + "/" + path;
    }

    private <T> T keep(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private void error(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
