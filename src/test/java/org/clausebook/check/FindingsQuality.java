package org.clausebook.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.clausebook.BookBuild;
import org.clausebook.QualityPage;
import org.clausebook.align.Aligner;
import org.clausebook.check.BundledFindings.Defect;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Measures what is found and what should be, and writes it to {@code docs/quality.md}; {@code -Dseeds=…} of each kind. */
class FindingsQuality {
    private static final int SEEDS = Integer.getInteger("seeds", 200);
    /** Whether all ways are tried in one run, each in a block of its own: a fifteenth of the time, and too many breaks for a short text. */
    private static final boolean TOGETHER = Boolean.getBoolean("seeds.together");

    @Test
    void measure() throws IOException {
        Edition english = RightPair.edition("content/eula/en-20210429.md");
        Edition bulgarian = RightPair.edition("content/eula/bg-20210429.md");
        Edition newer = RightPair.edition("content/eula/en-20250425.md");
        List<Finding> ofTranslation = BookBuild.findings(Aligner.align(english, bulgarian)).stream()
                .filter(finding -> finding.place().edition().equals(bulgarian.id()))
                .toList();
        String lists = list("bg-20210429", bulgarian, ofTranslation)
                + list("en-20210429", english, Checker.check(english))
                + list("en-20250425", newer, Checker.check(newer));
        QualityPage.write(TEXT.formatted(lists, SEEDS, right(RightPair.all())));
    }

    private static String list(String name, Edition edition, List<Finding> findings) {
        List<Defect> defects = BundledFindings.read(name);
        Map<String, int[]> rules = new TreeMap<>();
        Map<String, int[]> kinds = new TreeMap<>();
        Set<Defect> shown = new HashSet<>();
        int[] all = new int[2];
        for (Finding finding : findings) {
            List<Defect> shows = defects.stream()
                    .filter(defect -> BundledFindings.shows(finding, defect, edition, Optional.empty()))
                    .toList();
            if (finding.severity() != Severity.NOTE) {
                shown.addAll(shows);
                tally(rules, finding.rule(), !shows.isEmpty());
                all[0]++;
                all[1] += shows.isEmpty() ? 0 : 1;
            }
        }
        int[] form = new int[2];
        for (Defect defect : defects) {
            if (!defect.meaningOnly()) {
                tally(kinds, defect.rule(), shown.contains(defect));
                form[0]++;
                form[1] += shown.contains(defect) ? 1 : 0;
            }
        }
        return "\n### " + name + "\n\nPrecision " + share(all) + ", recall of the defects that form shows "
                + share(form)
                + ".\n\n" + table("rule of the program", "in the list, of found", rules) + "\n"
                + table("defect in the list", "found, of listed", kinds);
    }

    private static void tally(Map<String, int[]> counts, String name, boolean good) {
        int[] count = counts.computeIfAbsent(name, any -> new int[2]);
        count[0]++;
        count[1] += good ? 1 : 0;
    }

    private static String share(int[] count) {
        return String.format(
                Locale.ROOT, "%.2f (%d of %d)", count[0] == 0 ? 1 : (double) count[1] / count[0], count[1], count[0]);
    }

    private static String table(String first, String second, Map<String, int[]> counts) {
        return "| " + first + " | " + second + " |\n| --- | ---: |\n"
                + counts.entrySet().stream()
                        .map(entry -> row(entry.getKey(), share(entry.getValue())))
                        .collect(Collectors.joining());
    }

    /** Pairs with nothing wrong: what is found in them is a false alarm, what is broken in them has to be found. */
    private static String right(List<RightPair> pairs) {
        StringBuilder alarms = new StringBuilder();
        StringBuilder recall = new StringBuilder();
        for (RightPair pair : pairs) {
            List<Finding> found = pair.found();
            int clauses = pair.translation().clauses().size();
            alarms.append(row(
                    pair.name(),
                    String.valueOf(clauses),
                    String.valueOf(found.size()),
                    String.format(Locale.ROOT, "%.1f", 100.0 * found.size() / clauses)));
            recall.append("\n### ").append(pair.name()).append("\n\n").append(seeds(pair));
        }
        return row("pair", "clauses", "false alarms", "of 100 clauses")
                + row("---", "---:", "---:", "---:")
                + alarms
                + recall;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String seeds(RightPair pair) {
        List<Finding> before = pair.checked(pair.translation());
        List<String> kinds = pair.seeds().kinds();
        List<List<String>> runs =
                TOGETHER ? List.of(kinds) : kinds.stream().map(List::of).toList();
        Map<String, int[]> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.put(kind, new int[2]));
        for (List<String> run : runs) {
            LongStream.rangeClosed(1, SEEDS)
                    .parallel()
                    .mapToObj(seed -> pair.broken(run, seed, before))
                    .toList()
                    .forEach(found -> found.forEach((kind, good) -> tally(counts, kind, good)));
        }
        counts.values().removeIf(count -> count[0] == 0);
        return table("what was broken", "found, of seeds", counts);
    }

    private static final String TEXT = """
            # Quality of the findings

            Measured by `mvn -Pquality test -Dtest=FindingsQuality`. Nothing here depends on the machine.

            ## Against the lists made by reading

            `src/test/resources/eula/findings` lists the defects of each bundled edition, read before there was a rule. A
            finding shows a defect when it is in the same block and its letters overlap the evidence, on either side; an
            empty one when what it says is missing does. Notes do not count. What only somebody who understands the text
            can see is not in the recall.
            %s
            ## Where nothing is wrong

            The Bulgarian 20210429 with each defect of the list mended, beside the English
            (`src/test/resources/eula/findings/*-corrected.md`), and a small contract in English and German. An error or a
            warning there is a false alarm; nothing is dismissed.

            Then each translation is broken in one place drawn by lot, in every way (seeds 1 to %d). It is found when the
            block, or for what was dropped its neighbour, has an error or a warning that the unbroken text does not have.
            `-Dseeds.together=true` tries all ways in one text, each in a block of its own, which is quicker: then a third
            of a short text is broken, and less of what was usual is seen.

            %s
            ## Limits

            The corrected Bulgarian renders a term as the text does mostly where its reader left the choice open, which is
            what `term-inconsistent` looks for. Fewer false alarms were bought with finds: a word that is replaced or left
            out in one place of a short text has too few peers to be missed. Both right pairs were looked at while the
            rules were made; no pair was kept back. The rules about twins of a phrase, terms with two names and one text's
            own consistency were made with the lists of what was missed at hand: on other texts they find less. Words are
            counted only in a translation as close to its source as the German one is, and the Bulgarian one is not: how
            close, was chosen by looking at these two, and how often a phrase must stand to be set, so that none of these
            texts has a false alarm by it; so was how far from its word a no may stand, and how far from its place another
            word for a second mention. Strangers' translations, which are in no repository of ours, were looked at too while
            it was chosen how many words may be left over (one in twenty) and how many must be long where strange ones are
            judged, and while the words that most languages took over were listed: ours are told as before, and in such
            translations the rules about wording are right less often than here.
            """;
}
