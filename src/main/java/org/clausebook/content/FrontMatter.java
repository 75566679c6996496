package org.clausebook.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Origin;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * What an edition's Markdown file says about itself between its first two {@code ---} lines.
 *
 * @param work the work it is an edition of
 * @param language the language it is written in
 * @param version its version, to the letter
 * @param title its title as shown to people
 * @param translationOf the tag of the language it was translated from, empty where it is no translation
 * @param origin the file that its text was taken from, with empty fields where it names none
 */
public record FrontMatter(
        Slug work, Language language, Version version, String title, String translationOf, Origin origin) {
    private static final List<String> KEYS =
            List.of("work", "language", "version", "title", "translation-of", "source");
    private static final List<String> SOURCE_KEYS = List.of("file", "sha256");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Slug NO_SLUG = new Slug("none");
    private static final Language NO_LANGUAGE = new Language("und");
    private static final Version NO_VERSION = new Version("0");

    /** Work, language and version. */
    public EditionId id() {
        return new EditionId(work, language, version);
    }

    /**
     * The offset at which a file's Markdown begins, in UTF-16 units: behind the front matter's closing line, or behind
     * a byte order mark where there is no front matter.
     */
    public static int bodyStart(SourceText file) {
        return Fences.of(file).map(Fences::body).orElse(Fences.first(file.text()));
    }

    /** Whether the front matter names work, language and version, whatever else is right or wrong with it. */
    public static boolean namesEdition(SourceText file) {
        return Fences.of(file)
                .flatMap(fences -> Yaml.read(file, fences.inner()).value())
                .filter(map -> map.has("work") && map.has("language") && map.has("version"))
                .isPresent();
    }

    /**
     * Reads a file's front matter.
     *
     * @return empty, with at least one error, where a key is missing, unknown, written twice or has a bad value, and
     *     where there is no front matter
     */
    public static Checked<Optional<FrontMatter>> read(SourceText file) {
        Optional<Fences> fences = Fences.of(file);
        if (fences.isEmpty()) {
            return new Checked<>(Optional.empty(), List.of(missing(file)));
        }
        Checked<Optional<YamlMap>> yaml = Yaml.read(file, fences.get().inner());
        if (yaml.value().isEmpty()) {
            return new Checked<>(Optional.empty(), yaml.problems());
        }
        YamlMap map = yaml.value().get();
        FrontMatter read = read(map);
        Checked<Optional<FrontMatter>> checked = new Checked<>(Optional.of(read), map.problems());
        return checked.failed() ? checked.map(value -> Optional.empty()) : checked;
    }

    private static Problem missing(SourceText file) {
        Place begin = file.place(Fences.first(file.text()));
        if (Fences.opens(file)) {
            return Problem.error(
                    begin, "The front matter is not closed", "Write a line --- behind the last of its keys");
        }
        return Problem.error(
                begin,
                "The file does not begin with front matter between two --- lines",
                "Begin with a line ---, then work:, language:, version: and title:, then a line ---");
    }

    /** Where the value of a key stands that was read before. */
    static Place placeOf(SourceText file, String key) {
        return Fences.of(file)
                .flatMap(fences -> Yaml.read(file, fences.inner()).value())
                .filter(map -> map.has(key))
                .map(map -> map.placeOf(key))
                .orElseGet(file::whole);
    }

    private static FrontMatter read(YamlMap map) {
        map.allow(KEYS);
        return new FrontMatter(
                slug(map, "work").orElse(NO_SLUG),
                language(map, map.required("language")).orElse(NO_LANGUAGE),
                version(map, map.required("version")).orElse(NO_VERSION),
                map.required("title").map(YamlMap.Text::value).orElse(""),
                language(map, map.optional("translation-of")).map(Language::tag).orElse(""),
                map.map("source").map(FrontMatter::origin).orElse(new Origin("", "")));
    }

    static Optional<Slug> slug(YamlMap map, String key) {
        Optional<YamlMap.Text> text = map.required(key);
        if (text.isPresent() && !Slug.isSlug(text.get().value())) {
            map.error(
                    text.get().place(),
                    text.get().value() + " cannot stand in an address",
                    "Use small letters and digits with single hyphens between them, such as "
                            + Slug.of(text.get().value(), "terms"));
            return Optional.empty();
        }
        return text.map(value -> new Slug(value.value()));
    }

    static Optional<Language> language(YamlMap map, Optional<YamlMap.Text> text) {
        Optional<String> tag = text.map(value -> value.value().toLowerCase(Locale.ROOT));
        if (tag.isPresent() && !Language.isTag(tag.get())) {
            map.error(
                    text.get().place(),
                    text.get().value() + " is no language tag",
                    "Use the two-letter code of the language, such as en, bg or pt-br");
            return Optional.empty();
        }
        return tag.map(Language::new);
    }

    static Optional<Version> version(YamlMap map, Optional<YamlMap.Text> text) {
        if (text.isPresent() && !Version.isLabel(text.get().value())) {
            map.error(
                    text.get().place(),
                    text.get().value() + " cannot be a version",
                    "Use letters, digits, full stops, hyphens and underscores, such as 2025-04-25");
            return Optional.empty();
        }
        return text.map(value -> new Version(value.value()));
    }

    private static Origin origin(YamlMap map) {
        map.allow(SOURCE_KEYS);
        String file = map.required("file").map(YamlMap.Text::value).orElse("");
        Optional<YamlMap.Text> sum = map.required("sha256");
        if (sum.isPresent() && !SHA256.matcher(sum.get().value()).matches()) {
            map.error(
                    sum.get().place(),
                    "This is no SHA-256 sum",
                    "Write the 64 small hexadecimal digits that sha256sum prints");
        }
        return new Origin(file, sum.map(YamlMap.Text::value).orElse(""));
    }

    /** The front matter as it stands in a file, with both {@code ---} lines and a line end behind the last. */
    public String write() {
        StringBuilder out = new StringBuilder("---\n");
        line(out, "work", work.value());
        line(out, "language", language.tag());
        line(out, "version", version.label());
        line(out, "title", title);
        if (!translationOf.isEmpty()) {
            line(out, "translation-of", translationOf);
        }
        if (!origin.file().isEmpty()) {
            out.append("source:\n");
            line(out, "  file", origin.file());
            line(out, "  sha256", origin.sha256());
        }
        return out.append("---\n").toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(YamlText.of(value)).append('\n');
    }

    /** Where the two {@code ---} lines are. */
    private record Fences(Span inner, int body) {
        private static final char BYTE_ORDER_MARK = '\ufeff';

        static int first(String text) {
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        }

        static boolean opens(SourceText file) {
            return isFence(file, first(file.text()), 1);
        }

        static Optional<Fences> of(SourceText file) {
            String text = file.text();
            if (!opens(file)) {
                return Optional.empty();
            }
            for (int line = 2; line <= file.lineCount(); line++) {
                if (isFence(file, file.startOfLine(line), line)) {
                    int end = file.startOfLine(line);
                    int body = line < file.lineCount() ? file.startOfLine(line + 1) : text.length();
                    return Optional.of(new Fences(new Span(file.startOfLine(2), end), body));
                }
            }
            return Optional.empty();
        }

        private static boolean isFence(SourceText file, int start, int line) {
            String text = file.text();
            int end = line < file.lineCount() ? file.startOfLine(line + 1) : text.length();
            return text.startsWith("---", start)
                    && text.substring(start + 3, end).isBlank();
        }
    }
}
