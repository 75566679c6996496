package org.clausebook.parse;

import org.clausebook.source.SourceText;

/**
 * What begins like a tag, a comment or the title of a link and does not end nearby: Flexmark looks for the end by regular
 * expressions that recurse letter by letter, which overflows the stack.
 */
final class Openings {
    static final int FAR = 500;

    /** No address is longer. */
    private static final int ADDRESS = 8_000;

    private final String text;
    private final Problems problems;

    private Openings(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Whether all end within their paragraph and the bound, or with it; where not, the first that does not is told. */
    static boolean hold(SourceText file, Problems problems) {
        return new Openings(file.text(), problems).hold();
    }

    private boolean hold() {
        for (int at = next(0); at < text.length(); at = next(at + 1)) {
            if (isMarkup(at) && isFar(at + 2, '>')) {
                return refuse(at, "A < without its > in the next " + FAR + " characters", "Write \\< where it is text");
            }
            int title = text.charAt(at) == ']' ? title(at + 1) : -1;
            if (title >= 0 && isFar(title + 1, text.charAt(title) == '(' ? ')' : text.charAt(title))) {
                return refuse(
                        title,
                        "A title of a link that goes on for " + FAR + " characters",
                        "Write \\[ where it is text");
            }
        }
        return true;
    }

    private int next(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '<' && text.charAt(at) != ']') {
            at++;
        }
        return at;
    }

    /** Whether a sign begins a comment, an instruction, or a tag that has attributes. */
    private boolean isMarkup(int at) {
        if (text.charAt(at) != '<' || at + 1 >= text.length() || at > 0 && text.charAt(at - 1) == '\\') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean spaced = end < text.length() && Character.isWhitespace(text.charAt(end));
        return end > at + 1 ? spaced : "!?".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Where the title of a link begins whose text ends before an offset; -1 where none does. */
    private int title(int from) {
        boolean link = from < text.length() && (text.charAt(from) == '(' || text.charAt(from) == ':');
        if (!link) {
            return -1;
        }
        int end = afterSpace(from + 1);
        int furthest = Math.min(text.length(), end + ADDRESS);
        boolean bare = text.charAt(from) == '(' && end < furthest && text.charAt(end) != '<';
        int brackets = 0;
        while (end < furthest && !Character.isWhitespace(text.charAt(end))) {
            brackets += bare ? bracket(end) : 0;
            if (brackets < 0) {
                // The link ends with its address: what stands behind it is text.
                return -1;
            }
            end++;
        }
        int title = afterSpace(end);
        boolean quoted = title < text.length() && "\"'(".indexOf(text.charAt(title)) >= 0;
        return quoted && title > end ? title : -1;
    }

    /** 1 for a bracket that opens, -1 for one that closes, 0 for all else and what a backslash makes text. */
    private int bracket(int at) {
        boolean escaped = text.charAt(at - 1) == '\\';
        char c = text.charAt(at);
        return escaped ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    /** The end of a space, which has at most one end of a line in it. */
    private int afterSpace(int from) {
        int at = from;
        boolean broken = false;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !(broken && text.charAt(at) == '\n')) {
            broken |= text.charAt(at) == '\n';
            at++;
        }
        return at;
    }

    private boolean isFar(int from, char closing) {
        int end = Math.min(text.length(), from + FAR);
        boolean blank = false;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == closing || blank && c == '\n') {
                return false;
            }
            blank = c == '\n' || blank && (c == ' ' || c == '\t' || c == '\r');
        }
        return end < text.length();
    }

    private boolean refuse(int offset, String message, String hint) {
        problems.error(offset, message, hint);
        return false;
    }
}
