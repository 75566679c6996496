package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.ProductFact;
import org.clausebook.tag.Tags;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/** Which products the texts are about, and where, as JSON, schema {@code clausebook/products/1}. */
public final class ProductsJson {
    private ProductsJson() {}

    /**
     * What {@code products.yaml} says, then for each edition and each product or group the blocks that have to do with
     * it, and what a reviewer may want to know.
     */
    public static String write(Book book) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/products/1");
            Json.strings(json, "makers", book.products().makers());
            products(json, "groups", book.products().groups());
            products(json, "products", book.products().products());
            names(json, "components", book.products().components());
            json.writeArrayFieldStart("editions");
            for (WorkEditions work : book.works()) {
                for (Edition edition : work.editions()) {
                    edition(json, book.products().all(), edition, work.facts().tags(edition.id()));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void products(JsonGenerator json, String field, List<Product> products) throws IOException {
        json.writeArrayFieldStart(field);
        for (Product product : products) {
            json.writeStartObject();
            json.writeStringField("id", product.id().value());
            Json.nullable(json, "group", product.group().map(Slug::value).orElse(""));
            json.writeStringField("name", product.name());
            names(json, "names", product.names());
            names(json, "models", product.models());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, String field, List<Name> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (Name name : names) {
            json.writeStartObject();
            json.writeStringField("name", name.text());
            Json.nullable(json, "language", name.language().map(Language::tag).orElse(""));
            Json.nullable(json, "since", name.since().map(Version::label).orElse(""));
            Json.nullable(json, "until", name.until().map(Version::label).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void edition(JsonGenerator json, List<Product> all, Edition edition, Tags tags) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id().toString());
        json.writeArrayFieldStart("products");
        for (Product product : all) {
            json.writeStartObject();
            json.writeStringField("id", product.id().value());
            json.writeStringField("name", product.name(edition.id()));
            blocks(json, "governs", tags.with(product.id(), BlockTags::governs));
            blocks(json, "applies", tags.with(product.id(), BlockTags::applies));
            blocks(json, "mentions", tags.with(product.id(), BlockTags::mentions));
            blocks(json, "excludes", tags.with(product.id(), BlockTags::excludes));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (ProductFact fact : tags.facts()) {
            fact(json, fact);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void blocks(JsonGenerator json, String field, List<ClausePath> paths) throws IOException {
        Json.strings(json, field, paths.stream().map(ClausePath::toString).toList());
    }

    private static void fact(JsonGenerator json, ProductFact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "kind", fact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("name", fact.name());
        Json.nullable(json, "product", fact.product().map(Slug::value).orElse(""));
        blocks(
                json,
                "blocks",
                fact.places().stream().map(place -> place.block()).distinct().toList());
        json.writeEndObject();
    }
}
