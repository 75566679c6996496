package org.clausebook.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A stretch of YAML in a file, read to nodes that know their places. */
final class Yaml {
    private static final int DEEPEST = 50;

    /** What begins a list or keys inside others: a bracket, a sign before an entry, a further blank at a line's start. */
    private static final Pattern OPENINGS = Pattern.compile("[\\[{]|[-?:] |(?m)^ {" + DEEPEST + "}");

    private static final int LONGEST = 16_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LONGEST)
            .build();

    private final SourceText file;
    private final Span part;
    private final String text;
    /** The code points outside the basic plane, by their number in the text: each is two units. */
    private final int[] wide;

    private Yaml(SourceText file, Span part) {
        this.file = file;
        this.part = part;
        this.text = part.of(file.text());
        int[] points = text.codePoints().toArray();
        this.wide = IntStream.range(0, points.length)
                .filter(i -> points[i] >= Character.MIN_SUPPLEMENTARY_CODE_POINT)
                .toArray();
    }

    /** The mapping that the part of the file is; empty, with an error, where it is none. */
    static Checked<Optional<YamlMap>> read(SourceText file, Span part) {
        return new Yaml(file, part).read();
    }

    private Checked<Optional<YamlMap>> read() {
        int tab = text.indexOf('\t');
        if (tab >= 0) {
            return failed(part.start() + tab, "A tab", "Write spaces instead of the tab");
        }
        if (text.length() > LONGEST) {
            return failed(part.start(), "More than " + LONGEST + " characters of settings", "Shorten this part");
        }
        if (mayBeDeep()) {
            Optional<Integer> deep = deep();
            if (deep.isPresent()) {
                return failed(deep.get(), "More than " + DEEPEST + " lists and keys inside each other", "Nest less");
            }
        }
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return root.map(node -> YamlMap.of(this, node))
                    .orElseGet(
                            () -> failed(part.start(), "Nothing is written here", "Write lines such as title: Terms"));
        } catch (MarkedYamlEngineException wrong) {
            int offset = wrong.getProblemMark().map(this::offset).orElse(part.start());
            return failed(
                    Math.min(offset, Math.max(part.start(), part.end() - 1)),
                    "This is not readable as YAML: " + wrong.getProblem(),
                    "Put a text that holds : # or quotes between double quotes, and indent with two spaces");
        } catch (YamlEngineException wrong) {
            Optional<Integer> alias = alias();
            if (alias.isPresent()) {
                return failed(alias.get(), "A reference to another place of the file", "Write here what stands there");
            }
            return failed(
                    part.start(),
                    "This is not readable as YAML: " + firstLine(String.valueOf(wrong.getMessage())),
                    "Delete characters that cannot be seen");
        }
    }

    /** Whether there are so many openings, or so wide a blank at a line's start, that it is worth a look. */
    private boolean mayBeDeep() {
        long openings =
                text.chars().filter(c -> c == '[' || c == '{' || c == ' ').count();
        return openings > DEEPEST
                && OPENINGS.matcher(text).results().skip(DEEPEST).findFirst().isPresent();
    }

    /** Where it becomes too deep: what makes nodes calls itself for each level. */
    private Optional<Integer> deep() {
        int depth = 0;
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                    return event.getStartMark().map(this::offset);
                }
                if (event instanceof CollectionEndEvent) {
                    depth--;
                }
            }
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Where the first alias stands; a few of them can stand for more text than any memory holds. */
    private Optional<Integer> alias() {
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                if (event instanceof AliasEvent) {
                    return event.getStartMark().map(this::offset);
                }
            }
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Checked<Optional<YamlMap>> failed(int offset, String message, String hint) {
        return new Checked<>(Optional.empty(), List.of(Problem.error(file.place(offset), message, hint)));
    }

    /** Where a node starts. */
    Place place(Node node) {
        return file.place(start(node));
    }

    /** The offset in the file at which a node starts. */
    int start(Node node) {
        return node.getStartMark().map(this::offset).orElse(part.start());
    }

    private int offset(Mark mark) {
        int points = Math.min(mark.getIndex(), text.length() - wide.length);
        int before = Arrays.binarySearch(wide, points);
        return part.start() + points + (before < 0 ? -before - 1 : before);
    }
}
