package org.clausebook.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;

/** The only maker of the site's paths, anchors and relative links. */
public final class SiteLayout {
    /** The first page. */
    public static final String INDEX = "index.html";

    /** What the collection holds, for other programs. */
    public static final String COLLECTION_DATA = "data/collection.json";

    /** Which block of every edition is which clause, for other programs. */
    public static final String CONCORDANCE_DATA = "data/concordance.json";

    /** What a reviewer should look at. */
    public static final String FINDINGS_DATA = "data/findings.json";

    /** What points where, for other programs. */
    public static final String REFERENCES_DATA = "data/references.json";

    /** The defined terms and their uses, for other programs. */
    public static final String TERMS_DATA = "data/terms.json";

    /** Which pairs of editions can be read side by side. */
    public static final String PAIRS = "parallel/index.html";

    /** Which versions can be compared. */
    public static final String COMPARISONS = "compare/index.html";

    /** Which products the texts are about, and where, for other programs. */
    public static final String PRODUCTS_DATA = "data/products.json";

    /** The products. */
    public static final String PRODUCTS = "products/index.html";

    /** How every translation stands to its newest source, for other programs. */
    public static final String CURRENCY_DATA = "data/currency.json";

    /** The same as a table. */
    public static final String CURRENCY_TABLE = "data/currency.csv";

    /** Where clauses are searched. */
    public static final String SEARCH = "search.html";

    /** All headings, for who searches without a script. */
    public static final String HEADINGS = "headings.html";

    private static final Set<String> RESERVED_BY_WINDOWS = Set.of("con", "prn", "aux", "nul");
    private static final String DIGITS = "0123456789";

    private final Map<EditionId, String> names = new HashMap<>();

    private final Map<ClauseAddress, ClauseKey> keys;
    private final SiteParts parts;
    private final Map<EditionId, Integer> readers = new HashMap<>();
    /** How many pages there are of the clauses whose first page this is. */
    private final Map<String, Integer> clausePages = new HashMap<>();

    private final Map<EditionId, Map<ClauseKey, List<String>>> ownNames = new HashMap<>();

    /** A layout by which everything stands on one page. */
    public SiteLayout(List<EditionId> editions, Map<ClauseAddress, ClauseKey> keys) {
        this(editions, keys, SiteParts.NONE);
    }

    /**
     * Gives every edition a file name of its own, also on file systems that fold case.
     *
     * @param keys the key of each block, by which its place in a page is called; what has none is called by its own
     *     name
     * @param parts what stands on which of several pages
     */
    public SiteLayout(List<EditionId> editions, Map<ClauseAddress, ClauseKey> keys, SiteParts parts) {
        this.keys = keys;
        this.parts = parts;
        parts.blocks().forEach((address, part) -> readers.merge(address.edition(), part, Math::max));
        parts.clauses()
                .forEach((work, own) ->
                        own.forEach((key, part) -> clausePages.merge(clause(work, key, 1), part, Math::max)));
        keys.forEach((address, key) -> {
            // A place that has the name of its key is called by it, and by nothing else.
            if (!address.path().equals(key.path())) {
                ownNames.computeIfAbsent(address.edition(), any -> new HashMap<>())
                        .computeIfAbsent(key, any -> new ArrayList<>(1))
                        .add(address.path().toString());
            }
        });
        Set<String> taken = new HashSet<>();
        for (EditionId id : editions.stream().sorted().toList()) {
            String name = safe(id);
            String free = name;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "-" + i;
            }
            names.put(id, free);
        }
    }

    private static String safe(EditionId id) {
        return safe(id.work()) + "." + id.name();
    }

    private static String safe(Slug name) {
        String value = name.value();
        boolean port = value.length() == 4 && (value.startsWith("com") || value.startsWith("lpt"));
        boolean reserved = RESERVED_BY_WINDOWS.contains(value) || port && DIGITS.indexOf(value.charAt(3)) >= 0;
        return reserved ? value + "_" : value;
    }

    /** The page on which an edition is read, or begins to be. */
    public String reader(EditionId id) {
        return reader(id, 1);
    }

    /** The page, of several where the text is long, on which an edition is read; from 1. */
    public String reader(EditionId id, int part) {
        return "read/" + names.get(id) + numbered(part) + ".html";
    }

    /** On how many pages an edition is read. */
    public int readers(EditionId id) {
        return readers.getOrDefault(id, 1);
    }

    /** On which of the pages of its edition a block is read, from 1. */
    public int part(ClauseAddress block) {
        return parts.of(block);
    }

    /** What is to be found on which of the pages on which an edition is read, for their script. */
    public String readerPlaces(EditionId id) {
        return "read/" + names.get(id) + ".js";
    }

    /**
     * The page on which a clause is shown in every edition. Clauses whose keys begin alike share a page, or several where
     * that is long; the first rests on the key alone, and so lives as long.
     */
    public String clause(Slug work, ClauseKey key) {
        return clause(work, key, part(work, key));
    }

    /** One of the pages, from 1, of a clause and those whose keys begin alike. */
    public static String clause(Slug work, ClauseKey key, int part) {
        return clauses(work, key) + numbered(part) + ".html";
    }

    /** On how many pages a clause and those whose keys begin alike are shown. */
    public int clausePages(Slug work, ClauseKey key) {
        return clausePages.getOrDefault(clause(work, key, 1), 1);
    }

    /** On which of these a clause is shown, from 1. */
    public int part(Slug work, ClauseKey key) {
        return parts.of(work, key);
    }

    /** Which of these pages shows which clause, for their script. */
    public static String clausePlaces(Slug work, ClauseKey key) {
        return clauses(work, key) + ".js";
    }

    private static String clauses(Slug work, ClauseKey key) {
        return "clauses/" + safe(work) + "/" + safe(key.path().slugs().get(0));
    }

    /** Where a work of many has its place: its editions, what changed, its contents. */
    public static String work(Slug work) {
        return "works/" + safe(work) + ".html";
    }

    /** All headings of a work of many. */
    public static String headings(Slug work) {
        return "headings/" + safe(work) + ".html";
    }

    /** The list of a work's defined terms, or its first page. */
    public static String glossary(Slug work) {
        return "glossary/" + safe(work) + ".html";
    }

    /** On which page of its glossary each term stands, by its name there; nothing where all stand on one. */
    public Map<String, Integer> terms(Slug work) {
        return parts.terms(work);
    }

    /** The link from a page to a term in the glossary of a work, by its name there. */
    public String term(String fromPage, Slug work, String name) {
        return href(fromPage, part(glossary(work), terms(work).getOrDefault(name, 1)), name);
    }

    /** The page, of several where the texts are long, on which two editions are read side by side; from 1. */
    public String parallel(EditionId left, EditionId right, int part) {
        return "parallel/" + pair(left, right) + numbered(part) + ".html";
    }

    /** The page on which the links between two editions are reviewed. */
    public String links(EditionId left, EditionId right) {
        return "links/" + pair(left, right) + ".html";
    }

    /** The list, of several pages where it is long, of what is to be looked at in a translation; from 1. */
    public String findings(EditionId source, EditionId translation, int part) {
        return "findings/" + pair(source, translation) + numbered(part) + ".html";
    }

    /** The page, of several where the texts are long, on which two versions are compared; from 1. */
    public String comparison(EditionId left, EditionId right, int part) {
        return "compare/" + pair(left, right) + numbered(part) + ".html";
    }

    /** The list, of several pages where it is long, of what changed between two versions; from 1. */
    public String register(EditionId left, EditionId right, int part) {
        return "changes/" + pair(left, right) + numbered(part) + ".html";
    }

    /** All rows of a list that has several pages, for each of them to step and count through all; by the first page. */
    public static String list(String first) {
        return beside(first, ".js");
    }

    /** On which of several pages each name stands, for their script; by the first page. */
    public static String places(String first) {
        return beside(first, ".places.js");
    }

    /** One of several pages, from 1, of what has a page of this path. */
    public static String part(String first, int part) {
        return beside(first, numbered(part) + ".html");
    }

    private static String beside(String page, String ending) {
        return page.substring(0, page.lastIndexOf('.')) + ending;
    }

    /** What one of several pages of a comparison says, for the others to print it with their own; from 1. */
    public String comparisonLines(EditionId left, EditionId right, int part) {
        return "compare/" + pair(left, right) + numbered(part) + ".lines.js";
    }

    /** What changed between two versions, to be printed. */
    public String redlinePdf(EditionId left, EditionId right) {
        return "changes/" + pair(left, right) + ".pdf";
    }

    /** The same list for other programs, with this ending. */
    public String registerData(EditionId left, EditionId right, String ending) {
        return "data/changes/" + pair(left, right) + "." + ending;
    }

    /**
     * The path of a page or of what it leads to, which there is in each of the interface's languages.
     *
     * @param languages the first at the root of the site, each other in a folder of its own
     * @param number which of them, from 0
     * @param path the path in the first
     */
    public static String spoken(List<Language> languages, int number, String path) {
        return number == 0 ? path : languages.get(number).tag() + "/" + path;
    }

    /** The page of a product or group, or its first. */
    public static String product(Slug id) {
        return "products/" + (id.value().equals("index") ? "index_" : safe(id)) + ".html";
    }

    /** What changed for a product or group, for other programs. */
    public static String productData(Slug id) {
        return "data/products/" + safe(id) + ".csv";
    }

    /** Which topics the sections of each product of an edition have; of several pages one, from 1. */
    public String topics(EditionId id, int part) {
        return "topics/" + names.get(id) + numbered(part) + ".html";
    }

    /** The clauses of a group's products in an edition side by side, topic by topic; of several pages one, from 1. */
    public String topics(EditionId id, Slug group, int part) {
        return "topics/" + names.get(id) + "/" + safe(group) + numbered(part) + ".html";
    }

    /** The page, of several where their sections are long, on which two products of an edition are compared; from 1. */
    public String products(EditionId id, Slug left, Slug right, int part) {
        return "topics/" + names.get(id) + "/" + safe(left) + "~" + safe(right) + numbered(part) + ".html";
    }

    /** The clauses of a product's section in an edition, for the script that compares any two. */
    public String section(EditionId id, Slug product) {
        return "topics/" + names.get(id) + "/" + safe(product) + ".js";
    }

    /** The page, of several where the texts are long, on which a translation's currency is read; from 1. */
    public String currency(EditionId translation, int part) {
        return "currency/" + names.get(translation) + numbered(part) + ".html";
    }

    private static String numbered(int part) {
        return part == 1 ? "" : "~" + part;
    }

    private String pair(EditionId left, EditionId right) {
        return names.get(left) + "~" + names.get(right);
    }

    /** An edition's blocks, for other programs. */
    public String editionData(EditionId id) {
        return "data/editions/" + names.get(id) + ".json";
    }

    /** The links between two editions, for other programs. */
    public String alignmentData(EditionId left, EditionId right) {
        return "data/alignments/" + pair(left, right) + ".json";
    }

    /** A file of the search index. */
    public static String search(String name) {
        return "search/" + name + ".js";
    }

    /** A style sheet, script, font or picture. */
    public static String asset(String name) {
        return "assets/" + name;
    }

    /**
     * The name of a block's place in its edition's page: its key, or its own name where the edition calls another block
     * so, for what a page once called a block it calls it for ever. The interface's own names begin with an underscore.
     */
    public String anchor(ClauseAddress block) {
        ClauseKey key = keys.get(block);
        if (key == null) {
            return block.path().toString();
        }
        ClauseKey called = keys.getOrDefault(new ClauseAddress(block.edition(), key.path()), key);
        return (called.equals(key) ? key.path() : block.path()).toString();
    }

    /** Further names of a block's place: its own in this edition, and those that it had there before. */
    public List<String> aliases(ClauseAddress block) {
        String anchor = anchor(block);
        ClauseKey key = keys.get(block);
        return key == null
                ? List.of()
                : ownNames.getOrDefault(block.edition(), Map.of()).getOrDefault(key, List.of()).stream()
                        .filter(name -> !name.equals(anchor))
                        .toList();
    }

    /** The link from one page to a file, relative, so that it works without a server. */
    public static String href(String fromPage, String toFile) {
        StringBuilder up = new StringBuilder();
        for (int slash = fromPage.indexOf('/'); slash >= 0; slash = fromPage.indexOf('/', slash + 1)) {
            up.append("../");
        }
        return up.append(Percent.encoded(toFile)).toString();
    }

    /** The link from one page to a name in another, or in itself. */
    public static String href(String fromPage, String toPage, String anchor) {
        return (fromPage.equals(toPage) ? "" : href(fromPage, toPage)) + "#" + Percent.encoded(anchor);
    }

    /** A link to a page, or to a name in it, that asks for a view of it: its query says which. */
    public static String asking(String href, String name, String value) {
        int hash = href.indexOf('#');
        String query = (href.indexOf('?') < 0 ? "?" : "&") + Percent.encoded(name) + "=" + Percent.encoded(value);
        return hash < 0 ? href + query : href.substring(0, hash) + query + href.substring(hash);
    }

    /** The link from a page to a clause in every edition. */
    public String href(String fromPage, Slug work, ClauseKey key) {
        return href(fromPage, clause(work, key), key.toString());
    }

    /** The link from a page to where a block is read, in another page or in itself. */
    public String href(String fromPage, ClauseAddress block) {
        return href(fromPage, reader(block.edition(), part(block)), anchor(block));
    }

    /** An address outside the site as an author wrote it, with what no address may hold percent-encoded. */
    public static String outside(String address) {
        return Percent.mended(address);
    }
}
