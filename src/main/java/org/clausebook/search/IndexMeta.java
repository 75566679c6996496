package org.clausebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.text.Language;

/** What the index says of itself: the file {@code meta}, read. */
final class IndexMeta {
    /** An edition. */
    record EditionInfo(int work, int language, String version, String label) {}

    final List<Language> languages = new ArrayList<>();
    final List<Bm25> scores = new ArrayList<>();
    final List<String> works = new ArrayList<>();
    final List<EditionInfo> editions = new ArrayList<>();
    final List<List<Integer>> sets = new ArrayList<>();
    final List<List<String>> products = new ArrayList<>();
    final List<String> firsts = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<Integer> texts = new ArrayList<>();
    int readings;
    boolean many;
    TextCode code = new TextCode(List.of());

    IndexMeta(String text) {
        text.lines().forEach(line -> {
            String[] fields = line.split("\t", -1);
            add(fields[0], Arrays.asList(fields).subList(1, fields.length));
        });
    }

    private void add(String kind, List<String> fields) {
        switch (kind) {
            case "n" -> {
                readings = Integer.parseInt(fields.get(0));
                many = fields.get(1).equals("1");
            }
            case "l" -> {
                languages.add(new Language(fields.get(0)));
                scores.add(new Bm25(Integer.parseInt(fields.get(1)), Long.parseLong(fields.get(2))));
            }
            case "w" -> works.add(fields.get(0));
            case "e" ->
                editions.add(new EditionInfo(
                        works.size() - 1, Integer.parseInt(fields.get(0)), fields.get(1), fields.get(2)));
            case "c" -> sets.add(fields.stream().map(Integer::valueOf).toList());
            case "p" -> products.add(fields);
            case "s" -> {
                firsts.add(fields.get(0));
                numbers.add(Integer.valueOf(fields.get(1)));
            }
            case "t" -> fields.forEach(field -> texts.add(Integer.valueOf(field)));
            case "d" -> code = new TextCode(fields);
            default -> throw new IllegalArgumentException("no line of an index: " + kind);
        }
    }
}
