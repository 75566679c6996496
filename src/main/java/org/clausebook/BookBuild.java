package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.clausebook.content.Products;
import org.clausebook.content.RecordedKey;
import org.clausebook.content.Work;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Currency;
import org.clausebook.diff.CurrencyJudge;
import org.clausebook.parse.EditionParser;
import org.clausebook.refs.ReferenceFinder;
import org.clausebook.refs.ReferenceTracer;
import org.clausebook.refs.References;
import org.clausebook.refs.TermFinder;
import org.clausebook.refs.Terms;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.tag.Tagger;
import org.clausebook.tag.Tags;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
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
                .map(joined -> new WorkEditions(work.id(), work.title(), work.language(), editions, joined, alignments)
                        .with(facts(editions, joined, Products.NONE)))
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
            if (failed) {
                works.add(WorkEditions.unaligned(work.id(), work.title(), work.language(), own));
                continue;
            }
            ClauseRecord record = content.record().of(work.id());
            WorkEditions joined = noted(aligned(work, own, record));
            List<Comparison> compared = compared(joined, record);
            works.add(joined.with(
                    facts(own, joined.concordance(), content.products()).with(currency(joined, compared, record))));
            comparisons.addAll(compared);
        }
        return new Collected(
                content,
                new Book(
                        content.collection().title(),
                        content.collection().notice(),
                        content.products(),
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
                .map(work -> work.with(work.facts()
                        .with(left.stream()
                                .filter(finding ->
                                        finding.place().edition().work().equals(work.id()))
                                .toList())))
                .toList();
    }

    /**
     * What a reviewer should look at in some editions, of which those that are translations are aligned with their
     * sources.
     *
     * @param files the Markdown of those that have any
     */
    public static List<Finding> findings(List<Edition> editions, List<Alignment> alignments, List<SourceText> files) {
        List<Supplier<List<Finding>>> checks = new ArrayList<>();
        for (Edition edition : editions) {
            Optional<SourceText> file = files.stream()
                    .filter(one -> one.name().equals(edition.file()))
                    .findFirst();
            checks.add(() -> file.map(text -> Checker.check(edition, text)).orElseGet(() -> Checker.check(edition)));
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

    private static Facts facts(List<Edition> editions, Concordance concordance, Products products) {
        Facts facts = Facts.NONE;
        List<References> references =
                editions.parallelStream().map(ReferenceFinder::find).toList();
        for (int i = 0; i < editions.size(); i++) {
            References own = references.get(i);
            Terms terms = TermFinder.find(editions.get(i), own);
            for (References other : references) {
                own = ReferenceTracer.propose(own, other, concordance);
            }
            facts = facts.with(own, terms);
        }
        if (!products.isEmpty()) {
            List<Tags> tags = editions.parallelStream()
                    .map(edition -> Tagger.tag(edition, products))
                    .toList();
            for (Tags found : tags) {
                facts = facts.with(found);
            }
        }
        return facts;
    }

    private static List<Comparison> compared(WorkEditions work, ClauseRecord record) {
        return EditionPair.versions(work.editions()).parallelStream()
                .map(pair -> compared(pair, work, record))
                .toList();
    }

    private static Comparison compared(EditionPair pair, WorkEditions work, ClauseRecord record) {
        Alignment alignment = work.alignment(pair.left(), pair.right())
                .orElseGet(() -> Declarations.apply(Aligner.align(pair.left(), pair.right()), record.links()));
        return Comparer.compare(alignment);
    }

    /** How each translation stands to the newest version in the language that it was translated from. */
    private static Map<EditionId, Currency> currency(
            WorkEditions work, List<Comparison> comparisons, ClauseRecord record) {
        Map<EditionId, Currency> currency = new TreeMap<>();
        for (Alignment made : work.alignments()) {
            if (made.kind() == Alignment.Kind.TRANSLATION) {
                EditionPair revision = new EditionPair(made.left(), newest(work, made.left()));
                currency.put(
                        made.right().id(),
                        revision.left().id().equals(revision.right().id())
                                ? CurrencyJudge.judge(made)
                                : CurrencyJudge.judge(made, revised(revision, work, comparisons, record)));
            }
        }
        return currency;
    }

    private static Edition newest(WorkEditions work, Edition of) {
        return work.editions().stream()
                .filter(edition -> edition.id().language().equals(of.id().language()))
                .findFirst()
                .orElse(of);
    }

    private static Comparison revised(
            EditionPair pair, WorkEditions work, List<Comparison> comparisons, ClauseRecord record) {
        return comparisons.stream()
                .filter(made -> made.alignment().left().id().equals(pair.left().id())
                        && made.alignment().right().id().equals(pair.right().id()))
                .findFirst()
                .orElseGet(() -> compared(pair, work, record));
    }
}
