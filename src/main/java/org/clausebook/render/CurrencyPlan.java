package org.clausebook.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Currency;
import org.clausebook.diff.Currency.Entry;
import org.clausebook.diff.Currency.Line;
import org.clausebook.diff.Currency.State;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClausePath;

/** Where each clause of a translation and of its newest source is read: the lines, cut into pages where they are long. */
final class CurrencyPlan {
    /** A page ends before the next heading once it weighs this much, in bytes of text. */
    private static final int ENOUGH = 150_000;

    /** What a line weighs besides its text. */
    private static final int LINE = 600;

    private record At(String page, String anchor) {}

    private final WorkEditions work;
    private final Currency currency;
    private final Column translation;
    private final Column newest;
    private final List<List<Line>> parts;
    private final Map<Line, At> places = new IdentityHashMap<>();
    private final Map<ClausePath, Line> ofTranslated = new HashMap<>();

    private CurrencyPlan(WorkEditions work, Currency currency, SiteLayout layout) {
        this.work = work;
        this.currency = currency;
        String page = layout.currency(currency.translation().id(), 1);
        this.translation = new Column(EditionLabel.of(work, currency.translation()), layout, page);
        this.newest = new Column(EditionLabel.of(work, currency.newest()), layout, page);
        for (Line line : currency.lines()) {
            for (Entry entry : line.entries()) {
                entry.translated().forEach(path -> ofTranslated.putIfAbsent(path, line));
            }
        }
        this.parts = Parts.cut(
                currency.lines(), this::weight, line -> line.head().kind().isHeading(), ENOUGH, ENOUGH * 3 / 2);
        for (int part = 1; part <= parts.size(); part++) {
            place(layout, layout.currency(currency.translation().id(), part), parts.get(part - 1));
        }
    }

    /** A plan for each translation of a work. */
    static List<CurrencyPlan> all(WorkEditions work, SiteLayout layout) {
        return work.facts().currency().values().stream()
                .map(currency -> new CurrencyPlan(work, currency, layout))
                .toList();
    }

    private int weight(Line line) {
        int weight = LINE;
        for (Entry entry : line.state() == State.CURRENT ? List.<Entry>of() : line.entries()) {
            weight += translation.bytes(entry.translated());
            weight += 2 * newest.bytes(entry.newest());
        }
        return weight;
    }

    /** A line is called by the key of the newest source; one that is obsolete keeps the name that it had. */
    private void place(SiteLayout layout, String page, List<Line> lines) {
        Set<String> taken = new HashSet<>();
        for (boolean gone : new boolean[] {false, true}) {
            for (Line line : lines) {
                if (isGone(line) == gone) {
                    String name = layout.anchor(column(line).address(line.head().path()));
                    places.put(line, new At(page, Parts.free(name, taken)));
                }
            }
        }
    }

    WorkEditions work() {
        return work;
    }

    Currency currency() {
        return currency;
    }

    Column translation() {
        return translation;
    }

    Column newest() {
        return newest;
    }

    /** The lines page by page; at least one page. */
    List<List<Line>> parts() {
        return parts;
    }

    /** Whether the newest source has nothing of a line. */
    static boolean isGone(Line line) {
        return line.state() == State.OBSOLETE;
    }

    /** The column of a line's first block. */
    Column column(Line line) {
        return isGone(line) ? translation : newest;
    }

    String name(Line line) {
        return column(line).outline().name(line.head());
    }

    /** On which page, from 1, each name stands. */
    Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Line line : parts.get(i)) {
                names.putIfAbsent(anchor(line), i + 1);
            }
        }
        return names;
    }

    String anchor(Line line) {
        return at(line).anchor;
    }

    /** The link from a page to a line. */
    String href(String from, Line line) {
        return SiteLayout.href(from, at(line).page, at(line).anchor);
    }

    /** The line of a block of the translation. */
    Optional<Line> of(ClausePath translated) {
        return Optional.ofNullable(ofTranslated.get(translated));
    }

    private At at(Line line) {
        At at = places.get(line);
        if (at == null) {
            throw new IllegalArgumentException("no line of this translation: " + line);
        }
        return at;
    }
}
