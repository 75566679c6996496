package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Concordance;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/**
 * On which of several pages each clause of a long section is shown, so that no page weighs too much. The numbers were
 * counted in pages that were drawn; a test draws a long section and weighs them.
 */
final class ClauseParts {
    private static final int MOST = 290_000;
    private static final int ENOUGH = 240_000;

    /** What a page weighs besides its clauses. */
    private static final int PAGE = 9_000;

    /** What a clause weighs besides its texts, ... */
    private static final int CLAUSE = 1_700;

    /** ... and what each edition that has it adds to the text's own letters. */
    private static final int TEXT = 1_300;

    private final Map<EditionId, Map<ClausePath, Integer>> weights = new HashMap<>();

    private ClauseParts(WorkEditions work) {
        for (Edition edition : work.editions()) {
            Map<ClausePath, Integer> own = new HashMap<>();
            for (Clause clause : edition.clauses()) {
                int bytes = Column.bytes(clause.head());
                for (Block block : clause.rest()) {
                    bytes += Column.bytes(block);
                }
                own.put(clause.head().path(), TEXT + bytes * 21 / 20);
            }
            weights.put(edition.id(), own);
        }
    }

    /** The page, from 1, of each clause that is not on the first page of those whose keys begin like its own. */
    static Map<ClauseKey, Integer> of(WorkEditions work) {
        ClauseParts parts = new ClauseParts(work);
        Map<Slug, List<Concordance.Row>> sections = new LinkedHashMap<>();
        for (Concordance.Row row : work.concordance().rows().values()) {
            sections.computeIfAbsent(row.key().path().slugs().get(0), any -> new ArrayList<>())
                    .add(row);
        }
        Map<ClauseKey, Integer> pages = new HashMap<>();
        for (List<Concordance.Row> section : sections.values()) {
            int whole = PAGE + section.stream().mapToInt(parts::weight).sum();
            if (whole > MOST) {
                List<List<Concordance.Row>> cut = Parts.cut(section, parts::weight, row -> true, ENOUGH, MOST);
                for (int i = 1; i < cut.size(); i++) {
                    int page = i + 1;
                    cut.get(i).forEach(row -> pages.put(row.key(), page));
                }
            }
        }
        return pages;
    }

    /** What begins no clause in any edition is not shown. */
    private int weight(Concordance.Row row) {
        int texts = 0;
        for (Map.Entry<EditionId, ClausePath> block : row.blocks().entrySet()) {
            texts += weights.getOrDefault(block.getKey(), Map.of()).getOrDefault(block.getValue(), 0);
        }
        return texts == 0 ? 0 : CLAUSE + texts;
    }
}
