package org.clausebook.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** A Word file's parts by their path, and what they say of each other. */
final class DocxFile {
    /** The file cannot be used; the message and hint are for the person who gave it. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String hint;

        Unusable(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }

    /** A part that this part names; {@code outside} where its target is no part but an address. */
    record Relation(String id, String type, String target, boolean outside) {}

    /** The text of a thousand pages takes about ten million bytes. */
    private static final int LARGEST_PART = 64_000_000;

    /** Together: many parts of a size that each may have would fill any memory. */
    private static final int LARGEST_WHOLE = 96_000_000;

    private static final int MOST_PARTS = 20_000;
    private static final String LESS = "give a file without so much in it, or the text as PDF";
    private static final String AGAIN = "save it again as .docx with a word processor";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFile() {}

    static DocxFile open(byte[] bytes) throws Unusable {
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unusable("this is a Word file of the old kind or one with a password", AGAIN);
        }
        if (!begins(bytes, 'P', 'K')) {
            throw new Unusable("this is no Word file: it is no zip archive", AGAIN);
        }
        DocxFile file = new DocxFile();
        try {
            file.unpack(bytes);
        } catch (IOException | IllegalArgumentException broken) { // the latter where a name is no UTF-8
            throw new Unusable("the zip archive is damaged: " + broken.getMessage(), AGAIN);
        }
        return file;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(byte[] bytes) throws IOException, Unusable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            int size = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new Unusable("the zip archive has more than " + MOST_PARTS + " entries", AGAIN);
                }
                String path = entry.getName().toLowerCase(Locale.ROOT);
                if (path.endsWith(".xml") || path.endsWith(".rels")) {
                    byte[] content = content(zip, entry.getName());
                    size += content.length;
                    if (size > LARGEST_WHOLE) {
                        throw new Unusable(
                                String.format(Locale.ROOT, "its parts unpack to more than %,d bytes", LARGEST_WHOLE),
                                LESS);
                    }
                    parts.putIfAbsent(path, content);
                }
            }
        }
    }

    private static byte[] content(InputStream zip, String name) throws IOException, Unusable {
        byte[] content = zip.readNBytes(LARGEST_PART + 1);
        if (content.length > LARGEST_PART) {
            throw new Unusable(
                    String.format(Locale.ROOT, "its part %s unpacks to more than %,d bytes", name, LARGEST_PART), LESS);
        }
        return content;
    }

    /** The path of the part that holds the text. */
    String main() throws Unusable {
        String main = relations("").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("word/document.xml");
        if (parts.isEmpty() || !parts.containsKey(main)) {
            throw new Unusable("this is no Word file: it has no part word/document.xml", AGAIN);
        }
        try {
            if (!XmlPart.rootName(bytes(main)).equals("document")) {
                throw new Unusable("this is no Word file: its main part is " + main, AGAIN);
            }
        } catch (XMLStreamException broken) {
            throw unreadable(main, broken);
        }
        return main;
    }

    /** A part's bytes. */
    byte[] bytes(String path) {
        return parts.getOrDefault(path, new byte[0]);
    }

    /** The part of a type that the part at {@code path} names, such as {@code styles}. */
    Optional<XmlElement> related(String path, String type) throws Unusable {
        for (Relation relation : relations(path)) {
            if (relation.type().endsWith("/" + type) && parts.containsKey(relation.target())) {
                return Optional.of(whole(relation.target()));
            }
        }
        return Optional.empty();
    }

    /** What the part at {@code path} names; of the whole file where the path is empty. */
    List<Relation> relations(String path) throws Unusable {
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        String listed = folder + "_rels/" + path.substring(slash) + ".rels";
        if (!parts.containsKey(listed)) {
            return List.of();
        }
        return whole(listed)
                .all("rel:Relationship")
                .map(relation -> relation(relation, folder))
                .toList();
    }

    private static Relation relation(XmlElement relation, String folder) {
        boolean outside = relation.attribute("TargetMode").equals("External");
        String target = relation.attribute("Target");
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return new Relation(
                relation.attribute("Id"),
                relation.attribute("Type"),
                outside ? target : path.toLowerCase(Locale.ROOT),
                outside);
    }

    private XmlElement whole(String path) throws Unusable {
        try {
            return XmlPart.whole(bytes(path));
        } catch (XMLStreamException broken) {
            throw unreadable(path, broken);
        }
    }

    static Unusable unreadable(String path, XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return new Unusable("its part " + path + " is no well-formed XML, line " + line, AGAIN);
    }
}
