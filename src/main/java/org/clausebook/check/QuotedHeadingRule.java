package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.align.BlockLink;
import org.clausebook.check.Line.Spot;
import org.clausebook.text.ClausePath;

/** Headings that the source quotes, and that the translation quotes otherwise than it has them. */
final class QuotedHeadingRule {
    private static final Pattern QUOTED = Pattern.compile("[„“«\"](?<quoted>[^„“”«»\"]{2,200})[“”»\"]");

    private final Pair pair;
    private final Findings findings;
    /** By what the source's heading reads, the heading of its counterpart. */
    private final Map<String, Line> headings = new HashMap<>();
    /** By what the translation's own headings read. */
    private final Map<String, ClausePath> own = new HashMap<>();

    private QuotedHeadingRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        for (BlockLink link : pair.ofLink().keySet()) {
            Optional<Line> left = pair.left().heading(link.left().get(0));
            Optional<Line> right = pair.right().heading(link.right().get(0));
            if (left.isPresent() && right.isPresent()) {
                headings.put(plain(left.get().text()), right.get());
                own.put(plain(right.get().text()), link.right().get(0));
            }
        }
    }

    static void check(Pair pair, Findings findings) {
        QuotedHeadingRule rule = new QuotedHeadingRule(pair, findings);
        pair.texts().forEach(rule::check);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[.:,;]+$", "").strip();
    }

    private void check(Texts texts) {
        List<Spot> candidates = quoted(texts.right());
        for (Spot quoted : quoted(texts.left())) {
            Line heading = headings.get(plain(quoted.letters()));
            if (heading != null) {
                Optional<Spot> best = candidates.stream()
                        .filter(spot -> likeness(spot, heading) > 0)
                        .reduce((one, other) -> likeness(other, heading) > likeness(one, heading) ? other : one);
                best.ifPresent(spot -> compare(texts, quoted, spot, heading));
            }
        }
    }

    private static List<Spot> quoted(List<Line> lines) {
        List<Spot> spots = new ArrayList<>();
        for (Line line : lines) {
            Matcher quoted = QUOTED.matcher(line.text());
            while (quoted.find()) {
                spots.add(line.spot(quoted.start("quoted"), quoted.end("quoted")));
            }
        }
        return spots;
    }

    /** How many words of the heading are quoted, in whatever form. */
    private static long likeness(Spot spot, Line heading) {
        List<Token> there = heading.tokens();
        List<Token> here = spot.line().tokens(spot.span());
        return there.stream()
                .filter(token -> token.stem().length() > 2
                        && here.stream().anyMatch(other -> Token.alike(other.stem(), token.stem())))
                .count();
    }

    private void compare(Texts texts, Spot quoted, Spot spot, Line heading) {
        String reads = plain(spot.letters());
        if (reads.equals(plain(heading.text()))) {
            return;
        }
        boolean another = own.containsKey(reads);
        findings.add(
                another ? Rule.REFERENCE_DIFFERS : Rule.BROKEN_HEADING_REFERENCE,
                spot,
                Optional.of(heading.place()),
                another
                        ? "The source quotes the heading " + quoted.letters() + ", this is that of another clause"
                        : "No heading reads so; the source's " + quoted.letters() + " is here " + heading.text(),
                "Write " + heading.text().replaceAll("[.:]$", ""));
    }
}
