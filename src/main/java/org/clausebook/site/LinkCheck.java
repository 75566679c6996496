package org.clausebook.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/** Whether every link of the pages leads somewhere: to a file of the site and a name in it, or outside. */
public final class LinkCheck {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"']++|\"[^\"]*\"|'[^']*')*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s(?<name>id|href|src)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')", Pattern.CASE_INSENSITIVE);
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
        Matcher tag = TAG.matcher(html);
        Matcher attribute = ATTRIBUTE.matcher(html);
        while (tag.find()) {
            attribute.region(tag.start(), tag.end());
            while (attribute.find()) {
                String found = attribute.group("double") == null ? attribute.group("single") : attribute.group("double");
                String value = unescaped(found);
                if (!attribute.group("name").equalsIgnoreCase("id")) {
                    links.add(new Link(page.path(), value));
                } else if (!names.get(page.path()).add(value)) {
                    add(page.path(), "the name \"" + value + "\" is given twice", "Give each element its own id");
                }
            }
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
        boolean found = names.containsKey(path) && (name.isEmpty() || names.get(path).contains(name));
        if (!found) {
            String what = names.containsKey(path) ? "has no \"" + name + "\"" : "does not exist";
            add(
                    link.page,
                    "the link \"" + link.target + "\" leads nowhere: " + path + " " + what,
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
