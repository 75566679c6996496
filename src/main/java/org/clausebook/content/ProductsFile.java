package org.clausebook.content;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;

/** Products as {@code products.yaml} has them. */
public final class ProductsFile {
    private ProductsFile() {}

    /** The file's text, which reads back as the same products. */
    public static String write(Products products) {
        StringBuilder out = new StringBuilder();
        if (!products.makers().isEmpty()) {
            out.append("makers:\n");
            products.makers()
                    .forEach(maker ->
                            out.append("  - ").append(YamlText.of(maker)).append('\n'));
        }
        products(out, "groups", products.groups());
        products(out, "products", products.products());
        if (!products.components().isEmpty()) {
            out.append("components:\n");
            names(out, "  ", products.components());
        }
        return out.toString();
    }

    private static void products(StringBuilder out, String key, List<Product> products) {
        if (!products.isEmpty()) {
            out.append(key).append(":\n");
        }
        for (Product product : products) {
            out.append("  - id: ").append(product.id()).append('\n');
            product.group()
                    .ifPresent(group -> out.append("    group: ").append(group).append('\n'));
            out.append("    names:\n");
            names(out, "      ", product.names());
            if (!product.models().isEmpty()) {
                out.append("    models:\n");
                names(out, "      ", product.models());
            }
        }
    }

    private static void names(StringBuilder out, String indent, List<Name> names) {
        for (Name name : names) {
            out.append(indent).append("- ").append(name(name)).append('\n');
        }
    }

    private static String name(Name name) {
        List<String> notes = new ArrayList<>();
        name.language().ifPresent(language -> notes.add("language: " + language));
        name.since().ifPresent(version -> notes.add("since: " + YamlText.of(version.label())));
        name.until().ifPresent(version -> notes.add("until: " + YamlText.of(version.label())));
        String text = YamlText.of(name.text());
        if (notes.isEmpty()) {
            return text;
        }
        // A comma ends a value between braces.
        String quoted = text.contains(",") && !text.startsWith("\"") ? '"' + text + '"' : text;
        return "{name: " + quoted + ", " + String.join(", ", notes) + "}";
    }
}
