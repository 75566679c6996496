package org.clausebook.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.align.Manuscript.Part;
import org.clausebook.text.Block.Kind;

/** A way in which texts are changed between two editions, carried out at places drawn by lot. */
record Mutation(String name, Consumer<Mutation.Desk> change) {
    private static final Pattern NAME = Pattern.compile("(?<![.“\"] )\\b[A-Z][A-Za-z]{4,}\\b");
    private static final Pattern TERM = Pattern.compile("(?U)\\b\\p{Ll}{7,}\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:,] ");
    private static final int SOME = 8;

    static final Mutation DROP = new Mutation("10 % of the blocks dropped", desk -> desk.drop(0.1));
    static final Mutation MOVE_FOUR = new Mutation("four sections moved", desk -> desk.moveSections(4));
    static final Mutation SWAP = new Mutation("8 pairs of neighbours swapped", Desk::swap);
    static final Mutation MERGE = new Mutation("8 pairs of neighbours merged", desk -> desk.merge(2));
    static final Mutation SPLIT = new Mutation("8 blocks split", Desk::split);
    static final Mutation RENUMBER = new Mutation("all numbered through", Desk::renumber);
    static final Mutation PRODUCT = new Mutation("a name replaced everywhere", desk -> desk.rename(NAME, 3));
    static final Mutation TERM_RENAMED = new Mutation("a term replaced everywhere", desk -> desk.rename(TERM, 20));
    static final Mutation HEADINGS = new Mutation("every second heading reworded", Desk::headings);
    static final Mutation REWRITE = new Mutation("a tenth of all words rewritten", desk -> desk.rewrite(1, 0.1));
    static final Mutation CLAUSES =
            new Mutation("8 clauses moved to other sections", desk -> desk.moveClauses(SOME, true));
    static final Mutation FOREIGN = new Mutation("12 clauses of another text inserted", desk -> desk.foreign(12));

    /** All kinds that are measured. */
    static final List<Mutation> ALL = List.of(
            new Mutation("none", desk -> {}),
            DROP,
            new Mutation("two sections moved", desk -> desk.moveSections(2)),
            MOVE_FOUR,
            new Mutation("8 clauses moved within their sections", desk -> desk.moveClauses(SOME, false)),
            CLAUSES,
            SWAP,
            RENUMBER,
            MERGE,
            new Mutation("8 runs of four neighbours merged", desk -> desk.merge(4)),
            SPLIT,
            PRODUCT,
            TERM_RENAMED,
            HEADINGS,
            REWRITE,
            new Mutation("a third of all words rewritten", desk -> desk.rewrite(1, 0.33)),
            new Mutation("60 % of the words rewritten in every third block", desk -> desk.rewrite(0.33, 0.6)),
            new Mutation("three sections removed", Desk::removeSections),
            FOREIGN,
            new Mutation("a section of another text inserted", Desk::foreignSection),
            new Mutation("8 clauses replaced under their numbers", Desk::replace),
            all("10 % dropped, four sections moved", DROP, MOVE_FOUR),
            all("10 % dropped, 8 clauses moved to other sections", DROP, CLAUSES),
            all(
                    "name and term replaced, a tenth rewritten, headings reworded",
                    PRODUCT,
                    TERM_RENAMED,
                    REWRITE,
                    HEADINGS),
            all("10 % dropped, merged, split, 12 clauses inserted", DROP, MERGE, SPLIT, FOREIGN),
            all(
                    "nearly all of it together",
                    DROP,
                    MOVE_FOUR,
                    CLAUSES,
                    SWAP,
                    MERGE,
                    SPLIT,
                    FOREIGN,
                    PRODUCT,
                    HEADINGS,
                    REWRITE));

    private static Mutation all(String name, Mutation... parts) {
        return new Mutation(name, desk -> List.of(parts).forEach(part -> part.change.accept(desk)));
    }

    /** Changes a text, the same way for the same seed. */
    void apply(Manuscript text, String language, long seed) {
        change.accept(new Desk(text, foreignTexts(language), new SplittableRandom(seed)));
    }

    private static List<String> foreignTexts(String language) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/align/foreign." + language + ".txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A text, another one to take clauses from, and the lot. */
    record Desk(Manuscript text, List<String> others, SplittableRandom random) {
        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }

        /** So many of them, in document order; fewer where there are fewer. */
        private List<Part> some(int count, Predicate<Part> which) {
            List<Part> all = new ArrayList<>(text.parts().stream().filter(which).toList());
            while (all.size() > count) {
                all.remove(random.nextInt(all.size()));
            }
            return all;
        }

        private void drop(double share) {
            for (Part part : text.parts()) {
                if (part.kind != Kind.TITLE && random.nextDouble() < share) {
                    text.drop(part);
                }
            }
            text.count();
        }

        private void moveSections(int count) {
            for (Part section : some(count, part -> part.kind == Kind.SECTION)) {
                Part from = text.above(section);
                int was = from.below.indexOf(section);
                text.remove(section);
                List<Part> holders = text.holders().stream()
                        .filter(holder -> holder.below.stream().anyMatch(part -> part.kind == Kind.SECTION))
                        .toList();
                if (holders.isEmpty()) {
                    from.below.add(was, section);
                    continue;
                }
                Part to = pick(holders);
                int first = 0;
                while (to.below.get(first).kind != Kind.SECTION) {
                    first++;
                }
                int at = first + random.nextInt(to.below.size() - first + 1);
                boolean same = to == from && at == was;
                to.below.add(same ? (at == first ? to.below.size() : first) : at, section);
            }
            text.count();
        }

        private void moveClauses(int count, boolean away) {
            for (Part clause : some(count, Part::isClause)) {
                Part from = text.above(clause);
                List<Part> holders = away
                        ? text.holders().stream()
                                .filter(holder -> holder != from && clauses(holder) > 1)
                                .toList()
                        : clauses(from) > 3 ? List.of(from) : List.of();
                if (!holders.isEmpty()) {
                    int was = from.below.indexOf(clause);
                    text.remove(clause);
                    Part to = pick(holders);
                    List<Integer> places = new ArrayList<>();
                    for (int at = 0; at < to.below.size(); at++) {
                        if (to.below.get(at).isClause() && (away || Math.abs(at - was) > 1)) {
                            places.add(at);
                        }
                    }
                    to.below.add(places.isEmpty() ? was : pick(places), clause);
                }
            }
            text.count();
        }

        private static long clauses(Part holder) {
            return holder.below.stream().filter(Part::isClause).count();
        }

        private void swap() {
            for (Part clause : some(SOME, Part::isClause)) {
                List<Part> row = text.above(clause).below;
                int at = row.indexOf(clause);
                if (at + 1 < row.size() && row.get(at + 1).isClause()) {
                    row.add(at, row.remove(at + 1));
                }
            }
            text.count();
        }

        /** Runs neighbours together; a further one's label stays in the text, as it does where a list is set in line. */
        private void merge(int size) {
            for (Part first : some(SOME, part -> !part.kind.isHeading() && part.isLeaf())) {
                if (text.parts().contains(first)) {
                    List<Part> row = text.above(first).below;
                    int next = row.indexOf(first) + 1;
                    for (int i = 1; i < size && next < row.size() && isPlain(row.get(next)); i++) {
                        Part part = row.remove(next);
                        first.text += " " + (size > 2 && !part.number.isEmpty() ? part.number + " " : "") + part.text;
                        first.origins.addAll(part.origins);
                    }
                }
            }
            text.count();
        }

        private static boolean isPlain(Part part) {
            return !part.kind.isHeading() && part.isLeaf() && part.heading.isEmpty();
        }

        /** Makes the second half of a block a paragraph of its own, below a clause or after a paragraph. */
        private void split() {
            for (Part part : some(SOME, part -> !part.kind.isHeading() && part.text.length() > 160)) {
                Matcher end = SENTENCE_END.matcher(part.text);
                int cut = part.text.indexOf(' ', part.text.length() / 2);
                if (end.find(part.text.length() / 3)) {
                    cut = end.end() - 1;
                }
                Part second = new Part(Kind.PARAGRAPH, "", "", part.text.substring(cut + 1), part.origins);
                part.text = part.text.substring(0, cut);
                List<Part> row = text.above(part).below;
                if (part.isClause()) {
                    part.below.add(0, second);
                } else {
                    row.add(row.indexOf(part) + 1, second);
                }
            }
        }

        private void renumber() {
            int count = 0;
            for (Part part : text.parts()) {
                part.number = part.number.isEmpty() ? "" : ++count + ".";
            }
        }

        /** Replaces one of the most frequent words everywhere by one that occurs nowhere: itself, backwards. */
        private void rename(Pattern form, int among) {
            Map<String, Integer> counts = new HashMap<>();
            for (Part part : text.parts()) {
                form.matcher(part.heading + " " + part.text)
                        .results()
                        .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
            }
            List<String> words = counts.keySet().stream()
                    .sorted((a, b) ->
                            counts.get(a).equals(counts.get(b)) ? a.compareTo(b) : counts.get(b) - counts.get(a))
                    .limit(among)
                    .toList();
            if (!words.isEmpty()) {
                String word = pick(words);
                String other = new StringBuilder(word.toLowerCase(Locale.ROOT))
                        .reverse()
                        .toString();
                for (Part part : text.parts()) {
                    part.heading = part.heading.replace(word, other);
                    part.text = part.text.replace(word, other);
                }
            }
        }

        private List<String> vocabulary() {
            return text.parts().stream()
                    .flatMap(part -> List.of((part.heading + " " + part.text).split(" ", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private void headings() {
            List<String> vocabulary = vocabulary();
            for (Part part : text.parts()) {
                if (part.kind != Kind.TITLE && !part.heading.isEmpty() && random.nextBoolean()) {
                    List<String> words = new ArrayList<>(List.of(part.heading.split(" ", -1)));
                    for (int i = 0; i < (words.size() + 1) / 2; i++) {
                        words.set(random.nextInt(words.size()), pick(vocabulary));
                    }
                    part.heading = String.join(" ", words);
                }
            }
        }

        /** Replaces, deletes or inserts words, drawn from the text itself, in a share of the blocks. */
        private void rewrite(double blocks, double share) {
            List<String> vocabulary = vocabulary();
            for (Part part : text.parts()) {
                if (!part.text.isEmpty() && random.nextDouble() < blocks) {
                    List<String> words = new ArrayList<>();
                    for (String word : part.text.split(" ", -1)) {
                        int lot = random.nextDouble() < share ? random.nextInt(4) : 4;
                        if (lot < 3) {
                            words.add(pick(vocabulary));
                        }
                        if (lot == 2 || lot == 4) {
                            words.add(word);
                        }
                    }
                    part.text = String.join(" ", words);
                }
            }
        }

        private void removeSections() {
            for (Part section : some(3, part -> part.kind == Kind.SECTION)) {
                // One may have gone with another that held it.
                if (text.parts().contains(section)) {
                    text.remove(section);
                }
            }
        }

        private void foreign(int count) {
            for (int i = 0; i < count; i++) {
                List<Part> holders = text.holders().stream()
                        .filter(holder -> clauses(holder) > 0)
                        .toList();
                if (!holders.isEmpty()) {
                    List<Part> row = pick(holders).below;
                    Part other = pick(row.stream().filter(Part::isClause).toList());
                    String number = other.number.isEmpty() ? "" : "1.";
                    row.add(row.indexOf(other), clause(number, pick(others)));
                }
            }
            text.count();
        }

        private static Part clause(String number, String words) {
            Kind kind = number.isEmpty() ? Kind.PARAGRAPH : Kind.CLAUSE;
            return new Part(kind, number, "", words, List.of());
        }

        private void foreignSection() {
            List<Part> sections = some(1, part -> part.kind == Kind.SECTION);
            for (Part section : sections) {
                String heading =
                        String.join(" ", List.of(pick(others).split(" ", 5)).subList(0, 3));
                Part other = new Part(Kind.SECTION, "", heading, "", List.of());
                for (int i = 1; i <= 6; i++) {
                    other.below.add(clause(i + ".", pick(others)));
                }
                List<Part> row = text.above(section).below;
                row.add(row.indexOf(section), other);
            }
        }

        private void replace() {
            Predicate<Part> which =
                    part -> part.isClause() && part.isLeaf() && !part.number.isEmpty() && part.heading.isEmpty();
            for (Part clause : some(SOME, which)) {
                clause.text = pick(others);
                clause.origins.clear();
            }
        }
    }
}
