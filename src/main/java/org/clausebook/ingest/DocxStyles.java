package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Word file's styles say of paragraphs and runs, each on top of the style that it is based on. */
final class DocxStyles {
    private static final Pattern HEADING_NAME = Pattern.compile("heading ([1-9])");
    private static final int DEEPEST_HEADING = 6;

    private final Map<String, XmlElement> styles = new TreeMap<>();
    private String defaultParagraph = "";

    /** @param part the part {@code styles}; empty where the file has none */
    DocxStyles(Optional<XmlElement> part) {
        part.stream().flatMap(root -> root.all("style")).forEach(this::add);
    }

    private void add(XmlElement style) {
        styles.put(style.attribute("styleId"), style);
        if (style.attribute("type").equals("paragraph")
                && style.attribute("default").equals("1")) {
            defaultParagraph = style.attribute("styleId");
        }
    }

    /** The style of that id and those that it is based on, nearest first. */
    private List<XmlElement> chain(String id) {
        List<XmlElement> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (styles.containsKey(next) && seen.add(next)) {
            XmlElement style = styles.get(next);
            chain.add(style);
            next = style.value("basedOn").orElse("");
        }
        return chain;
    }

    private <T> Optional<T> first(String id, Function<XmlElement, Optional<T>> property) {
        return chain(id).stream().map(property).flatMap(Optional::stream).findFirst();
    }

    /** A paragraph's style; the default one where it names none. */
    String ofParagraph(XmlElement properties) {
        return properties.value("pStyle").orElse(defaultParagraph);
    }

    /** The rank of the heading that a paragraph is, 1 to 6; 0 where it is none. */
    int headingLevel(XmlElement properties) {
        String id = ofParagraph(properties);
        Optional<Integer> outline = properties.value("outlineLvl").flatMap(DocxStyles::outlineLevel);
        return outline.or(() -> first(id, this::styledLevel))
                .map(level -> Math.min(level, DEEPEST_HEADING))
                .orElse(0);
    }

    /** The style of whatever has no other marks nothing, though it has an outline level. */
    private Optional<Integer> styledLevel(XmlElement style) {
        if (style.attribute("styleId").equals(defaultParagraph)) {
            return Optional.empty();
        }
        Optional<Integer> outline = style.part("pPr").value("outlineLvl").flatMap(DocxStyles::outlineLevel);
        Matcher name = HEADING_NAME.matcher(name(style));
        return outline.or(() -> name.matches() ? Optional.of(Integer.parseInt(name.group(1))) : Optional.empty());
    }

    /** Outline level 9 stands for body text, which is no heading: 0. */
    private static Optional<Integer> outlineLevel(String value) {
        return value.matches("[0-9]") ? Optional.of((Integer.parseInt(value) + 1) % 10) : Optional.empty();
    }

    private static String name(XmlElement style) {
        return style.value("name").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Whether the paragraph's style, or one that it is based on, is called so. */
    boolean isCalled(XmlElement properties, Pattern name) {
        return chain(ofParagraph(properties)).stream()
                .anyMatch(style -> name.matcher(name(style)).matches());
    }

    /** Something that a run's own properties, its style or its paragraph's style switch on or off. */
    boolean isOn(String toggle, XmlElement run, XmlElement paragraph) {
        return run.toggle(toggle)
                .or(() -> first(
                        run.value("rStyle").orElse(""),
                        style -> style.part("rPr").toggle(toggle)))
                .or(() ->
                        first(ofParagraph(paragraph), style -> style.part("rPr").toggle(toggle)))
                .orElse(false);
    }

    /** The list that a paragraph stands in by its style; the style's id and its {@code numPr}. */
    Optional<Map.Entry<String, XmlElement>> numbering(XmlElement properties) {
        return first(
                ofParagraph(properties),
                style -> style.part("pPr")
                        .child("numPr")
                        .filter(list -> list.value("numId").isPresent())
                        .map(list -> Map.entry(style.attribute("styleId"), list)));
    }
}
