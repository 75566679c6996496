package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clausebook.text.Block;
import org.junit.jupiter.api.Test;

/** Lines of pages to paragraphs, where the pages say more than their words: empty space and the size of type. */
class UnwrapperTest {
    private static final double TEXT = 12;

    private final List<Line> lines = new ArrayList<>();

    private void line(double gap, double room, double size, String text) {
        boolean bold = size > TEXT;
        lines.add(new Line(
                text,
                1,
                lines.size() + 1,
                gap,
                room,
                0,
                size,
                bold,
                bold ? text.length() : 0,
                false,
                List.of(),
                false));
    }

    private Reading read() {
        LanguageGuess.Parts parts =
                LanguageGuess.parts(lines.stream().map(Line::text).toList());
        return Unwrapper.read(new Layer(lines, new TreeMap<>(), false), parts);
    }

    private String paragraphs() {
        return String.join(
                "\n", read().paragraphs().stream().map(Paragraph::text).toList());
    }

    @Test
    void someEmptySpacePartsEasternParagraphsThatFillTheirLines() {
        line(0, 0.2, TEXT, "自転車を借りる人は、返す日を紙に書いて店の人に渡してくださ");
        line(0, 1, TEXT, "い。返す日は後から変えることができます。");
        line(0.86, 0.2, TEXT, "返す日を過ぎたときは、一日ごとに五百円を店に払ってください。");
        line(0.86, 0.2, TEXT, "鍵をなくした人は、新しい鍵の代金を払います。");
        assertEquals("""
                自転車を借りる人は、返す日を紙に書いて店の人に渡してください。返す日は後から変えることができます。
                返す日を過ぎたときは、一日ごとに五百円を店に払ってください。
                鍵をなくした人は、新しい鍵の代金を払います。""", paragraphs());
    }

    @Test
    void largerTypeBeginsAnEasternHeadingAlsoWhereNoEmptySpaceIsSeen() {
        line(0, 0.2, TEXT, "借りた人が払います。店は、返してもらった日に領収書を渡します");
        line(0, 20, 14, "鍵について");
        line(0.7, 0.2, TEXT, "鍵は一つだけ渡します。");
        assertEquals("借りた人が払います。店は、返してもらった日に領収書を渡します\n鍵について\n鍵は一つだけ渡します。", paragraphs());
    }

    @Test
    void boldTypeThatBeginsInsideAnEasternSentencePartsNothing() {
        line(0, 0.2, TEXT, "自転車を借りる人は、返す日を紙に書いて店の人に渡してくださ");
        lines.add(new Line("いますようお願いします。", 1, 2, 0, 20, 0, TEXT, true, 12, false, List.of(), false));
        assertEquals("自転車を借りる人は、返す日を紙に書いて店の人に渡してくださいますようお願いします。", paragraphs());
    }

    @Test
    void theLargestTypeOverAllIsTheTitleThoughItIsLong() {
        line(0, 0.1, 24, "川沿いの公園にある貸し自転車の店を利用するときに守っていただく");
        line(0, 30, 24, "規則とお願い");
        line(0.9, 10, TEXT, "自転車は大切に使ってください。");
        assertEquals(
                Block.Kind.TITLE,
                Outline.of(read().paragraphs(), new HeadingStyle(List.of()))
                        .get(0)
                        .kind());
    }
}
