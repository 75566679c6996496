package org.clausebook.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a Word file's XML, whole.
 *
 * @param name local name; outside of WordprocessingML with the prefix {@code mc:}, {@code m:} (mathematics),
 *     {@code rel:} (relationships), {@code dc:} or {@code other:}
 * @param attributes by local name; those of the relationships namespace with the prefix {@code r:}
 * @param children without the text between them
 * @param text its own characters
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    /** An element without name or content. */
    static final XmlElement EMPTY = new XmlElement("", Map.of(), List.of(), "");

    /** An attribute's value; empty where it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The first child of that name. */
    Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The children of that name. */
    Stream<XmlElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The {@code val} of the first child of that name. */
    Optional<String> value(String childName) {
        return child(childName).map(child -> child.attribute("val"));
    }

    /** Whether a child of that name switches something on; empty where there is no such child. */
    Optional<Boolean> toggle(String childName) {
        return value(childName).map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"));
    }

    /** The child of that name with what it has; an empty element where there is none. */
    XmlElement part(String childName) {
        return child(childName).orElse(EMPTY);
    }
}
