package org.clausebook.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clausebook.exchange.Coded.Kind;
import org.clausebook.exchange.Coded.Token;
import org.clausebook.exchange.FinishedPackage.Piece;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/**
 * Reads a work package that came back, in XLIFF 2 or 1.2. A document type is refused, so that no entity is expanded and no
 * other file is read; depth is bounded.
 */
public final class XliffReader {
    private static final int DEEPEST = 100;
    private static final String OURS = "Ask for the file that 'clausebook export xliff' wrote, with its targets filled";

    private static final Set<String> DONE = Set.of("final", "reviewed", "translated", "signed-off", "yes");

    /** What is wrong with the file and ends the reading of it. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }

    private final SourceText file;
    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, List<Piece>> units = new LinkedHashMap<>();
    private Optional<EditionId> original = Optional.empty();
    private String language = "";
    private String unit = "";
    private Place place = Place.ofFile("");
    private Optional<Coded> source = Optional.empty();
    private Optional<Coded> target = Optional.empty();
    private String state = "";

    private XliffReader(SourceText file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** Whether a file is XLIFF, well formed or not: by its name, or by how it begins. */
    public static boolean isXliff(String name, String beginning) {
        return name.matches("(?i).*\\.(xlf|xliff)") || beginning.contains("<xliff");
    }

    /** Reads a file; empty with one error where it is no work package. */
    public static Checked<Optional<FinishedPackage>> read(SourceText file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(withoutMark(file.text())));
            return Checked.good(Optional.of(new XliffReader(file, xml).document()));
        } catch (Refused refused) {
            return failed(refused.problem);
        } catch (XMLStreamException broken) {
            int line = Math.max(1, Math.min(broken.getLocation().getLineNumber(), file.lineCount()));
            int column = Math.max(0, broken.getLocation().getColumnNumber() - 1);
            int at = Math.min(file.startOfLine(line) + column, file.text().length());
            return failed(Problem.error(file.place(at), "This is no XML: " + said(broken), OURS));
        }
    }

    private static Checked<Optional<FinishedPackage>> failed(Problem problem) {
        return new Checked<>(Optional.empty(), List.of(problem));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** What the parser says, without the place that it puts before it. */
    private static String said(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int from = message.indexOf("Message: ");
        return (from < 0 ? message : message.substring(from + "Message: ".length()))
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
    }

    private FinishedPackage document() throws XMLStreamException, Refused {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> {
                    int at = Math.max(0, file.text().indexOf("<!DOCTYPE"));
                    throw new Refused(
                            Problem.error(file.place(at), "A document type is not read", "Take out the <!DOCTYPE>"));
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("An entity is not read", "Write its letters");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        if (original.isEmpty() || units.isEmpty()) {
            throw refused("This is no work package: it has no " + (units.isEmpty() ? "units" : "file"), OURS);
        }
        return new FinishedPackage(file, original.get(), new Language(language), units);
    }

    private Refused refused(String message, String hint) {
        return new Refused(Problem.error(here(), message, hint));
    }

    private Place here() {
        int line = Math.max(1, Math.min(xml.getLocation().getLineNumber(), file.lineCount()));
        int column = Math.max(0, xml.getLocation().getColumnNumber() - 1);
        return file.place(Math.min(file.startOfLine(line) + column, file.text().length()));
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private void start(String name) throws XMLStreamException, Refused {
        boolean inMatch = open.contains("alt-trans") || open.contains("match");
        if (open.isEmpty() && !name.equals("xliff")) {
            throw refused("This is no XLIFF: it begins with <" + name + ">", OURS);
        }
        if (open.size() >= DEEPEST) {
            throw refused("Elements stand more than " + DEEPEST + " deep", OURS);
        }
        open.push(name);
        switch (name) {
            case "xliff" -> language = attribute("trgLang");
            case "file" -> file();
            case "unit" -> unit = attribute("name");
            case "group" -> unit = attribute("resname");
            case "segment", "trans-unit" -> segment();
            case "source", "target" -> {
                String stated = attribute("state");
                Optional<Coded> text = Optional.of(coded(name));
                open.pop();
                if (inMatch || open.contains("ignorable")) {
                    return;
                }
                if (name.equals("source")) {
                    source = text;
                } else {
                    state += " " + stated;
                    target = text;
                }
            }
            default -> {}
        }
    }

    private void file() throws Refused {
        if (original.isPresent()) {
            throw refused("It has several files", "Ingest each work package by itself");
        }
        original = EditionId.parse(attribute("original"));
        if (original.isEmpty()) {
            throw refused("It is no work package: original=\"" + attribute("original") + "\" is no edition", OURS);
        }
        String tag = language.isEmpty() ? attribute("target-language") : language;
        language = tag.toLowerCase(Locale.ROOT);
        if (!Language.isTag(language)) {
            throw refused("The target language \"" + tag + "\" is no language", "Write its tag, such as bg");
        }
    }

    private void segment() {
        place = here();
        source = Optional.empty();
        target = Optional.empty();
        state = attribute("state") + " " + attribute("approved");
    }

    private void end(String name) throws Refused {
        open.pop();
        if (name.equals("segment") || name.equals("trans-unit")) {
            if (unit.isEmpty() || source.isEmpty()) {
                throw refused("A sentence does not say what it is of", OURS);
            }
            units.computeIfAbsent(unit, any -> new ArrayList<>())
                    .add(new Piece(place, source.get(), target.orElse(Coded.plain("")), isDone(name)));
        } else if (name.equals("unit") || name.equals("group")) {
            unit = "";
        }
    }

    /** Whether somebody says that the sentence is translated, as XLIFF 1.2 does where it says nothing. */
    private boolean isDone(String element) {
        List<String> said = List.of(state.strip().split("\\s+", -1));
        return said.stream().anyMatch(DONE::contains) || element.equals("trans-unit") && state.isBlank();
    }

    /** The text of a source or target up to its end. */
    private Coded coded(String name) throws XMLStreamException, Refused {
        List<Token> tokens = new ArrayList<>();
        Deque<String> codes = new ArrayDeque<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tokens.add(new Token(Kind.TEXT, xml.getText(), 0));
                case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName(), codes, tokens);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (codes.isEmpty()) {
                        return new Coded(tokens);
                    }
                    close(codes.pop(), tokens);
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("An entity is not read", "Write its letters");
                case XMLStreamConstants.END_DOCUMENT -> throw refused("The <" + name + "> has no end", OURS);
                default -> {}
            }
        }
    }

    private void open(String name, Deque<String> codes, List<Token> tokens) throws Refused {
        if (codes.size() >= DEEPEST) {
            throw refused("Elements stand more than " + DEEPEST + " deep", OURS);
        }
        if (name.equals("pc") || name.equals("g")) {
            String id = attribute("id");
            if (!id.matches("[1-9]\\d{0,5}")) {
                throw refused("The code \"" + id + "\" is none of the source", "Keep the codes as they were");
            }
            tokens.add(new Token(Kind.OPEN, "", Integer.parseInt(id)));
            codes.push(id);
        } else if (name.equals("mrk")) {
            codes.push("");
        } else {
            throw refused("The code <" + name + "> is none of the source", "Keep the codes as they were");
        }
    }

    private static void close(String code, List<Token> tokens) {
        if (!code.isEmpty()) {
            tokens.add(new Token(Kind.CLOSE, "", Integer.parseInt(code)));
        }
    }
}
