package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.clausebook.source.Checked;
import org.junit.jupiter.api.Test;

/** Whatever a Word file is made of, the letters that it shows come out once and in order. */
class DocxLettersTest {
    private static final List<String> WORDS =
            List.of("law", "лиценз", "1.", "(a)", "&amp;", "§&#xA0;3", "a&#xAD;b", "2021", "-", "𝒜", "條約");
    private static final List<String> HIDDEN = List.of(
            "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>",
            "<w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>NO</w:instrText><w:fldChar"
                    + " w:fldCharType=\"end\"/></w:r>",
            "<w:r><w:lastRenderedPageBreak/></w:r>",
            "<w:r><w:br/></w:r>",
            "<w:bookmarkStart w:id=\"0\"/>");
    private static final List<String> PROPERTIES = List.of(
            "",
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:outlineLvl w:val=\"2\"/>",
            "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
            "<w:sectPr/>",
            "<w:pageBreakBefore/>");
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText"
            + " w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    @Test
    void everyLetterOfAGeneratedFileIsKept() {
        for (long seed = 0; seed < 1000; seed++) {
            StringBuilder xml = new StringBuilder("<w:p><w:r><w:t>start</w:t></w:r></w:p>");
            StringBuilder letters = new StringBuilder("start");
            new Body(new Random(seed), xml, letters).blocks(0);
            String body = "seed " + seed + ": " + xml;
            byte[] bytes =
                    DocxFixture.of(xml.toString()).with("numbering", NUMBERING).bytes();
            Checked<Reading> checked = DocxReader.read("a.docx", bytes);
            assertEquals("", Readings.problems(checked), body);
            Readings.assertAccountsForEveryLetter(checked.value(), body);
            assertEquals(letters.toString(), Readings.letters(checked.value()), body);
        }
    }

    private record Body(Random random, StringBuilder xml, StringBuilder letters) {
        void blocks(int depth) {
            int count = 1 + random.nextInt(depth == 0 ? 8 : 3);
            for (int i = 0; i < count; i++) {
                int kind = random.nextInt(8);
                if (depth > 4 || kind < 5) {
                    paragraph();
                } else if (kind == 5) {
                    xml.append("<w:sdt><w:sdtContent>");
                    blocks(depth + 1);
                    xml.append("</w:sdtContent></w:sdt>");
                } else {
                    table(depth);
                }
            }
        }

        private void table(int depth) {
            xml.append("<w:tbl>");
            int columns = 1 + random.nextInt(3);
            for (int row = random.nextInt(3); row >= 0; row--) {
                xml.append("<w:tr>");
                for (int column = 0; column < columns; column++) {
                    xml.append("<w:tc>");
                    if (random.nextInt(4) == 0) {
                        blocks(depth + 1);
                    } else {
                        paragraph();
                    }
                    xml.append("</w:tc>");
                }
                xml.append("</w:tr>");
            }
            xml.append("</w:tbl>");
        }

        private void paragraph() {
            xml.append("<w:p><w:pPr>").append(pick(PROPERTIES)).append("</w:pPr>");
            for (int i = random.nextInt(6); i > 0; i--) {
                String word = pick(WORDS);
                boolean inserted = random.nextInt(5) == 0;
                xml.append(inserted ? "<w:ins>" : "").append("<w:r>");
                xml.append(random.nextBoolean() ? "<w:rPr><w:b/></w:rPr>" : "");
                xml.append("<w:t xml:space=\"preserve\">").append(word).append(random.nextBoolean() ? " " : "");
                xml.append("</w:t></w:r>").append(inserted ? "</w:ins>" : "");
                xml.append(random.nextInt(4) == 0 ? pick(HIDDEN) : "");
                letters.append(Readings.letters(
                        word.replace("&amp;", "&").replace("&#xA0;", " ").replace("&#xAD;", "")));
            }
            xml.append("</w:p>");
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
