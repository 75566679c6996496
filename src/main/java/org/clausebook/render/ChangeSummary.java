package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Op;
import org.clausebook.diff.Renaming;
import org.clausebook.site.SiteLayout;

/** What became of a work from one version to another, in a table of a few lines: how many of each kind, and which. */
final class ChangeSummary {
    /** So many clauses are named. */
    private static final int NAMED = 6;

    /** So many renamings are shown. */
    private static final int RENAMED = 8;

    /** A section, or the general part before the first, and the changes of its clauses. */
    private record Section(List<ClauseChange> heading, List<ClauseChange> clauses) {}

    /** A change that is named, and how many clauses it stands for. */
    private record Named(ClauseChange change, int clauses) {}

    private final ComparePlan plan;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final String page;

    /** @param page the page that the summary stands on */
    ChangeSummary(ComparePlan plan, SiteLayout layout, Words words, String page) {
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.page = page;
    }

    View view() {
        ChangeCounts counts = ChangeCounts.of(plan);
        String left = plan.left().label().text();
        String right = plan.right().label().text();
        List<View> renamed = renamed();
        return new View()
                .with("title", words.say("compare-title", left, right))
                .with("caption", words.count("clauses", counts.clauses()) + ". " + words.say("counted-once"))
                .with("redline", SiteLayout.href(page, comparison()))
                .with("language", plan.right().edition().id().language().tag())
                .with("left-label", left)
                .with("right-label", right)
                .with("kinds", kinds(counts))
                .with("any-renamed", !renamed.isEmpty())
                .with("renamed", renamed);
    }

    private String comparison() {
        return layout.comparison(
                plan.left().edition().id(), plan.right().edition().id(), 1);
    }

    private List<View> kinds(ChangeCounts counts) {
        Map<ChangeKind, List<Named>> named = named();
        List<View> kinds = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (counts.clause(kind) > 0) {
                List<Named> shown = named.getOrDefault(kind, List.of()).stream()
                        .limit(NAMED)
                        .toList();
                int rest = shown.isEmpty()
                        ? 0
                        : counts.clause(kind)
                                - shown.stream().mapToInt(Named::clauses).sum();
                kinds.add(new View()
                        .with("kind", ChangeWords.mark(kind))
                        .with("label", said.kind(kind))
                        .with(
                                "href",
                                SiteLayout.asking(SiteLayout.href(page, comparison()), "only", ChangeWords.mark(kind)))
                        .with("count", counts.clause(kind))
                        .with("clauses", shown.stream().map(this::name).toList())
                        .with("more", rest > 0 ? words.count("more", rest) : ""));
            }
        }
        return kinds;
    }

    private View name(Named named) {
        return new View()
                .with("name", plan.name(named.change))
                .with("href", plan.href(page, named.change))
                .with("stands-for", named.clauses == 1 ? "" : words.count("clauses", named.clauses));
    }

    /** By kind, what is worth a name: a section whose heading and clauses all changed alike stands for its clauses. */
    private Map<ChangeKind, List<Named>> named() {
        Map<ChangeKind, List<Named>> named = new EnumMap<>(ChangeKind.class);
        for (Section section : sections()) {
            Set<ChangeKind> kinds = new LinkedHashSet<>();
            section.clauses.forEach(clause -> kinds.add(clause.kind()));
            boolean whole = section.clauses.size() > 1
                    && section.heading.stream().anyMatch(heading -> kinds.equals(Set.of(heading.kind())));
            for (ClauseChange change : whole ? section.heading : section.clauses) {
                ChangeKind kind = whole ? kinds.iterator().next() : change.kind();
                if (kind == ChangeKind.SUBSTANCE || kind == ChangeKind.ADDED || kind == ChangeKind.REMOVED) {
                    named.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(new Named(change, whole ? section.clauses.size() : 1));
                }
            }
        }
        return named;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(new Section(List.of(), new ArrayList<>())));
        for (Line line : plan.lines()) {
            if (line.place() == Place.HERE && plan.isHeading(line.change())) {
                sections.add(new Section(List.of(line.change()), new ArrayList<>()));
            } else if (line.place() == Place.HERE) {
                sections.get(sections.size() - 1).clauses.add(line.change());
            }
        }
        return sections;
    }

    /** Words that were replaced throughout, then headings that say otherwise than they did. */
    private List<View> renamed() {
        List<View> shown = new ArrayList<>();
        for (Renaming renaming : plan.comparison().renamings()) {
            shown.add(renamed(renaming.from(), renaming.to(), words.count("places", renaming.count())));
        }
        for (Line line : plan.lines()) {
            List<Op> heading =
                    plan.comparison().of(line.change().head()).redline().heading();
            String old = Op.oldText(heading);
            String now = Op.newText(heading);
            if (line.place() == Place.HERE && !old.isEmpty() && !now.isEmpty() && !old.equals(now)) {
                shown.add(renamed(old, now, "").with("href", plan.href(page, line.change())));
            }
        }
        return shown.subList(0, Math.min(RENAMED, shown.size()));
    }

    private static View renamed(String from, String to, String count) {
        return new View().with("from", from).with("to", to).with("count", count).with("href", "");
    }
}
