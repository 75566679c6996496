package org.clausebook.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Link;

/** Whether every link of the pages leads somewhere: to a file of the site and a name in it, or outside. */
public final class LinkCheck {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?:|mailto:).+");

    /** So many links may lead to what was not read yet, and twice as many as the last time, before these are followed. */
    private static final int MANY = 50_000;

    private final Map<String, Set<String>> names = new HashMap<>();
    /** The links of each page that led nowhere when they were last followed, and those that were not followed yet. */
    private final Map<String, List<String>> open = new LinkedHashMap<>();

    private final Map<String, String> texts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;
    private int most = MANY;

    /** What one page holds: its names, its links without repetition, and what is wrong with the names. */
    private static final class Page {
        private final String path;
        private final Set<String> names = new HashSet<>();
        private final Set<String> links = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Page(String path) {
            this.path = path;
        }

        /** Reads HTML in UTF-8, in which all that makes a tag is ASCII. */
        void read(byte[] html) {
            for (int at = 0; at + 1 < html.length; at++) {
                if (html[at] == '<' && isLetter(html[at + 1])) {
                    at = attributes(html, at + 1);
                }
            }
        }

        private static boolean isLetter(byte unit) {
            return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
        }

        /** Reads a tag's attributes: a name, an equals sign and a quoted value each; gives where the tag ends. */
        private int attributes(byte[] html, int tag) {
            int from = tag;
            int at = tag;
            while (at < html.length && html[at] != '>') {
                byte unit = html[at];
                if (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f') {
                    from = at + 1;
                } else if (unit == '"' || unit == '\'') {
                    int end = at + 1;
                    while (end < html.length && html[end] != unit) {
                        end++;
                    }
                    if (end == html.length) {
                        return end;
                    }
                    if (isNamed(html, from, at, "href=") || isNamed(html, from, at, "src=")) {
                        links.add(value(html, at + 1, end));
                    } else if (isNamed(html, from, at, "id=")) {
                        name(value(html, at + 1, end));
                    }
                    at = end;
                }
                at++;
            }
            return at;
        }

        /** Whether these bytes are a name, in small letters or capitals, and an equals sign. */
        private static boolean isNamed(byte[] html, int from, int to, String name) {
            boolean same = to - from == name.length();
            for (int i = 0; same && i < name.length(); i++) {
                same = (html[from + i] | 0x20) == name.charAt(i);
            }
            return same;
        }

        private void name(String value) {
            if (!names.add(value)) {
                problems.add(
                        problem(path, "The name \"" + value + "\" is given twice", "Give each element its own id"));
            }
        }

        private static String value(byte[] html, int from, int to) {
            return unescaped(new String(html, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /** A check of a site of no files yet. */
    public LinkCheck() {}

    /**
     * Checks all pages against all files.
     *
     * @return an error for every link that leads nowhere and every name that a page gives twice, in page order
     */
    public static List<Problem> check(List<SiteFile> files) {
        LinkCheck check = new LinkCheck();
        check.read(files);
        return check.problems();
    }

    /** Reads further files, and keeps of them only names, and links that may lead to what comes later. */
    public void read(List<SiteFile> files) {
        for (Page page : files.parallelStream().map(LinkCheck::read).toList()) {
            Set<String> own = page.names.stream().map(this::known).collect(Collectors.toUnmodifiableSet());
            names.put(page.path, own);
            open.put(page.path, List.copyOf(page.links));
            problems.addAll(page.problems);
            count += page.links.size();
        }
        if (count > most) {
            follow();
            most = Math.max(MANY, 2 * count);
        }
    }

    /** Forgets the links that lead somewhere. */
    private void follow() {
        open.entrySet().parallelStream()
                .forEach(page -> page.setValue(new Targets(page.getKey()).missed(page.getValue())));
        open.values().removeIf(List::isEmpty);
        count = open.values().stream().mapToInt(List::size).sum();
    }

    /** Pages name the same places again and again. */
    private String known(String text) {
        return texts.computeIfAbsent(text, own -> own);
    }

    /** How many pages were read. */
    public int pages() {
        return (int) names.keySet().stream().filter(SiteFile::isPage).count();
    }

    /** What is wrong with the links and names of all files that were read, in their order. */
    public List<Problem> problems() {
        follow();
        List<Problem> all = new ArrayList<>(problems);
        open.forEach((page, links) -> {
            Targets targets = new Targets(page);
            links.forEach(link -> all.add(targets.problem(link)));
        });
        return all;
    }

    private static Page read(SiteFile file) {
        Page page = new Page(file.path());
        if (file.isPage()) {
            page.read(file.whole());
        }
        return page;
    }

    /** Where the links of one page lead. */
    private final class Targets {
        private final String page;
        /** The files that the links name, as they name them, and their paths. */
        private final Map<String, String> paths = new HashMap<>();

        Targets(String page) {
            this.page = page;
        }

        /** The links that lead to nothing that was read. */
        List<String> missed(List<String> links) {
            return links.stream().filter(link -> !leadsSomewhere(link)).toList();
        }

        private boolean leadsSomewhere(String link) {
            if (link.indexOf(':') >= 0 && OUTSIDE.matcher(link).matches()) {
                return true;
            }
            Set<String> there = names.get(path(link));
            return there != null && (link.indexOf('#') < 0 || isThere(Link.name(link), there));
        }

        private static boolean isThere(String name, Set<String> names) {
            return name.isEmpty() || names.contains(name);
        }

        private String path(String link) {
            int hash = link.indexOf('#');
            String asked = hash < 0 ? link : link.substring(0, hash);
            int query = asked.indexOf('?');
            return paths.computeIfAbsent(query < 0 ? asked : asked.substring(0, query), any -> resolved(page, any));
        }

        Problem problem(String link) {
            String path = path(link);
            String what = names.containsKey(path) ? "has no \"" + Link.name(link) + "\"" : "does not exist";
            return LinkCheck.problem(
                    page,
                    "The link \"" + link + "\" leads nowhere: " + path + " " + what,
                    "Correct the link in the template or text that makes this page");
        }
    }

    private static Problem problem(String page, String message, String hint) {
        return Problem.error(Place.ofFile(page), message, hint);
    }

    private static String resolved(String page, String file) {
        if (file.isEmpty()) {
            return page;
        }
        int from = 0;
        int folder = page.lastIndexOf('/');
        while (folder >= 0 && file.startsWith("../", from)) {
            from += 3;
            folder = page.lastIndexOf('/', folder - 1);
        }
        String rest = file.substring(from);
        return isPlain(rest) ? page.substring(0, folder + 1) + rest : byAddress(page, file);
    }

    /** Whether it is folders and a file, none of them by way of another. */
    private static boolean isPlain(String path) {
        boolean begins = true;
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            boolean slash = letter == '/';
            boolean word = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '-'
                    || letter == '_'
                    || letter == '~';
            if (!word && (begins || !slash && letter != '.')) {
                return false;
            }
            begins = slash;
        }
        return !begins;
    }

    /** As RFC 3986 has it, for what is more than a path from folder to folder. */
    private static String byAddress(String page, String file) {
        try {
            String path = URI.create("/" + encodedSpaces(page))
                    .resolve(encodedSpaces(file))
                    .toString();
            return decoded(path.startsWith("/") ? path.substring(1) : path);
        } catch (IllegalArgumentException notAnAddress) {
            return file;
        }
    }

    private static String encodedSpaces(String path) {
        return path.replace(" ", "%20");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String unescaped(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
