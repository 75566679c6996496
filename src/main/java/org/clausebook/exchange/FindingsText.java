package org.clausebook.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clausebook.check.Finding;
import org.clausebook.check.FindingPlaces;
import org.clausebook.check.Messages;
import org.clausebook.check.Severity;
import org.clausebook.source.Place;
import org.clausebook.source.ProblemText;

/** Findings for people: file and line, what is wrong, the words, what would mend it; the order is that of the files. */
public final class FindingsText {
    private static final int SHOWN = 160;

    /** A finding and where it stands. */
    private record Placed(Finding finding, Place place) {}

    private FindingsText() {}

    /**
     * All of them, and how many there are of each severity.
     *
     * @param places where the findings stand in files
     */
    public static String write(List<Finding> findings, FindingPlaces places) {
        StringBuilder text = new StringBuilder();
        findings.stream()
                .map(finding -> new Placed(finding, places.of(finding)))
                .sorted(Comparator.comparing(Placed::place))
                .forEach(placed -> one(text, placed));
        text.append(count(findings, Severity.ERROR))
                .append(", ")
                .append(count(findings, Severity.WARNING))
                .append(", ")
                .append(count(findings, Severity.NOTE))
                .append('\n');
        return text.toString();
    }

    private static void one(StringBuilder text, Placed placed) {
        Finding finding = placed.finding;
        Place place = placed.place;
        text.append(place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column())
                .append(": ")
                .append(finding.severity())
                .append(": ")
                .append(ProblemText.plain(Messages.ENGLISH.say(finding.message())))
                .append(" [")
                .append(finding.rule())
                .append("]\n");
        String evidence = ProblemText.plain(finding.evidence());
        if (!evidence.isEmpty()) {
            boolean cut = evidence.length() > SHOWN;
            text.append("    ")
                    .append(cut ? evidence.substring(0, SHOWN) + "…" : evidence)
                    .append('\n');
        }
        if (!finding.remedy().isEmpty()) {
            text.append("  ")
                    .append(ProblemText.plain(Messages.ENGLISH.say(finding.remedy())))
                    .append('\n');
        }
        text.append("  clause ").append(finding.place());
        finding.other().ifPresent(other -> text.append(", held against ").append(other));
        text.append(", evidence ").append(finding.fingerprint()).append("\n\n");
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String name = severity.name().toLowerCase(Locale.ROOT);
        return count + " " + name + (count == 1 ? "" : "s");
    }
}
