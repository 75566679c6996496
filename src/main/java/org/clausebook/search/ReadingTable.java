package org.clausebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/** What each reading is of: the files {@code r}, read; and its text from the files {@code t}. */
final class ReadingTable {
    /** A clause's page of texts, read. */
    private record Line(String key, String[] fields) {}

    private final IndexMeta meta;
    private final IntFunction<String> texts;
    private final int[] clauses;
    private final List<List<Integer>> editions = new ArrayList<>();
    private final List<Hit.In> infos = new ArrayList<>();
    private final int[] norms;
    private final List<Integer> changes = new ArrayList<>();
    private final List<Integer> products = new ArrayList<>();
    private final List<List<Line>> parts = new ArrayList<>();

    ReadingTable(
            IndexMeta meta, IntFunction<String> readings, IntFunction<String> texts, IntFunction<String> editionFiles) {
        this.meta = meta;
        this.texts = texts;
        this.clauses = new int[meta.readings];
        this.norms = new int[meta.readings];
        for (int first = 0; first < meta.readings; first += SearchIndex.READINGS) {
            String[] code = readings.apply(first / SearchIndex.READINGS).split("\\|", -1);
            read(first, new Digits.Reader(code[0], 0), code);
        }
        for (int first = 0; first < meta.editions.size(); first += SearchIndex.EDITIONS) {
            for (String line : editionFiles.apply(first / SearchIndex.EDITIONS).split("\n", -1)) {
                String[] fields = line.split("\t", -1);
                Language language = meta.languages.get(meta.editions.get(infos.size()));
                EditionId id = new EditionId(new Slug(fields[0]), language, new Version(fields[1]));
                infos.add(new Hit.In(id, fields[2]));
            }
        }
        meta.texts.forEach(any -> parts.add(List.of()));
    }

    private void read(int first, Digits.Reader numbers, String[] sets) {
        int clause = numbers.next() - 1;
        for (int i = first; i < Math.min(first + SearchIndex.READINGS, meta.readings); i++) {
            int step = numbers.next();
            clause += step;
            if (step > 0) {
                int change = numbers.next();
                int product = numbers.next();
                if (clause == changes.size()) {
                    changes.add(change);
                    products.add(product);
                }
            }
            clauses[i] = clause;
            editions.add(Arrays.stream(sets[numbers.next() + 1].split(",", -1))
                    .map(Integer::valueOf)
                    .toList());
            norms[i] = meta.many ? 0 : numbers.next();
        }
    }

    int clause(int reading) {
        return clauses[reading];
    }

    /** The editions that have a reading, the newest first. */
    List<Hit.In> editions(int reading) {
        return editions.get(reading).stream().map(infos::get).toList();
    }

    /** The number of its language. */
    int language(int reading) {
        return meta.editions.get(editions.get(reading).get(0));
    }

    int norm(int reading) {
        return norms[reading];
    }

    int change(int reading) {
        return changes.get(clauses[reading]);
    }

    List<String> products(int reading) {
        return meta.products.get(products.get(clauses[reading]));
    }

    /** The key of a reading's clause. */
    String key(int reading) {
        return line(reading).key;
    }

    Hit.Text text(int reading) {
        String[] fields = line(reading).fields;
        String tag = meta.languages.get(language(reading)).tag();
        return new Hit.Text(tag, editions(reading).get(0), fields[2], fields[3], fields[4], fields[5]);
    }

    private Line line(int reading) {
        int part = 0;
        while (part + 1 < meta.texts.size() && meta.texts.get(part + 1) <= reading) {
            part++;
        }
        if (parts.get(part).isEmpty()) {
            parts.set(part, lines(meta.code.decode(texts.apply(part))));
        }
        return parts.get(part).get(reading - meta.texts.get(part));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String key = "";
        for (String line : text.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (fields[0].isEmpty()) {
                lines.add(new Line(key, fields));
            } else {
                key = fields[0];
            }
        }
        return lines;
    }

    /** The readings of the same clause, in order. */
    List<Integer> siblings(int reading) {
        int start = reading;
        while (start > 0 && clauses[start - 1] == clauses[reading]) {
            start--;
        }
        List<Integer> siblings = new ArrayList<>();
        for (int i = start; i < clauses.length && clauses[i] == clauses[reading]; i++) {
            siblings.add(i);
        }
        return siblings;
    }
}
