package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordance;
import org.clausebook.align.Concordancer;
import org.clausebook.align.Declarations;
import org.clausebook.align.EditionPair;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Checker;
import org.clausebook.check.Finding;
import org.clausebook.check.Review;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.content.RecordedKey;
import org.clausebook.content.Work;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/** From a content folder to everything known about it, as one page of ordered calls. */
public final class BookBuild {
    /**
     * A collection, read.
     *
     * @param content its files
     * @param book what is known
     */
    public record Collected(Content content, Book book) {
        /** The lines that the record of keys lacks, work by work in the order of the editions. */
        public List<RecordedKey> unrecorded() {
            return book.works().stream()
                    .flatMap(work -> work.concordance().unrecorded(content.record()).stream())
                    .toList();
        }
    }

    private final List<Problem> problems = new ArrayList<>();

    private BookBuild() {}

    /**
     * Reads a collection.
     *
     * @param content the folder that holds the collection file and the editions
     * @return with an error, what could be read, not aligned
     */
    public static Checked<Collected> build(Path content) {
        BookBuild build = new BookBuild();
        Collected collected = build.collect(content);
        return new Checked<>(collected, build.problems);
    }

    /**
     * What is known of two versions that are in no collection.
     *
     * @param comparison of two editions of one work
     */
    public static Checked<Book> of(Comparison comparison) {
        Edition newest = comparison.alignment().right();
        List<Edition> editions = List.of(comparison.alignment().left(), newest);
        Work work = new Work(newest.id().work(), newest.title(), newest.id().language(), List.of());
        List<Alignment> alignments = List.of(comparison.alignment());
        return Concordancer.join(work, editions, alignments, ClauseRecord.NONE)
                .map(joined -> new WorkEditions(work.id(), work.title(), work.language(), editions, joined, alignments))
                .map(known -> new Book(work.title(), "", List.of(known), List.of(comparison)));
    }

    private Collected collect(Path folder) {
        Content content = noted(ContentReader.read(folder));
        Map<Slug, List<Edition>> editions = editions(content);
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        List<WorkEditions> works = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        for (Work work : content.collection().works()) {
            List<Edition> own = editions.getOrDefault(work.id(), List.of());
            works.add(
                    failed
                            ? WorkEditions.unaligned(work.id(), work.title(), work.language(), own)
                            : noted(aligned(work, own, content.record().of(work.id()))));
            if (!failed) {
                comparisons.addAll(
                        compared(works.get(works.size() - 1), content.record().of(work.id())));
            }
        }
        return new Collected(
                content,
                new Book(
                        content.collection().title(),
                        content.collection().notice(),
                        failed ? works : checked(works, content),
                        comparisons));
    }

    /** The works with what a reviewer should look at. */
    private List<WorkEditions> checked(List<WorkEditions> works, Content content) {
        List<SourceText> files = content.editionFiles();
        List<Finding> findings = works.stream()
                .flatMap(work -> findings(work.editions(), work.alignments(), files).stream())
                .toList();
        List<Finding> left = noted(Review.apply(findings, content.reviewed()));
        return works.stream()
                .map(work -> work.with(new Facts(left.stream()
                        .filter(finding -> finding.place().edition().work().equals(work.id()))
                        .toList())))
                .toList();
    }

    /**
     * What a reviewer should look at in some editions, of which those that are translations are aligned with their
     * sources.
     *
     * @param files the Markdown of those that have any
     */
    public static List<Finding> findings(
            List<Edition> editions, List<Alignment> alignments, List<SourceText> files) {
        List<Supplier<List<Finding>>> checks = new ArrayList<>();
        for (Edition edition : editions) {
            Optional<SourceText> file = files.stream()
                    .filter(one -> one.name().equals(edition.file()))
                    .findFirst();
            checks.add(() ->
                    file.map(text -> Checker.check(edition, text)).orElseGet(() -> Checker.check(edition)));
            alignments.stream()
                    .filter(made -> made.kind() == Alignment.Kind.TRANSLATION
                            && made.right().id().equals(edition.id()))
                    .forEach(made -> checks.add(() -> Checker.check(made)));
        }
        return checks.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
    }

    private <T> T noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private Map<Slug, List<Edition>> editions(Content content) {
        List<Checked<Optional<Edition>>> parsed = content.editionFiles().parallelStream()
                .map(EditionParser::parse)
                .toList();
        List<Edition> editions = new ArrayList<>();
        for (Checked<Optional<Edition>> edition : parsed) {
            noted(edition).ifPresent(editions::add);
        }
        return editions.stream()
                .collect(Collectors.groupingBy(edition -> edition.id().work()));
    }

    private static Checked<WorkEditions> aligned(Work work, List<Edition> editions, ClauseRecord record) {
        List<Alignment> alignments = EditionPair.of(work, editions).parallelStream()
                .map(pair -> Aligner.align(pair.left(), pair.right()))
                .map(alignment -> Declarations.apply(alignment, record.links()))
                .toList();
        Checked<Concordance> concordance = Concordancer.join(work, editions, alignments, record);
        return concordance.map(
                joined -> new WorkEditions(work.id(), work.title(), work.language(), editions, joined, alignments));
    }

    private static List<Comparison> compared(WorkEditions work, ClauseRecord record) {
        return EditionPair.versions(work.editions()).parallelStream()
                .map(pair -> work.alignment(pair.left(), pair.right())
                        .orElseGet(() -> Declarations.apply(Aligner.align(pair.left(), pair.right()), record.links())))
                .map(Comparer::compare)
                .toList();
    }
}
