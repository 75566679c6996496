package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.clausebook.BookBuild;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.check.BundledFindings.Defect;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Measures what is found and what should be, and writes {@code docs/quality-findings.md}. */
class FindingsQuality {
    private static final int SEEDS = Integer.getInteger("seeds", 100);

    @Test
    void measure() throws IOException {
        Edition english = edition("en-20210429");
        Edition bulgarian = edition("bg-20210429");
        List<Finding> ofTranslation = BookBuild.findings(Aligner.align(english, bulgarian)).stream()
                .filter(finding -> finding.place().edition().equals(bulgarian.id()))
                .toList();
        String lists = list("bg-20210429", bulgarian, ofTranslation)
                + list("en-20210429", english, Checker.check(english))
                + list("en-20250425", edition("en-20250425"), Checker.check(edition("en-20250425")));
        String report = TEXT.formatted(lists, seeds(english, bulgarian), SEEDS);
        Files.writeString(Path.of("docs/quality-findings.md"), report);
        System.out.println(report);
    }

    private static Edition edition(String name) throws IOException {
        Path file = Path.of("content/eula", name + ".md");
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
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
                        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue()[1] + " of " + entry.getValue()[0]
                                + " |\n")
                        .collect(Collectors.joining());
    }

    /** What a broken place is: an error or warning of the block that is not there in the right text. */
    private static String seeds(Edition english, Edition bulgarian) {
        Set<String> before = identities(found(english, bulgarian));
        Map<String, int[]> kinds = new TreeMap<>();
        for (String kind : Seeds.kinds()) {
            List<Boolean> found = LongStream.rangeClosed(1, SEEDS)
                    .parallel()
                    .mapToObj(seed -> Seeds.broken(bulgarian, kind, seed))
                    .flatMap(Optional::stream)
                    .map(broken -> shows(english, broken, before))
                    .toList();
            found.forEach(good -> tally(kinds, kind, good));
        }
        return table("what was broken", "found, of seeds", kinds);
    }

    private static List<Finding> found(Edition english, Edition bulgarian) {
        List<Finding> found = new ArrayList<>(Checker.check(bulgarian));
        found.addAll(Checker.check(Aligner.align(english, bulgarian, Alignment.Kind.TRANSLATION)));
        return found.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static String identity(Finding finding) {
        return finding.rule() + " " + finding.place() + " " + finding.evidence();
    }

    private static Set<String> identities(List<Finding> findings) {
        return findings.stream().map(FindingsQuality::identity).collect(Collectors.toSet());
    }

    private static boolean shows(Edition english, Seeds.Broken broken, Set<String> before) {
        return found(english, broken.edition()).stream()
                .filter(finding -> !before.contains(identity(finding)))
                .anyMatch(
                        finding -> finding.place().path().equals(broken.block().path())
                                || (broken.what().equals("order")
                                        && finding.rule().equals(Rule.ITEM_ORDER.id())));
    }

    private static final String TEXT = """
            # Quality of the findings

            Measured by `mvn -Pquality test`, which writes this page. Nothing here depends on the machine.

            ## Against the lists made by reading

            `src/test/resources/eula/findings` lists the defects of each bundled edition, read before there was a rule. A
            finding shows a defect when it is in the same block and its letters overlap the evidence, on either side; an
            empty one when what it says is missing does. Notes do not count. What only somebody who understands the text
            can see is not in the recall.
            %s
            ## Seeded defects

            The Bulgarian 20210429 is broken in one place drawn by lot, and held against the English: a digit changed, “не”
            dropped, a sentence dropped, a sentence said twice, the texts of two neighbouring clauses swapped, a term replaced
            once by a synonym, a word dropped. It is found when the block has an error or a warning that the unbroken text does
            not have (seeds 1 to %3$d).

            %2$s""";
}
