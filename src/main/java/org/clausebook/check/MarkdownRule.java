package org.clausebook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;

/** What only the Markdown shows, since a text has one space for any white space. */
final class MarkdownRule {
    private static final Pattern DOUBLE = Pattern.compile("(?<=[^\\s|])(?<word>\\S*) {2,}(?=[^\\s|])");

    private MarkdownRule() {}

    static void check(Prose prose, SourceText file, Findings findings) {
        for (Block block : prose.edition().blocks()) {
            prose.text(block.path()).ifPresent(line -> check(line, block, file, findings));
        }
    }

    private static void check(Line line, Block block, SourceText file, Findings findings) {
        Matcher found = DOUBLE.matcher(block.source().of(file.text()));
        if (found.find()) {
            String word = found.group("word");
            int at = Math.max(0, line.text().indexOf(word + " "));
            Span span = new Span(at, Math.min(line.text().length(), at + word.length() + 1));
            findings.add(
                    Rule.DOUBLE_SPACE,
                    new Line.Spot(line, span),
                    "Two spaces in a row in the Markdown",
                    "Delete one of the two");
        }
    }
}
