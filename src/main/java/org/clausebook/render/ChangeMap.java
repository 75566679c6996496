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

    /**
     * A section.
     *
     * @param first what it begins with
     * @param own on each page that has some of it, what it begins with there
     */
    private record Stretch(String name, ClauseChange first, List<ChangeKind> marks, Map<Integer, ClauseChange> own) {}

    private final ComparePlan plan;
    private final ChangeWords said;
    private final Words words;

    ChangeMap(ComparePlan plan, ChangeWords said, Words words) {
        this.plan = plan;
        this.said = said;
        this.words = words;
    }

    /** The strips of a page: those of the whole comparison or, of a very long one, those of which the page has some. */
    List<View> views(String page, int part) {
        List<View> views = new ArrayList<>();
        boolean whole = LineWeights.isMapWhole(plan.lines());
        List<Stretch> sections = sections();
        Map<String, Integer> beginnings = beginnings(sections);
        for (Stretch section : sections) {
            ClauseChange to = whole ? section.first : section.own.get(part);
            if (to != null) {
                views.add(strip(section)
                        .with("name", brief(section.name, beginnings))
                        .with("full", section.name)
                        .with("href", plan.href(page, to)));
            }
        }
        return views;
    }

    /** The strip of each section that the newer version has, by the section's path. */
    Map<ClausePath, View> strips() {
        Map<ClausePath, View> strips = new HashMap<>();
        for (Stretch section : sections()) {
            for (ClausePath path : section.first.head().right()) {
                strips.put(path, strip(section));
            }
        }
        return strips;
    }

    private View strip(Stretch section) {
        return strip(section.marks, said);
    }

    /** The strip of some clauses: a mark for each, and in words how many there are of each kind. */
    static View strip(List<ChangeKind> marks, ChangeWords said) {
        return new View()
                .with("narrow", marks.size() > NARROW)
                .with("said", said(marks, said))
                .with("marks", marks(marks));
    }

    private List<Stretch> sections() {
        List<Stretch> sections = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            for (Line line : plan.parts().get(i)) {
                add(line, i + 1, sections);
            }
        }
        return sections.stream().filter(section -> !section.marks.isEmpty()).toList();
    }

    private void add(Line line, int part, List<Stretch> sections) {
        ClauseChange change = line.change();
        Block.Kind kind = plan.block(change).kind();
        if (line.place() == Place.MOVED_AWAY || kind == Block.Kind.TITLE) {
            return;
        }
        if (kind.isHeading() || sections.isEmpty()) {
            String name = kind.isHeading() ? plan.name(change) : words.say("general-terms");
            sections.add(new Stretch(name, change, new ArrayList<>(), new HashMap<>()));
        }
        Stretch open = sections.get(sections.size() - 1);
        open.own.putIfAbsent(part, change);
        if (!kind.isHeading()) {
            open.marks.add(change.kind());
        }
    }

    /** How many different names begin with these words. */
    private static Map<String, Integer> beginnings(List<Stretch> sections) {
        Map<String, Integer> beginnings = new HashMap<>();
        for (String name : sections.stream().map(Stretch::name).distinct().toList()) {
            for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
                beginnings.merge(name.substring(0, space + 1), 1, Integer::sum);
            }
        }
        return beginnings;
    }

    /** Without the words that many names begin with: those that tell them apart stand behind. */
    private static String brief(String name, Map<String, Integer> beginnings) {
        String brief = name;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (beginnings.getOrDefault(name.substring(0, space + 1), 0) >= MANY) {
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
