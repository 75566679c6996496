package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/**
 * Cuts a file that holds several editions one after the other: where the language changes for good, or where the
 * title stands a second time over another version. A foreign heading or quotation cuts nothing.
 */
final class EditionSplit {
    /**
     * So many paragraphs on either side are asked for their language; where there are fewer, all must agree and the
     * second must begin with a title.
     */
    private static final int WITNESSES = 5;

    private static final int AGREEING = 4;
    /** Two editions of a work in two languages are about equally long: one is no fifth of the other. */
    private static final int SHARE_OF_AN_EDITION = 5;

    /** The rank of a title that the source does not mark: below all levels of headings. */
    private static final int UNMARKED = 7;

    private static final int WORTH_READING = 40;
    /** So much of a paragraph tells its language. */
    private static final int ENOUGH = 300;

    private final List<Paragraph> paragraphs;
    private final HeadingStyle style;
    private final List<Integer> known = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();

    private EditionSplit(List<Paragraph> paragraphs, HeadingStyle style, boolean several) {
        this.paragraphs = paragraphs;
        this.style = style;
        for (int i = 0; several && i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            if (text.length() >= WORTH_READING) {
                Optional<Language> language =
                        LanguageGuess.of(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
                if (language.isPresent()) {
                    known.add(i);
                    languages.add(language.get());
                }
            }
        }
    }

    /**
     * The indices at which editions begin, 0 first.
     *
     * @param several whether the text may be in several languages; one in a single language is not cut by language
     */
    static List<Integer> starts(List<Paragraph> paragraphs, HeadingStyle style, boolean several) {
        EditionSplit split = new EditionSplit(paragraphs, style, several);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int k = 1; k < split.known.size(); k++) {
            if (split.changesAt(k)) {
                starts.add(split.beginning(split.known.get(k - 1) + 1, split.known.get(k)));
            }
        }
        split.joinAppendix(starts);
        split.secondTitles(starts);
        return starts.stream().sorted().distinct().toList();
    }

    /** A short end in another language, a notice to be copied say, belongs to the edition that it ends. */
    private void joinAppendix(List<Integer> starts) {
        int last = starts.size() - 1;
        if (last > 0) {
            int before = size(starts.get(last - 1), starts.get(last));
            int end = size(starts.get(last), paragraphs.size());
            if (end * SHARE_OF_AN_EDITION < before) {
                starts.remove(last);
            }
        }
    }

    /** How much some paragraphs say, in letters of an alphabet: a Han character or kana says as much as several. */
    private int size(int from, int to) {
        int size = 0;
        for (Paragraph paragraph : paragraphs.subList(from, to)) {
            int eastern = (int) paragraph
                    .text()
                    .chars()
                    .filter(c -> Words.isEastern((char) c))
                    .count();
            size += paragraph.text().length() + 2 * eastern;
        }
        return size;
    }

    private boolean changesAt(int k) {
        Language before = languages.get(k - 1);
        Language after = languages.get(k);
        if (before.equals(after)) {
            return false;
        }
        int first = Math.max(0, k - WITNESSES);
        int end = Math.min(languages.size(), k + WITNESSES);
        int fewest = Math.min(k - first, end - k);
        if (fewest < 2 || (fewest < AGREEING && beginning(known.get(k - 1) + 1, known.get(k)) == known.get(k))) {
            return false;
        }
        return agreeing(first, k, before) >= Math.min(AGREEING, k - first)
                && agreeing(k, end, after) >= Math.min(AGREEING, end - k);
    }

    private int agreeing(int from, int to, Language language) {
        return (int)
                languages.subList(from, to).stream().filter(language::equals).count();
    }

    /**
     * Between the last paragraph of one language and the first of the other, the first of the topmost headings that the
     * source marks; where it marks none, the first that reads like a title.
     */
    private int beginning(int from, int to) {
        int beginning = to;
        for (int i = from; i < to; i++) {
            if (rank(i) < (beginning == to ? UNMARKED + 1 : rank(beginning))) {
                beginning = i;
            }
        }
        return beginning;
    }

    /** Of a heading that the source marks its level, of one that only reads so more, of other paragraphs most. */
    private int rank(int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.hint() == Paragraph.Hint.HEADING) {
            return paragraph.level();
        }
        return style.readsLikeTitle(paragraph.text()) ? UNMARKED : Integer.MAX_VALUE;
    }

    /** A title that stands again over another version begins another edition; over the same it is repeated. */
    private void secondTitles(List<Integer> starts) {
        int dates = DateLine.leading(paragraphs);
        if (dates == paragraphs.size()
                || !style.readsLikeTitle(paragraphs.get(dates).text())) {
            return;
        }
        String title = paragraphs.get(dates).text();
        int last = 0;
        for (int i = dates + 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text().equalsIgnoreCase(title)) {
                int start = aboveDates(i, dates);
                Optional<Version> before = VersionSearch.inText(paragraphs.subList(last, start));
                Optional<Version> after = VersionSearch.inText(paragraphs.subList(start, paragraphs.size()));
                if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                    starts.add(start);
                    last = start;
                }
            }
        }
    }

    /** Where the lines begin that date what follows, at most so many. */
    private int aboveDates(int title, int most) {
        int start = title;
        while (start > title - most && DateLine.is(paragraphs.get(start - 1))) {
            start--;
        }
        return start;
    }
}
