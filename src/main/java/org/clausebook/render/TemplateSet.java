package org.clausebook.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;

/** The templates, interface words and assets of the pages: those that ship, each of which a person may replace. */
public final class TemplateSet {
    static final List<String> TEMPLATES = List.of(
            "badge",
            "block",
            "change",
            "changes",
            "cell",
            "clause",
            "clauses",
            "compare",
            "comparisons",
            "contents",
            "currency",
            "decision",
            "finding",
            "findings",
            "footer",
            "glossary",
            "head",
            "header",
            "headings",
            "in-parts",
            "product-edition",
            "index",
            "works",
            "work-page",
            "comparison-table",
            "pair-table",
            "layout",
            "line",
            "lines",
            "links",
            "matrix",
            "notes",
            "one-file",
            "pairs",
            "parallel",
            "part",
            "parts-below",
            "passport",
            "piece",
            "print",
            "product",
            "products",
            "reader",
            "reasons",
            "redline",
            "redlines",
            "register",
            "row",
            "runs",
            "search",
            "side",
            "stand",
            "stepper",
            "strip",
            "summary",
            "switch",
            "topics",
            "topic-group",
            "two-products",
            "work");
    static final List<String> WORDS = List.of("words-bg.properties", "words-en.properties");
    static final List<String> ASSETS = List.of(
            "assets/clausebook.css",
            "assets/clausebook.js",
            "assets/compare.css",
            "assets/compare.js",
            "assets/facets.js",
            "assets/find.js",
            "assets/fonts/OFL-Source-Sans-3.txt",
            "assets/fonts/OFL-Source-Serif-4.txt",
            "assets/fonts/source-sans-3-cyrillic-wght-normal.woff2",
            "assets/fonts/source-sans-3-latin-wght-normal.woff2",
            "assets/fonts/source-serif-4-cyrillic-wght-normal.woff2",
            "assets/fonts/source-serif-4-latin-wght-normal.woff2",
            "assets/guess.js",
            "assets/icon.svg",
            "assets/results.js",
            "assets/search.js",
            "assets/sentences.js",
            "assets/theme.js",
            "assets/two.js");
    private static final Pattern FOR_READERS = Pattern.compile("(?m)^ */\\*.*\\*/\\n|^ +");
    private static final byte[] NOTHING = {};
    private static final String ENDING = ".mustache";

    private final Map<String, SourceText> templates = new TreeMap<>();
    private final Map<String, SourceText> words = new TreeMap<>();
    private final Map<String, byte[]> assets = new LinkedHashMap<>();
    private final Map<String, Mustache> pages = new TreeMap<>();
    /** What stands between the tags of the templates, in UTF-8. */
    private final Map<String, byte[]> stretches = new ConcurrentHashMap<>();

    private TemplateSet() {}

    /**
     * Reads what ships and what replaces it.
     *
     * @param folders where a file with the name of one that ships replaces it, the last folder first; a folder that
     *     does not exist replaces nothing
     * @return an error for every file in them that has no such name, and for what is no template
     */
    public static Checked<TemplateSet> read(List<Path> folders) {
        TemplateSet set = new TemplateSet();
        List<Problem> problems = new ArrayList<>();
        for (String name : names()) {
            set.add(name, "templates/" + name, name.endsWith(".js") ? packed(shipped(name)) : shipped(name));
        }
        for (Path folder : folders) {
            set.replace(folder, problems);
        }
        set.compile(problems);
        return new Checked<>(set, problems);
    }

    /** Before any page is drawn, for then several are drawn at once. */
    private void compile(List<Problem> problems) {
        Engine engine = new Engine(templates);
        for (String page : List.of(
                "index",
                "works",
                "work-page",
                "reader",
                "parallel",
                "lines",
                "links",
                "pairs",
                "clauses",
                "compare",
                "comparisons",
                "currency",
                "findings",
                "register",
                "search",
                "headings",
                "products",
                "glossary",
                "product",
                "topics",
                "topic-group",
                "two-products",
                "one-file",
                "print")) {
            try {
                pages.put(page, engine.compile(page));
            } catch (MustacheException | TemplateError failed) {
                problems.add(problem(page, failed));
                pages.clear();
                return;
            }
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        TEMPLATES.forEach(name -> names.add(name + ENDING));
        names.addAll(WORDS);
        names.addAll(ASSETS);
        return names;
    }

    private static byte[] shipped(String name) {
        try (InputStream file = TemplateSet.class.getResourceAsStream("templates/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void replace(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!file.toRealPath().startsWith(folder.toRealPath())) {
                    problems.add(Problem.error(
                            Place.ofFile(shown(file)),
                            "This is a link that leads out of the folder of templates",
                            "Put the file itself there"));
                } else if (names().contains(name)) {
                    add(name, shown(file), Files.readAllBytes(file));
                } else if (!file.getFileName().toString().startsWith(".")) {
                    problems.add(Problem.error(
                            Place.ofFile(shown(file)),
                            "No template or asset has the name " + name + ", so this file replaces nothing",
                            "Use one of " + String.join(", ", names())));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** A script of ours without indents and lines of comment, a sixth shorter: what searching fetches is counted. */
    private static byte[] packed(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        return FOR_READERS.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private void add(String name, String file, byte[] bytes) {
        if (name.startsWith("assets/")) {
            assets.put(name, bytes);
            return;
        }
        SourceText text = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
        if (name.endsWith(ENDING)) {
            templates.put(name.substring(0, name.length() - ENDING.length()), text);
        } else {
            // What a replacement leaves out keeps the words that ship.
            words.merge(name, text, (ships, own) -> new SourceText(file, ships.text() + "\n" + own.text()));
        }
    }

    /** The files that the pages ask for, by their path in the site. */
    Map<String, byte[]> assets() {
        return assets;
    }

    /** The text of an asset that ships. */
    String asset(String name) {
        byte[] bytes = assets.getOrDefault("assets/" + name, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SourceText of(Map<String, SourceText> texts, String name) {
        return texts.getOrDefault(name, new SourceText(name, ""));
    }

    /** The interface's words in a language, English where there are none. */
    SourceText words(String language) {
        String file = "words-" + language + ".properties";
        return of(words, words.containsKey(file) ? file : "words-en.properties");
    }

    /**
     * A page drawn by a template, in UTF-8, or an empty one and what is wrong with the template where reading did not
     * tell.
     */
    Checked<byte[]> draw(String template, View view) {
        Mustache mustache = pages.get(template);
        if (mustache == null) {
            return Checked.good(NOTHING);
        }
        PageText page = new PageText(stretches);
        try {
            mustache.execute(page, view);
            return Checked.good(page.bytes());
        } catch (MustacheException | TemplateError failed) {
            return new Checked<>(NOTHING, List.of(problem(template, failed)));
        }
    }

    private Problem problem(String template, RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateError error) {
                return Problem.error(place(error), error.getMessage(), error.hint());
            }
        }
        return Problem.error(
                of(templates, template).whole(),
                "This is no template: " + failed.getMessage(),
                "Compare it with the one that ships");
    }

    private Place place(TemplateError error) {
        SourceText text = of(templates, error.template());
        int line = Math.max(1, Math.min(error.line(), text.lineCount()));
        int at = Math.max(0, text.line(line).indexOf(error.name()));
        return text.place(text.startOfLine(line) + at);
    }
}
