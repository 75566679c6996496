package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One file of the site: its path below the site's folder, with {@code /} between folders, and its bytes. */
public final class SiteFile {
    private final String path;
    private final byte[] bytes;

    /** A file of these bytes. */
    public SiteFile(String path, byte[] bytes) {
        this(bytes.clone(), path);
    }

    /** A file of bytes that nobody else has. */
    private SiteFile(byte[] own, String path) {
        this.path = path;
        this.bytes = own;
    }

    /** A file of this text in UTF-8. */
    public static SiteFile ofText(String path, String text) {
        return new SiteFile(text.getBytes(StandardCharsets.UTF_8), path);
    }

    /** Its path below the site's folder. */
    public String path() {
        return path;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    /** How many bytes it has. */
    int size() {
        return bytes.length;
    }

    /** Its bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it is a page. */
    public boolean isPage() {
        return isPage(path);
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
