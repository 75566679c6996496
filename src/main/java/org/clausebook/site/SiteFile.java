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

        /** All of it, only to be read. */
        default byte[] whole() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                to(bytes);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            return bytes.toByteArray();
        }
    }

    /** Bytes that nobody else has. */
    private record Own(byte[] whole) implements Content {
        @Override
        public void to(OutputStream stream) throws IOException {
            stream.write(whole);
        }
    }

    private final String path;
    private final Content content;

    /** A file of these bytes. */
    public SiteFile(String path, byte[] bytes) {
        this(path, new Own(bytes.clone()));
    }

    private SiteFile(String path, Content content) {
        this.path = path;
        this.content = content;
    }

    /** A file of bytes that nobody changes any more, and that therefore need not be copied. */
    public static SiteFile ofFinal(String path, byte[] bytes) {
        return new SiteFile(path, new Own(bytes));
    }

    /** A file of this text in UTF-8. */
    public static SiteFile ofText(String path, String text) {
        return ofFinal(path, text.getBytes(StandardCharsets.UTF_8));
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
        return content.whole().clone();
    }

    /** Its bytes, only to be read. */
    byte[] whole() {
        return content.whole();
    }

    /** Writes its bytes. */
    void writeTo(OutputStream stream) throws IOException {
        content.to(stream);
    }

    /** Its bytes read as UTF-8. */
    public String text() {
        return new String(content.whole(), StandardCharsets.UTF_8);
    }

    /** Whether it is a page. */
    public boolean isPage() {
        return isPage(path);
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
