package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Iterator;
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
        Letters source = new Letters();
        Iterator<Furniture> furniture = reading.furniture().iterator();
        Optional<Furniture> next = next(furniture);
        for (Line line : reading.lines()) {
            String text = line.text();
            while (next.isPresent()
                    && next.get().line() == line.number()
                    && text.endsWith(next.get().text())) {
                text = text.substring(0, text.length() - next.get().text().length());
                next = next(furniture);
            }
            source.add(text, line.number());
        }
        if (next.isPresent()) {
            return Optional.of(new Loss(next.get().line(), "", next.get().text()));
        }
        Letters paragraphs = new Letters();
        Letters labelled = new Letters();
        for (Paragraph paragraph : reading.paragraphs()) {
            paragraphs.add(paragraph.text(), paragraph.line());
            labelled.add(paragraph.label(), paragraph.line());
            labelled.add(paragraph.text(), paragraph.line());
        }
        Letters entries = new Letters();
        for (List<Entry> edition : editions) {
            for (Entry entry : edition) {
                entries.add(entry.number(), 0);
                entries.add(entry.heading(), 0);
                entries.add(entry.text(), 0);
            }
        }
        Optional<Loss> loss = source.against(paragraphs);
        return loss.isPresent() ? loss : labelled.against(entries);
    }

    private static Optional<Furniture> next(Iterator<Furniture> furniture) {
        return furniture.hasNext() ? Optional.of(furniture.next()) : Optional.empty();
    }

    /** The characters of some texts that are not blank, and the line that each text came from. */
    private static final class Letters {
        private static final int END = -1;
        private static final int SHOWN = 20;

        private final List<String> texts = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private String text = "";
        private int index;
        private int at;

        void add(String added, int line) {
            texts.add(added);
            lines.add(line);
        }

        /** The next character that is not blank, or {@link #END}. */
        private int next() {
            while (true) {
                while (at < text.length()) {
                    char c = text.charAt(at++);
                    if (!Words.isBlank(c)) {
                        return c;
                    }
                }
                if (index == texts.size()) {
                    return END;
                }
                text = texts.get(index++);
                at = 0;
            }
        }

        /** The first place where the other letters are not these; both are read once only. */
        Optional<Loss> against(Letters other) {
            int same = 0;
            int mine = next();
            while (mine == other.next()) {
                if (mine == END) {
                    return Optional.empty();
                }
                same++;
                mine = next();
            }
            int line = lines.isEmpty() ? 0 : lines.get(Math.max(0, index - 1));
            return Optional.of(new Loss(line, around(same), other.around(same)));
        }

        /** What stands around a letter, counted from 0. */
        private String around(int letter) {
            StringBuilder letters = new StringBuilder();
            for (String each : texts) {
                each.chars().filter(c -> !Words.isBlank((char) c)).forEach(c -> letters.append((char) c));
            }
            return letters.substring(Math.max(0, letter - SHOWN), Math.min(letters.length(), letter + SHOWN));
        }
    }
}
