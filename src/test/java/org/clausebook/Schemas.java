package org.clausebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas that exported files are held against, read from a folder and never from the network. */
public final class Schemas {
    private static final Path FOLDER = Path.of("src/test/resources/schemas");

    private Schemas() {}

    /** Throws what is wrong with a document. */
    public static void validate(String schema, String document) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, id, system, base) -> input(system));
        try (InputStream file = Files.newInputStream(FOLDER.resolve(schema))) {
            factory.newSchema(new StreamSource(file))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(document)));
        }
    }

    private static LSInput input(String system) {
        String text = read(FOLDER.resolve(system.replaceFirst(".*/", "")))
                .replaceFirst("(?s)<!DOCTYPE.*?]>", "")
                .replaceFirst("(?s)<!DOCTYPE[^>]*>", "");
        return (LSInput) Proxy.newProxyInstance(
                Schemas.class.getClassLoader(),
                new Class<?>[] {LSInput.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getStringData" -> text;
                    case "getSystemId" -> system;
                    case "getCertifiedText" -> false;
                    default -> null;
                });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
