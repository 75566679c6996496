package org.clausebook.exchange;

import javax.xml.stream.XMLStreamException;
import org.clausebook.diff.Op;
import org.clausebook.exchange.WorkPackage.Segment;
import org.clausebook.exchange.WorkPackage.State;
import org.clausebook.exchange.WorkPackage.Unit;

/**
 * A work package as XLIFF 1.2 (OASIS, 2008): a group for each number, heading and text, a trans-unit for each sentence.
 * What did not change is approved and final; what did needs review, the old translation in the target and the redline of
 * its source in a note.
 */
public final class Xliff12 {
    /** What stands in the target of a sentence that is to be translated. */
    public enum Untranslated {
        /** Nothing, or the old translation where there is one. */
        EMPTY,
        /**
         * The source, since OmegaT translates what stands in the targets; what is final is locked, and old translations
         * are alternatives only.
         */
        SOURCE
    }

    private Xliff12() {}

    /** The whole file. */
    public static String write(WorkPackage work, Untranslated untranslated) {
        return Xml.text(xml -> xml.element(
                "xliff",
                root -> root.element(
                        "file",
                        file -> file.element("body", body -> {
                            for (Unit unit : work.units()) {
                                group(body, unit, untranslated);
                            }
                        }),
                        "original",
                        work.source().id().toString(),
                        "source-language",
                        work.source().id().language().tag(),
                        "target-language",
                        work.target().tag(),
                        "datatype",
                        "plaintext"),
                "xmlns",
                "urn:oasis:names:tc:xliff:document:1.2",
                "version",
                "1.2"));
    }

    private static void group(Xml body, Unit unit, Untranslated untranslated) throws XMLStreamException {
        body.element(
                "group",
                xml -> {
                    int number = 0;
                    for (Segment segment : unit.segments()) {
                        sentence(xml, segment, unit.id() + ":" + ++number, untranslated);
                    }
                },
                "id",
                unit.id(),
                "resname",
                unit.name());
    }

    private static void sentence(Xml group, Segment segment, String id, Untranslated untranslated)
            throws XMLStreamException {
        boolean done = segment.state() == State.FINAL;
        boolean locked = done && untranslated == Untranslated.SOURCE;
        group.element(
                "trans-unit",
                xml -> {
                    xml.line("source", text -> coded(text, segment.source()));
                    target(xml, segment, untranslated);
                    if (segment.old().isPresent()) {
                        xml.line("note", Op.marked(segment.old().get().redline()), "from", "clausebook");
                        xml.element(
                                "alt-trans",
                                old -> {
                                    old.line("source", segment.old().get().source());
                                    old.line("target", segment.target().text());
                                },
                                "match-quality",
                                segment.old().get().likeness() + "%");
                    }
                },
                "id",
                id,
                "translate",
                locked ? "no" : "",
                "approved",
                done ? "yes" : "",
                "xml:space",
                "preserve");
    }

    private static void target(Xml xml, Segment segment, Untranslated untranslated) throws XMLStreamException {
        State state = segment.state();
        if (state == State.FINAL) {
            xml.line("target", text -> coded(text, segment.target()), "state", "final");
        } else if (untranslated == Untranslated.SOURCE) {
            xml.line("target", text -> coded(text, segment.source()), "state", "needs-translation");
        } else if (state == State.FUZZY) {
            xml.line(
                    "target",
                    text -> coded(text, segment.target()),
                    "state",
                    "needs-review-translation",
                    "state-qualifier",
                    "fuzzy-match");
        }
    }

    private static void coded(Xml xml, Coded text) throws XMLStreamException {
        for (Coded.Token token : text.tokens()) {
            switch (token.kind()) {
                case TEXT -> xml.characters(token.text());
                case OPEN -> xml.start("g", "id", Integer.toString(token.code()));
                case CLOSE -> xml.end();
            }
        }
    }
}
