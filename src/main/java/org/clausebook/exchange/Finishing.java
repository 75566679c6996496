package org.clausebook.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.exchange.FinishedPackage.Piece;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Mark;
import org.clausebook.text.Origin;
import org.clausebook.text.Version;

/** Makes the edition that a finished work package translates: its words in the structure of the source edition. */
public final class Finishing {
    private static final String AGAIN = "Export the work package again, and carry the translation over";

    private final FinishedPackage finished;
    private final Edition source;
    private final Map<String, List<Piece>> units;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();

    private Finishing(FinishedPackage finished, Edition source) {
        this.finished = finished;
        this.source = source;
        this.units = new HashMap<>(finished.units());
    }

    /**
     * The new edition.
     *
     * @param source the edition that was translated
     * @param version the new edition's version
     * @param title its title as shown to people; empty for the translated one
     * @return an error for each sentence that lacks its translation, and for what is no longer as the source has it; a
     *     warning where nobody said that a sentence is translated
     */
    public static Checked<Edition> edition(
            FinishedPackage finished, Edition source, Version version, String title, Origin origin) {
        Finishing finishing = new Finishing(finished, source);
        List<Block> blocks = source.blocks().stream().map(finishing::block).toList();
        finishing.checkRest();
        String translated = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::heading)
                .findFirst()
                .orElse(source.title());
        Edition edition = new Edition(
                new EditionId(source.id().work(), finished.target(), version),
                title.isEmpty() ? translated : title,
                source.id().language(),
                origin,
                "",
                blocks);
        return new Checked<>(edition, finishing.problems);
    }

    private Block block(Block block) {
        List<Mark> marks = new ArrayList<>();
        String number = Field.hasWords(block.number())
                ? said(block, Field.NUMBER, block.number(), Mark.Field.HEADING, List.of(), marks)
                : block.number();
        List<Mark> ofHeading = Coded.marks(block, Mark.Field.HEADING);
        String heading = said(block, Field.HEADING, block.heading(), Mark.Field.HEADING, ofHeading, marks);
        String text = text(block, marks);
        marks.sort(Comparator.comparing(Mark::field)
                .thenComparingInt(mark -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end()));
        return new Block(
                block.path(),
                block.parent(),
                block.kind(),
                number,
                heading,
                text,
                0,
                marks,
                new Span(0, 0),
                block.named());
    }

    private String text(Block block, List<Mark> marks) {
        List<Span> cells = Field.cells(block);
        List<Mark> ofText = Coded.marks(block, Mark.Field.TEXT);
        if (cells.isEmpty()) {
            return said(block, Field.TEXT, block.text(), Mark.Field.TEXT, ofText, marks);
        }
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : " ");
            List<Mark> own = new ArrayList<>();
            String cell = said(block, Field.cell(i), cells.get(i).of(block.text()), Mark.Field.TEXT, ofText, own);
            int start = row.length();
            own.add(new Mark(Mark.Field.TEXT, new Span(0, cell.length()), Mark.Kind.CELL, ""));
            own.forEach(mark -> marks.add(new Mark(
                    mark.field(),
                    new Span(mark.span().start() + start, mark.span().end() + start),
                    mark.kind(),
                    mark.href())));
            row.append(cell);
        }
        return row.toString();
    }

    /** The translation of a field, and in the list its marks. */
    private String said(Block block, String field, String text, Mark.Field of, List<Mark> codes, List<Mark> marks) {
        if (text.isEmpty()) {
            return "";
        }
        String name = block.path() + " " + field;
        List<Piece> pieces = Optional.ofNullable(units.remove(name)).orElse(List.of());
        if (pieces.isEmpty()) {
            problems.add(Problem.error(finished.file().whole(), "It has not " + name, AGAIN));
            return text;
        }
        Translated translated = new Translated(of, codes, marks);
        int at = 0;
        for (Piece piece : pieces) {
            String original = piece.source().text();
            int found = text.indexOf(original, at);
            if (found < 0 || !text.substring(at, found).isBlank()) {
                problems.add(Problem.error(
                        piece.place(), "The source of " + name + " is not what " + source.id() + " says", AGAIN));
                return text;
            }
            if (piece.target().text().isBlank() && !original.isBlank()) {
                problems.add(Problem.error(
                        piece.place(), "A sentence of " + name + " is not translated", "Fill its target"));
            } else if (!piece.done()) {
                open.add(piece);
            }
            translated.add(found > at, piece, name);
            at = found + original.length();
        }
        if (!text.substring(at).isBlank()) {
            problems.add(Problem.error(pieces.get(0).place(), "The source of " + name + " lacks its end", AGAIN));
        }
        return translated.text();
    }

    private void checkRest() {
        units.forEach((name, pieces) ->
                problems.add(Problem.error(pieces.get(0).place(), source.id() + " has no " + name, AGAIN)));
        if (!open.isEmpty()) {
            problems.add(Problem.warning(
                    open.get(0).place(),
                    "Nobody marked as translated: " + open.size()
                            + (open.size() == 1 ? " sentence, this one" : " sentences, this one first"),
                    "Look whether it still holds the old translation"));
        }
    }

    /** Sentences put together, with single spaces, and the marks on them. */
    private final class Translated {
        private final Mark.Field field;
        private final List<Mark> codes;
        private final List<Mark> marks;
        private final StringBuilder text = new StringBuilder();
        private final Set<Integer> used = new HashSet<>();
        private boolean apart;

        Translated(Mark.Field field, List<Mark> codes, List<Mark> marks) {
            this.field = field;
            this.codes = codes;
            this.marks = marks;
        }

        String text() {
            return text.toString().strip();
        }

        void add(boolean follows, Piece piece, String name) {
            apart |= follows;
            Map<Integer, Integer> starts = new HashMap<>();
            for (Coded.Token token : piece.target().tokens()) {
                switch (token.kind()) {
                    case TEXT -> letters(token.text());
                    case OPEN -> {
                        part();
                        starts.put(token.code(), text.length());
                    }
                    case CLOSE -> close(token.code(), starts, piece, name);
                }
            }
            piece.source().codes().stream()
                    .filter(code -> !starts.containsKey(code))
                    .forEach(code -> problems.add(Problem.warning(
                            piece.place(), "A sentence of " + name + " lost the code " + code, "Set it again")));
        }

        private void close(int code, Map<Integer, Integer> starts, Piece piece, String name) {
            if (code > codes.size() || !used.add(code)) {
                problems.add(Problem.error(
                        piece.place(),
                        "The code " + code + " of " + name + (code > codes.size() ? " is none" : " stands twice"),
                        "Keep the codes as they are in the source"));
                return;
            }
            Mark mark = codes.get(code - 1);
            int start = starts.getOrDefault(code, 0);
            if (start < text.length()) {
                marks.add(new Mark(field, new Span(start, text.length()), mark.kind(), mark.href()));
            }
        }

        private void letters(String letters) {
            letters.codePoints().forEach(c -> {
                if (Character.isWhitespace(c)) {
                    apart = true;
                } else {
                    part();
                    text.appendCodePoint(c);
                }
            });
        }

        /** Writes the space that is due. */
        private void part() {
            if (apart && !text.isEmpty()) {
                text.append(' ');
            }
            apart = false;
        }
    }
}
