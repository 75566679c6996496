package org.clausebook.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.clausebook.book.WorkEditions;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Link;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * An edition as Akoma Ntoso 3.0 (OASIS, 2018), a document of open structure. The eId of a block is its path, each slug
 * behind what it is, such as {@code sec_delivery__cl_5}. Of what a contract does not tell, the country is the unknown one
 * ({@code zz}) and a version that is no date has its year's first day, or none.
 */
public final class AkomaNtoso {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)(?:[-_.]?(\\d\\d)[-_.]?(\\d\\d))?");
    private static final String UNDATED = "0001-01-01";

    private final Edition edition;
    private final Version first;
    private final Map<ClausePath, Block> blocks = new HashMap<>();
    private final Map<ClausePath, List<Block>> below = new HashMap<>();
    private final Map<ClausePath, String> ids = new HashMap<>();

    private AkomaNtoso(WorkEditions work, Edition edition) {
        this.edition = edition;
        this.first = work.versions().get(work.versions().size() - 1);
        for (Block block : edition.blocks()) {
            blocks.put(block.path(), block);
            below.computeIfAbsent(block.parent(), any -> new ArrayList<>()).add(block);
            ids.put(block.path(), eId(block));
        }
    }

    /**
     * The whole file.
     *
     * @param work all editions, the oldest of which dates the work
     */
    public static String write(WorkEditions work, Edition edition) {
        AkomaNtoso akn = new AkomaNtoso(work, edition);
        return Xml.text(xml -> xml.element(
                "akomaNtoso",
                root -> root.element("doc", akn::document, "name", akn.work().value()),
                "xmlns",
                NAMESPACE));
    }

    private Slug work() {
        return edition.id().work();
    }

    private String eId(Block block) {
        List<String> names = new ArrayList<>();
        ClausePath path = ClausePath.NONE;
        for (Slug slug : block.path().slugs()) {
            path = path.child(slug);
            Block there = blocks.get(path);
            names.add((there == null ? "" : brief(there.kind()) + "_") + slug);
        }
        return String.join("__", names);
    }

    /** After the naming convention's abbreviations, section 5.5. */
    private static String brief(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> "title";
            case GROUP -> "part";
            case SECTION -> "sec";
            case CLAUSE -> "cl";
            case ITEM -> "point";
            case PARAGRAPH -> "para";
        };
    }

    private static String element(Block.Kind kind) {
        return switch (kind) {
            case GROUP -> "part";
            case SECTION -> "section";
            case CLAUSE -> "clause";
            case ITEM -> "point";
            case TITLE, PARAGRAPH -> "paragraph";
        };
    }

    private void document(Xml doc) throws XMLStreamException {
        doc.element("meta", meta -> {
            meta.element("identification", this::identification, "source", "#clausebook");
            meta.element("references", AkomaNtoso::references, "source", "#clausebook");
        });
        List<Block> titles = edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .toList();
        for (Block title : titles) {
            doc.element(
                    "preface",
                    preface -> preface.line(
                            "p",
                            p -> p.inline(
                                    "docTitle", text -> runs(text, title, Mark.Field.HEADING), "eId", id(title))));
        }
        doc.element("mainBody", body -> {
            List<Block> top = new ArrayList<>(below.getOrDefault(ClausePath.NONE, List.of()));
            titles.forEach(title -> top.addAll(below.getOrDefault(title.path(), List.of())));
            for (Block block : top) {
                if (block.kind() != Block.Kind.TITLE) {
                    block(body, block);
                }
            }
        });
    }

    private void block(Xml parent, Block block) throws XMLStreamException {
        List<Block> children = below.getOrDefault(block.path(), List.of());
        parent.element(
                element(block.kind()),
                xml -> {
                    if (!block.number().isEmpty()) {
                        xml.line("num", block.number());
                    }
                    if (!block.heading().isEmpty()) {
                        xml.line("heading", text -> runs(text, block, Mark.Field.HEADING));
                    }
                    if (!block.text().isEmpty() || children.isEmpty()) {
                        xml.element(children.isEmpty() ? "content" : "intro", inside -> text(inside, block));
                    }
                    for (Block child : children) {
                        block(xml, child);
                    }
                },
                "eId",
                id(block));
    }

    private String id(Block block) {
        return ids.getOrDefault(block.path(), block.path().toString());
    }

    private void text(Xml xml, Block block) throws XMLStreamException {
        List<Span> cells = Field.cells(block);
        if (cells.isEmpty()) {
            xml.line("p", text -> runs(text, block, Mark.Field.TEXT));
            return;
        }
        xml.element(
                "table",
                table -> table.element("tr", row -> {
                    for (Span cell : cells) {
                        row.element("td", td -> td.line("p", text -> runs(text, block, Mark.Field.TEXT, cell)));
                    }
                }));
    }

    private void runs(Xml xml, Block block, Mark.Field field) throws XMLStreamException {
        int end = field == Mark.Field.HEADING
                ? block.heading().length()
                : block.text().length();
        runs(xml, block, field, new Span(0, end));
    }

    private void runs(Xml xml, Block block, Mark.Field field, Span within) throws XMLStreamException {
        int at = within.start();
        for (Link link : Link.in(block)) {
            String target = href(link);
            boolean inside = link.field() == field
                    && link.span().start() >= at
                    && link.span().end() <= within.end();
            if (inside && !target.isEmpty()) {
                coded(xml, block, field, new Span(at, link.span().start()));
                xml.inline("ref", text -> coded(text, block, field, link.span()), "href", target);
                at = link.span().end();
            }
        }
        coded(xml, block, field, new Span(at, within.end()));
    }

    /** An address without white space; of a block of this text its eId; nothing where it leads nowhere. */
    private String href(Link link) {
        String href = link.href();
        if (!href.startsWith("#")) {
            return href.matches("\\S+") ? href : "";
        }
        return blocks.values().stream()
                .filter(block -> block.path().toString().equals(href.substring(1)))
                .findFirst()
                .map(block -> "#" + id(block))
                .orElse("");
    }

    private static void coded(Xml xml, Block block, Mark.Field field, Span span) throws XMLStreamException {
        List<Mark> marks = Coded.marks(block, field);
        for (Coded.Token token : Coded.of(block, field, span).tokens()) {
            if (token.kind() == Coded.Kind.TEXT) {
                xml.characters(token.text());
                continue;
            }
            String element = style(marks.get(token.code() - 1).kind());
            if (!element.isEmpty() && token.kind() == Coded.Kind.OPEN) {
                xml.start(element);
            } else if (!element.isEmpty()) {
                xml.end();
            }
        }
    }

    private static String style(Mark.Kind kind) {
        return switch (kind) {
            case STRONG -> "b";
            case EMPHASIS -> "i";
            case CODE -> "span";
            case LINK, CELL -> "";
        };
    }

    private void identification(Xml xml) throws XMLStreamException {
        EditionId id = edition.id();
        String begun = date(first.label());
        String date = date(id.version().label());
        String work = "/akn/zz/doc/" + begun + "/" + work();
        String expression = work + "/" + letters(id.language()) + "@" + id.version();
        xml.element("FRBRWork", frbr -> {
            core(frbr, work, begun);
            frbr.empty("FRBRcountry", "value", "zz");
            frbr.empty("FRBRname", "value", edition.title());
        });
        xml.element("FRBRExpression", frbr -> {
            core(frbr, expression, date);
            frbr.empty("FRBRversionNumber", "value", id.version().label());
            frbr.empty("FRBRlanguage", "language", letters(id.language()));
            if (edition.isTranslation()) {
                frbr.empty(
                        "FRBRtranslation",
                        "href",
                        work + "/" + letters(edition.translationOf()) + "@" + id.version(),
                        "fromLanguage",
                        letters(edition.translationOf()),
                        "by",
                        "#translator");
            }
        });
        xml.element("FRBRManifestation", frbr -> {
            core(frbr, expression + ".xml", date);
            frbr.empty("FRBRformat", "value", "application/akn+xml");
        });
    }

    private static void core(Xml xml, String address, String date) throws XMLStreamException {
        xml.empty("FRBRthis", "value", address);
        xml.empty("FRBRuri", "value", address);
        xml.empty("FRBRdate", "date", date, "name", "version");
        xml.empty("FRBRauthor", "href", "#author");
    }

    private static void references(Xml xml) throws XMLStreamException {
        for (String who : List.of("author", "translator", "clausebook")) {
            xml.empty("TLCOrganization", "eId", who, "href", "/ontology/organization/" + who, "showAs", who);
        }
    }

    /** The day that a version's label states. */
    private static String date(String label) {
        Matcher date = DATE.matcher(label);
        if (!date.lookingAt()) {
            return UNDATED;
        }
        String first = date.group(1) + "-01-01";
        if (date.group(2) == null) {
            return first;
        }
        try {
            return LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
                    .toString();
        } catch (DateTimeParseException noDay) {
            return first;
        }
    }

    /** The three letters of ISO 639-2, or the tag where it has none. */
    private static String letters(Language language) {
        String three = language.locale().getISO3Language();
        return three.isEmpty() ? language.tag() : three;
    }
}
