package org.clausebook.exchange;

import java.util.List;
import java.util.StringJoiner;

/** How all our tables are written: RFC 4180, in UTF-8. */
final class Csv {
    private Csv() {}

    /** One row with its line end. */
    static String row(List<String> cells) {
        StringJoiner row = new StringJoiner(",", "", "\r\n");
        cells.forEach(cell -> row.add(quoted(cell)));
        return row.toString();
    }

    /** A text that a spreadsheet would compute gets an apostrophe before it, as OWASP's "CSV Injection" advises. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        String cell = formula ? "'" + text : text;
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
