package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.exchange.ProductsJson;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.Edition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the products of a collection. */
@Command(
        name = "products",
        header = "Lists the products that the texts are about, and how many paragraphs each has.",
        description = {
            "",
            "Reads products.yaml in the content folder. For each edition it says how many paragraphs stand in",
            "the product's own section, and how many name it. What looks like a product and is not in the file",
            "is listed behind, and so is what is named and has no section."
        },
        footer = {"  $ clausebook products", "  $ clausebook products --format json", "  $ clausebook products suggest"
        })
final class ProductsCommand implements Callable<Integer> {
    /** How products can be printed. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(names = "--format", paramLabel = "F", description = "How to print: text or json.")
    private Format format = Format.text;

    ProductsCommand(Console console) {
        this.console = console;
    }

    /** The command with the one below it. */
    static CommandLine withSuggestions(Console console) {
        return new CommandLine(new ProductsCommand(console))
                .addSubcommand("suggest", new ProductsSuggestCommand(console));
    }

    @Override
    public Integer call() {
        Optional<BookBuild.Collected> read = content.read(console);
        if (read.isEmpty()) {
            return 1;
        }
        Book book = read.get().book();
        if (book.products().isEmpty()) {
            console.error(
                    "There is no " + Products.FILE + " in " + content.shown(),
                    "Run 'clausebook products suggest " + content.shown() + "' for a proposal");
            return 1;
        }
        console.data(format == Format.json ? ProductsJson.write(book) : table(book));
        return 0;
    }

    private static String table(Book book) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("product"));
        book.editions().forEach(edition -> head.add(edition.id().toString()));
        rows.add(head);
        for (Product group : book.products().groups()) {
            rows.add(row(book, group, ""));
            book.products().of(group.id()).forEach(product -> rows.add(row(book, product, "  ")));
        }
        book.products().products().stream()
                .filter(product -> product.group().isEmpty())
                .forEach(product -> rows.add(row(book, product, "")));
        return aligned(rows) + facts(book);
    }

    private static List<String> row(Book book, Product product, String indent) {
        List<String> row = new ArrayList<>(List.of(indent + product.id()));
        for (WorkEditions work : book.works()) {
            for (Edition edition : work.editions()) {
                Tags tags = work.facts().tags(edition.id());
                int own = tags.with(product.id(), BlockTags::governs).size();
                int named = tags.with(product.id(), BlockTags::mentions).size();
                row.add(own + " own, " + named + " name it");
            }
        }
        return row;
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElse(0);
                line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static String facts(Book book) {
        StringBuilder out = new StringBuilder();
        for (WorkEditions work : book.works()) {
            for (Edition edition : work.editions()) {
                work.facts()
                        .tags(edition.id())
                        .facts()
                        .forEach(fact -> out.append('\n')
                                .append(edition.id())
                                .append(": ")
                                .append(fact.name())
                                .append(fact.product().isEmpty() ? " is not in " + Products.FILE : " has no section")
                                .append(", named ")
                                .append(fact.places().size())
                                .append(fact.places().size() == 1 ? " time" : " times"));
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }
}
