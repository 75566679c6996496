package org.clausebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.clausebook.text.Origin;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/** Random editions of every shape that the dialect can say, full of texts that look like Markdown. */
final class GeneratedEditions {
    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "Licence",
            "term",
            "1.",
            "2)",
            "1.1",
            "12",
            "1986.",
            "30",
            "(a)",
            "(iv)",
            "Article",
            "5",
            "§",
            "3",
            "*",
            "**",
            "***",
            "_",
            "__",
            "*bold*",
            "_it_",
            "__x__",
            "a_b_c",
            "https://ex.com/a_b/_c?x=*1*&amp=2",
            "\\bin",
            "\\",
            "\\\\",
            "\\*",
            "C:\\_x",
            "[",
            "]",
            "[Company]",
            "[a](b)",
            "[a][b]",
            "[a]:",
            "![x](y)",
            "![x]",
            "]]",
            "[[",
            "|",
            "a|b",
            "||",
            "#",
            "##",
            "C#",
            "{",
            "}",
            "{#x}",
            "{#",
            "<script>",
            "</b>",
            "<b",
            "<!-- page 7 -->",
            "<a@b.c>",
            "<http://x.y>",
            "&amp;",
            "&#42;",
            "&",
            "&copy",
            "---",
            "--",
            "-",
            "+",
            "=",
            "===",
            "~~~",
            "~",
            "`",
            "``",
            "`x`",
            ">",
            ">>",
            "\"q\"",
            "'q'",
            "“Product”",
            "Лиценз",
            "чл.",
            "7",
            "条文",
            "第三条",
            "第三条文",
            "עברית",
            "العربية",
            "a\u00a0b",
            "\u00a0",
            "\u200b",
            "\u200bx",
            "\ufeff",
            "é",
            "e\u0301",
            "😀",
            "€",
            "™",
            "+1",
            "•",
            "–",
            "—",
            "·",
            "!",
            "!!",
            "(",
            ")",
            "()",
            ".",
            ":",
            ";",
            "a.",
            "I.",
            "i)",
            "IV.",
            "title:",
            "\u2028",
            "\u0085",
            "$1",
            "@me",
            "x^2",
            "%20",
            "----",
            "* *",
            "- -",
            "1)a",
            "&nbsp;",
            "\\[x\\]");
    private static final List<String> CLAUSE_NUMBERS = List.of(
            "1.",
            "2)",
            "12.",
            "3.",
            "(a)",
            "(iv)",
            "Article 5",
            "Article 5.",
            "§ 3",
            "чл. 7",
            "第三条",
            "IV.",
            "7",
            "•",
            "-",
            "a)");
    private static final List<String> ITEM_NUMBERS =
            List.of("(a)", "1.", "2)", "i)", "•", "–", "-", "*", "1.1", "§ 3", "7");
    private static final List<String> HEADING_NUMBERS =
            List.of("1.", "5", "Article 5", "§ 3", "IV.", "(a)", "чл. 7", "第三条", "1.1");

    private final SplittableRandom random;
    private final List<Entry> entries = new ArrayList<>();
    private int page;

    private GeneratedEditions(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The edition of a seed. */
    static Edition of(long seed) {
        return new GeneratedEditions(seed).edition();
    }

    private Edition edition() {
        page = random.nextInt(2);
        int depth = 0;
        if (random.nextInt(4) > 0) {
            String title = text(4);
            add(0, Block.Kind.TITLE, "", title, "", marks(Mark.Field.HEADING, title));
            depth = 1;
        }
        body(depth);
        headings(depth, 0);
        SourceText nowhere = new SourceText("", "");
        List<Block> blocks = Addressing.address(entries, nowhere).value();
        Language language = new Language(pick(List.of("en", "bg", "no", "pt-br")));
        Language source = random.nextBoolean() ? language : new Language("de");
        Origin origin = random.nextBoolean() ? new Origin("", "") : new Origin(text(2), "0a".repeat(32));
        EditionId id = new EditionId(
                new Slug("eula"), language, new Version(pick(List.of("20250425", "2.10", "0x1F", "yes"))));
        return new Edition(id, text(4), source, origin, "", blocks);
    }

    private void headings(int depth, int nested) {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String number = random.nextInt(3) == 0 ? pick(HEADING_NUMBERS) : "";
            String heading = number.isEmpty() || random.nextBoolean() ? text(4) : "";
            add(depth, Block.Kind.SECTION, number, heading, "", marks(Mark.Field.HEADING, heading));
            body(depth + 1);
            if (nested < 3) {
                headings(depth + 1, nested + 1);
            }
        }
    }

    private void body(int depth) {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    paragraph(depth);
                    items(depth + 1, 0);
                }
                case 1 -> items(depth, 0);
                case 2 -> rows(depth);
                case 3 -> paragraph(depth);
                default -> clause(depth, pick(CLAUSE_NUMBERS));
            }
        }
    }

    private void clause(int depth, String number) {
        boolean headed = random.nextBoolean();
        labelled(depth, Block.Kind.CLAUSE, headed && random.nextBoolean() ? "" : number, headed);
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(3)) {
                case 0 -> paragraph(depth + 1);
                case 1 -> items(depth + 1, 0);
                default -> rows(depth + 1);
            }
        }
        if (number.equals("1.") && entries.get(entries.size() - 1).depth() >= 0 && random.nextBoolean()) {
            boolean below = hasNumber(depth, "1.");
            labelled(below ? depth + 1 : depth, Block.Kind.CLAUSE, "1.1", random.nextBoolean());
        }
    }

    private boolean hasNumber(int depth, String number) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).depth() == depth) {
                return entries.get(i).number().equals(number);
            }
        }
        return false;
    }

    private void items(int depth, int nested) {
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            labelled(depth, Block.Kind.ITEM, random.nextBoolean() ? pick(ITEM_NUMBERS) : "", random.nextInt(4) == 0);
            if (random.nextInt(4) == 0) {
                paragraph(depth + 1);
            }
            if (nested < 3 && random.nextInt(3) == 0) {
                items(depth + 1, nested + 1);
            }
            if (random.nextInt(6) == 0) {
                rows(depth + 1);
            }
        }
    }

    private void paragraph(int depth) {
        String text = text(8);
        add(depth, Block.Kind.PARAGRAPH, "", "", text, marks(Mark.Field.TEXT, text));
    }

    private void labelled(int depth, Block.Kind kind, String number, boolean headed) {
        // An asterisk alone is a number rather than a heading.
        String heading = headed ? text(3).replaceFirst("^\\*$", "Term.") : "";
        String text = (number.isEmpty() && heading.isEmpty()) || random.nextInt(8) > 0 ? text(8) : "";
        List<Mark> marks = new ArrayList<>(marks(Mark.Field.HEADING, heading));
        marks.removeIf(mark -> mark.kind() == Mark.Kind.STRONG);
        marks.addAll(marks(Mark.Field.TEXT, text));
        add(depth, kind, number, heading, text, marks);
    }

    private void rows(int depth) {
        int count = 1 + random.nextInt(3);
        for (int row = 0; row < count; row++) {
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            int cells = 1 + random.nextInt(3);
            for (int i = 0; i < cells; i++) {
                String cell = i > 0 && random.nextInt(4) == 0 ? "" : text(3);
                text.append(cell.isEmpty() || text.isEmpty() ? "" : " ").append(cell);
                int start = text.length() - cell.length();
                marks.add(new Mark(Mark.Field.TEXT, new Span(start, text.length()), Mark.Kind.CELL, ""));
                for (Mark mark : marks(Mark.Field.TEXT, cell)) {
                    Span moved =
                            new Span(mark.span().start() + start, mark.span().end() + start);
                    if (mark.kind() != Mark.Kind.CODE || !cell.contains("|")) {
                        marks.add(new Mark(mark.field(), moved, mark.kind(), mark.href()));
                    }
                }
            }
            add(depth, Block.Kind.PARAGRAPH, "", "", text.toString(), marks);
        }
    }

    private List<Mark> marks(Mark.Field field, String text) {
        List<Mark> marks = new ArrayList<>();
        int count = text.isEmpty() ? 0 : Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < count; i++) {
            int start = boundary(text, random.nextInt(3) == 0 ? 0 : random.nextInt(text.length()));
            int end = boundary(
                    text, random.nextInt(3) == 0 ? text.length() : start + random.nextInt(text.length() - start) + 1);
            Mark.Kind kind = Mark.Kind.values()[random.nextInt(4)];
            boolean fence = kind == Mark.Kind.CODE
                    && text.substring(start, Math.max(start, end)).contains("``");
            if (start < end && !fence) {
                marks.add(new Mark(field, new Span(start, end), kind, kind == Mark.Kind.LINK ? href(text) : ""));
            }
        }
        return Nesting.of(text, marks);
    }

    private static int boundary(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    private String href(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text;
            case 1 -> "https://ex.com/a_(b)_c?x=1&amp;y=<z>";
            case 2 -> "#p 1";
            default -> "https://ex.com/" + pick(WORDS).strip();
        };
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(longest);
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.nextInt(4) > 0) {
                text.append(' ');
            }
            text.append(pick(WORDS));
        }
        return text.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void add(int depth, Block.Kind kind, String number, String heading, String text, List<Mark> marks) {
        if (page > 0 && random.nextInt(6) == 0) {
            page++;
        }
        String id = random.nextInt(10) == 0 ? "id-" + entries.size() : "";
        entries.add(new Entry(depth, kind, number, heading, text, page, marks, new Span(0, 0), id));
    }
}
