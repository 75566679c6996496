package org.clausebook.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/** Finds the version that a text states: in its running header or footer, else near its title. */
final class VersionSearch {
    private static final int FIRST_PARAGRAPHS = 12;
    /** A line that says nothing but a date may stand below a list of contents. */
    private static final int FIRST_DATED = 25;

    private static final int LAST_PARAGRAPHS = 6;
    /** Longer paragraphs, in UTF-16 units, speak of other versions, too. */
    private static final int SHORT = 120;

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern NUMBER = number();

    private VersionSearch() {}

    private static Pattern number() {
        String words = String.join(
                "|",
                Wording.ofAll(Wording.Kind.VERSION).stream()
                        .sorted()
                        .map(Pattern::quote)
                        .toList());
        // In some languages the number stands first, and then only one of several parts is none of a list.
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words
                        + ")(?:[:.]?\\s+|：\\s*)(\\d+(?:[.-]\\d+)*)(?![\\p{L}\\d/]|\\.?\\s+\\p{L}+\\.?\\s+(?:19|20)\\d\\d)"
                        + "|(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)+)\\.?\\s+(?:" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The version in the running lines; empty where they state none. */
    static Optional<Version> inFurniture(List<Furniture> furniture) {
        return furniture.stream()
                .filter(piece -> piece.kind() == Furniture.Kind.FOOTER || piece.kind() == Furniture.Kind.HEADER)
                .map(piece -> stated(piece.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The version that the title or one of the first short paragraphs states; empty where none does. */
    static Optional<Version> inText(List<Paragraph> paragraphs) {
        return first(paragraphs, FIRST_PARAGRAPHS).stream()
                .map(Paragraph::text)
                .filter(text -> text.length() < SHORT)
                .map(VersionSearch::stated)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day that a line near the title states, or one at the text's end; empty where none does. */
    static Optional<Version> dated(List<Paragraph> paragraphs, Language language) {
        List<Paragraph> last = paragraphs.subList(Math.max(0, paragraphs.size() - LAST_PARAGRAPHS), paragraphs.size());
        return StatedDate.in(first(paragraphs, FIRST_DATED), language).or(() -> StatedDate.in(last, language));
    }

    private static List<Paragraph> first(List<Paragraph> paragraphs, int most) {
        return paragraphs.subList(0, Math.min(most, paragraphs.size()));
    }

    private static Optional<Version> stated(String text) {
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            return Optional.of(new Version(date.group()));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String figures = number.group(1) != null ? number.group(1) : number.group(2);
        return StatedDate.in(figures).or(() -> Optional.of(new Version(figures)));
    }
}
