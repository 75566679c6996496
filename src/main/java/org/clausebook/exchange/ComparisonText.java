package org.clausebook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.diff.Redline;
import org.clausebook.diff.Renaming;
import org.clausebook.diff.Significance;
import org.clausebook.text.ClausePath;

/** What changed between two versions as text for a terminal or a mail; unchanged links are only counted. */
public final class ComparisonText {
    /** How words that went and came are told apart. */
    public enum Marks {
        /** {@code You [-shall-]{+may+} pay}. */
        SIGNS("[-", "-]", "{+", "+}"),
        /** Struck through and red, underlined and green (ECMA-48, select graphic rendition). */
        COLOURS("\u001b[9;31m", "\u001b[0m", "\u001b[4;32m", "\u001b[0m");

        private final String startDeleted;
        private final String endDeleted;
        private final String startInserted;
        private final String endInserted;

        Marks(String startDeleted, String endDeleted, String startInserted, String endInserted) {
            this.startDeleted = startDeleted;
            this.endDeleted = endDeleted;
            this.startInserted = startInserted;
            this.endInserted = endInserted;
        }

        private String of(Op op) {
            String text = plain(op.text());
            return switch (op.kind()) {
                case EQUAL -> text;
                case DELETE -> startDeleted + text + endDeleted;
                case INSERT -> startInserted + text + endInserted;
            };
        }
    }

    private final Comparison comparison;
    private final Marks marks;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Comparison comparison, Marks marks) {
        this.comparison = comparison;
        this.marks = marks;
    }

    /** The changes in the order of the text. */
    public static String write(Comparison comparison, Marks marks) {
        return new ComparisonText(comparison, marks).text();
    }

    private String text() {
        summary();
        comparison.changes().forEach((link, change) -> {
            if (!change.types().isEmpty()) {
                change(link, change);
            }
        });
        return out.toString();
    }

    private void summary() {
        out.append(plain(comparison.alignment().left().origin().file()))
                .append(" → ")
                .append(plain(comparison.alignment().right().origin().file()))
                .append('\n');
        Map<Significance, Integer> counts = new EnumMap<>(Significance.class);
        int same = 0;
        for (LinkChange change : comparison.changes().values()) {
            if (change.types().isEmpty()) {
                same++;
            } else {
                counts.merge(change.significance(), 1, Integer::sum);
            }
        }
        out.append("%d substantive, %d editorial, %d only renumbered or moved, %d unchanged\n"
                .formatted(
                        counts.getOrDefault(Significance.SUBSTANTIVE, 0),
                        counts.getOrDefault(Significance.EDITORIAL, 0),
                        counts.getOrDefault(Significance.NONE, 0),
                        same));
        for (Renaming renaming : comparison.renamings()) {
            out.append(plain(renaming.reason().toString()))
                    .append(" (")
                    .append(renaming.count())
                    .append("×)\n");
        }
    }

    private void change(BlockLink link, LinkChange change) {
        out.append('\n').append(names(link)).append('\n');
        StringJoiner what = new StringJoiner(", ");
        change.types().forEach(type -> what.add(type.name().toLowerCase(Locale.ROOT)));
        out.append("  ").append(what);
        if (change.significance() != Significance.NONE) {
            out.append("; ").append(change.significance());
        }
        List<String> reasons = new ArrayList<>();
        change.reasons().stream()
                .map(Reason::toString)
                .filter(reason -> link.isPair())
                .forEach(reasons::add);
        out.append(reasons.isEmpty() ? "" : ": " + plain(String.join("; ", reasons)))
                .append('\n');
        boolean words = !change.redline().isEmpty();
        field(change.redline().heading(), words);
        field(
                change.redline().text(),
                words && !Redline.isEmpty(change.redline().text()));
    }

    private void field(List<Op> ops, boolean shown) {
        if (shown && !ops.isEmpty()) {
            StringBuilder line = new StringBuilder();
            ops.forEach(op -> line.append(marks.of(op)));
            out.append("  ").append(line.toString().replace("\n", "\n  ")).append('\n');
        }
    }

    private static String names(BlockLink link) {
        String left = paths(link.left());
        String right = paths(link.right());
        if (link.left().isEmpty()) {
            return "+ " + right;
        }
        if (link.right().isEmpty()) {
            return "- " + left;
        }
        return left.equals(right) ? left : left + " → " + right;
    }

    private static String paths(List<ClausePath> paths) {
        return String.join(", ", paths.stream().map(ClausePath::toString).toList());
    }

    /** Without control characters, which a terminal would obey. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n]]", "\uFFFD");
    }
}
