package org.clausebook.render;

import java.util.EnumMap;
import java.util.Map;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;

/** How many clauses and heading lines changed, by kind. */
final class ChangeCounts {
    private final Map<ChangeKind, Integer> clauses = new EnumMap<>(ChangeKind.class);
    private final Map<ChangeKind, Integer> headings = new EnumMap<>(ChangeKind.class);

    private ChangeCounts() {}

    static ChangeCounts of(ComparePlan plan) {
        ChangeCounts counts = new ChangeCounts();
        for (Line line : plan.lines()) {
            ClauseChange change = line.change();
            if (line.place() == Place.HERE) {
                (plan.isHeading(change) ? counts.headings : counts.clauses).merge(change.kind(), 1, Integer::sum);
            }
        }
        return counts;
    }

    int clause(ChangeKind kind) {
        return clauses.getOrDefault(kind, 0);
    }

    /** Clauses and changed heading lines of a kind. */
    int all(ChangeKind kind) {
        return clause(kind) + (kind == ChangeKind.NONE ? 0 : headings.getOrDefault(kind, 0));
    }

    /** How many clauses either version has. */
    int clauses() {
        return clauses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many heading lines changed. */
    int headings() {
        return headings.values().stream().mapToInt(Integer::intValue).sum() - headings.getOrDefault(ChangeKind.NONE, 0);
    }

    /** How many clauses and heading lines changed. */
    int changes() {
        return clauses() - clause(ChangeKind.NONE) + headings();
    }
}
