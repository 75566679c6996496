package org.clausebook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
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

    /** How many editions an {@code e} file has. */
    static final int EDITIONS = 40;

    /** How many UTF-16 units of text a {@code t} file has before the next begins. */
    private static final int TEXT = 3400;

    /** How many bytes the frequent words may take. */
    private static final int WORDS = 9600;

    /** The texts, and by what code they are short. */
    private record Texts(TextCode code, List<String> codes) {}

    private final Book book;
    private final SiteLayout layout;
    private final Readings all;
    private final boolean many;
    private final Map<List<String>, Integer> productSets = new LinkedHashMap<>();

    private SearchIndex(Book book, SiteLayout layout) {
        this.book = book;
        this.layout = layout;
        this.all = Readings.of(book, layout);
        this.many = all.readings().size() > MANY;
        productSets.put(List.of(), 0);
    }

    /** The files of a book. A clause is found under each product that it governs, applies to or mentions. */
    public static List<SiteFile> build(Book book, SiteLayout layout) {
        return new SearchIndex(book, layout).files();
    }

    private List<SiteFile> files() {
        List<List<Integer>> parts = parts();
        CompletableFuture<Texts> written = CompletableFuture.supplyAsync(() -> texts(parts));
        Terms terms = Terms.of(all.readings(), book);
        Shards shards = Shards.of(new Postings(terms, many), terms.sorted());
        List<SiteFile> files = new ArrayList<>(shards.files());
        files.addAll(readings(terms));
        files.addAll(editions());
        Texts texts = written.join();
        for (int i = 0; i < texts.codes.size(); i++) {
            files.add(IndexFile.of("t" + i, texts.codes.get(i)));
        }
        files.add(IndexFile.of("meta", meta(parts, texts.code, terms, shards)));
        return files;
    }

    private Texts texts(List<List<Integer>> parts) {
        List<String> texts = parts.parallelStream().map(this::text).toList();
        TextCode code = TextCode.of(texts, WORDS);
        return new Texts(code, texts.parallelStream().map(code::encode).toList());
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
            text.append("\n\t").append(joined(reading.editions(), " "));
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
        String page = layout.href(SiteLayout.SEARCH, work.id(), clause.key());
        line.append('\t').append(page.equals(plainPage(work, clause.key())) ? "" : page);
        clause.places()
                .forEach((edition, place) ->
                        line.append('\t').append(edition).append(' ').append(layout.href(SiteLayout.SEARCH, place)));
        return line.toString();
    }

    /** What the script takes a clause's page for when none is given; nearly always right, and much shorter left out. */
    private static String plainPage(WorkEditions work, ClauseKey key) {
        return "clauses/" + work.id() + "/" + key.path().slugs().get(0) + ".html#" + key;
    }

    /**
     * For each reading how much further its clause is, of another clause its change and products, and which editions it
     * has, as a number of the sets that the file ends with.
     */
    private List<SiteFile> readings(Terms terms) {
        List<SiteFile> files = new ArrayList<>();
        for (int first = 0; first < all.readings().size(); first += READINGS) {
            StringBuilder code = new StringBuilder();
            Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
            int clause = all.readings().get(first).clause() - 1;
            Digits.append(code, clause + 1);
            for (int i = first; i < Math.min(all.readings().size(), first + READINGS); i++) {
                Reading reading = all.readings().get(i);
                Digits.append(code, reading.clause() - clause);
                if (reading.clause() != clause) {
                    clause = reading.clause();
                    Digits.append(code, change(clause));
                    Digits.append(code, products(clause));
                }
                Digits.append(code, sets.computeIfAbsent(reading.editions(), any -> sets.size()));
                if (!many) {
                    Digits.append(code, terms.norm(i));
                }
            }
            sets.keySet().forEach(set -> code.append('|').append(joined(set, ",")));
            files.add(IndexFile.of("r" + files.size(), code.toString()));
        }
        return files;
    }

    private static String joined(List<Integer> numbers, String by) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(by));
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
        WorkEditions work = book.works().get(clause.work());
        Set<String> found = new TreeSet<>();
        for (Edition edition : work.editions()) {
            Tags tags = work.facts().tags(edition.id());
            for (ClausePath path : work.concordance().blocks(clause.key(), edition.id())) {
                BlockTags block = tags.of(path);
                Stream.of(block.governs(), block.applies(), block.mentions())
                        .flatMap(Set::stream)
                        .forEach(id -> found.add(id.value()));
            }
        }
        return productSets.computeIfAbsent(List.copyOf(found), any -> productSets.size());
    }

    private String meta(List<List<Integer>> parts, TextCode code, Terms terms, Shards shards) {
        StringBuilder meta = new StringBuilder();
        line(meta, "n", List.of(String.valueOf(all.readings().size()), many ? "1" : "0"));
        for (int i = 0; i < terms.languages().size(); i++) {
            Language language = terms.languages().get(i);
            line(meta, "l", List.of(language.tag(), String.valueOf(terms.clauses(i)), String.valueOf(terms.words(i))));
        }
        StringBuilder languages = new StringBuilder();
        all.editions()
                .forEach(edition -> Digits.append(
                        languages,
                        Math.max(0, terms.languages().indexOf(edition.id().language()))));
        line(meta, "e", List.of(languages.toString()));
        List<String> products =
                productSets.keySet().stream().flatMap(List::stream).distinct().toList();
        line(meta, "p", products);
        line(
                meta,
                "q",
                productSets.keySet().stream().map(set -> code(set, products)).toList());
        shards.starts().forEach(start -> line(meta, "s", List.of(start)));
        StringBuilder starts = new StringBuilder();
        int before = 0;
        for (List<Integer> part : parts) {
            Digits.append(starts, part.get(0) - before);
            before = part.get(0);
        }
        line(meta, "t", List.of(starts.toString()));
        line(meta, "d", code.words());
        return meta.toString();
    }

    private static String code(List<String> set, List<String> all) {
        StringBuilder code = new StringBuilder();
        set.forEach(id -> Digits.append(code, all.indexOf(id)));
        return code.toString();
    }

    /** Of each edition its work, version, name and page, and a mark where the work exists in several languages. */
    private List<SiteFile> editions() {
        List<SiteFile> files = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < all.editions().size(); i++) {
            Edition edition = all.editions().get(i);
            WorkEditions work = all.works().get(i);
            String page = SiteLayout.href(SiteLayout.SEARCH, layout.reader(edition.id()));
            List<String> fields = new ArrayList<>(
                    List.of(work.id().value(), edition.id().version().label(), work.label(edition), page));
            if (work.languages().size() > 1) {
                fields.add("1");
            }
            lines.append(i % EDITIONS == 0 ? "" : "\n").append(String.join("\t", fields));
            if ((i + 1) % EDITIONS == 0 || i + 1 == all.editions().size()) {
                files.add(IndexFile.of("e" + files.size(), lines.toString()));
                lines.setLength(0);
            }
        }
        return files;
    }

    private static void line(StringBuilder meta, String kind, List<String> fields) {
        meta.append(kind).append('\t').append(String.join("\t", fields)).append('\n');
    }
}
