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

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
