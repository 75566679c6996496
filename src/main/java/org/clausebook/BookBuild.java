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
import org.clausebook.check.Finding;
import org.clausebook.check.Review;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.Collection;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.content.Products;
import org.clausebook.content.RecordedKey;
import org.clausebook.content.Work;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Currency;
import org.clausebook.diff.CurrencyJudge;
import org.clausebook.diff.Pointing;
import org.clausebook.parse.EditionParser;
import org.clausebook.refs.ReferenceFinder;
import org.clausebook.refs.ReferenceTracer;
import org.clausebook.refs.References;
import org.clausebook.refs.TermFinder;
import org.clausebook.refs.Terms;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SideBySide;
import org.clausebook.source.SourceText;
import org.clausebook.tag.Tagger;
import org.clausebook.tag.Tags;
import org.clausebook.tag.Topic;
import org.clausebook.tag.TopicFinder;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
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
        /** The interface's languages: those that the collection names, else those of its texts, else English. */
        public List<Language> languages() {
            List<Language> named = content.collection().languages();
            List<Language> ofTexts = Collection.SPOKEN.stream()
                    .filter(language -> book.editions().stream()
                            .anyMatch(edition -> edition.id().language().equals(language)))
                    .toList();
            List<Language> found = named.isEmpty() ? ofTexts : named;
            return found.isEmpty() ? List.of(Language.ENGLISH) : found;
        }

        /** The lines that the record of keys lacks, work by work in the order of the editions. */
        public List<RecordedKey> unrecorded() {
            return book.works().stream()
                    .flatMap(work -> work.concordance().unrecorded(content.record()).stream())
                    .toList();
        }
    }

    /** A work and what changed between its versions. */
    private record Known(WorkEditions work, List<Comparison> comparisons) {}

    private final Memory memory;
    private final Checks checks;
    private final List<Problem> problems = new ArrayList<>();

    private BookBuild(Memory memory) {
        this.memory = memory;
        this.checks = new Checks(memory);
    }

    /**
     * Reads a collection.
     *
     * @param content the folder that holds the collection file and the editions
     * @return with an error, what could be read, not aligned
     */
    public static Checked<Collected> build(Path content) {
        return build(content, Memory.empty());
    }

    /**
     * Reads a collection again.
     *
     * @param content the folder that holds the collection file and the editions
     * @param memory of an earlier reading; what this one makes comes to it
     * @return the same as without memory
     */
    static Checked<Collected> build(Path content, Memory memory) {
        BookBuild build = new BookBuild(memory);
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
                        .with(new BookBuild(Memory.empty()).facts(editions, joined, Products.NONE)))
                .map(known -> new Book(work.title(), "", List.of(known), List.of(comparison)));
    }

    private Collected collect(Path folder) {
        Content content = noted(ContentReader.read(folder));
        Map<Slug, List<Edition>> editions = editions(content);
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        List<WorkEditions> works = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        if (failed) {
            content.collection()
                    .works()
                    .forEach(work -> works.add(WorkEditions.unaligned(
                            work.id(), work.title(), work.language(), editions.getOrDefault(work.id(), List.of()))));
        } else {
            List<Checked<Known>> known = SideBySide.map(
                    content.collection().works(),
                    work -> known(work, editions.getOrDefault(work.id(), List.of()), content));
            for (Checked<Known> one : known) {
                works.add(noted(one).work);
                comparisons.addAll(one.value().comparisons);
            }
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

    /** All that can be found out about one work by itself, but for what a reviewer should look at. */
    private Checked<Known> known(Work work, List<Edition> own, Content content) {
        ClauseRecord record = memory.same(content.record().of(work.id()));
        ahead(EditionPair.of(work, own), own, record, content);
        return aligned(work, own, record).map(joined -> {
            List<Comparison> compared = compared(joined, record);
            Facts facts = facts(own, joined.concordance(), memory.same(content.products()))
                    .with(currency(joined, compared, record));
            return new Known(joined.with(facts), compared);
        });
    }

    /**
     * What needs nothing but a pair of editions, or one edition, is made side by side, the long ones first. The ordered
     * calls then find it in memory.
     */
    private void ahead(List<EditionPair> pairs, List<Edition> editions, ClauseRecord record, Content content) {
        List<Supplier<Object>> stages = new ArrayList<>();
        for (EditionPair pair : pairs) {
            stages.add(() -> {
                Alignment made = aligned(pair, record);
                return made.kind() == Alignment.Kind.TRANSLATION ? checks.of(made) : redlined(made);
            });
        }
        for (Edition edition : editions) {
            stages.add(() -> checks.of(edition, content.editionFiles()));
        }
        for (Edition edition : editions) {
            stages.add(() -> terms(edition, references(edition)));
            stages.add(() -> content.products().isEmpty()
                    ? Facts.NONE
                    : topics(edition, tags(edition, memory.same(content.products()))));
        }
        SideBySide.map(stages, Supplier::get);
    }

    /** The works with what a reviewer should look at. */
    private List<WorkEditions> checked(List<WorkEditions> works, Content content) {
        List<SourceText> files = content.editionFiles();
        List<Finding> findings = SideBySide.map(works, work -> checks.of(work, files)).stream()
                .flatMap(List::stream)
                .toList();
        Map<Slug, List<Finding>> left = noted(Review.apply(findings, content.reviewed())).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.place().edition().work()));
        return works.stream()
                .map(work -> work.with(work.facts().with(left.getOrDefault(work.id(), List.of()))))
                .toList();
    }

    /** What a reviewer should look at in a translation and its source that are in no collection. */
    public static List<Finding> findings(Alignment translation) {
        return findings(List.of(translation.left(), translation.right()), List.of(translation));
    }

    /** What a reviewer should look at in the drafting of an edition that is in no collection. */
    public static List<Finding> findings(Edition edition) {
        return findings(List.of(edition), List.of());
    }

    private static List<Finding> findings(List<Edition> editions, List<Alignment> translations) {
        Edition last = editions.get(editions.size() - 1);
        Work work =
                new Work(last.id().work(), last.title(), editions.get(0).id().language(), List.of());
        Concordance joined = Concordancer.join(work, editions, translations, ClauseRecord.NONE)
                .value();
        BookBuild build = new BookBuild(Memory.empty());
        return build.checks.of(
                new WorkEditions(work.id(), work.title(), work.language(), editions, joined, translations)
                        .with(build.facts(editions, joined, Products.NONE)),
                List.of());
    }

    private <T> T noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private Map<Slug, List<Edition>> editions(Content content) {
        List<Checked<Optional<Edition>>> parsed = SideBySide.map(content.editionFiles(), this::parsed);
        List<Edition> editions = new ArrayList<>();
        for (Checked<Optional<Edition>> edition : parsed) {
            noted(edition).ifPresent(editions::add);
        }
        return editions.stream()
                .collect(Collectors.groupingBy(edition -> edition.id().work()));
    }

    private Checked<Optional<Edition>> parsed(SourceText read) {
        SourceText file = memory.same(read);
        return memory.of("parse", List.of(file), () -> EditionParser.parse(file));
    }

    private Checked<WorkEditions> aligned(Work work, List<Edition> editions, ClauseRecord record) {
        List<Alignment> alignments = SideBySide.map(EditionPair.of(work, editions), pair -> aligned(pair, record));
        List<Object> given = new ArrayList<>(editions);
        given.addAll(alignments);
        given.addAll(List.of(memory.same(work), record));
        return memory.of(
                "join",
                given,
                () -> Concordancer.join(work, editions, alignments, record)
                        .map(joined -> new WorkEditions(
                                work.id(), work.title(), work.language(), editions, joined, alignments)));
    }

    private Alignment aligned(EditionPair pair, ClauseRecord record) {
        return memory.of(
                "align",
                List.of(pair.left(), pair.right(), memory.same(record.links())),
                () -> Declarations.apply(Aligner.align(pair.left(), pair.right()), record.links()));
    }

    private Facts facts(List<Edition> editions, Concordance concordance, Products products) {
        Facts facts = Facts.NONE;
        List<References> references = SideBySide.map(editions, this::references);
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            References found = references.get(i);
            Terms terms = terms(edition, found);
            List<Object> given = new ArrayList<>(references);
            given.addAll(List.of(found, concordance));
            facts = facts.with(memory.of("propose", given, () -> proposed(found, references, concordance)), terms);
        }
        if (!products.isEmpty()) {
            for (Edition edition : editions) {
                Tags found = tags(edition, products);
                facts = facts.with(found).with(edition.id(), topics(edition, found));
            }
        }
        return facts;
    }

    private References references(Edition edition) {
        return memory.of("references", List.of(edition), () -> ReferenceFinder.find(edition));
    }

    private Terms terms(Edition edition, References found) {
        return memory.of("terms", List.of(edition, found), () -> TermFinder.find(edition, found));
    }

    private Tags tags(Edition edition, Products products) {
        return memory.of("tag", List.of(edition, products), () -> Tagger.tag(edition, products));
    }

    private List<Topic> topics(Edition edition, Tags found) {
        return memory.of("topics", List.of(edition, found), () -> TopicFinder.find(edition, found));
    }

    /** References that dangle, with what their counterparts in the other editions lead to. */
    private static References proposed(References found, List<References> all, Concordance concordance) {
        References proposed = found;
        for (References other : all) {
            proposed = ReferenceTracer.propose(proposed, other, concordance);
        }
        return proposed;
    }

    private List<Comparison> compared(WorkEditions work, ClauseRecord record) {
        return SideBySide.map(EditionPair.versions(work.editions()), pair -> compared(pair, work, record));
    }

    private Comparison compared(EditionPair pair, WorkEditions work, ClauseRecord record) {
        return redlined(work.alignment(pair.left(), pair.right()).orElseGet(() -> aligned(pair, record)));
    }

    private Comparison redlined(Alignment revision) {
        References old = references(revision.left());
        References now = references(revision.right());
        return memory.of("compare", List.of(revision, old, now), () -> compared(revision, old, now));
    }

    /** What changed between two versions. */
    public static Comparison compared(Alignment revision) {
        return compared(revision, ReferenceFinder.find(revision.left()), ReferenceFinder.find(revision.right()));
    }

    private static Comparison compared(Alignment revision, References old, References now) {
        return Comparer.compare(revision, pointings(old), pointings(now));
    }

    private static List<Pointing> pointings(References references) {
        return references.references().stream()
                .filter(reference -> !reference.targets().isEmpty())
                .map(reference ->
                        new Pointing(reference.block(), reference.field(), reference.span(), reference.targets()))
                .toList();
    }

    /** How each translation stands to the newest version in the language that it was translated from. */
    private Map<EditionId, Currency> currency(WorkEditions work, List<Comparison> comparisons, ClauseRecord record) {
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

    private Comparison revised(EditionPair pair, WorkEditions work, List<Comparison> comparisons, ClauseRecord record) {
        return comparisons.stream()
                .filter(made -> made.alignment().left().id().equals(pair.left().id())
                        && made.alignment().right().id().equals(pair.right().id()))
                .findFirst()
                .orElseGet(() -> compared(pair, work, record));
    }
}
