package org.clausebook.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.clausebook.text.Mark;

/** The text of an edition's blocks as runs with and without a link, each in pieces with and without emphasis. */
final class TextRuns {
    // Nothing else is ever made a link: no javascript:, no file of the reader's machine, no address without a host.
    private static final Pattern SAFE = Pattern.compile("(?i)https?://\\S+|mailto:\\S+");

    private final Edition edition;
    private final SiteLayout layout;
    private final String page;
    private final Optional<PointerLinks> pointers;
    private final Set<String> anchors = new HashSet<>();
    // Pages that show the same edition are made side by side.
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    /** The runs of an edition's blocks as a page shows them, without links to what the text itself points to. */
    TextRuns(Edition edition, SiteLayout layout, String page) {
        this(edition, layout, page, Optional.empty());
    }

    /** The runs of an edition's blocks as a page shows them. */
    TextRuns(Edition edition, SiteLayout layout, String page, Optional<PointerLinks> pointers) {
        this.pointers = pointers;
        this.edition = edition;
        this.layout = layout;
        this.page = page;
        for (Block block : edition.blocks()) {
            anchors.add(block.path().toString());
        }
    }

    /** What was wrong with the links so far. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * A stretch that something is said about.
     *
     * @param number by which it is said which stretch is meant
     * @param kind what the style sheet calls it
     */
    record Highlight(Mark.Field field, Span span, int number, String kind) {}

    /** The runs of a whole field. */
    List<View> of(Block block, Mark.Field field) {
        return of(block, field, List.of());
    }

    /** The runs of a whole field with highlights in it. */
    List<View> of(Block block, Mark.Field field, List<Highlight> highlights) {
        String text = block.in(field);
        List<Highlight> own = highlights.stream()
                .filter(one -> one.field() == field
                        && one.span().length() > 0
                        && one.span().end() <= text.length())
                .toList();
        return of(block, field, new Span(0, text.length()), own);
    }

    /** The runs of a stretch of a field. */
    List<View> of(Block block, Mark.Field field, Span within) {
        return of(block, field, within, List.of());
    }

    private List<View> of(Block block, Mark.Field field, Span within, List<Highlight> highlights) {
        List<View> runs = new ArrayList<>();
        int at = within.start();
        for (Link link : Link.in(block)) {
            boolean inside = link.field() == field
                    && link.span().start() >= at
                    && link.span().end() <= within.end();
            Optional<String> href = inside ? href(block, link) : Optional.empty();
            if (href.isPresent()) {
                pointed(runs, block, field, new Span(at, link.span().start()), highlights);
                run(runs, block, field, link.span(), plain().with("href", href.get()), highlights);
                at = link.span().end();
            }
        }
        pointed(runs, block, field, new Span(at, within.end()), highlights);
        return runs;
    }

    /** The runs of a stretch that has none of its author's links: what points to clauses and terms is linked. */
    private void pointed(List<View> runs, Block block, Mark.Field field, Span within, List<Highlight> highlights) {
        int at = within.start();
        List<PointerLinks.Piece> pieces =
                pointers.map(links -> links.in(block, field)).orElse(List.of());
        for (PointerLinks.Piece piece : pieces) {
            if (piece.span().start() >= at && piece.span().end() <= within.end()) {
                run(runs, block, field, new Span(at, piece.span().start()), plain(), highlights);
                run(runs, block, field, piece.span(), view(piece), highlights);
                at = piece.span().end();
            }
        }
        run(runs, block, field, new Span(at, within.end()), plain(), highlights);
    }

    private static View plain() {
        return new View().with("href", "").with("kind", "").with("title", "");
    }

    private static View view(PointerLinks.Piece piece) {
        return new View().with("href", piece.href()).with("kind", piece.kind()).with("title", piece.title());
    }

    private Optional<String> href(Block block, Link link) {
        if (SAFE.matcher(link.href()).matches()) {
            return Optional.of(SiteLayout.outside(link.href()));
        }
        Place place = Place.ofFile(edition.file());
        String where = "In " + block.path() + " the link \"" + link.href() + "\" ";
        if (!link.href().startsWith("#")) {
            problems.add(Problem.warning(
                    place,
                    where + "is shown as plain text",
                    "Write an address that begins with https://, http://, mailto: or, for a clause of this text, #"));
            return Optional.empty();
        }
        String name = Link.name(link.href());
        if (!anchors.contains(name)) {
            problems.add(Problem.error(
                    place,
                    where + "leads to no clause of this edition",
                    "Write # and the address of a clause, such as #"
                            + edition.blocks().get(0).path()));
            return Optional.empty();
        }
        ClauseAddress address = new ClauseAddress(edition.id(), ClausePath.parse(name));
        return Optional.of(layout.href(page, address));
    }

    private static void run(
            List<View> runs, Block block, Mark.Field field, Span span, View run, List<Highlight> highlights) {
        if (span.length() > 0) {
            runs.add(run.with("pieces", pieces(block, field, span, highlights)));
        }
    }

    private static List<View> pieces(Block block, Mark.Field field, Span span, List<Highlight> highlights) {
        String text = block.in(field);
        List<Mark> marks = emphasis(block, field);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        marks.forEach(mark -> cut(cuts, span, mark.span()));
        highlights.forEach(highlight -> cut(cuts, span, highlight.span()));
        List<View> pieces = new ArrayList<>();
        int from = cuts.pollFirst();
        for (int to : cuts) {
            pieces.add(new View()
                    .with("hit", hit(highlights, from))
                    .with("refs", refs(highlights, to))
                    .with("text", text.substring(from, to))
                    .with("strong", covered(marks, Mark.Kind.STRONG, from))
                    .with("emphasis", covered(marks, Mark.Kind.EMPHASIS, from))
                    .with("code", covered(marks, Mark.Kind.CODE, from)));
            from = to;
        }
        return pieces;
    }

    private static List<Mark> emphasis(Block block, Mark.Field field) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : block.marks()) {
            if (mark.field() == field && mark.kind() != Mark.Kind.LINK && mark.kind() != Mark.Kind.CELL) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The numbers of the highlights that end at a place. */
    private static String refs(List<Highlight> highlights, int end) {
        StringJoiner numbers = new StringJoiner(" ");
        for (Highlight highlight : highlights) {
            if (highlight.span().end() == end) {
                numbers.add(Integer.toString(highlight.number()));
            }
        }
        return numbers.toString();
    }

    private static void cut(Set<Integer> cuts, Span within, Span span) {
        cuts.add(Math.max(within.start(), Math.min(within.end(), span.start())));
        cuts.add(Math.max(within.start(), Math.min(within.end(), span.end())));
    }

    /** What the gravest highlight of a place is called, the first of several. */
    private static String hit(List<Highlight> highlights, int at) {
        for (Highlight highlight : highlights) {
            if (highlight.span().start() <= at && at < highlight.span().end()) {
                return highlight.kind();
            }
        }
        return "";
    }

    private static boolean covered(List<Mark> marks, Mark.Kind kind, int at) {
        for (Mark mark : marks) {
            if (mark.kind() == kind
                    && mark.span().start() <= at
                    && at < mark.span().end()) {
                return true;
            }
        }
        return false;
    }
}
