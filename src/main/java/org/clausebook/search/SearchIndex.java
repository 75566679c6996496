package org.clausebook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/**
 * Makes the files by which clauses are found: {@code meta} says what there is, {@code v} files hold the terms, {@code p}
 * files what they have too many readings for, {@code r} files what readings are of, {@code t} files their texts.
 */
public final class SearchIndex {
    /** More readings, and their lengths stand with the terms, so that few files are wanted. */
    static final int MANY = 4000;

    /** How many readings an {@code r} file has. */
    static final int READINGS = 2048;

    /** How many UTF-16 units of text a {@code t} file has before the next begins. */
    private static final int TEXT = 6000;

    /** How many bytes the frequent words may take. */
    private static final int WORDS = 9500;

    private final Book book;
    private final SiteLayout layout;
    private final Map<ClauseAddress, List<String>> products;
    private final Readings all;
    private final Terms terms;
    private final boolean many;
    private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
    private final Map<List<String>, Integer> productSets = new LinkedHashMap<>();

    private SearchIndex(Book book, SiteLayout layout, Map<ClauseAddress, List<String>> products) {
        this.book = book;
        this.layout = layout;
        this.products = products;
        this.all = Readings.of(book, layout);
        this.terms = Terms.of(all.readings(), book);
        this.many = all.readings().size() > MANY;
        all.readings().forEach(reading -> sets.putIfAbsent(reading.editions(), sets.size()));
        productSets.put(List.of(), 0);
    }

    /**
     * The files of a book.
     *
     * @param products what each clause governs, as ids, by the address of its first block; may be empty
     */
    public static List<SiteFile> build(Book book, SiteLayout layout, Map<ClauseAddress, List<String>> products) {
        return new SearchIndex(book, layout, products).files();
    }

    private List<SiteFile> files() {
        List<List<Integer>> parts = parts();
        List<String> texts = parts.parallelStream().map(this::text).toList();
        TextCode code = TextCode.of(texts, WORDS);
        List<String> codes = texts.parallelStream().map(code::encode).toList();
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            files.add(IndexFile.of("t" + i, codes.get(i)));
        }
        Shards shards = Shards.of(new Postings(terms, many), terms.sorted());
        files.addAll(shards.files());
        files.addAll(readings());
        files.add(IndexFile.of("meta", meta(parts, code, shards)));
        return files;
    }

    /** The numbers of the readings of each text file: a clause is never cut. */
    private List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        int size = TEXT;
        int clause = -1;
        for (int i = 0; i < all.readings().size(); i++) {
            Reading reading = all.readings().get(i);
            if (size >= TEXT && reading.clause() != clause) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.get(parts.size() - 1).add(i);
            size += reading.text().length();
            clause = reading.clause();
        }
        return parts;
    }

    /** A line for each clause, and below it one for each reading, which starts with a tab. */
    private String text(List<Integer> part) {
        StringBuilder text = new StringBuilder();
        int clause = -1;
        for (int number : part) {
            Reading reading = all.readings().get(number);
            if (reading.clause() != clause) {
                clause = reading.clause();
                text.append(text.isEmpty() ? "" : "\n").append(clauseLine(clause));
            }
            text.append("\n\t").append(sets.get(reading.editions()));
            for (String field : List.of(reading.number(), reading.above(), reading.heading(), reading.text())) {
                text.append('\t').append(field.replace('\t', ' ').replace('\n', ' '));
            }
        }
        return text.toString();
    }

    private String clauseLine(int number) {
        Readings.ClauseInfo clause = all.clauses().get(number);
        WorkEditions work = book.works().get(clause.work());
        StringBuilder line = new StringBuilder(clause.key().toString());
        line.append('\t').append(SiteLayout.href(SiteLayout.SEARCH, work.id(), clause.key()));
        clause.anchors().forEach((edition, anchor) -> {
            String page = layout.reader(all.editions().get(edition).id());
            line.append('\t').append(edition).append(' ').append(SiteLayout.href(SiteLayout.SEARCH, page, anchor));
        });
        return line.toString();
    }

    /** For each reading how much further its clause is, of another clause its change and products, its editions. */
    private List<SiteFile> readings() {
        List<SiteFile> files = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        int clause = -1;
        for (int i = 0; i < all.readings().size(); i++) {
            Reading reading = all.readings().get(i);
            if (i % READINGS == 0) {
                Digits.append(code, reading.clause());
                clause = -1;
            }
            Digits.append(code, clause < 0 ? 1 : reading.clause() - clause);
            if (reading.clause() != clause) {
                clause = reading.clause();
                Digits.append(code, change(clause));
                Digits.append(code, products(clause));
            }
            Digits.append(code, sets.getOrDefault(reading.editions(), 0));
            if (!many) {
                Digits.append(code, terms.norm(i));
            }
            if ((i + 1) % READINGS == 0 || i + 1 == all.readings().size()) {
                files.add(IndexFile.of("r" + files.size(), code.toString()));
                code.setLength(0);
            }
        }
        return files;
    }

    /** The weightiest change of a clause between any two versions that were compared; past them all where there are none. */
    private int change(int clause) {
        return all.clauses().get(clause).changes().stream()
                .mapToInt(Enum::ordinal)
                .min()
                .orElse(ChangeKind.values().length);
    }

    private int products(int number) {
        Readings.ClauseInfo clause = all.clauses().get(number);
        TreeSet<String> found = new TreeSet<>();
        for (Edition edition : book.works().get(clause.work()).editions()) {
            book.works()
                    .get(clause.work())
                    .concordance()
                    .blocks(clause.key(), edition.id())
                    .forEach(path ->
                            found.addAll(products.getOrDefault(new ClauseAddress(edition.id(), path), List.of())));
        }
        return productSets.computeIfAbsent(List.copyOf(found), any -> productSets.size());
    }

    private String meta(List<List<Integer>> parts, TextCode code, Shards shards) {
        StringBuilder meta = new StringBuilder();
        line(meta, "n", List.of(String.valueOf(all.readings().size()), many ? "1" : "0"));
        for (int i = 0; i < terms.languages().size(); i++) {
            Language language = terms.languages().get(i);
            line(meta, "l", List.of(language.tag(), String.valueOf(terms.clauses(i)), String.valueOf(terms.words(i))));
        }
        for (WorkEditions work : book.works()) {
            line(meta, "w", List.of(work.id().value(), work.title()));
            for (Edition edition : work.editions()) {
                EditionId id = edition.id();
                line(
                        meta,
                        "e",
                        List.of(
                                String.valueOf(Math.max(0, terms.languages().indexOf(id.language()))),
                                id.version().label(),
                                work.label(edition),
                                SiteLayout.href(SiteLayout.SEARCH, layout.reader(id))));
            }
        }
        sets.keySet()
                .forEach(
                        set -> line(meta, "c", set.stream().map(String::valueOf).toList()));
        productSets.keySet().forEach(set -> line(meta, "p", set));
        shards.starts().forEach(start -> line(meta, "s", List.of(start)));
        line(meta, "t", parts.stream().map(part -> part.get(0).toString()).toList());
        line(meta, "d", code.words());
        return meta.toString();
    }

    private static void line(StringBuilder meta, String kind, List<String> fields) {
        meta.append(kind).append('\t').append(String.join("\t", fields)).append('\n');
    }
}
