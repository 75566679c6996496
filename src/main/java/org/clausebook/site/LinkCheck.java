package org.clausebook.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/** Whether every link of the pages leads somewhere: to a file of the site and a name in it, or outside. */
public final class LinkCheck {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?:|mailto:).+");

    private record Link(String page, String target) {}

    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private LinkCheck() {}

    /**
     * Checks all pages against all files.
     *
     * @return an error for every link that leads nowhere and every name that a page gives twice, in page order
     */
    public static List<Problem> check(List<SiteFile> files) {
        LinkCheck check = new LinkCheck();
        for (SiteFile file : files) {
            check.names.put(file.path(), new HashSet<>());
            if (file.isPage()) {
                check.read(file);
            }
        }
        check.links.stream().distinct().forEach(check::follow);
        return check.problems;
    }

    private void read(SiteFile page) {
        String html = page.text();
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            if (tag + 1 < html.length() && Character.isLetter(html.charAt(tag + 1))) {
                attributes(page.path(), html, tag + 1);
            }
        }
    }

    /** Reads a tag's attributes: a name, an equals sign and a quoted value each. */
    private void attributes(String page, String html, int tag) {
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
                attribute(page, html.substring(from, at), html, at + 1, end);
                at = end;
            }
        }
    }

    private void attribute(String page, String start, String html, int from, int to) {
        switch (start.toLowerCase(Locale.ROOT)) {
            case "href=", "src=" -> links.add(new Link(page, unescaped(html.substring(from, to))));
            case "id=" -> {
                String value = unescaped(html.substring(from, to));
                if (!names.computeIfAbsent(page, any -> new HashSet<>()).add(value)) {
                    add(page, "The name \"" + value + "\" is given twice", "Give each element its own id");
                }
            }
            default -> {}
        }
    }

    private void follow(Link link) {
        if (OUTSIDE.matcher(link.target).matches()) {
            return;
        }
        int hash = link.target.indexOf('#');
        String file = hash < 0 ? link.target : link.target.substring(0, hash);
        String name = hash < 0 ? "" : decoded(link.target.substring(hash + 1));
        String path = resolved(link.page, file);
        boolean found =
                names.containsKey(path) && (name.isEmpty() || names.get(path).contains(name));
        if (!found) {
            String what = names.containsKey(path) ? "has no \"" + name + "\"" : "does not exist";
            add(
                    link.page,
                    "The link \"" + link.target + "\" leads nowhere: " + path + " " + what,
                    "Correct the link in the template or text that makes this page");
        }
    }

    private void add(String page, String message, String hint) {
        problems.add(Problem.error(Place.ofFile(page), message, hint));
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
