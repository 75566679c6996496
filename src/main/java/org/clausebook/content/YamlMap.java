package org.clausebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.Nearest;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and values of one YAML mapping. What is wrong with them is collected while they are asked for. */
final class YamlMap {
    /** A text value and where it stands. */
    record Text(String value, Place place) {}

    /** A key with its value, both texts. */
    record Entry(Text key, Text value) {}

    private final Yaml yaml;
    private final MappingNode node;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private YamlMap(Yaml yaml, MappingNode node, List<Problem> problems) {
        this.yaml = yaml;
        this.node = node;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Node earlier = keys.putIfAbsent(key, tuple.getKeyNode());
            if (earlier == null) {
                values.put(key, tuple.getValueNode());
            } else {
                error(
                        yaml.place(tuple.getKeyNode()),
                        "The key " + key + " is already written in line "
                                + yaml.place(earlier).line(),
                        "Delete one of the two");
            }
        }
    }

    /** The mapping that a whole document is. */
    static Checked<Optional<YamlMap>> of(Yaml yaml, Node node) {
        List<Problem> problems = new ArrayList<>();
        Optional<YamlMap> map = of(yaml, node, problems);
        return new Checked<>(map, problems);
    }

    private static Optional<YamlMap> of(Yaml yaml, Node node, List<Problem> problems) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(yaml, mapping, problems));
        }
        problems.add(Problem.error(
                yaml.place(node), "Keys with values are wanted here", "Write lines such as title: Terms"));
        return Optional.empty();
    }

    /** What was found wrong so far, in this mapping and those inside it. */
    List<Problem> problems() {
        return problems;
    }

    /** Where the mapping starts. */
    Place place() {
        return yaml.place(node);
    }

    /** Where the value of a key that is there starts. */
    Place placeOf(String key) {
        return yaml.place(value(key));
    }

    /** The value of a key that is there. */
    private Node value(String key) {
        return Objects.requireNonNull(values.get(key));
    }

    /** Reports every key that is not one of these. */
    void allow(List<String> known) {
        keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                String nearest = Nearest.to(key, known)
                        .map(meant -> "Did you mean " + meant + "? ")
                        .orElse("");
                error(
                        yaml.place(at),
                        "The key " + key + " is unknown",
                        nearest + "The keys here are " + String.join(", ", known));
            }
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text that must be there; empty where it is not. */
    Optional<Text> required(String key) {
        if (!has(key)) {
            error(place(), "The key " + key + " is missing", "Write a line " + key + ": with its value");
            return Optional.empty();
        }
        Optional<Text> text = text(value(key), key);
        if (text.isPresent() && text.get().value().isEmpty()) {
            error(text.get().place(), "The key " + key + " has no value", "Write the value behind " + key + ":");
            return Optional.empty();
        }
        return text;
    }

    /** A text that may be missing or empty. */
    Optional<Text> optional(String key) {
        return has(key) ? text(value(key), key).filter(text -> !text.value().isEmpty()) : Optional.empty();
    }

    private Optional<Text> text(Node value, String key) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(new Text(scalar.getValue(), yaml.place(scalar)));
        }
        error(yaml.place(value), "The value of " + key + " is no text", "Write one text behind " + key + ":");
        return Optional.empty();
    }

    /** The mapping under a key. */
    Optional<YamlMap> map(String key) {
        return has(key) ? of(yaml, value(key), problems) : Optional.empty();
    }

    /** The mappings in the list under a key. */
    List<YamlMap> maps(String key) {
        return list(key).stream()
                .flatMap(entry -> of(yaml, entry, problems).stream())
                .toList();
    }

    /** The texts in the list under a key. */
    List<Text> texts(String key) {
        return list(key).stream().flatMap(entry -> text(entry, key).stream()).toList();
    }

    /** The mappings in the list under a key; a text there is read as a mapping of one key to it. */
    List<YamlMap> mapsOrTexts(String key, String textKey) {
        return list(key).stream()
                .map(entry -> entry instanceof ScalarNode text ? mapping(textKey, text) : entry)
                .flatMap(entry -> of(yaml, entry, problems).stream())
                .toList();
    }

    private static Node mapping(String key, ScalarNode value) {
        Node name = new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN);
        return new MappingNode(
                Tag.MAP,
                true,
                List.of(new NodeTuple(name, value)),
                FlowStyle.BLOCK,
                value.getStartMark(),
                value.getEndMark());
    }

    /** Whether the list under a key that is there has no entry. */
    boolean isEmptyList(String key) {
        return value(key) instanceof SequenceNode list && list.getValue().isEmpty();
    }

    private List<Node> list(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            error(
                    yaml.place(value),
                    "The value of " + key + " is no list",
                    "Write each entry on a line of its own that begins with - and a space");
        }
        return List.of();
    }

    /** All keys, each with the text that is its value. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        keys.forEach((key, at) -> {
            Optional<Text> value = text(value(key), key);
            value.ifPresent(text -> entries.add(new Entry(new Text(key, yaml.place(at)), text)));
        });
        return entries;
    }

    void error(Place at, String message, String hint) {
        problems.add(Problem.error(at, message, hint));
    }
}
