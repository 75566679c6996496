package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diff.Op;
import org.clausebook.diff.Renaming;
import org.clausebook.source.Span;
import org.clausebook.text.Excerpt;

/** A redline as pieces for the templates; long stretches of the same words can be folded. */
final class RedlineRuns {
    /** From so many words on an unchanged stretch is folded. */
    private static final int FOLDED = 70;

    /** So many words stay on either side of a fold. */
    private static final int CONTEXT = 12;

    /** Text that is wholly new or gone is folded beyond so many words. */
    private static final int WHOLE = 130;

    private static final int SHORTEST_BEGINNING = 30;
    private static final Pattern SENTENCE = Pattern.compile("[.!?。][”\"’)]?\\s+");

    /** What was renamed to what, whatever its case. */
    private record Renamed(String from, String to) {}

    private final List<Renamed> renamings = new ArrayList<>();
    private final Words words;

    RedlineRuns(List<Renaming> renamings, Words words) {
        for (Renaming renaming : renamings) {
            this.renamings.add(new Renamed(plain(renaming.from()), plain(renaming.to())));
        }
        this.words = words;
    }

    /** What the older side shows. */
    List<View> old(List<Op> ops) {
        return pieces(ops, true);
    }

    /** What the newer side shows: also what is gone, which can be hidden. */
    List<View> now(List<Op> ops) {
        return pieces(ops, false);
    }

    private List<View> pieces(List<Op> ops, boolean old) {
        List<View> pieces = new ArrayList<>();
        for (int i = 0; i < ops.size(); i++) {
            Op op = ops.get(i);
            if (op.kind() == Op.Kind.EQUAL) {
                equal(pieces, op.text(), i == 0, i == ops.size() - 1);
            } else if (!old || op.inOld()) {
                changed(pieces, op, ops.size() == 1, ignorable(ops, i));
            }
        }
        return pieces;
    }

    private void equal(List<View> pieces, String text, boolean first, boolean last) {
        List<Span> found = Excerpt.words(text);
        int from = first && !last ? 0 : Math.min(CONTEXT * (first ? 2 : 1), found.size());
        int to = last ? found.size() : Math.max(from, found.size() - CONTEXT);
        if (to - from < FOLDED) {
            pieces.add(piece(text, ""));
            return;
        }
        int start = from == 0 ? 0 : found.get(from).start();
        int end = found.get(to - 1).end();
        add(pieces, piece(text.substring(0, start), ""), start > 0);
        pieces.add(piece(text.substring(start, end), "").with("fold", words.count("same-words", to - from)));
        add(pieces, piece(text.substring(end), ""), end < text.length());
    }

    private void changed(List<View> pieces, Op op, boolean alone, String ignorable) {
        String tag = op.kind() == Op.Kind.DELETE ? "del" : "ins";
        int cut = alone ? beginning(op.text()) : op.text().length();
        pieces.add(piece(op.text().substring(0, cut), tag).with("ignorable", ignorable));
        if (cut < op.text().length()) {
            String rest = op.text().substring(cut);
            pieces.add(piece(rest, tag)
                    .with("fold", words.count("rest-words", Excerpt.words(rest).size())));
        }
    }

    /** Where the first sentences of a long text end; its end where it is not long. */
    private static int beginning(String text) {
        List<Span> found = Excerpt.words(text);
        if (found.size() <= WHOLE) {
            return text.length();
        }
        int most = found.get(WHOLE / 2).end();
        int end = 0;
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find() && sentence.end() <= most) {
            end = sentence.end();
        }
        return end >= found.get(SHORTEST_BEGINNING).start() ? end : most;
    }

    /** The place among the renamings of a replacement that one made; empty for any other. */
    private String ignorable(List<Op> ops, int at) {
        boolean deleted = ops.get(at).kind() == Op.Kind.DELETE;
        int other = deleted ? at + 1 : at - 1;
        if (other < 0 || other >= ops.size()) {
            return "";
        }
        String from = plain(ops.get(deleted ? at : other));
        String to = plain(ops.get(deleted ? other : at));
        for (int i = 0; i < renamings.size(); i++) {
            if (from.equals(renamings.get(i).from) && to.equals(renamings.get(i).to)) {
                return Integer.toString(i);
            }
        }
        return "";
    }

    private static String plain(Op op) {
        return plain(op.text());
    }

    /** Whatever its case, possessive or not, with or without a mark behind it. */
    private static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int end = lower.length();
        if (end > 0 && ".,;:".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        int owner = end > 0 && lower.charAt(end - 1) == 's' ? end - 1 : end;
        if (owner > 0 && "'’".indexOf(lower.charAt(owner - 1)) >= 0) {
            end = owner - 1;
        }
        return lower.substring(0, end);
    }

    /** How many words stand in what an op is of the kind. */
    static int count(List<Op> ops, Op.Kind kind) {
        return ops.stream()
                .filter(op -> op.kind() == kind)
                .mapToInt(op -> Excerpt.words(op.text()).size())
                .sum();
    }

    private static void add(List<View> pieces, View piece, boolean wanted) {
        if (wanted) {
            pieces.add(piece);
        }
    }

    private static View piece(String text, String tag) {
        return new View()
                .with("text", text)
                .with("ins", tag.equals("ins"))
                .with("del", tag.equals("del"))
                .with("fold", "")
                .with("ignorable", "");
    }
}
