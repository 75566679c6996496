package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files of the inner XML of their parts. */
final class DocxFixture {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> PARTS = List.of("styles", "numbering", "footnotes", "endnotes");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String links = "";

    private DocxFixture() {}

    /** A file with only a body. */
    static DocxFixture of(String body) {
        return new DocxFixture().with("document", "<w:body>" + body + "</w:body>");
    }

    /** A file of the pieces {@code document.xml}, {@code styles.xml} and so on in a folder. */
    static DocxFixture of(Path folder) throws IOException {
        DocxFixture fixture = of(Files.readString(folder.resolve("document.xml")));
        for (String part : PARTS) {
            Path piece = folder.resolve(part + ".xml");
            if (Files.exists(piece)) {
                fixture.with(part, Files.readString(piece));
            }
        }
        Path links = folder.resolve("links.xml");
        fixture.links = Files.exists(links) ? Files.readString(links) : "";
        Path core = folder.resolve("core.xml");
        return Files.exists(core) ? fixture.with("core", Files.readString(core)) : fixture;
    }

    DocxFixture with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder relations = new StringBuilder(links);
        String package1 = relation("main", "officeDocument", "word/document.xml");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String name = part.getKey();
            String root = name.equals("core") ? "core" : "w:" + name;
            String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + NAMESPACES + ">" + part.getValue()
                    + "</" + root + ">";
            files.put(name.equals("core") ? "docProps/core.xml" : "word/" + name + ".xml", xml);
            if (name.equals("core")) {
                package1 += relation("core", "metadata/core-properties", "docProps/core.xml");
            } else if (!name.equals("document")) {
                relations.append(relation(name, name, name + ".xml"));
            }
        }
        files.put("_rels/.rels", relationships(package1));
        files.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        return zip(files);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
