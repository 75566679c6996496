package org.clausebook.check;

import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;

/** What only the Markdown shows, since a text has one space for any white space. */
final class MarkdownRule {
    private MarkdownRule() {}

    static void check(Prose prose, SourceText file, Findings findings) {
        for (Block block : prose.edition().blocks()) {
            prose.text(block.path()).ifPresent(line -> check(line, block, file, findings));
        }
    }

    private static void check(Line line, Block block, SourceText file, Findings findings) {
        String markdown = block.source().of(file.text());
        int gap = markdown.indexOf("  ");
        while (gap >= 0) {
            int end = gap;
            while (end < markdown.length() && markdown.charAt(end) == ' ') {
                end++;
            }
            if (gap > 0 && isText(markdown, gap - 1) && end < markdown.length() && isText(markdown, end)) {
                add(line, markdown.substring(wordStart(markdown, gap), gap), findings);
                return;
            }
            gap = markdown.indexOf("  ", end);
        }
    }

    private static boolean isText(String markdown, int at) {
        char unit = markdown.charAt(at);
        return unit != '|' && !Character.isWhitespace(unit);
    }

    private static int wordStart(String markdown, int end) {
        int start = end;
        while (start > 0 && isText(markdown, start - 1)) {
            start--;
        }
        return start;
    }

    private static void add(Line line, String word, Findings findings) {
        int at = Math.max(0, line.text().indexOf(word + " "));
        Span span = new Span(at, Math.min(line.text().length(), at + word.length() + 1));
        findings.add(Rule.DOUBLE_SPACE, new Line.Spot(line, span), Say.TWO_SPACES.of(), Say.DELETE_ONE_SPACE.of());
    }
}
