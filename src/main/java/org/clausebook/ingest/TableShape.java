package org.clausebook.ingest;

import java.util.List;
import org.clausebook.text.ClauseNumber;

/** What a table is for. */
enum TableShape {
    /** It only puts blocks in their places: its cells are read one after the other. */
    LAYOUT,
    /** It sets labels beside their paragraphs: each row is a numbered paragraph. */
    LABELLED,
    /** It holds data: each row is a row. */
    DATA;

    /** The shape of a table whose cells hold only plain text. */
    static TableShape of(List<List<String>> rows) {
        if (rows.stream().allMatch(row -> filled(row) <= 1)) {
            return LAYOUT;
        }
        return rows.stream().allMatch(TableShape::isLabelled) ? LABELLED : DATA;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean isLabelled(List<String> row) {
        String first = row.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        boolean label = ClauseNumber.parse(first)
                .filter(number -> number.isSure() || number.isBullet() || number.isWorded())
                .isPresent();
        return label ? filled(row) == 2 : filled(row) <= 1;
    }
}
