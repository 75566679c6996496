package org.clausebook.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a Word file. Document types and outside entities are not read; depth is bounded. */
final class XmlPart {
    private static final int DEEPEST = 400;
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:",
            "http://purl.oclc.org/ooxml/officeDocument/relationships", "r:",
            "http://schemas.openxmlformats.org/package/2006/relationships", "rel:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://purl.org/dc/elements/1.1/", "dc:");

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The part as one element. */
    static XmlElement whole(byte[] bytes) throws XMLStreamException {
        XmlPart part = new XmlPart(open(bytes));
        part.reader.nextTag();
        return part.element(0);
    }

    /** The name of the part's outermost element. */
    static String rootName(byte[] bytes) throws XMLStreamException {
        XmlPart part = new XmlPart(open(bytes));
        part.reader.nextTag();
        return part.name();
    }

    /**
     * Hands over one by one the children of the elements of that name in the part's root, such as a document's body, so
     * that no long document stands in memory as a tree.
     */
    static void forEachIn(String container, byte[] bytes, Consumer<XmlElement> consumer) throws XMLStreamException {
        XmlPart part = new XmlPart(open(bytes));
        part.reader.nextTag();
        while (part.nextChild()) {
            if (part.name().equals(container)) {
                while (part.nextChild()) {
                    consumer.accept(part.element(0));
                }
            } else {
                part.element(0);
            }
        }
        while (part.reader.hasNext()) {
            part.reader.next();
        }
    }

    private static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** Goes on to the next child element; false at the end of the element that holds it. */
    private boolean nextChild() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private String name() {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    private static String prefix(String namespace) {
        return namespace == null ? "" : PREFIXES.getOrDefault(namespace, "other:");
    }

    private XmlElement element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements are nested more than " + DEEPEST + " deep", reader.getLocation());
        }
        String name = name();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
            event = reader.next();
        }
        return new XmlElement(name, attributes, List.copyOf(children), text.toString());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = prefix(reader.getAttributeNamespace(i));
            attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
