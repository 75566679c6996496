package org.clausebook.exchange;

import javax.xml.stream.XMLStreamException;
import org.clausebook.diff.Op;
import org.clausebook.exchange.WorkPackage.Old;
import org.clausebook.exchange.WorkPackage.Segment;
import org.clausebook.exchange.WorkPackage.State;
import org.clausebook.exchange.WorkPackage.Unit;

/**
 * A work package as XLIFF 2.1 (OASIS, 2018): a unit for each number, heading and text, a segment for each sentence. What
 * did not change is final; what did is initial, its old translation in the target and in a match of the Translation
 * Candidates module, the redline of its source in a note.
 */
public final class Xliff21 {
    private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";

    private Xliff21() {}

    /** The whole file. */
    public static String write(WorkPackage work) {
        return Xml.text(xml -> xml.element(
                "xliff",
                root -> root.element(
                        "file",
                        file -> {
                            for (Unit unit : work.units()) {
                                unit(file, unit);
                            }
                        },
                        "id",
                        "f1",
                        "original",
                        work.source().id().toString(),
                        "xml:space",
                        "preserve"),
                "xmlns",
                CORE,
                "xmlns:mtc",
                MATCHES,
                "version",
                "2.1",
                "srcLang",
                work.source().id().language().tag(),
                "trgLang",
                work.target().tag()));
    }

    private static void unit(Xml file, Unit unit) throws XMLStreamException {
        file.element(
                "unit",
                xml -> {
                    if (unit.segments().stream()
                            .anyMatch(segment -> segment.old().isPresent())) {
                        xml.element("mtc:matches", matches -> matches(matches, unit));
                        xml.element("notes", notes -> notes(notes, unit));
                    }
                    int number = 0;
                    for (Segment segment : unit.segments()) {
                        segment(xml, segment, ++number);
                    }
                },
                "id",
                unit.id(),
                "name",
                unit.name());
    }

    private static void matches(Xml xml, Unit unit) throws XMLStreamException {
        int number = 0;
        for (Segment segment : unit.segments()) {
            number++;
            if (segment.old().isPresent()) {
                Old old = segment.old().get();
                xml.element(
                        "mtc:match",
                        match -> {
                            match.line("source", old.source());
                            match.line("target", segment.target().text());
                        },
                        "ref",
                        "#s" + number,
                        "similarity",
                        Integer.toString(old.likeness()));
            }
        }
    }

    private static void notes(Xml xml, Unit unit) throws XMLStreamException {
        int number = 0;
        for (Segment segment : unit.segments()) {
            number++;
            if (segment.old().isPresent()) {
                xml.line(
                        "note",
                        Op.marked(segment.old().get().redline()),
                        "id",
                        "n" + number,
                        "appliesTo",
                        "source",
                        "category",
                        "redline");
            }
        }
    }

    private static void segment(Xml unit, Segment segment, int number) throws XMLStreamException {
        if (!segment.gap().isEmpty()) {
            unit.element("ignorable", xml -> xml.line("source", segment.gap()));
        }
        boolean done = segment.state() == State.FINAL;
        unit.element(
                "segment",
                xml -> {
                    xml.line("source", text -> coded(text, segment.source()));
                    if (segment.state() != State.NEW) {
                        xml.line("target", text -> coded(text, segment.target()));
                    }
                },
                "id",
                "s" + number,
                "state",
                done ? "final" : "initial",
                "subState",
                segment.state() == State.FUZZY ? "clausebook:fuzzy" : "");
    }

    private static void coded(Xml xml, Coded text) throws XMLStreamException {
        for (Coded.Token token : text.tokens()) {
            switch (token.kind()) {
                case TEXT -> xml.characters(token.text());
                case OPEN -> xml.start("pc", "id", Integer.toString(token.code()));
                case CLOSE -> xml.end();
            }
        }
    }
}
