package org.clausebook.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Currency;
import org.clausebook.diff.Op;
import org.clausebook.site.LongText;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Word;

/** How every translation stands to the newest version of its source as a table, a row a group of linked blocks. */
public final class CurrencyCsv {
    private static final List<String> HEADINGS = List.of(
            "translation",
            "newest",
            "key",
            "clause",
            "currency of the clause",
            "currency",
            "translated",
            "source",
            "newest blocks",
            "words",
            "words inserted",
            "words deleted",
            "reasons",
            "source text",
            "newest text",
            "translation text");

    private CurrencyCsv() {}

    /** All translations of a book, below a heading line. */
    public static LongText write(Book book) {
        return table -> {
            table.write(Csv.row(HEADINGS));
            for (WorkEditions work : book.works()) {
                for (Currency currency : work.facts().currency().values()) {
                    Texts texts = new Texts(work, currency);
                    for (Currency.Line line : currency.lines()) {
                        for (Currency.Entry entry : line.entries()) {
                            table.write(Csv.row(texts.cells(line, entry)));
                        }
                    }
                }
            }
        };
    }

    private static final class Texts {
        private final WorkEditions work;
        private final Currency currency;
        private final Map<ClauseAddress, Block> blocks = new HashMap<>();

        Texts(WorkEditions work, Currency currency) {
            this.work = work;
            this.currency = currency;
            for (Edition edition : List.of(currency.translation(), currency.source(), currency.newest())) {
                edition.blocks().forEach(block -> blocks.put(new ClauseAddress(edition.id(), block.path()), block));
            }
        }

        List<String> cells(Currency.Line line, Currency.Entry entry) {
            boolean gone = entry.newest().isEmpty();
            String translated = text(currency.translation(), entry.translated());
            String newest = text(currency.newest(), entry.newest());
            Edition named = gone ? currency.translation() : currency.newest();
            ClausePath first = (gone ? entry.translated() : entry.newest()).get(0);
            return List.of(
                    currency.translation().id().toString(),
                    currency.newest().id().toString(),
                    work.concordance()
                            .key(new ClauseAddress(named.id(), first))
                            .map(Object::toString)
                            .orElse(""),
                    line.head().path().toString(),
                    CurrencyJson.state(line.state()),
                    CurrencyJson.state(entry.state()),
                    paths(entry.translated()),
                    paths(entry.source()),
                    paths(entry.newest()),
                    Integer.toString(Word.count(gone ? translated : newest)),
                    Integer.toString(Currency.words(entry, Op.Kind.INSERT)),
                    Integer.toString(Currency.words(entry, Op.Kind.DELETE)),
                    entry.changes().stream()
                            .flatMap(change -> change.reasons().stream())
                            .map(Object::toString)
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    text(currency.source(), entry.source()),
                    newest,
                    translated);
        }

        private String text(Edition edition, List<ClausePath> paths) {
            return paths.stream()
                    .map(path -> blocks.get(new ClauseAddress(edition.id(), path)))
                    .map(Block::letters)
                    .collect(Collectors.joining("\n"));
        }

        private static String paths(List<ClausePath> paths) {
            return paths.stream().map(ClausePath::toString).collect(Collectors.joining(" "));
        }
    }
}
