package org.clausebook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.content.Reviewed.Setting;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;

/** The file of reviewed findings. Whether there is such a rule and such a finding, whoever has the findings says. */
final class ReviewedReader {
    private static final List<String> KEYS = List.of("severities", "dismissed");
    private static final List<String> ENTRY_KEYS = List.of("rule", "clause", "evidence", "reason", "by");
    private static final List<String> SEVERITIES = List.of("error", "warning", "note", "off");

    private ReviewedReader() {}

    /** Reads it; an empty file and one of comments only are good. */
    static Checked<Reviewed> read(SourceText file) {
        if (file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Checked.good(Reviewed.NONE);
        }
        Checked<Optional<YamlMap>> yaml =
                Yaml.read(file, new Span(0, file.text().length()));
        if (yaml.value().isEmpty()) {
            return new Checked<>(Reviewed.NONE, yaml.problems());
        }
        YamlMap map = yaml.value().get();
        map.allow(KEYS);
        Reviewed reviewed = new Reviewed(severities(map), dismissals(map));
        return new Checked<>(reviewed, map.problems());
    }

    private static List<Setting> severities(YamlMap map) {
        List<Setting> settings = new ArrayList<>();
        map.map("severities")
                .ifPresent(list -> list.entries().forEach(entry -> {
                    if (SEVERITIES.contains(entry.value().value())) {
                        settings.add(new Setting(
                                entry.key().value(),
                                entry.value().value(),
                                entry.key().place()));
                    } else {
                        map.error(
                                entry.value().place(),
                                "\"" + entry.value().value() + "\" is no severity",
                                "Write error, warning, note or off");
                    }
                }));
        return settings;
    }

    private static List<Dismissal> dismissals(YamlMap map) {
        Map<Object, Dismissal> dismissals = new HashMap<>();
        List<Dismissal> order = new ArrayList<>();
        for (YamlMap entry : map.maps("dismissed")) {
            dismissal(entry).ifPresent(dismissal -> {
                Object what = List.of(dismissal.rule(), dismissal.clause(), dismissal.evidence());
                Dismissal earlier = dismissals.putIfAbsent(what, dismissal);
                if (earlier == null) {
                    order.add(dismissal);
                } else {
                    map.error(
                            dismissal.place(),
                            "The same is already said at " + earlier.place(),
                            "Delete one of the two");
                }
            });
        }
        return order;
    }

    private static Optional<Dismissal> dismissal(YamlMap entry) {
        entry.allow(ENTRY_KEYS);
        Optional<YamlMap.Text> rule = entry.required("rule");
        Optional<ClauseAddress> clause = entry.required("clause").flatMap(text -> Addresses.address(entry, text));
        Optional<YamlMap.Text> evidence = entry.required("evidence");
        Optional<YamlMap.Text> reason = entry.required("reason");
        Optional<YamlMap.Text> by = entry.required("by");
        if (rule.isEmpty() || clause.isEmpty() || evidence.isEmpty() || reason.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dismissal(
                rule.get().value(),
                clause.get(),
                evidence.get().value(),
                reason.get().value(),
                by.get().value(),
                rule.get().place()));
    }
}
