package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.content.Dismissal;
import org.clausebook.content.Reviewed;
import org.clausebook.source.Checked;
import org.clausebook.source.Nearest;
import org.clausebook.source.Problem;
import org.clausebook.text.ClauseAddress;

/** Findings and what people said about them → those that are left, judged as the collection wants them judged. */
public final class Review {
    private static final String OFF = "off";

    /** What an entry lets pass. */
    private record Passed(String rule, ClauseAddress clause, String evidence) {}

    private final Reviewed reviewed;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> severities = new TreeMap<>();

    private Review(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    /**
     * Leaves out what was dismissed.
     *
     * @return the rest, in its order; an error for each rule that there is not, a warning for each entry that lets
     *     nothing pass any more
     */
    public static Checked<List<Finding>> apply(List<Finding> findings, Reviewed reviewed) {
        Review review = new Review(reviewed);
        List<Finding> left = review.left(findings);
        return new Checked<>(left, review.problems);
    }

    private List<Finding> left(List<Finding> findings) {
        for (Reviewed.Setting setting : reviewed.severities()) {
            if (isRule(setting.rule(), setting)) {
                severities.put(setting.rule(), setting.severity());
            }
        }
        Map<Passed, Dismissal> dismissals = new HashMap<>();
        reviewed.dismissals()
                .forEach(entry ->
                        dismissals.putIfAbsent(new Passed(entry.rule(), entry.clause(), entry.evidence()), entry));
        Set<Dismissal> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Dismissal> dismissal = Optional.ofNullable(
                    dismissals.get(new Passed(finding.rule(), finding.place(), finding.fingerprint())));
            dismissal.ifPresent(used::add);
            if (dismissal.isEmpty()) {
                judged(finding).ifPresent(left::add);
            }
        }
        reviewed.dismissals().stream().filter(entry -> !used.contains(entry)).forEach(this::unused);
        return left;
    }

    private Optional<Finding> judged(Finding finding) {
        String severity =
                severities.getOrDefault(finding.rule(), finding.severity().toString());
        return severity.equals(OFF)
                ? Optional.empty()
                : Optional.of(finding.as(Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
    }

    private boolean isRule(String id, Reviewed.Setting setting) {
        boolean known = Rule.of(id).isPresent();
        if (!known) {
            problems.add(Problem.error(setting.place(), "There is no rule " + id, hint(id)));
        }
        return known;
    }

    private static String hint(String id) {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        return Nearest.to(id, ids).map(near -> "Did you mean " + near + "?").orElse("docs/rules.md lists the rules");
    }

    private void unused(Dismissal entry) {
        if (Rule.of(entry.rule()).isEmpty()) {
            problems.add(Problem.error(entry.place(), "There is no rule " + entry.rule(), hint(entry.rule())));
        } else {
            problems.add(Problem.warning(
                    entry.place(),
                    "Nothing is found any more that this entry lets pass",
                    "Delete it, or look at the finding anew where the text has changed"));
        }
    }
}
