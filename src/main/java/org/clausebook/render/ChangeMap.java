package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/** The strip of every section: one mark a clause, in their order. */
final class ChangeMap {
    /** Above so many clauses the marks are narrow. */
    private static final int NARROW = 60;

    /** Above so many, equal marks beside each other are one. */
    private static final int MERGED = 150;

    private static final int MANY = 3;

    private record Section(String name, ClauseChange first, List<ChangeKind> marks) {}

    private final ComparePlan plan;
    private final ChangeWords said;
    private final Words words;

    ChangeMap(ComparePlan plan, ChangeWords said, Words words) {
        this.plan = plan;
        this.said = said;
        this.words = words;
    }

    List<View> views(String page) {
        List<View> views = new ArrayList<>();
        List<Section> sections = sections();
        for (Section section : sections) {
            views.add(strip(section)
                    .with("name", brief(section.name, sections))
                    .with("full", section.name)
                    .with("href", plan.href(page, section.first)));
        }
        return views;
    }

    /** The strip of each section that the newer version has, by the section's path. */
    Map<ClausePath, View> strips() {
        Map<ClausePath, View> strips = new HashMap<>();
        for (Section section : sections()) {
            for (ClausePath path : section.first.head().right()) {
                strips.put(path, strip(section));
            }
        }
        return strips;
    }

    private View strip(Section section) {
        return strip(section.marks, said);
    }

    /** The strip of some clauses: a mark for each, and in words how many there are of each kind. */
    static View strip(List<ChangeKind> marks, ChangeWords said) {
        return new View()
                .with("narrow", marks.size() > NARROW)
                .with("said", said(marks, said))
                .with("marks", marks(marks));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Section open = null;
        for (Line line : plan.lines()) {
            ClauseChange change = line.change();
            Block.Kind kind = plan.block(change).kind();
            if (line.place() == Place.MOVED_AWAY || kind == Block.Kind.TITLE) {
                continue;
            }
            if (kind.isHeading()) {
                open = new Section(plan.name(change), change, new ArrayList<>());
                sections.add(open);
                continue;
            }
            if (open == null) {
                open = new Section(words.say("general-terms"), change, new ArrayList<>());
                sections.add(open);
            }
            open.marks.add(change.kind());
        }
        return sections.stream().filter(section -> !section.marks.isEmpty()).toList();
    }

    /** Without the words that many names begin with: those that tell them apart stand behind. */
    private static String brief(String name, List<Section> sections) {
        String brief = name;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            String beginning = name.substring(0, space + 1);
            boolean many = sections.stream()
                            .filter(section -> section.name.startsWith(beginning))
                            .count()
                    >= MANY;
            if (many) {
                brief = "… " + name.substring(space + 1);
            }
        }
        return brief;
    }

    private static List<View> marks(List<ChangeKind> kinds) {
        List<View> marks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.size() <= MERGED || i == 0 || kinds.get(i) != kinds.get(i - 1)) {
                marks.add(new View().with("kind", ChangeWords.mark(kinds.get(i))));
            }
        }
        return marks;
    }

    private static String said(List<ChangeKind> kinds, ChangeWords said) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        StringJoiner all = new StringJoiner(", ");
        counts.forEach((kind, count) -> all.add(said.kind(kind) + ": " + count));
        return all.toString();
    }
}
