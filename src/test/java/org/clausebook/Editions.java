package org.clausebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.clausebook.text.Origin;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * Editions for tests, one line a block: {@code # title}, {@code ## heading}, {@code ### heading}, {@code 1. text},
 * {@code *Heading.* text}, {@code - (a) item}, {@code | cell | cell}, {@code @7} for a page, {@code ---} to leave a
 * clause, anything else a paragraph. A link is written {@code <href|words>}.
 */
public final class Editions {
    private static final Pattern LABEL = Pattern.compile("((?:\\d+\\.)+\\d*|\\(\\w\\)|Article \\d+\\.) ");
    private static final Pattern RUN_IN = Pattern.compile("\\*([^*]+)\\* ?");
    private static final Pattern LINK = Pattern.compile("<([^|<>]+)\\|([^<>]+)>");

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Deque<ClausePath> headings = new ArrayDeque<>();
    private ClausePath section = ClausePath.NONE;
    private ClausePath clause = ClausePath.NONE;
    private int page;

    private Editions() {}

    /** An edition of a work, such as {@code edition("lease", "en", "2021", "# Lease\n1. Text")}. */
    public static Edition edition(String work, String language, String version, String text) {
        Editions made = new Editions();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            made.line(lines, i);
        }
        EditionId id = new EditionId(new Slug(work), new Language(language), new Version(version));
        Language source = new Language(language.equals("bg") ? "en" : language);
        return new Edition(
                id,
                made.blocks.isEmpty() ? "Untitled" : made.blocks.get(0).heading(),
                source,
                new Origin(id + ".txt", "00"),
                work + "/" + id.name() + ".md",
                made.blocks);
    }

    private void line(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.startsWith("@")) {
            page = Integer.parseInt(line.substring(1));
        } else if (line.equals("---")) {
            clause = ClausePath.NONE;
        } else if (line.startsWith("#")) {
            heading(lines, at);
        } else {
            body(line);
        }
    }

    private void heading(List<String> lines, int at) {
        String line = lines.get(at);
        int level = line.indexOf(' ');
        String text = line.substring(level + 1);
        Block.Kind kind = level == 1 ? Block.Kind.TITLE : Block.Kind.SECTION;
        for (String later : lines.subList(at + 1, lines.size())) {
            if (level > 1 && later.startsWith("##")) {
                kind = later.indexOf(' ') > level ? Block.Kind.GROUP : Block.Kind.SECTION;
                break;
            }
        }
        while (level > 1 && headings.size() > level - 2) {
            headings.removeLast();
        }
        ClausePath parent = headings.isEmpty() ? ClausePath.NONE : headings.getLast();
        ClausePath path = free(ClausePath.NONE, Slug.of(level == 1 ? "title" : text, "section"));
        add(path, parent, kind, "", text, "", List.of());
        if (level > 1) {
            headings.addLast(path);
            section = path;
        }
        clause = ClausePath.NONE;
    }

    private void body(String line) {
        boolean item = line.startsWith("- ");
        String rest = item ? line.substring(2) : line;
        Matcher label = LABEL.matcher(rest);
        String number = label.lookingAt() ? label.group(1) : "";
        rest = rest.substring(number.isEmpty() ? 0 : label.end());
        Matcher runIn = RUN_IN.matcher(rest);
        String heading = runIn.lookingAt() ? runIn.group(1) : "";
        rest = rest.substring(heading.isEmpty() ? 0 : runIn.end());
        List<Mark> marks = new ArrayList<>();
        String text = line.startsWith("|") ? cells(line, marks) : links(rest, marks);
        boolean starts = !item && !(number.isEmpty() && heading.isEmpty());
        ClausePath parent = starts || clause.isNone() ? section : clause;
        Block.Kind kind = starts ? Block.Kind.CLAUSE : item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        String name = number.isEmpty() ? heading : number;
        ClausePath path = free(parent, Slug.of(name.isEmpty() ? "p1" : name, "p1"));
        add(path, parent, kind, number, heading, text, marks);
        if (starts) {
            clause = path;
        }
    }

    private static String cells(String line, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        for (String cell : line.substring(1, line.length() - 1).strip().split(" *\\| *", -1)) {
            text.append(text.isEmpty() ? "" : " ");
            marks.add(new Mark(
                    Mark.Field.TEXT, new Span(text.length(), text.length() + cell.length()), Mark.Kind.CELL, ""));
            text.append(cell);
        }
        return text.toString();
    }

    private static String links(String rest, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        Matcher link = LINK.matcher(rest);
        while (link.find()) {
            link.appendReplacement(text, "");
            Span span = new Span(text.length(), text.length() + link.group(2).length());
            marks.add(new Mark(Mark.Field.TEXT, span, Mark.Kind.LINK, link.group(1)));
            text.append(link.group(2));
        }
        return link.appendTail(text).toString();
    }

    private void add(
            ClausePath path,
            ClausePath parent,
            Block.Kind kind,
            String number,
            String heading,
            String text,
            List<Mark> marks) {
        blocks.add(new Block(path, parent, kind, number, heading, text, page, marks, new Span(0, 0), false));
    }

    private ClausePath free(ClausePath parent, Slug slug) {
        ClausePath path = parent.child(slug);
        boolean counted = slug.value().equals("p1");
        for (int i = 2; !paths.add(path.toString()); i++) {
            path = parent.child(new Slug(counted ? "p" + i : slug + "-" + i));
        }
        return path;
    }
}
