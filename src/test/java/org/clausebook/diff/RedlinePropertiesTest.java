package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.text.Word;
import org.junit.jupiter.api.Test;

/** What holds for every pair of texts; each failure names its seed. */
class RedlinePropertiesTest {
    private static final int SEEDS = 500;

    @Test
    void equalAndDeleteIsTheOldTextEqualAndInsertTheNew() {
        for (int seed = 0; seed < SEEDS; seed++) {
            GeneratedTexts texts = new GeneratedTexts(seed);
            String old = texts.text();
            String now = seed % 3 == 0 ? texts.text() : texts.edited(old);
            List<Op> ops = RedlineTest.ops(old, now);
            assertEquals(old, Op.oldText(ops), "seed " + seed);
            assertEquals(now, Op.newText(ops), "seed " + seed);
        }
    }

    @Test
    void noWordIsCut() {
        for (int seed = 0; seed < SEEDS; seed++) {
            GeneratedTexts texts = new GeneratedTexts(seed);
            String old = texts.text();
            String now = texts.edited(old);
            assertEquals(List.of(), cut(RedlineTest.ops(old, now), old), "seed " + seed);
        }
    }

    /** The words of the older text in the middle of which an op ends. */
    private static List<String> cut(List<Op> ops, String old) {
        List<String> cut = new ArrayList<>();
        List<Word> words = Word.in(old);
        int at = 0;
        for (Op op : ops) {
            at += op.inOld() ? op.text().length() : 0;
            for (Word word : words) {
                if (word.span().start() < at && at < word.span().end()) {
                    cut.add(word.of(old));
                }
            }
        }
        return cut;
    }

    @Test
    void noTwoNeighboursAreOfOneKindAndDeletionsComeFirst() {
        for (int seed = 0; seed < SEEDS; seed++) {
            GeneratedTexts texts = new GeneratedTexts(seed);
            String old = texts.text();
            List<Op> ops = RedlineTest.ops(old, texts.edited(old));
            for (int i = 1; i < ops.size(); i++) {
                Op.Kind before = ops.get(i - 1).kind();
                Op.Kind kind = ops.get(i).kind();
                assertNotEquals(before, kind, "seed " + seed);
                assertTrue(before != Op.Kind.INSERT || kind == Op.Kind.EQUAL, "seed " + seed);
            }
        }
    }

    @Test
    void aTextDoesNotDifferFromItself() {
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = new GeneratedTexts(seed).text();
            assertTrue(Redline.isEmpty(RedlineTest.ops(text, text)), "seed " + seed);
        }
    }

    @Test
    void whatIsWrappedOtherwiseDoesNotDiffer() {
        for (int seed = 0; seed < SEEDS; seed++) {
            GeneratedTexts texts = new GeneratedTexts(seed);
            String old = texts.text();
            assertTrue(Redline.isEmpty(RedlineTest.ops(old, texts.wrapped(old))), "seed " + seed);
        }
    }

    /** Inputs on which a search without a bound takes the square of their length: here a hundred times the limit. */
    @Test
    void noInputTakesForEver() {
        int size = 60_000;
        String two = repeated(new SplittableRandom(1), size, "a", "b");
        String otherTwo = repeated(new SplittableRandom(2), size, "a", "b");
        String unlike = repeated(new SplittableRandom(3), size, "c", "d");
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        for (int i = 0; i < size; i++) {
            up.append('w').append(i).append(' ');
            down.append('w').append(size - i).append(' ');
        }
        for (List<String> texts : List.of(
                List.of(two, otherTwo),
                List.of(two, unlike),
                List.of(up.toString(), down.toString()),
                List.of("a ".repeat(size), "a ".repeat(size / 2) + "b " + "a ".repeat(size)))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                List<Op> ops = RedlineTest.ops(texts.get(0), texts.get(1));
                assertEquals(texts.get(0), Op.oldText(ops));
                assertEquals(texts.get(1), Op.newText(ops));
            });
        }
    }

    private static String repeated(SplittableRandom random, int size, String... words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }
}
