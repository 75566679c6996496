package org.clausebook.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an HTML file names in a {@code meta} element or an XML declaration. */
final class HtmlCharset {
    /** The HTML standard bids authors to name it within the first 1024 bytes; some come a little later. */
    private static final int SEARCHED = 4096;

    private static final Pattern NAMED = Pattern.compile(
            "(?:<meta\\b[^>]{0,400}?\\bcharset|<\\?xml\\b[^>]{0,100}?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    /** Names that the Encoding Standard (encoding.spec.whatwg.org) reads as another encoding than they say. */
    private static final Map<String, String> READ_AS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GBK",
            "utf-16", "UTF-8");

    private HtmlCharset() {}

    /** The declared encoding; empty where none is declared or none is known by the declared name. */
    static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(start);
        if (!named.find()) {
            return Optional.empty();
        }
        String name = named.group(1).toLowerCase(Locale.ROOT);
        return Decoding.charset(READ_AS.getOrDefault(name, name));
    }
}
