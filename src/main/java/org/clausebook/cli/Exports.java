package org.clausebook.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Currency;
import org.clausebook.exchange.AkomaNtoso;
import org.clausebook.exchange.AlignmentJson;
import org.clausebook.exchange.CollectionJson;
import org.clausebook.exchange.ComparisonJson;
import org.clausebook.exchange.CurrencyCsv;
import org.clausebook.exchange.EditionJson;
import org.clausebook.exchange.FindingsCsv;
import org.clausebook.exchange.Packaging;
import org.clausebook.exchange.Tmx;
import org.clausebook.exchange.WorkPackage;
import org.clausebook.exchange.Xliff12;
import org.clausebook.exchange.Xliff21;
import org.clausebook.source.Checked;
import org.clausebook.source.Nearest;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/** The files that {@code export} writes of a book. */
final class Exports {
    /** What is asked for; an empty text where nothing was said. */
    record Asked(
            ExportCommand.Kind kind,
            ExportCommand.Table table,
            String edition,
            String source,
            String target,
            String xliff,
            Xliff12.Untranslated untranslated) {}

    private final Book book;
    private final String folder;
    private final List<Problem> problems = new ArrayList<>();

    Exports(Book book, String folder) {
        this.book = book;
        this.folder = folder;
    }

    /** The file; empty with an error where the book has not what is asked for. */
    Checked<Optional<String>> of(Asked asked) {
        Optional<String> text = switch (asked.kind) {
            case tmx -> tmx(asked);
            case xliff -> xliff(asked);
            case csv ->
                Optional.of(
                        asked.table == ExportCommand.Table.findings
                                ? FindingsCsv.write(book)
                                : CurrencyCsv.write(book).whole());
            case akn ->
                edition(asked.edition)
                        .flatMap(edition -> work(asked.edition).map(work -> AkomaNtoso.write(work, edition)));
            case json -> json(asked);
        };
        return new Checked<>(text, problems);
    }

    private Optional<String> tmx(Asked asked) {
        Optional<WorkEditions> work = work(asked.edition + asked.source + asked.target);
        return work.flatMap(of -> {
            List<Alignment> made = of.alignments().stream()
                    .filter(any -> any.kind() == Alignment.Kind.TRANSLATION)
                    .filter(any -> isAsked(any.left(), asked.source) && isAsked(any.right(), asked.target))
                    .toList();
            return made.isEmpty()
                    ? refused("There is no such translation", "Leave out --source and --target for all of them")
                    : Optional.of(Tmx.write(of, made));
        });
    }

    private static boolean isAsked(Edition edition, String asked) {
        return asked.isEmpty()
                || asked.equals(edition.id().toString())
                || asked.equals(edition.id().language().tag());
    }

    private Optional<String> xliff(Asked asked) {
        Optional<WorkEditions> work = work(asked.edition + asked.source + asked.target);
        return work.flatMap(of -> workPackage(of, asked))
                .map(made -> asked.xliff.equals("2.1") ? Xliff21.write(made) : Xliff12.write(made, asked.untranslated));
    }

    private Optional<WorkPackage> workPackage(WorkEditions work, Asked asked) {
        Optional<Currency> carried = work.facts().currency().values().stream()
                .filter(any -> isAsked(any.translation(), asked.target) && isAsked(any.newest(), asked.source))
                .max(Comparator.comparing(any -> any.translation().id()));
        if (carried.isPresent()) {
            Edition newest = carried.get().newest();
            return Optional.of(
                    Packaging.of(work, newest, carried.get().translation().id().language(), carried));
        }
        if (!Language.isTag(asked.target)) {
            return refused(
                    asked.target.isEmpty()
                            ? "There is no translation to carry over"
                            : "There is no translation " + asked.target + " of "
                                    + (asked.source.isEmpty() ? "it" : asked.source),
                    "Name the language to translate into, such as --target bg; the source is its newest version");
        }
        Optional<Edition> source = asked.source.isEmpty()
                ? work.editions().stream()
                        .filter(edition -> edition.id().language().equals(work.language()))
                        .findFirst()
                : edition(asked.source);
        return source.map(from -> Packaging.of(work, from, new Language(asked.target), Optional.empty()));
    }

    private Optional<String> json(Asked asked) {
        if (!asked.edition.isEmpty()) {
            return edition(asked.edition)
                    .flatMap(edition ->
                            work(asked.edition).map(work -> EditionJson.write(edition, book.keys(), work.facts())));
        }
        if (asked.source.isEmpty() && asked.target.isEmpty()) {
            return Optional.of(CollectionJson.write(book, folder));
        }
        Optional<String> compared = book.comparisons().stream()
                .filter(any -> isOf(any.alignment(), asked))
                .findFirst()
                .map((Comparison made) -> ComparisonJson.write(made));
        Optional<String> aligned = book.works().stream()
                .flatMap(work -> work.alignments().stream())
                .filter(any -> isOf(any, asked))
                .findFirst()
                .map((Alignment made) -> AlignmentJson.write(made));
        return compared.or(() -> aligned)
                .or(() -> refused(
                        "The editions " + asked.source + " and " + asked.target + " were not aligned",
                        "Name an edition with --source and its translation, or a newer version, with --target"));
    }

    private static boolean isOf(Alignment made, Asked asked) {
        return made.left().id().toString().equals(asked.source)
                && made.right().id().toString().equals(asked.target);
    }

    private Optional<Edition> edition(String id) {
        List<String> known =
                book.editions().stream().map(edition -> edition.id().toString()).toList();
        return book.editions().stream()
                .filter(edition -> edition.id().toString().equals(id))
                .findFirst()
                .or(() -> refused(
                        id.isEmpty() ? "Which edition?" : "There is no edition " + id,
                        Nearest.to(id, known)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Name one with --edition: " + String.join(", ", known))));
    }

    /** The work that an id speaks of, or the only one. */
    private Optional<WorkEditions> work(String named) {
        if (book.works().size() == 1) {
            return Optional.of(book.works().get(0));
        }
        return book.works().stream()
                .filter(work -> EditionId.parse(named)
                                .filter(id -> id.work().equals(work.id()))
                                .isPresent()
                        || named.startsWith(work.id() + "."))
                .findFirst()
                .or(() -> refused("There are several works", "Name an edition with --source or --target"));
    }

    private <T> Optional<T> refused(String message, String hint) {
        problems.add(Problem.error(Place.ofFile(folder), message, hint));
        return Optional.empty();
    }
}
