package org.clausebook.site;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One file of the site: its path below the site's folder, with {@code /} between folders, and its bytes. */
public final class SiteFile {
    private interface Content {
        void to(OutputStream stream) throws IOException;
    }

    private final String path;
    private final Content content;

    /** A file of these bytes. */
    public SiteFile(String path, byte[] bytes) {
        this(bytes.clone(), path);
    }

    /** A file of bytes that nobody else has. */
    private SiteFile(byte[] own, String path) {
        this(path, stream -> stream.write(own));
    }

    private SiteFile(String path, Content content) {
        this.path = path;
        this.content = content;
    }

    /** A file of this text in UTF-8. */
    public static SiteFile ofText(String path, String text) {
        return new SiteFile(text.getBytes(StandardCharsets.UTF_8), path);
    }

    /** A file of this text in UTF-8, which is made each time that its bytes are asked for. */
    public static SiteFile ofText(String path, LongText text) {
        return new SiteFile(path, stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            text.to(writer);
            writer.flush();
        });
    }

    /** Its path below the site's folder. */
    public String path() {
        return path;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.to(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** Writes its bytes. */
    void writeTo(OutputStream stream) throws IOException {
        content.to(stream);
    }

    /** Its bytes read as UTF-8. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Whether it is a page. */
    public boolean isPage() {
        return isPage(path);
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
