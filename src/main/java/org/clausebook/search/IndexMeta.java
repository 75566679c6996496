package org.clausebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.text.Language;

/** What the index says of itself: the file {@code meta}, read. */
final class IndexMeta {
    final List<Language> languages = new ArrayList<>();
    final List<Bm25> scores = new ArrayList<>();
    /** The number of each edition's language. */
    final List<Integer> editions = new ArrayList<>();

    final List<List<String>> products = new ArrayList<>();
    final List<String> firsts = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<Integer> texts = new ArrayList<>();
    int readings;
    boolean many;
    private List<String> ids = List.of();
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
            case "e" -> editions.addAll(numbers(fields.get(0)));
            case "p" -> ids = fields;
            case "q" ->
                fields.forEach(
                        set -> products.add(numbers(set).stream().map(ids::get).toList()));
            case "s" -> {
                firsts.add(fields.get(0));
                numbers.add(Integer.valueOf(fields.get(1)));
            }
            case "t" -> {
                int start = 0;
                for (int step : numbers(fields.get(0))) {
                    start += step;
                    texts.add(start);
                }
            }
            case "d" -> code = new TextCode(fields);
            default -> throw new IllegalArgumentException("no line of an index: " + kind);
        }
    }

    private static List<Integer> numbers(String code) {
        List<Integer> numbers = new ArrayList<>();
        Digits.Reader reader = new Digits.Reader(code, 0);
        while (reader.hasNext()) {
            numbers.add(reader.next());
        }
        return numbers;
    }
}
