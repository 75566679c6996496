package org.clausebook.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Span;

/**
 * A link in a block: one that its author set, or a web or mail address that stands bare in the text.
 *
 * @param field what the span is in
 * @param span UTF-16 offsets into that field
 * @param href the target; of a bare address the address itself, with the scheme that it leaves out
 */
public record Link(Mark.Field field, Span span, String href) {
    // The look-behinds let a match start only where a run of letters starts, which keeps the search linear.
    private static final Pattern BARE = Pattern.compile(
            "(?<web>https?://[^\\s\\p{Z}<>\"“”„«»。，、；：！？」』】》]+)"
                    + "|(?<www>(?<![\\p{L}\\p{N}@/.])www\\.[^\\s\\p{Z}<>\"“”„«»。，、；：！？」』】》]+)"
                    + "|(?<mail>(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_HOST = Pattern.compile("(?i)https?://|www");
    private static final String TRAILING = ".,;:!?'’‘…*_~|";
    private static final String OPENING = "([{（";
    private static final String CLOSING = ")]}）";

    /** A web or mail address that stands bare in a text. */
    private record Bare(Span span, String href) {}

    private static final Lately<List<Bare>> LATELY = new Lately<>(600_000);

    /** The links of a block, those in its heading first, each field's in the order of their spans, none overlapping. */
    public static List<Link> in(Block block) {
        List<Link> links = new ArrayList<>(in(Mark.Field.HEADING, block.heading(), block.marks()));
        links.addAll(in(Mark.Field.TEXT, block.text(), block.marks()));
        return links;
    }

    /** The name that an address has behind its #, with what stands for a letter as that letter where it can be read. */
    public static String name(String href) {
        String name = href.substring(href.indexOf('#') + 1);
        if (name.indexOf('%') < 0) {
            return name;
        }
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** Where web and mail addresses stand bare in a text, in order. */
    static List<Span> addresses(String text) {
        return in(Mark.Field.TEXT, text, List.of()).stream().map(Link::span).toList();
    }

    private static List<Link> in(Mark.Field field, String text, List<Mark> marks) {
        List<Link> links = new ArrayList<>(0);
        for (Mark mark : marks) {
            if (mark.field() == field && mark.kind() == Mark.Kind.LINK) {
                add(links, new Link(field, mark.span(), mark.href()));
            }
        }
        for (Bare bare : LATELY.of(text, Link::bare)) {
            add(links, new Link(field, bare.span, bare.href));
        }
        if (links.size() > 1) {
            links.sort(Comparator.comparingInt(link -> link.span().start()));
        }
        return links;
    }

    /** Looks only between such blanks as may have an address between them, as none goes across a blank. */
    private static List<Bare> bare(String text) {
        if (!mayHoldAddress(text)) {
            return List.of();
        }
        List<Bare> found = new ArrayList<>();
        Matcher bare = BARE.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            if (mayHoldAddress(text.substring(from, to))) {
                addBare(text, bare.region(from, to), found);
            }
            from = to + 1;
        }
        return found;
    }

    private static void addBare(String text, Matcher bare, List<Bare> found) {
        while (bare.find()) {
            int end = bare.start("mail") >= 0 ? bare.end() : end(text, bare.start(), bare.end());
            Span span = new Span(bare.start(), end);
            if (!NO_HOST.matcher(span.of(text)).matches()) {
                found.add(new Bare(span, scheme(bare) + span.of(text)));
            }
        }
    }

    /** Spares most texts the search. */
    private static boolean mayHoldAddress(String text) {
        return text.indexOf('@') >= 0 || (text.indexOf(':') >= 0 && text.contains("://")) || mayHoldHost(text);
    }

    private static boolean mayHoldHost(String text) {
        for (int dot = text.indexOf('.', 2); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.regionMatches(/* ignoreCase= */ true, dot - 2, "ww", 0, 2)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Link> links, Link link) {
        boolean free = links.stream()
                .noneMatch(other -> other.span.start() < link.span.end() && link.span.start() < other.span.end());
        if (free && link.span.length() > 0) {
            links.add(link);
        }
    }

    private static String scheme(Matcher bare) {
        if (bare.start("www") >= 0) {
            return "http://";
        }
        return bare.start("mail") >= 0 ? "mailto:" : "";
    }

    /** Where an address ends: before the punctuation behind it and a bracket that it does not open itself. */
    private static int end(String text, int start, int matched) {
        int end = unbalanced(text, start, matched);
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Where the first bracket is closed that the address did not open: the text around it did. */
    private static int unbalanced(String text, int start, int matched) {
        int[] open = new int[CLOSING.length()];
        for (int i = start; i < matched; i++) {
            int opens = OPENING.indexOf(text.charAt(i));
            int closes = CLOSING.indexOf(text.charAt(i));
            if (opens >= 0) {
                open[opens]++;
            } else if (closes >= 0 && --open[closes] < 0) {
                return i;
            }
        }
        return matched;
    }
}
