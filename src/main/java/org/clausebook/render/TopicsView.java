package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.content.Products.Product;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.render.TopicParts.Group;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.Topic;
import org.clausebook.tag.Topic.Owned;
import org.clausebook.tag.Topic.Variant;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Excerpt;
import org.clausebook.text.Slug;

/** What the templates are given for comparing the products of an edition with each other, topic by topic. */
final class TopicsView {
    /** Of a group of so many products every two have a page: 15 at most; the script compares those of larger ones. */
    private static final int MOST_COMPARED = 6;

    private static final Slug REST = new Slug("other");

    private final Shelved shelved;
    private final ProductShelf shelf;
    private final SiteLayout layout;
    private final Words words;
    private final List<Topic> topics;
    private final List<Group> groups = new ArrayList<>();
    private final TopicParts parts;
    /** On which page of its group each topic stands, by its name there. */
    private final Map<Slug, Map<String, Integer>> places = new HashMap<>();

    TopicsView(Shelved shelved, ProductShelf shelf, SiteLayout layout, Words words) {
        this.shelved = shelved;
        this.shelf = shelf;
        this.layout = layout;
        this.words = words;
        this.topics = shelved.work().facts().topics(shelved.edition().id());
        for (Product group : shelf.book().products().groups()) {
            group(
                    group.id(),
                    group.name(shelved.edition().id()),
                    shelf.book().products().of(group.id()));
        }
        group(
                REST,
                words.say("products-of-no-group"),
                shelf.book().products().products().stream()
                        .filter(product -> product.group().isEmpty())
                        .toList());
        this.parts = new TopicParts(groups);
        groups.forEach(group -> places.put(group.id(), places(group)));
    }

    private Map<String, Integer> places(Group group) {
        Map<String, Integer> own = new LinkedHashMap<>();
        List<List<Topic>> wordings = parts.wordings(group.id());
        for (int i = 0; i < wordings.size(); i++) {
            int part = i + 1;
            wordings.get(i).forEach(topic -> own.putIfAbsent(anchor(topic), part));
        }
        return own;
    }

    private void group(Slug id, String name, List<Product> products) {
        List<Product> having = products.stream()
                .filter(product -> shelved.section(product.id()).isPresent())
                .toList();
        if (having.size() > 1) {
            groups.add(new Group(id, name, having, of(having)));
        }
    }

    /** Every two products of a group, where it is not so large that there would be very many pairs. */
    List<ProductPairs.Pair> pairs() {
        List<ProductPairs.Pair> pairs = new ArrayList<>();
        for (Group group : groups) {
            List<Product> products = group.products().size() > MOST_COMPARED ? List.of() : group.products();
            for (int left = 0; left < products.size(); left++) {
                for (Product right : products.subList(left + 1, products.size())) {
                    pairs.add(new ProductPairs.Pair(shelved, products.get(left), right, topics));
                }
            }
        }
        return pairs;
    }

    /** Whether there are two products to compare. */
    boolean isEmpty() {
        return groups.isEmpty();
    }

    String page() {
        return page(1);
    }

    private String page(int part) {
        return layout.topics(shelved.edition().id(), part);
    }

    /** The pages with a table for each group: a row a topic, a column a product. */
    List<Page> pages(PageView pages, ProductPairs pairs) {
        List<Page> made = new ArrayList<>();
        for (int i = 1; i <= parts.tables().size(); i++) {
            int part = i;
            made.add(Page.of(page(part), "topics", () -> view(pages, pairs, part)));
        }
        for (Group group : groups) {
            for (int i = 1; i <= parts.wordings(group.id()).size(); i++) {
                int part = i;
                made.add(Page.of(page(group, part), "topic-group", () -> groupView(pages, group, part)));
            }
        }
        return made;
    }

    /** For what stands on several pages: on which of them what stands. */
    List<Draft> lists() {
        return groups.stream()
                .filter(group -> parts.wordings(group.id()).size() > 1)
                .map(group -> Draft.ofText(
                        script(group), () -> PartScripts.places(places.getOrDefault(group.id(), Map.of()))))
                .toList();
    }

    private View view(PageView pages, ProductPairs pairs, int part) {
        String page = page(part);
        List<Section<Group, Topic>> tables = parts.tables().get(part - 1);
        View view = front(
                        pages,
                        page,
                        words.say("topics-title", shelved.label().text()),
                        parts.tables().size(),
                        part)
                .with("whole", part == 1)
                .with("two-script", words.shared(page, SiteLayout.asset("two.js")))
                .with("edition", shelved.edition().id().toString())
                .with(
                        "reader",
                        SiteLayout.href(page, layout.reader(shelved.edition().id())))
                .with("any-pair", part == 1 && !pairs.in(shelved, page).isEmpty())
                .with("pairs", pairs.in(shelved, page))
                .with("sections", part == 1 ? sections(page) : List.of())
                .with("groups", tables.stream().map(table -> table(table, page)).toList());
        return PartLinks.shown(view, parts.tables().size(), part, words, "", i -> {
            Section<Group, Topic> first = parts.tables().get(i - 1).get(0);
            String topic = first.rows().stream()
                    .limit(1)
                    .map(row -> ", " + row.first().name())
                    .collect(Collectors.joining());
            return lead(page, page(i), first.head().name() + topic);
        });
    }

    private View lead(String page, String to, String from) {
        return new View()
                .with("href", SiteLayout.href(page, to))
                .with("from", from)
                .with("language", shelved.edition().id().language().tag());
    }

    private String page(Group group, int part) {
        return layout.topics(shelved.edition().id(), group.id(), part);
    }

    private String script(Group group) {
        return SiteLayout.places(page(group, 1));
    }

    /** The page with the clauses of a group's products, wording by wording. */
    private View groupView(PageView pages, Group group, int part) {
        String page = page(group, part);
        List<List<Topic>> all = parts.wordings(group.id());
        List<View> views = new ArrayList<>();
        for (Topic topic : all.get(part - 1)) {
            views.add(new View()
                    .with("anchor", anchor(topic))
                    .with("name", topic.first().name())
                    .with("variants", variants(topic.variants(), page)));
        }
        View view = front(
                        pages,
                        page,
                        words.say("topics-of", group.name(), shelved.label().text()),
                        all.size(),
                        part)
                .with("matrix", SiteLayout.href(page, page()))
                .with("topics", views);
        String script = words.shared(page, script(group));
        return PartLinks.shown(
                view,
                all.size(),
                part,
                words,
                script,
                i -> lead(page, page(group, i), all.get(i - 1).get(0).first().name()));
    }

    private View front(PageView pages, String page, String title, int all, int part) {
        return pages.view(page, PartLinks.title(title + " · " + shelved.work().title(), all, part, words))
                .with("comparing", true)
                .with("title", title)
                .with("products-page", SiteLayout.href(page, SiteLayout.PRODUCTS))
                .with("language", shelved.edition().id().language().tag());
    }

    /** The topics of a group's products, without the clauses of others. */
    private List<Topic> of(List<Product> products) {
        Set<Slug> ids = new TreeSet<>(products.stream().map(Product::id).toList());
        List<Topic> own = new ArrayList<>();
        for (Topic topic : topics) {
            List<Variant> variants = topic.variants().stream()
                    .map(variant -> variant.clauses().stream()
                            .filter(owned -> ids.contains(owned.product()))
                            .toList())
                    .filter(clauses -> !clauses.isEmpty())
                    .map(Variant::new)
                    .toList();
            if (!variants.isEmpty()) {
                own.add(new Topic(variants));
            }
        }
        return own;
    }

    private String anchor(Topic topic) {
        return layout.anchor(
                new ClauseAddress(shelved.edition().id(), topic.first().head().path()));
    }

    /** A topic's run-in heading, or how its first clause begins. */
    private View table(Section<Group, Topic> table, String page) {
        Group group = table.head();
        Map<String, Integer> own = places.getOrDefault(group.id(), Map.of());
        List<View> rows = new ArrayList<>();
        for (Topic topic : table.rows()) {
            String href = SiteLayout.href(page, page(group, own.getOrDefault(anchor(topic), 1)), anchor(topic));
            List<View> cells = new ArrayList<>();
            for (Product product : group.products()) {
                cells.add(cell(topic.variants(), product).with("href", href));
            }
            rows.add(new View()
                    .with("name", topic.first().name())
                    .with("href", href)
                    .with("cells", cells));
        }
        return new View()
                .with("name", group.name())
                .with("href", SiteLayout.href(page, page(group, 1)))
                .with(
                        "products",
                        group.products().stream()
                                .map(product -> product(product, page))
                                .toList())
                .with("rows", rows);
    }

    /** Every product that has clauses of its own, with the file that tells the script which. */
    private List<View> sections(String page) {
        Set<Slug> owners = topics.stream()
                .flatMap(topic -> topic.variants().stream())
                .flatMap(variant -> variant.clauses().stream())
                .map(Owned::product)
                .collect(Collectors.toSet());
        return shelf.book().products().products().stream()
                .filter(product -> owners.contains(product.id()))
                .map(product -> new View()
                        .with("id", product.id().value())
                        .with("name", product.name(shelved.edition().id()))
                        .with(
                                "file",
                                words.shared(
                                        page, layout.section(shelved.edition().id(), product.id()))))
                .toList();
    }

    private View product(Product product, String page) {
        return new View()
                .with("name", product.name(shelved.edition().id()))
                .with("href", SiteLayout.href(page, SiteLayout.product(product.id())));
    }

    /** The first wording is the one that the others are held against. */
    private View cell(List<Variant> variants, Product product) {
        for (int i = 0; i < variants.size(); i++) {
            for (Owned owned : variants.get(i).clauses()) {
                if (owned.product().equals(product.id())) {
                    String number = Excerpt.bare(owned.clause().head().number());
                    boolean alone =
                            variants.size() == 1 && variants.get(0).clauses().size() == 1;
                    return new View()
                            .with("number", number.isEmpty() ? "§" : number)
                            .with("kind", alone ? "added" : i == 0 ? "same" : "edit")
                            .with("label", words.say(alone ? "only-here" : i == 0 ? "same-wording" : "other-wording"));
                }
            }
        }
        return new View().with("number", "").with("kind", "").with("label", "");
    }

    private List<View> variants(List<Variant> variants, String page) {
        String first = words(variants.get(0));
        RedlineRuns runs = new RedlineRuns(List.of(), words);
        List<View> views = new ArrayList<>();
        for (Variant variant : variants) {
            boolean base = views.isEmpty();
            views.add(new View()
                    .with("owners", owners(variant, page))
                    .with("note", words.say(base ? "this-wording" : "against-it"))
                    .with("text", runs.now(shelved.wordings().redline(first, words(variant)))));
        }
        return views;
    }

    private List<View> owners(Variant variant, String page) {
        return variant.clauses().stream()
                .map(owned -> owned.clause().head())
                .distinct()
                .map(head -> new View()
                        .with("name", shelved.outline().citation(head))
                        .with(
                                "href",
                                layout.href(
                                        page,
                                        new ClauseAddress(shelved.edition().id(), head.path()))))
                .toList();
    }

    private static String words(Variant variant) {
        return variant.clauses().get(0).clause().words();
    }
}
