package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.text.ClauseNumber;

/**
 * Lines to paragraphs. Neither a blank line nor its lack is believed alone: a paragraph ends where its last line left
 * room for the next word, where a sentence ends, where a label begins, where the type changes; a page's break and
 * blank lines inside a sentence part nothing.
 */
final class Unwrapper {
    /** A line is short when the next word and this share of the line's width more would have fitted. */
    private static final double SLACK = 0.06;

    private static final double CLEARLY = 0.2;
    /** As much room as this only lines have that were never wrapped. */
    private static final double UNWRAPPED = 1;
    /** Empty space above a line, in lines, from which on it is seen. */
    private static final double APART = 0.25;

    /** More than a first line is indented by, in average characters. */
    private static final double DEEP = 12;

    /** So often empty space stands between paragraphs before it is believed to do nothing else. */
    private static final int MANY_GAPS = 8;

    private static final int TITLE_LINES = 3;

    private final Layer layer;
    private final List<Line> lines = new ArrayList<>();
    private final List<Optional<Numbering.Label>> labels;
    private final LanguageGuess.Parts parts;
    private final HeadingStyle style;
    private final WordJoiner joiner;
    private final double width;
    /** Words that open several paragraphs, where that is beyond doubt: they open one after a full line, too. */
    private final Set<String> openings;
    /** Whether empty space stands nowhere but between paragraphs. */
    private final boolean gapsPart;

    private Unwrapper(Layer layer, LanguageGuess.Parts parts) {
        this.layer = layer;
        this.parts = parts;
        double gap = 0;
        for (int i = 0; i < layer.lines().size(); i++) {
            Line line = layer.lines().get(i);
            if (layer.furniture().containsKey(i)) {
                gap = Math.max(gap, line.gap());
            } else {
                // Of the space around furniture no more counts than a blank line: the rest is a page's margin.
                lines.add(line.gap() < Math.min(gap, 1) ? line.withGap(Math.min(gap, 1)) : line);
                gap = 0;
            }
        }
        CapitalRuns.measure(lines, APART);
        this.width = usualWidth();
        this.style = new HeadingStyle(parts.usual());
        this.joiner = new WordJoiner(lines, layer.keepsSpaces(), style);
        this.labels = Numbering.of(starts());
        this.openings = Openings.of(lines, i -> lines.get(i).gap() >= APART || isShort(i - 1, CLEARLY));
        this.gapsPart = gapsPart();
    }

    /** What nearly all lines keep to, in characters; a few that were never wrapped do not count. */
    private double usualWidth() {
        int[] lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return lengths.length == 0 ? 1 : Math.min(160, lengths[(int) ((lengths.length - 1) * 0.9)]);
    }

    /**
     * The layer's paragraphs, and its furniture with the marks of words joined.
     *
     * @param parts the languages of the layer's parts
     */
    static Reading read(Layer layer, LanguageGuess.Parts parts) {
        return new Unwrapper(layer, parts).paragraphs();
    }

    private Reading paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Furniture> hyphens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || breaks(start, i)) {
                paragraphs.add(joiner.join(start, i, hyphens));
                start = i;
            }
        }
        return new Reading(layer.lines(), paragraphs, furniture(hyphens), parts, "", "");
    }

    private List<Furniture> furniture(List<Furniture> hyphens) {
        List<Furniture> all = new ArrayList<>(hyphens);
        layer.furniture().forEach((index, kind) -> {
            Line line = layer.lines().get(index);
            all.add(new Furniture(kind, line.page(), line.number(), line.text()));
        });
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return all;
    }

    private List<Numbering.Start> starts() {
        List<Numbering.Start> starts = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean apart = i == 0 || lines.get(i).gap() >= APART;
            boolean ended = apart || Words.ends(lines.get(i - 1).text());
            boolean free = ended
                    || ((isShort(i - 1, SLACK) || outdented(i))
                            && !lines.get(i - 1).text().endsWith("、"));
            String text = lines.get(i).entry() ? "" : lines.get(i).text();
            starts.add(new Numbering.Start(text, free, ended, apart, 0, false));
        }
        return starts;
    }

    /** Whether the first word of the next line would have fitted on this one, with room to spare. */
    private boolean isShort(int i, double slack) {
        if (i + 1 >= lines.size()) {
            return true;
        }
        Line next = lines.get(i + 1);
        // Eastern text breaks nearly anywhere; but only empty space shows that it was not kept together.
        boolean breakable = next.gap() >= APART && Words.isEastern(next.text().charAt(0));
        int word = breakable ? 1 : Words.first(next.text()).length();
        return lines.get(i).room() - 1 - Math.min(word, width / 3) >= slack * width;
    }

    /** Whether it starts further left than the line before, as after an indented first or hanging last line. */
    private boolean outdented(int i) {
        return lines.get(i - 1).indent() - lines.get(i).indent() >= 2;
    }

    /** Whether a paragraph that began at {@code start} ends before line {@code i}. */
    private boolean breaks(int start, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (labels.get(i).isPresent() || before.entry()) {
            return true;
        }
        if (isRule(before.text()) || isRule(line.text()) || Words.isContentsEntry(before.text())) {
            return true;
        }
        // An eastern line goes on where it is full: one with room for many signs was left so on purpose.
        boolean eastern = Words.isEastern(Words.lastSign(before.text()));
        boolean parted = eastern && (isShort(i - 1, CLEARLY) || standsOut(before, line) || line.gap() >= APART);
        if (joiner.joinsInsideWord(i) && line.gap() < 1 && !parted) {
            return false;
        }
        if (changesType(before, line) && !Words.startsLow(line.text())) {
            return true;
        }
        if (isCentred(before) && isCentred(line) && !leadsOn(before.text())) {
            return true;
        }
        boolean ended = Words.ends(before.text());
        if (line.gap() >= APART) {
            return ended
                    ? !isSpaced(start, i) || isShort(i - 1, SLACK) || style.beginsWithRunIn(line.text())
                    : breaksAtGap(start, i);
        }
        if (before.page() != line.page() && isTitleSoFar(start, i) && isShort(i - 1, SLACK)) {
            return true;
        }
        if (ended) {
            boolean indented =
                    line.indent() - before.indent() >= 2 && labels.get(start).isEmpty();
            boolean formula = openings.contains(Openings.of(line.text()));
            return Words.startsLow(line.text())
                    ? beginsSmall(start, i)
                    : isShort(i - 1, SLACK) || indented || formula || isHeadingOverText(start, i);
        }
        if (isShort(i - 1, UNWRAPPED) && (isTail(start, i) || leadsToEntry(i))) {
            return true;
        }
        boolean begins = !Words.startsLow(line.text()) || isAddress(line.text()) || isSetIn(start, i);
        boolean shorter = isShort(i - 1, CLEARLY) && !leadsOn(before.text()) && !isBroken(i - 1);
        return (begins && shorter) || isHeadingOverText(start, i);
    }

    /** Whether a list's next entry, rather than more of a sentence, begins with a small letter behind a mark. */
    private boolean beginsSmall(int start, int i) {
        boolean entry =
                labels.get(start).isEmpty() && Words.lastSign(lines.get(i - 1).text()) == ';';
        return isShort(i - 1, entry ? CLEARLY : UNWRAPPED)
                && !Words.first(lines.get(i).text()).contains("://");
    }

    /** Whether a line that was never wrapped, and is longer than a heading, ends inside a sentence all the same. */
    private boolean isBroken(int i) {
        String text = lines.get(i).text();
        return isShort(i, UNWRAPPED)
                && text.length() > HeadingStyle.LONGEST
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    /** A short line set in about as much from the left as from the right: a title page's lines stand for themselves. */
    private boolean isCentred(Line line) {
        double right = Math.max(0, line.room());
        return line.indent() >= 0.08 * width
                && Math.abs(line.indent() - right) <= 0.08 * width
                && line.text().length() <= 0.75 * width;
    }

    /** A line drawn with signs, such as {@code -----}. */
    private static boolean isRule(String text) {
        return text.length() > 2
                && !Character.isLetterOrDigit(text.charAt(0))
                && text.chars().noneMatch(Character::isLetterOrDigit)
                && text.indexOf(' ') < 0;
    }

    /** A line alone that stands so far in that it is no paragraph's first line. */
    private boolean isSetIn(int start, int i) {
        return i - start == 1 && lines.get(start).indent() - lines.get(i).indent() >= DEEP;
    }

    private static boolean changesType(Line before, Line line) {
        boolean size = before.size() > 0 && Math.abs(before.size() - line.size()) > 0.08 * before.size();
        boolean startsBold = line.bold() || line.boldPrefix() > 0;
        boolean bold = before.bold() ? !startsBold : line.bold() && before.boldPrefix() == 0;
        // A run-in heading may fill its line to the end, and its text begin on the next.
        boolean runIn = before.bold() && line.gap() < APART && ".:".indexOf(Words.lastSign(before.text())) >= 0;
        return size || (bold && !runIn);
    }

    /** Whether an eastern line is set in another type than the one above: in a sentence that fills that line, bold type may begin. */
    private static boolean standsOut(Line before, Line line) {
        boolean full = before.size() == line.size() && before.room() < 2;
        return changesType(before, line)
                && !(full && Words.isEastern(line.text().charAt(0)));
    }

    /** At empty space a sentence goes on where its line was full, and where the next begins with a small letter. */
    private boolean breaksAtGap(int start, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        boolean far = line.gap() > 3 && before.page() == line.page();
        if (Words.startsLow(line.text()) && isTail(start, i)) {
            return true;
        }
        if (isAddress(line.text()) && !leadsOn(before.text())) {
            return true;
        }
        if (gapsPart && endsItem(start, i)) {
            return true;
        }
        if (Words.startsLow(line.text()) || leadsOn(before.text())) {
            return far || (isShort(i - 1, CLEARLY) && !leadsOn(before.text()));
        }
        if (hangsOut(start, i)) {
            return true;
        }
        boolean full = !isShort(i - 1, SLACK);
        return far
                || !full
                || isTitleSoFar(start, i)
                || (gapsPart && Character.isUpperCase(line.text().charAt(0)));
    }

    /**
     * Whether empty space is found between paragraphs only, as far as anyone can see: there is much of it over capitals,
     * and below none a sentence goes on with a small letter; an address alone on its line is none.
     */
    private boolean gapsPart() {
        int gaps = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() >= APART && labels.get(i).isEmpty()) {
                String text = lines.get(i).text();
                boolean inside = Words.startsLow(text)
                        && text.indexOf(' ') > 0
                        && !Words.ends(lines.get(i - 1).text());
                if (inside) {
                    return false;
                }
                gaps += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
            }
        }
        return gaps >= MANY_GAPS;
    }

    /** Whether line {@code i} goes on with the sentence that the items above interrupt. */
    private boolean isTail(int start, int i) {
        boolean outdented = lines.get(i).indent() + 2 <= lines.get(start).indent();
        if (labels.get(start).isEmpty()) {
            return outdented && start > 0 && isBareLabel(start - 1);
        }
        boolean ended =
                start > 0 && ",;".indexOf(Words.lastSign(lines.get(i - 1).text())) >= 0;
        return (outdented || ended) && !startsClause(start);
    }

    /** Whether an item ends with a comma, as those of a list do, and a sentence begins below it. */
    private boolean endsItem(int start, int i) {
        return labels.get(start).isPresent()
                && lines.get(i - 1).text().endsWith(",")
                && Words.startsHigh(lines.get(i).text());
    }

    /** Whether a conjunction behind a mark leads to the next entry of a list: {@code ; and}, {@code , or,}. */
    private boolean leadsToEntry(int i) {
        String before = lines.get(i - 1).text();
        String bare = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
        int space = bare.lastIndexOf(' ');
        return Words.startsLow(lines.get(i).text())
                && space > 0
                && ";,".indexOf(bare.charAt(space - 1)) >= 0
                && style.leadsOn(bare.substring(space + 1));
    }

    private boolean isBareLabel(int i) {
        return labels.get(i).filter(label -> rest(i, label.number()).isEmpty()).isPresent();
    }

    /** Whether the paragraph's label is one that clauses bear rather than items, and a sentence begins behind it. */
    private boolean startsClause(int start) {
        return labels.get(start)
                .map(Numbering.Label::number)
                .filter(ClauseNumber::isMajor)
                .filter(number -> !Words.startsLow(rest(start, number)))
                .isPresent();
    }

    private String rest(int start, ClauseNumber number) {
        return lines.get(start).text().substring(number.printed().length()).strip();
    }

    /** Whether all lines of the paragraph, more than one, stand further in than line {@code i} of the same page. */
    private boolean hangsOut(int start, int i) {
        boolean out = i - start > 1 && lines.get(i).page() == lines.get(i - 1).page();
        for (int j = start; out && j < i; j++) {
            out = lines.get(j).indent() - lines.get(i).indent() >= 2;
        }
        return out;
    }

    /** A line that is a mail address and nothing else. */
    private static boolean isAddress(String text) {
        return text.indexOf('@') > 0 && text.indexOf(' ') < 0;
    }

    /** Whether the paragraph has as much empty space between its last lines, so that this space says nothing. */
    private boolean isSpaced(int start, int i) {
        double gap = lines.get(i).gap();
        return i - start >= 3
                && lines.get(i - 1).gap() >= APART
                && lines.get(i - 2).gap() >= APART
                && gap <= lines.get(i - 1).gap();
    }

    /** One to three lines that read like a heading rather than like a sentence. */
    private boolean isTitleSoFar(int start, int i) {
        if (i - start > TITLE_LINES) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (int j = start; j < i; j++) {
            text.append(lines.get(j).text()).append(' ');
        }
        String bare = labels.get(start)
                .map(label -> text.substring(label.number().printed().length()).strip())
                .orElse(text.toString().strip());
        return style.readsLikeTitle(bare);
    }

    /** Capitals over small letters; where they have a label, the line may be as full as any other. */
    private boolean isHeadingOverText(int start, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        boolean labelled = labels.get(start).isPresent() && Words.startsHigh(line.text()) && !leadsOn(before.text());
        return Words.allCapitals(before.text())
                && !Words.allCapitals(beginning(line.text()))
                && isTitleSoFar(start, i)
                && (labelled || isShort(i - 1, 0));
    }

    /** Its first two words. */
    private static String beginning(String text) {
        int space = text.indexOf(' ', text.indexOf(' ') + 1);
        return space < 0 ? text : text.substring(0, space);
    }

    /** Whether the text cannot end here: with an article, preposition, conjunction, comma or open bracket. */
    private boolean leadsOn(String text) {
        String last = Words.last(text);
        return ",、，".indexOf(text.charAt(text.length() - 1)) >= 0
                || style.leadsOn(last)
                || (Words.opensBracket(text) && text.length() > 20);
    }
}
