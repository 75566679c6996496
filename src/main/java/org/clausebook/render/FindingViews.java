package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.book.Correspondence;
import org.clausebook.check.Finding;
import org.clausebook.check.Message;
import org.clausebook.check.Messages;
import org.clausebook.check.Severity;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** What is to be looked at in a translation, row by row of the page that shows it beside its source. */
final class FindingViews {
    /** So many findings stand at a row, the rest are counted. */
    private static final int SHOWN = 5;

    private final ParallelPlan plan;
    private final Words words;
    private final List<Finding> findings;
    private final Map<ClauseAddress, List<Finding>> byPlace = new HashMap<>();

    /**
     * The findings of a pair.
     *
     * @param all those of the work, of which only some are about this translation
     */
    FindingViews(ParallelPlan plan, List<Finding> all, Words words) {
        this.plan = plan;
        this.words = words;
        this.findings =
                ofPair(all, plan.left().edition().id(), plan.right().edition().id());
        findings.forEach(finding -> byPlace.computeIfAbsent(finding.place(), any -> new ArrayList<>())
                .add(finding));
    }

    /** Those of a translation, and of its source where that was held against it. */
    static List<Finding> ofPair(List<Finding> all, EditionId source, EditionId translation) {
        return all.stream()
                .filter(finding -> {
                    boolean right = finding.place().edition().equals(translation);
                    boolean left = finding.place().edition().equals(source);
                    boolean against = finding.other()
                            .filter(other -> other.edition().equals(translation))
                            .isPresent();
                    return right || left && against;
                })
                .toList();
    }

    /** The findings of a row: those of its source first. */
    List<Finding> of(Correspondence link) {
        List<Finding> found = new ArrayList<>();
        for (Column column : List.of(plan.left(), plan.right())) {
            for (Block block : plan.blocks(link, column)) {
                found.addAll(byPlace.getOrDefault(column.address(block.path()), List.of()));
            }
        }
        return found;
    }

    /** What the filters know a row by. */
    void mark(View row, Correspondence link) {
        List<Finding> found = of(link);
        row.with("severities", severities(link))
                .with("rules", rules(link))
                .with("any-finding", !found.isEmpty())
                .with("findings", lines(found))
                .with("more-findings", found.size() <= SHOWN ? "" : words.count("more", found.size() - SHOWN));
    }

    /** The severities of a row's findings, the worst first, with blanks between them. */
    String severities(Correspondence link) {
        return marks(link, finding -> finding.severity().toString());
    }

    /** The rules that found something in a row, with blanks between them. */
    String rules(Correspondence link) {
        return marks(link, Finding::rule);
    }

    private String marks(Correspondence link, Function<Finding, String> mark) {
        return of(link).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(mark)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<View> lines(List<Finding> found) {
        List<View> lines = new ArrayList<>();
        for (Finding finding : found.subList(0, Math.min(SHOWN, found.size()))) {
            lines.add(line(finding).with("number", lines.size() + 1));
        }
        return lines;
    }

    private View line(Finding finding) {
        return new View()
                .with("severity", finding.severity().toString())
                .with("severity-label", words.say("severity-" + finding.severity()))
                .with("rule", name(finding.rule()))
                .with("message", said(finding.message()))
                .with("remedy", said(finding.remedy()));
    }

    /** What a message says, in each language. */
    private String said(Message message) {
        return words.each(i -> Messages.in(words.languages().get(i)).say(message));
    }

    /** What a rule is called. */
    private String name(String rule) {
        return words.say("rule-" + rule);
    }

    /** The stretches of a column that the findings of a row are about, by the numbers that those have there. */
    Map<ClausePath, List<TextRuns.Highlight>> highlights(Correspondence link, Column column) {
        Map<ClausePath, List<TextRuns.Highlight>> highlights = new HashMap<>();
        List<Finding> found = of(link);
        for (int i = 0; i < Math.min(SHOWN, found.size()); i++) {
            Finding finding = found.get(i);
            if (finding.place().edition().equals(column.edition().id())) {
                highlights
                        .computeIfAbsent(finding.place().path(), any -> new ArrayList<>())
                        .add(new TextRuns.Highlight(
                                finding.field(),
                                finding.span(),
                                i + 1,
                                finding.severity().toString()));
            }
        }
        return highlights;
    }

    /** How many findings there are of each severity, and how many rows without any. */
    List<View> filters() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new View()
                        .with("kind", count.getKey().toString())
                        .with("label", words.say("severity-" + count.getKey()))
                        .with("count", count.getValue()))
                .collect(Collectors.toList());
    }

    /** How many findings there are of each rule, the most first within a severity. */
    List<View> rules() {
        Map<String, List<Finding>> rules = new TreeMap<>();
        findings.forEach(finding ->
                rules.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding));
        Map<String, List<Finding>> sorted = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            rules.forEach((rule, found) -> {
                if (found.get(0).severity() == severity) {
                    sorted.put(rule, found);
                }
            });
        }
        return sorted.entrySet().stream()
                .map(rule -> new View()
                        .with("rule", rule.getKey())
                        .with("label", name(rule.getKey()))
                        .with("severity", rule.getValue().get(0).severity().toString())
                        .with(
                                "severity-label",
                                words.say("severity-" + rule.getValue().get(0).severity()))
                        .with("count", rule.getValue().size())
                        .with("blocks", (int) rule.getValue().stream()
                                .map(Finding::place)
                                .distinct()
                                .count()))
                .toList();
    }

    int size() {
        return findings.size();
    }

    /** A finding in the list of all, and its place there, from 1. */
    record Listed(Correspondence link, Finding finding, int number) {}

    /** All findings in their order. */
    List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (Correspondence link : plan.links()) {
            of(link).forEach(finding -> all.add(new Listed(link, finding, all.size() + 1)));
        }
        return all;
    }

    /** A finding in the list, with where it is read. */
    View row(Listed listed, String page) {
        Finding finding = listed.finding;
        return line(finding)
                .with("number", listed.number)
                .with("rank", List.of(Severity.values()).indexOf(finding.severity()))
                .with("href", plan.href(page, listed.link))
                .with("name", name(finding))
                .with("language", column(finding).edition().id().language().tag())
                .with("evidence", finding.evidence());
    }

    /** What a row says in words, in bytes. */
    int bytes(Listed listed) {
        Finding finding = listed.finding;
        return words.bytes(said(finding.message()) + said(finding.remedy()) + finding.evidence() + name(finding));
    }

    /** What the clause is called that a finding is about. */
    String name(Finding finding) {
        Column column = column(finding);
        return column.outline().citation(column.block(finding.place().path()));
    }

    Column column(Finding finding) {
        return finding.place().edition().equals(plan.left().edition().id()) ? plan.left() : plan.right();
    }
}
