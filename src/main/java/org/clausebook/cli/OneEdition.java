package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.Checked;
import org.clausebook.source.Nearest;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** The edition that an argument names: a file of any kind, or the id of one in the content folder. */
final class OneEdition {
    private OneEdition() {}

    /**
     * Reads it; empty where it cannot be had, which the problems tell.
     *
     * @param argument a file, or an edition's id
     * @param language the tag of the language it is in; empty to find out
     * @param content the folder in which an id is looked up
     */
    static Checked<Optional<Edition>> read(String argument, String language, Path content, Progress progress)
            throws IOException {
        Optional<EditionId> id = EditionId.parse(argument);
        if (id.isPresent() && !isFile(argument)) {
            return ofCollection(id.get(), content);
        }
        Path file = Path.of(argument);
        String name = Intake.slashed(file);
        progress.step("reading " + name);
        byte[] bytes = SourceOptions.bytes(file);
        Checked<List<Draft>> drafts = Ingest.read(name, bytes, stated(""), progress::page);
        List<Edition> editions = drafts.value().stream().map(Draft::edition).toList();
        if (editions.size() == 1 && !language.isEmpty() && !is(editions.get(0), language)) {
            drafts = Ingest.read(name, bytes, stated(language), progress::page);
            editions = drafts.value().stream().map(Draft::edition).toList();
        }
        if (editions.size() > 1) {
            List<Edition> wanted =
                    editions.stream().filter(edition -> is(edition, language)).toList();
            if (wanted.size() != 1) {
                return several(name, drafts.problems(), editions);
            }
            editions = wanted;
        }
        return new Checked<>(
                drafts.failed() ? Optional.empty() : editions.stream().findFirst(), ofText(drafts));
    }

    /** Without what is to be stated only where the edition is kept. */
    private static List<Problem> ofText(Checked<List<Draft>> drafts) {
        return drafts.problems().stream()
                .filter(problem -> !problem.hint().startsWith("state it with --version"))
                .toList();
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static boolean is(Edition edition, String language) {
        return edition.id().language().tag().equals(language);
    }

    private static IngestOptions stated(String language) {
        return new IngestOptions("", language, "", "", "", "");
    }

    private static Checked<Optional<Edition>> several(String name, List<Problem> before, List<Edition> editions) {
        List<Problem> problems = new ArrayList<>(before);
        List<String> found =
                editions.stream().map(edition -> edition.id().name()).toList();
        problems.add(Problem.error(
                Place.ofFile(name),
                "holds several editions: " + String.join(", ", found),
                "Name one by its language, or ingest the file first and use the files that are written"));
        return new Checked<>(Optional.empty(), problems);
    }

    private static Checked<Optional<Edition>> ofCollection(EditionId id, Path folder) {
        Checked<Content> content = ContentReader.read(folder);
        List<Problem> problems = new ArrayList<>(content.problems());
        List<String> known = new ArrayList<>();
        for (SourceText file : content.value().editionFiles()) {
            Checked<Optional<Edition>> edition = EditionParser.parse(file);
            if (edition.value().map(Edition::id).filter(id::equals).isPresent()) {
                return edition;
            }
            edition.value().ifPresent(other -> known.add(other.id().toString()));
        }
        if (problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            problems.add(Problem.error(
                    Place.ofFile(Intake.slashed(folder)),
                    "no edition " + id + " and no such file",
                    Nearest.to(id.toString(), known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("There are: " + String.join(", ", known))));
        }
        return new Checked<>(Optional.empty(), problems);
    }
}
