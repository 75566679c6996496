package org.clausebook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Checked;
import org.clausebook.source.Nearest;
import org.clausebook.source.Place;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/** The file of products, and whether each name in it can stand for one thing only. */
final class ProductsReader {
    private static final List<String> KEYS = List.of("makers", "groups", "products", "components");
    private static final List<String> GROUP_KEYS = List.of("id", "names");
    private static final List<String> PRODUCT_KEYS = List.of("id", "group", "names", "models");
    private static final List<String> NAME_KEYS = List.of("name", "language", "since", "until");
    private static final Pattern SILENT = Pattern.compile("[®™©]");

    /** A name and what it stands for. */
    private record Owned(String owner, Name name) {}

    private final YamlMap map;
    private final Map<Slug, Place> ids = new HashMap<>();
    private final Map<String, List<Owned>> owned = new HashMap<>();

    private ProductsReader(YamlMap map) {
        this.map = map;
    }

    static Checked<Products> read(SourceText file) {
        Checked<Optional<YamlMap>> yaml =
                Yaml.read(file, new Span(0, file.text().length()));
        if (yaml.value().isEmpty()) {
            return new Checked<>(Products.NONE, yaml.problems());
        }
        ProductsReader reader = new ProductsReader(yaml.value().get());
        Products products = reader.read();
        return new Checked<>(products, reader.map.problems());
    }

    private Products read() {
        map.allow(KEYS);
        List<String> makers =
                map.texts("makers").stream().map(YamlMap.Text::value).toList();
        List<Product> groups = map.maps("groups").stream()
                .flatMap(entry -> product(entry, GROUP_KEYS).stream())
                .toList();
        Set<String> known = new TreeSet<>();
        groups.forEach(group -> known.add(group.id().value()));
        List<Product> products = map.maps("products").stream()
                .peek(entry -> checkGroup(entry, List.copyOf(known)))
                .flatMap(entry -> product(entry, PRODUCT_KEYS).stream())
                .toList();
        List<Name> components = names(map, "components");
        Products read = new Products(makers, groups, products, components);
        read.all()
                .forEach(product ->
                        product.all().forEach(name -> own(product.id().value(), name, makers)));
        components.forEach(name -> own("a component", name, makers));
        return read;
    }

    private Optional<Product> product(YamlMap entry, List<String> keys) {
        entry.allow(keys);
        Optional<Slug> id = FrontMatter.slug(entry, "id");
        List<Name> names = names(entry, "names");
        if (names.isEmpty() && (!entry.has("names") || entry.isEmptyList("names"))) {
            entry.error(
                    entry.place(),
                    "Here is no name",
                    "Write a line names: and below it each name on a line of its own that begins with - and a space");
        }
        id.ifPresent(slug -> identify(slug, entry.placeOf("id")));
        if (id.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slug> group = entry.optional("group")
                .map(YamlMap.Text::value)
                .filter(Slug::isSlug)
                .map(Slug::new);
        return Optional.of(new Product(id.get(), group, names, names(entry, "models")));
    }

    private void identify(Slug id, Place place) {
        Place earlier = ids.putIfAbsent(id, place);
        if (earlier != null) {
            map.error(
                    place,
                    "The id " + id + " is already an id in line " + earlier.line(),
                    "Give one of the two another id");
        }
    }

    private static void checkGroup(YamlMap entry, List<String> known) {
        Optional<YamlMap.Text> group = entry.optional("group");
        if (group.isPresent() && !known.contains(group.get().value())) {
            String nearest = Nearest.to(group.get().value(), known)
                    .map(meant -> "Did you mean " + meant + "? ")
                    .orElse("");
            entry.error(
                    group.get().place(),
                    "There is no group " + group.get().value(),
                    nearest + "Write the id of an entry below groups:, or add one there");
        }
    }

    private static List<Name> names(YamlMap entry, String key) {
        return entry.mapsOrTexts(key, "name").stream()
                .flatMap(name -> name(name).stream())
                .toList();
    }

    private static Optional<Name> name(YamlMap entry) {
        entry.allow(NAME_KEYS);
        Optional<YamlMap.Text> text = entry.required("name");
        Optional<Language> language = FrontMatter.language(entry, entry.optional("language"));
        Optional<Version> since = FrontMatter.version(entry, entry.optional("since"));
        Optional<Version> until = FrontMatter.version(entry, entry.optional("until"));
        if (since.isPresent() && until.isPresent() && since.get().compareTo(until.get()) > 0) {
            entry.error(
                    entry.placeOf("until"),
                    "The version " + until.get() + " is older than " + since.get(),
                    "Write the first version behind since: and the last behind until:");
            return Optional.empty();
        }
        if (text.isPresent() && !Slug.canName(text.get().value())) {
            entry.error(text.get().place(), "A name without letters", "Write the name as the texts write it");
            return Optional.empty();
        }
        return text.map(name -> new Name(name.value(), language, since, until, name.place()));
    }

    /** Notes whose name it is; a name that something else has in the same edition stands for neither. */
    private void own(String owner, Name name, List<String> makers) {
        List<Owned> same = owned.computeIfAbsent(plain(name.text(), makers), any -> new ArrayList<>());
        Optional<Owned> earlier =
                same.stream().filter(other -> other.name.meets(name)).findFirst();
        earlier.ifPresent(other -> map.error(
                name.place(),
                name.text() + " is already a name of " + other.owner + " in line "
                        + other.name.place().line(),
                "Delete one of the two, or say with since: and until: in which versions each holds"));
        same.add(new Owned(owner, name));
    }

    private static String plain(String name, List<String> makers) {
        String plain = SILENT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        Set<String> left = new TreeSet<>();
        makers.forEach(maker -> left.add(maker.toLowerCase(Locale.ROOT)));
        List<String> words = Stream.of(plain.strip().split("\\s+", -1))
                .filter(word -> !left.contains(word))
                .toList();
        return words.isEmpty() ? plain.strip() : String.join(" ", words);
    }
}
