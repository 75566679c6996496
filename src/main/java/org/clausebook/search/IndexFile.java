package org.clausebook.search;

import java.nio.charset.StandardCharsets;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;

/** A file of the index: a script that hands one text over, so that a page opened from a folder can load it too. */
final class IndexFile {
    static final String START = "cb(\"";

    private IndexFile() {}

    /** The file of this name that hands this text over. */
    static SiteFile of(String name, String text) {
        StringBuilder script = new StringBuilder(text.length() + 64);
        script.append(START).append(name).append("\",\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> script.append("\\\"");
                case '\\' -> script.append("\\\\");
                case '\n' -> script.append("\\n");
                case '\r' -> script.append("\\r");
                default -> script.append(unit);
            }
        }
        return SiteFile.ofText(SiteLayout.search(name), script.append("\");\n").toString());
    }

    /** The text that a file hands over. */
    static String text(byte[] file) {
        String script = new String(file, StandardCharsets.UTF_8);
        int start = script.indexOf("\",\"") + 3;
        int end = script.lastIndexOf('"');
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char unit = script.charAt(i);
            if (unit == '\\') {
                char next = script.charAt(++i);
                unit = next == 'n' ? '\n' : next == 'r' ? '\r' : next;
            }
            text.append(unit);
        }
        return text.toString();
    }
}
