package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.parse.Entry;

/**
 * Accounts for every character of a text layer that is not blank: each is in exactly one paragraph or in the
 * furniture, in order, and each paragraph's characters are in the entries made of it. It knows nothing of how the
 * paragraphs were made, only what went in and what came out.
 */
final class LetterAccount {
    private LetterAccount() {}

    /**
     * A place where what came out is not what went in.
     *
     * @param line the line of the text layer, 1-based
     * @param expected what stands there in the source
     * @param found what came out there
     */
    record Loss(int line, String expected, String found) {}

    /** The first loss between a reading and the entries made of it; empty where every character is accounted for. */
    static Optional<Loss> check(Reading reading, List<List<Entry>> editions) {
        Stream source = new Stream();
        List<Furniture> furniture = new ArrayList<>(reading.furniture());
        for (Line line : reading.lines()) {
            source.add(withoutFurniture(line, furniture), line.number());
        }
        if (!furniture.isEmpty()) {
            return Optional.of(
                    new Loss(furniture.get(0).line(), "", furniture.get(0).text()));
        }
        Stream paragraphs = new Stream();
        Stream labelled = new Stream();
        for (Paragraph paragraph : reading.paragraphs()) {
            paragraphs.add(paragraph.text(), paragraph.line());
            labelled.add(paragraph.label() + paragraph.text(), paragraph.line());
        }
        Stream entries = new Stream();
        for (List<Entry> edition : editions) {
            for (Entry entry : edition) {
                entries.add(entry.number() + entry.heading() + entry.text(), 0);
            }
        }
        Optional<Loss> loss = source.against(paragraphs);
        return loss.isPresent() ? loss : labelled.against(entries);
    }

    /** The line without what the furniture list takes from it; what it took is struck off the list. */
    private static String withoutFurniture(Line line, List<Furniture> furniture) {
        String text = line.text();
        while (!furniture.isEmpty()
                && furniture.get(0).line() == line.number()
                && text.endsWith(furniture.get(0).text())) {
            text = text.substring(0, text.length() - furniture.get(0).text().length());
            furniture.remove(0);
        }
        return text;
    }

    /** Characters that are not blank, and the line that each came from. */
    private static final class Stream {
        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        void add(String text, int line) {
            starts.add(letters.length());
            lines.add(line);
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean plain = c > ' ' && c < '\u007f';
                if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                    letters.append(text, from, i);
                    from = i + 1;
                }
            }
            letters.append(text, from, text.length());
        }

        Optional<Loss> against(Stream other) {
            if (letters.compareTo(other.letters) == 0) {
                return Optional.empty();
            }
            int at = 0;
            int least = Math.min(letters.length(), other.letters.length());
            while (at < least && letters.charAt(at) == other.letters.charAt(at)) {
                at++;
            }
            return Optional.of(new Loss(lineOf(at), around(letters, at), around(other.letters, at)));
        }

        private int lineOf(int at) {
            int line = 0;
            for (int i = 0; i < starts.size() && starts.get(i) <= at; i++) {
                line = lines.get(i);
            }
            return line;
        }

        private static String around(StringBuilder text, int at) {
            return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
        }
    }
}
