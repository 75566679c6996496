package org.clausebook.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How all our XML is written: UTF-8, two spaces deep, lines ending in a line feed. What XML cannot hold, such as a control
 * sign, becomes the replacement character. Attributes are given as names and values in turn; one without a value is left
 * out.
 */
final class Xml {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    /** What writes the inside of an element. */
    interface Content {
        void to(Xml xml) throws XMLStreamException;
    }

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** The text of a document. */
    static String text(Content content) {
        try {
            Xml xml = new Xml();
            xml.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            content.to(xml);
            xml.writer.writeCharacters("\n");
            xml.writer.close();
            return xml.out.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element on lines of its own that holds elements. */
    void element(String name, Content inside, String... attributes) throws XMLStreamException {
        line();
        start(name, attributes);
        depth++;
        inside.to(this);
        depth--;
        line();
        writer.writeEndElement();
    }

    /** An element on a line of its own that holds text, white space to the letter. */
    void line(String name, Content inside, String... attributes) throws XMLStreamException {
        line();
        inline(name, inside, attributes);
    }

    /** An element on a line of its own that holds a text. */
    void line(String name, String text, String... attributes) throws XMLStreamException {
        line(name, xml -> xml.characters(text), attributes);
    }

    /** An element on a line of its own that holds nothing. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element within text. */
    void inline(String name, Content inside, String... attributes) throws XMLStreamException {
        start(name, attributes);
        inside.to(this);
        writer.writeEndElement();
    }

    /** The beginning of an element within text. */
    void start(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
    }

    /** The end of the element that began last. */
    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    void characters(String text) throws XMLStreamException {
        writer.writeCharacters(clean(text));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Only what XML 1.0, production 2, has. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isChar(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isChar(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
