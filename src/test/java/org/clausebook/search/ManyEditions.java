package org.clausebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clausebook.align.Concordance;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Work;
import org.clausebook.parse.EditionWriter;
import org.clausebook.site.SiteFile;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * A collection of many works, each with versions in two languages, made of the bundled texts: every work words them
 * anew in places drawn by lot, every version a little.
 */
public final class ManyEditions {
    private static final List<String> LANGUAGES = List.of("en", "bg");

    private ManyEditions() {}

    /** So many editions: of each work five versions in each of two languages. */
    static Book book(int editions) {
        List<WorkEditions> works = new ArrayList<>();
        for (int i = 0; i * 10 < editions; i++) {
            works.add(work("w" + i, new SplittableRandom(i)));
        }
        return new Book("Many", "", works);
    }

    /** Puts an index into a site in the place of its own. */
    static void put(List<SiteFile> index, Path site) throws IOException {
        try (Stream<Path> old = Files.list(site.resolve("search"))) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (SiteFile file : index) {
            Files.write(site.resolve(file.path()), file.bytes());
        }
    }

    /**
     * Writes a collection of so many works into a folder, each of three editions as the bundled one: two versions in
     * English and a translation of the first.
     *
     * @param clauses how many each edition has, the first ones of the bundled text
     */
    public static void write(Path content, int works, int clauses) throws IOException {
        StringBuilder settings = new StringBuilder("title: Many works\nworks:\n");
        for (int i = 1; i <= works; i++) {
            String name = "w" + i;
            settings.append("  - {id: %1$s, title: Work %1$s, language: en}\n".formatted(name));
            Path work = Files.createDirectories(content.resolve(name));
            for (Edition edition : three(name, clauses, new SplittableRandom(i))) {
                Files.writeString(work.resolve(edition.id().name() + ".md"), EditionWriter.write(edition));
            }
        }
        Files.writeString(content.resolve("clausebook.yaml"), settings);
    }

    private static List<Edition> three(String name, int clauses, SplittableRandom random) {
        Edition english = beginning("en", clauses);
        Edition bulgarian = beginning("bg", clauses);
        Edition first = changed(english, words(english), random, 10, name, "2020");
        return List.of(
                first,
                changed(first, words(english), random, 40, name, "2024"),
                changed(bulgarian, words(bulgarian), random, 10, name, "2020"));
    }

    /** The first clauses, with what stands above them, of the oldest bundled edition in a language. */
    private static Edition beginning(String language, int clauses) {
        Edition whole = Bundled.BOOK.editions().stream()
                .filter(edition -> edition.id().language().tag().equals(language))
                .min(Comparator.comparing(Edition::id))
                .orElseThrow();
        ClausePath next = whole.clauses().get(clauses).head().path();
        List<Block> blocks = whole.blocks().stream()
                .takeWhile(block -> !block.path().equals(next))
                .toList();
        return new Edition(whole.id(), whole.title(), whole.translationOf(), whole.origin(), "", blocks);
    }

    private static WorkEditions work(String name, SplittableRandom random) {
        List<Edition> made = new ArrayList<>();
        for (String language : LANGUAGES) {
            Edition text = bundled(language);
            List<String> words = words(text);
            Edition version = changed(text, words, random, 10, name, "2020");
            for (int year = 2020; year < 2025; year++) {
                version = changed(version, words, random, 200, name, String.valueOf(year));
                made.add(version);
            }
        }
        Work work = new Work(new Slug(name), name, new Language("en"), List.of());
        Concordance unjoined = Concordance.empty(new Slug(name));
        return new WorkEditions(work.id(), name, work.language(), made, unjoined, List.of());
    }

    private static Edition bundled(String language) {
        return Bundled.BOOK.editions().stream()
                .filter(edition -> edition.id().language().tag().equals(language))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<String> words(Edition edition) {
        return edition.blocks().stream()
                .flatMap(block -> List.of(block.text().split(" ", -1)).stream())
                .toList();
    }

    /** Each word is replaced by another of the text once in so many. */
    private static Edition changed(
            Edition edition, List<String> words, SplittableRandom random, int once, String work, String version) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : edition.blocks()) {
            StringBuilder text = new StringBuilder();
            for (String word : block.text().split(" ", -1)) {
                boolean other = !word.isEmpty() && random.nextInt(once) == 0;
                text.append(text.isEmpty() ? "" : " ").append(other ? words.get(random.nextInt(words.size())) : word);
            }
            blocks.add(new Block(
                    block.path(),
                    block.parent(),
                    block.kind(),
                    block.number(),
                    block.heading(),
                    text.toString(),
                    block.page(),
                    List.of(),
                    block.source(),
                    block.named()));
        }
        EditionId id = new EditionId(new Slug(work), edition.id().language(), new Version(version));
        return new Edition(id, edition.title(), edition.translationOf(), edition.origin(), "", blocks);
    }
}
