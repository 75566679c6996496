package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.content.Products.Product;
import org.clausebook.tag.Topic;
import org.clausebook.tag.Topic.Variant;
import org.clausebook.text.Slug;

/**
 * On which of several pages the topics of an edition's products stand, in the tables and wording by wording, so that no
 * page weighs too much. The numbers were counted in pages that were drawn.
 */
final class TopicParts {
    /** What a page of tables weighs besides them, and a cell, one of a product that has the topic and another. */
    private static final int FRONT = 40_000;

    private static final int CELL = 150;
    private static final int EMPTY = 35;

    /** What a page of wordings weighs besides its topics, and a wording and the link to a clause. */
    private static final int PAGE = 9_000;

    private static final int VARIANT = 250;
    private static final int LINK = 160;

    /**
     * Products that are shown in one table.
     *
     * @param topics those of the products, without the clauses of others
     */
    record Group(Slug id, String name, List<Product> products, List<Topic> topics) {}

    private final List<List<Section<Group, Topic>>> tables;
    private final Map<Slug, List<List<Topic>>> wordings = new LinkedHashMap<>();

    TopicParts(List<Group> groups) {
        Map<Slug, Integer> columns = new HashMap<>();
        List<Section<Group, Topic>> sections = new ArrayList<>();
        for (Group group : groups) {
            group.products()
                    .forEach(product ->
                            columns.put(product.id(), group.products().size()));
            sections.add(new Section<>(group, group.topics()));
            wordings.put(group.id(), Parts.pages(group.topics(), TopicParts::wordings, PAGE));
        }
        this.tables = Section.pages(
                sections, group -> CELL * (group.products().size() + 2), topic -> row(topic, columns), FRONT);
    }

    /** The tables page by page; at least one page. */
    List<List<Section<Group, Topic>>> tables() {
        return tables;
    }

    /** The topics of a group page by page; at least one page. */
    List<List<Topic>> wordings(Slug group) {
        return wordings.getOrDefault(group, List.of(List.of()));
    }

    private static int row(Topic topic, Map<Slug, Integer> columns) {
        int clauses = topic.variants().stream()
                .mapToInt(variant -> variant.clauses().size())
                .sum();
        int address = 2 * topic.first().head().path().toString().length();
        int products =
                columns.getOrDefault(topic.variants().get(0).clauses().get(0).product(), 1);
        return (clauses + 1) * (CELL + address) + products * EMPTY;
    }

    /** Each wording is held against the first: what that has more stands in it too. */
    private static int wordings(Topic topic) {
        int first = 0;
        int weight = VARIANT;
        for (Variant variant : topic.variants()) {
            int own = Column.bytes(variant.clauses().get(0).clause().words());
            weight += VARIANT + LINK * variant.clauses().size() + own + first;
            first = first == 0 ? own : first;
        }
        return weight;
    }
}
