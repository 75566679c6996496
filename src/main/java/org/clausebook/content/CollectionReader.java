package org.clausebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;

/** The collection file to its works, with the places that later errors point at. */
final class CollectionReader {
    /** A path that a work names, and where. */
    record Listed(String path, Place place) {}

    /** A work before its files are looked for; no list where it names none. */
    record Draft(Slug id, Place place, String title, Language language, Optional<List<Listed>> editions) {}

    /** The collection file's values. */
    record Read(String title, String notice, List<Language> languages, List<Draft> works) {}

    /** Of a file that could not be read. */
    static final Read NOTHING = new Read("", "", List.of(), List.of());

    private static final List<String> KEYS = List.of("title", "notice", "interface", "works");
    private static final List<String> WORK_KEYS = List.of("id", "title", "language", "editions");

    private CollectionReader() {}

    static Checked<Read> read(SourceText file) {
        Checked<Optional<YamlMap>> yaml =
                Yaml.read(file, new Span(0, file.text().length()));
        if (yaml.value().isEmpty()) {
            return new Checked<>(NOTHING, yaml.problems());
        }
        YamlMap map = yaml.value().get();
        Read read = read(map);
        return new Checked<>(read, map.problems());
    }

    private static Read read(YamlMap map) {
        map.allow(KEYS);
        String title = map.required("title").map(YamlMap.Text::value).orElse("");
        String notice = map.optional("notice").map(YamlMap.Text::value).orElse("");
        if (!map.has("works")) {
            map.error(
                    map.place(),
                    "The key works is missing",
                    "Write a line works: and below it one entry for each work");
        }
        Map<Slug, Draft> works = new LinkedHashMap<>();
        for (YamlMap entry : map.maps("works")) {
            work(entry).ifPresent(work -> add(map, works, work));
        }
        return new Read(title, notice, languages(map), new ArrayList<>(works.values()));
    }

    private static List<Language> languages(YamlMap map) {
        if (map.has("interface") && map.isEmptyList("interface")) {
            map.error(
                    map.placeOf("interface"),
                    "The list of the interface's languages is empty",
                    "Name " + spoken() + ", or leave the key out");
        }
        Set<Language> languages = new LinkedHashSet<>();
        for (YamlMap.Text text : map.texts("interface")) {
            Collection.SPOKEN.stream()
                    .filter(language -> language.tag().equals(text.value()))
                    .findFirst()
                    .ifPresentOrElse(
                            language -> once(map, text, languages, language),
                            () -> map.error(
                                    text.place(), "The interface does not speak " + text.value(), "Write " + spoken()));
        }
        return List.copyOf(languages);
    }

    private static void once(YamlMap map, YamlMap.Text text, Set<Language> languages, Language language) {
        if (!languages.add(language)) {
            map.error(text.place(), "The language " + language + " is named twice", "Delete one of the two");
        }
    }

    private static String spoken() {
        return Collection.SPOKEN.stream().map(Language::tag).collect(Collectors.joining(" or "));
    }

    private static void add(YamlMap map, Map<Slug, Draft> works, Draft work) {
        Draft earlier = works.putIfAbsent(work.id(), work);
        if (earlier != null) {
            map.error(
                    work.place(),
                    "The id " + work.id() + " is already the id of the work in line "
                            + earlier.place().line(),
                    "Give one of the two another id");
        }
    }

    private static Optional<Draft> work(YamlMap entry) {
        entry.allow(WORK_KEYS);
        Optional<Slug> id = FrontMatter.slug(entry, "id");
        Optional<YamlMap.Text> title = entry.required("title");
        Optional<Language> language = FrontMatter.language(entry, entry.required("language"));
        Optional<List<Listed>> editions = entry.has("editions")
                ? Optional.of(entry.texts("editions").stream()
                        .map(text -> new Listed(text.value(), text.place()))
                        .toList())
                : Optional.empty();
        if (id.isEmpty() || title.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(id.get(), entry.placeOf("id"), title.get().value(), language.get(), editions));
    }
}
