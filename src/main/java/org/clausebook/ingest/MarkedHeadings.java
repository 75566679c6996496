package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.ClauseNumber;

/**
 * Which of the paragraphs that a source marks as headings are none. Word processors number paragraphs by their styles for
 * headings, and so whole clauses are marked: sentences, and the entries of their lists.
 */
final class MarkedHeadings {
    /** What ends as a sentence or lead-in does and has more UTF-16 units is none. */
    private static final int LONGEST = 220;
    /** A sentence of more is none in scripts that part no words. */
    private static final int LONGEST_EASTERN = 40;
    /** So few of one look tell nothing of each other. */
    private static final int FEW = 3;
    /** So far above the number before one is looked for. */
    private static final int REACH = 40;

    private final HeadingStyle style;

    private MarkedHeadings(HeadingStyle style) {
        this.style = style;
    }

    /**
     * The same paragraphs, of which those that are marked and read like text are marked no longer; where half of one
     * rank do, neither are the others that do not read like titles.
     */
    static List<Paragraph> trusted(List<Paragraph> paragraphs, HeadingStyle style) {
        return new MarkedHeadings(style).trusted(paragraphs);
    }

    private List<Paragraph> trusted(List<Paragraph> paragraphs) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.hint() == Paragraph.Hint.HEADING) {
                int[] count = counts.computeIfAbsent(look(paragraph), look -> new int[2]);
                count[0]++;
                count[1] += isText(paragraph) ? 1 : 0;
            }
        }
        List<Paragraph> trusted = new ArrayList<>(paragraphs);
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean marked = paragraph.hint() == Paragraph.Hint.HEADING;
            if (marked && (isDoubtful(paragraph, counts) || goesOnWithText(trusted, i))) {
                trusted.set(i, paragraph.unmarked());
            }
        }
        return trusted;
    }

    private boolean isDoubtful(Paragraph paragraph, Map<String, int[]> counts) {
        int[] count = counts.getOrDefault(look(paragraph), new int[2]);
        boolean mostly = count[0] >= FEW && count[1] * 2 >= count[0];
        return isText(paragraph) || (mostly && !style.readsLikeTitle(words(paragraph)));
    }

    /** Whether it is {@code 1.3} after a {@code 1.2} that is text, and no title without a stop. */
    private boolean goesOnWithText(List<Paragraph> paragraphs, int at) {
        Optional<ClauseNumber> number = number(paragraphs.get(at)).filter(label -> label.depth() > 1);
        String words = words(paragraphs.get(at));
        if (number.isEmpty() || (style.readsLikeTitle(words) && !words.endsWith("."))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (number(paragraphs.get(i)).filter(number.get()::follows).isPresent()) {
                return paragraphs.get(i).hint() != Paragraph.Hint.HEADING;
            }
        }
        return false;
    }

    private static Optional<ClauseNumber> number(Paragraph paragraph) {
        return ClauseNumber.leading(paragraph.label().isEmpty() ? paragraph.text() : paragraph.label());
    }

    private static String look(Paragraph paragraph) {
        return paragraph.level() + (words(paragraph).equals(paragraph.text()) ? "" : " labelled");
    }

    /** Its text without a label printed in it. */
    private static String words(Paragraph paragraph) {
        String text = paragraph.text();
        int label = paragraph.label().isEmpty()
                ? number(paragraph).map(number -> number.printed().length()).orElse(0)
                : 0;
        return text.substring(label).strip();
    }

    private boolean isText(Paragraph paragraph) {
        String words = words(paragraph);
        boolean labelled =
                words.length() < paragraph.text().length() || !paragraph.label().isEmpty();
        return isSentence(words)
                || (labelled && isEntry(words))
                || (endsBare(words) && (words.length() > LONGEST || beginsWithHeading(words)));
    }

    /** Whether a sentence or lead-in ends there, outside of the brackets that a note to a heading may stand in. */
    private static boolean endsBare(String words) {
        return !words.isEmpty() && ".:;。：；".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isSentence(String words) {
        return Words.isEastern(words)
                ? words.endsWith("。") && words.length() > LONGEST_EASTERN
                : words.endsWith(".") && Words.plain(words).size() > HeadingStyle.MOST_WORDS;
    }

    /** Whether it ends or goes on as the entries of a list do that are parts of one sentence. */
    private static boolean isEntry(String words) {
        boolean parted = ";；".indexOf(Words.lastSign(words)) >= 0;
        return parted || (Words.startsLow(words) && (Words.ends(words) || words.contains("; ")));
    }

    /** Whether a sentence follows a first one that could be a heading run in with it. */
    private boolean beginsWithHeading(String words) {
        int stop = words.indexOf(". ");
        return stop > 0
                && style.readsLikeRunIn(words.substring(0, stop + 1))
                && !style.readsLikeTitle(words.substring(stop + 2).strip());
    }
}
