package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.clausebook.source.Span;
import org.junit.jupiter.api.Test;

/**
 * Each package imports only packages of a lower level, so that no cycle can be, and each library stays in the packages
 * that it is named for.
 */
class PackageDependenciesTest {
    /** Level, package, and the libraries it may import; as in the root package's map. */
    private static final String TABLE = """
            0 source
            1 text      com.ibm.icu org.apache.lucene
            2 content   org.snakeyaml.engine
            3 parse     com.vladsch.flexmark
            3 align
            4 ingest    org.apache.pdfbox org.apache.fontbox org.jsoup
            4 tag
            4 refs
            4 diff      com.github.difflib
            5 check
            6 book
            6 site      org.jsoup
            7 render    com.github.mustachejava org.jsoup com.openhtmltopdf org.apache.pdfbox org.apache.fontbox
            7 search
            7 exchange  com.fasterxml.jackson
            8 .
            9 cli       picocli com.sun.net.httpserver io.methvin org.slf4j
            """;

    private static final String BASE = "org.clausebook";
    private static final String EVERYWHERE = "org.jspecify.annotations";
    private static final Pattern EDGE = Pattern.compile("(?m)^\\s+(\\S+)\\s+->\\s+(\\S+)\\s+(\\S.*)$");

    private record Room(int level, List<String> libraries) {}

    /** One package that uses another, and the module or folder in which that was found. */
    private record Edge(String from, String to, String home) {}

    private static final Map<String, Room> ROOMS = rooms();

    @Test
    void everyPackageKeepsToItsLevel() throws URISyntaxException {
        List<Edge> edges = edges(jdeps(Path.of(
                Span.class.getProtectionDomain().getCodeSource().getLocation().toURI())));
        assertFalse(edges.isEmpty(), "jdeps found no classes");
        assertEquals(List.of(), offences(edges));
    }

    @Test
    void namesTheEdgeThatGoesUp() {
        assertEquals(
                List.of("org.clausebook.source (level 0) must not import org.clausebook.text (level 1)"),
                offences(edges("   org.clausebook.source -> org.clausebook.text classes\n")));
    }

    @Test
    void namesTheEdgeBetweenNeighbours() {
        assertEquals(
                List.of("org.clausebook.parse (level 3) must not import org.clausebook.align (level 3)"),
                offences(edges("   org.clausebook.parse -> org.clausebook.align classes\n")));
    }

    @Test
    void namesTheLibraryThatLeftItsPackage() {
        assertEquals(
                List.of(
                        "org.clausebook.text must not import org.jsoup.nodes: that library belongs to ingest, render, site"),
                offences(edges("   org.clausebook.text -> org.jsoup.nodes jsoup-1.24.1.jar\n")));
    }

    @Test
    void namesTheLibraryThatHasNoPackage() {
        assertEquals(
                List.of("org.clausebook.text must not import com.acme.magic: that library belongs to no package"),
                offences(edges("   org.clausebook.text -> com.acme.magic not found\n")));
    }

    @Test
    void namesThePackageThatHasNoLevel() {
        assertEquals(
                List.of("org.clausebook.util has no level in the table"),
                offences(edges("   org.clausebook.util -> java.lang java.base\n")));
    }

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new TreeMap<>();
        for (String line : TABLE.lines().toList()) {
            List<String> cells = Arrays.asList(line.trim().split("\\s+", -1));
            String name = cells.get(1).equals(".") ? BASE : BASE + "." + cells.get(1);
            rooms.put(name, new Room(Integer.parseInt(cells.get(0)), cells.subList(2, cells.size())));
        }
        return rooms;
    }

    private static String jdeps(Path classes) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exit = jdeps.run(writer, writer, "-verbose:package", "-filter:none", classes.toString());
        writer.flush();
        assertEquals(0, exit, out.toString());
        return out.toString();
    }

    private static List<Edge> edges(String report) {
        List<Edge> edges = new ArrayList<>();
        Matcher edge = EDGE.matcher(report);
        while (edge.find()) {
            edges.add(new Edge(edge.group(1), edge.group(2), edge.group(3)));
        }
        return edges;
    }

    private static List<String> offences(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> offence(edge).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> offence(Edge edge) {
        Room from = ROOMS.get(edge.from());
        if (from == null) {
            return List.of(edge.from() + " has no level in the table");
        }
        if (edge.to().equals(edge.from()) || edge.to().equals(EVERYWHERE)) {
            return List.of();
        }
        Room to = ROOMS.get(edge.to());
        if (to != null) {
            return from.level() > to.level()
                    ? List.of()
                    : List.of("%s (level %d) must not import %s (level %d)"
                            .formatted(edge.from(), from.level(), edge.to(), to.level()));
        }
        boolean ofJava = (edge.home().startsWith("java.") || edge.home().startsWith("jdk."))
                && owners(edge.to()).isEmpty();
        boolean own = from.libraries().stream().anyMatch(library -> isIn(edge.to(), library));
        if (ofJava || own) {
            return List.of();
        }
        String owners = owners(edge.to());
        return List.of("%s must not import %s: that library belongs to %s"
                .formatted(edge.from(), edge.to(), owners.isEmpty() ? "no package" : owners));
    }

    /** The packages that may import a library's package, without the base name. */
    private static String owners(String imported) {
        return String.join(
                ", ",
                ROOMS.entrySet().stream()
                        .filter(room -> room.getValue().libraries().stream().anyMatch(name -> isIn(imported, name)))
                        .map(room -> room.getKey().substring(BASE.length() + 1))
                        .toList());
    }

    private static boolean isIn(String imported, String library) {
        return imported.equals(library) || imported.startsWith(library + ".");
    }
}
