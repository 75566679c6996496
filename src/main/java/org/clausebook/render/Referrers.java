package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.Concordance;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Reference;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseKey;

/** The clauses that refer to a clause, each once, with the editions in which it does. */
final class Referrers {
    private static final int BEFORE = 70;
    private static final int AFTER = 50;

    /** A clause that refers, in the first edition met. */
    private record Referrer(Column column, Reference reference, List<Column> editions) {}

    private final WorkEditions work;
    private final ClauseTexts texts;
    private final SiteLayout layout;

    Referrers(WorkEditions work, ClauseTexts texts, SiteLayout layout) {
        this.work = work;
        this.texts = texts;
        this.layout = layout;
    }

    /** The views of those that refer to a clause, the newest edition's words shown. */
    List<View> of(Concordance.Row row, String page) {
        Map<String, Referrer> found = new LinkedHashMap<>();
        List<Column> columns = texts.columns();
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            for (Block block : texts.text(column, row)) {
                for (Reference reference :
                        work.facts().references(column.edition().id()).to(block.path())) {
                    if (!reference.block().equals(block.path())) {
                        found.computeIfAbsent(
                                        source(column, reference),
                                        any -> new Referrer(column, reference, new ArrayList<>()))
                                .editions()
                                .add(column);
                    }
                }
            }
        }
        return found.values().stream().map(referrer -> view(referrer, page)).toList();
    }

    private Optional<ClauseKey> key(Column column, Reference reference) {
        return work.key(column.edition(), column.block(reference.block()));
    }

    private String source(Column column, Reference reference) {
        return key(column, reference)
                .map(ClauseKey::toString)
                .orElseGet(() -> column.edition().id() + " " + reference.block());
    }

    private View view(Referrer referrer, String page) {
        Column column = referrer.column();
        Block block = column.block(referrer.reference().block());
        int start = referrer.reference().span().start();
        int end = referrer.reference().span().end();
        String text = block.text();
        int from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
        int to = end + AFTER >= text.length() ? text.length() : text.lastIndexOf(' ', end + AFTER);
        return new View()
                .with("href", layout.href(page, column.address(block.path())))
                .with("name", column.outline().name(block))
                .with("language", column.edition().id().language().tag())
                .with("before", (from > 0 ? "… " : "") + text.substring(Math.min(from, start), start))
                .with("quote", text.substring(start, end))
                .with("after", text.substring(end, Math.max(end, to)) + (to < text.length() ? " …" : ""))
                .with(
                        "editions",
                        referrer.editions().stream()
                                .map(any -> any.label().text())
                                .distinct()
                                .sorted()
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""));
    }
}
