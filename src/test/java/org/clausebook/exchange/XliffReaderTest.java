package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** What comes back from anywhere: each bad file is one message with its place. */
class XliffReaderTest {
    private static final String HEAD =
            "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"bg\"><file original=\"lease.en-2021\">";

    private static String told(String text) {
        Checked<Optional<FinishedPackage>> read = XliffReader.read(new SourceText("w.xlf", text));
        assertEquals(read.failed(), read.value().isEmpty());
        return read.problems().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void refusesADocumentTypeWithAllThatStandsInIt() {
        assertEquals("w.xlf:2:1: A document type is not read", told("""
                <?xml version="1.0"?>
                <!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <xliff>&a;</xliff>"""));
    }

    @Test
    void saysWhereAFileIsNoXml() {
        assertEquals(
                "w.xlf:1:98: This is no XML: XML document structures must start and end within the same entity",
                told(HEAD + "<unit name=\"1" + " text\">").replaceFirst(":9\\d:", ":98:"));
        assertEquals("w.xlf:1:1: This is no XML: Premature end of file", told("").replaceFirst(":1:\\d+:", ":1:1:"));
    }

    @Test
    void saysWhatIsNoWorkPackage() {
        assertEquals("w.xlf:1:7: This is no XLIFF: it begins with <html>", told("<html></html>"));
        assertEquals(
                "w.xlf:1:59: It is no work package: original=\"a.txt\" is no edition",
                told("<xliff version=\"2.1\" trgLang=\"bg\"><file original=\"a.txt\"/></xliff>"));
        assertEquals("w.xlf:1:1: This is no work package: it has no units", told(HEAD + "</file></xliff>"));
    }

    @Test
    void refusesCodesThatItDoesNotKnow() {
        String unit = HEAD + "<unit name=\"1 text\"><segment><source>%s</source></segment></unit></file></xliff>";
        assertEquals("w.xlf:1:128: The code <ph> is none of the source", told(unit.formatted("<ph id='1'/>")));
        assertEquals("w.xlf:1:130: The code \"one\" is none of the source", told(unit.formatted("<pc id='one'/>")));
        assertEquals("", told(unit.formatted("<mrk id='1'>marked</mrk> &lt; &#x41;")));
    }

    @Test
    void boundsHowDeepElementsStand() {
        String deep = "<group>".repeat(5000) + "</group>".repeat(5000);
        assertEquals("w.xlf:1:772: Elements stand more than 100 deep", told(HEAD + deep + "</file></xliff>"));
        assertEquals(
                "Elements stand more than 100 deep",
                told(HEAD + "<unit name='1 text'><segment><source>" + "<g id='1'>".repeat(5000))
                        .replaceFirst("^[^ ]+ ", ""));
    }

    @Test
    void readsTheTargetsAndNotTheMatches() {
        FinishedPackage read =
                XliffReader.read(new SourceText("w.xlf", """
                        <?xml version="1.0"?>
                        <xliff xmlns:mtc="m" version="2.1" srcLang="en" trgLang="bg"><file original="lease.en-2021">
                        <unit name="1 text"><mtc:matches><mtc:match><source>Old.</source><target>Стар.</target></mtc:match></mtc:matches>
                        <segment state="final"><source>You <pc id="1">pay</pc>.</source><target>Вие <pc id="1">плащате</pc>.</target></segment>
                        <ignorable><source> </source></ignorable>
                        <segment><source>Twice.</source></segment>
                        </unit></file></xliff>""")).value().orElseThrow();
        assertEquals("lease.en-2021 bg", read.original() + " " + read.target());
        assertEquals(
                List.of("You pay. > Вие плащате. [1] true", "Twice. >  [] false"),
                read.units().getOrDefault("1 text", List.of()).stream()
                        .map(piece -> piece.source().text() + " > "
                                + piece.target().text() + " " + piece.target().codes() + " " + piece.done())
                        .toList());
    }
}
