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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Link;

/** Whether every link of the pages leads somewhere: to a file of the site and a name in it, or outside. */
public final class LinkCheck {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?:|mailto:).+");

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<String>> links = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What one page holds: its names, its links without repetition, and what is wrong with the names. */
    private static final class Page {
        private final String path;
        private final Set<String> names = new HashSet<>();
        private final Set<String> links = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Page(String path) {
            this.path = path;
        }

        void read(String html) {
            for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
                if (tag + 1 < html.length() && Character.isLetter(html.charAt(tag + 1))) {
                    attributes(html, tag + 1);
                }
            }
        }

        /** Reads a tag's attributes: a name, an equals sign and a quoted value each. */
        private void attributes(String html, int tag) {
            int from = tag;
            for (int at = tag; at < html.length() && html.charAt(at) != '>'; at++) {
                char c = html.charAt(at);
                if (Character.isWhitespace(c)) {
                    from = at + 1;
                } else if (c == '"' || c == '\'') {
                    int end = html.indexOf(c, at + 1);
                    if (end < 0) {
                        return;
                    }
                    attribute(html.substring(from, at), html, at + 1, end);
                    at = end;
                }
            }
        }

        private void attribute(String start, String html, int from, int to) {
            switch (start.toLowerCase(Locale.ROOT)) {
                case "href=", "src=" -> links.add(unescaped(html.substring(from, to)));
                case "id=" -> {
                    String value = unescaped(html.substring(from, to));
                    if (!names.add(value)) {
                        problems.add(problem(
                                path, "The name \"" + value + "\" is given twice", "Give each element its own id"));
                    }
                }
                default -> {}
            }
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

    /** Reads further files, and keeps of them only names and links. */
    public void read(List<SiteFile> files) {
        for (Page page : files.parallelStream().map(LinkCheck::read).toList()) {
            Set<String> own = page.names.stream().map(this::known).collect(Collectors.toUnmodifiableSet());
            names.put(page.path, own);
            links.put(page.path, page.links.stream().map(this::known).toList());
            problems.addAll(page.problems);
        }
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
        List<Problem> found = new ArrayList<>(problems);
        links.forEach((page, targets) -> {
            Map<String, String> paths = new HashMap<>();
            targets.forEach(target -> follow(page, target, paths).ifPresent(found::add));
        });
        return found;
    }

    private static Page read(SiteFile file) {
        Page page = new Page(file.path());
        if (file.isPage()) {
            page.read(file.text());
        }
        return page;
    }

    /** @param paths of the page: the files that its links name as they name them, and their paths */
    private Optional<Problem> follow(String page, String target, Map<String, String> paths) {
        if (OUTSIDE.matcher(target).matches()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String asked = hash < 0 ? target : target.substring(0, hash);
        int query = asked.indexOf('?');
        String file = query < 0 ? asked : asked.substring(0, query);
        String name = hash < 0 ? "" : Link.name(target);
        String path = paths.computeIfAbsent(file, any -> resolved(page, any));
        boolean found =
                names.containsKey(path) && (name.isEmpty() || names.get(path).contains(name));
        if (found) {
            return Optional.empty();
        }
        String what = names.containsKey(path) ? "has no \"" + name + "\"" : "does not exist";
        return Optional.of(problem(
                page,
                "The link \"" + target + "\" leads nowhere: " + path + " " + what,
                "Correct the link in the template or text that makes this page"));
    }

    private static Problem problem(String page, String message, String hint) {
        return Problem.error(Place.ofFile(page), message, hint);
    }

    private static String resolved(String page, String file) {
        if (file.isEmpty()) {
            return page;
        }
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
