package org.clausebook.diff;

import java.util.List;

/**
 * A stretch of a redline.
 *
 * @param kind what became of it
 * @param text its letters, never none
 */
public record Op(Kind kind, String text) {
    /** What became of a stretch of text. */
    public enum Kind {
        EQUAL,
        INSERT,
        DELETE
    }

    public Op {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an op of nothing");
        }
    }

    /** Whether it stands in the older text. */
    public boolean inOld() {
        return kind != Kind.INSERT;
    }

    /** Whether it stands in the newer text. */
    public boolean inNew() {
        return kind != Kind.DELETE;
    }

    /** The older text, to the letter. */
    public static String oldText(List<Op> ops) {
        StringBuilder text = new StringBuilder();
        ops.stream().filter(Op::inOld).forEach(op -> text.append(op.text));
        return text.toString();
    }

    /** The newer text, to the letter. */
    public static String newText(List<Op> ops) {
        StringBuilder text = new StringBuilder();
        ops.stream().filter(Op::inNew).forEach(op -> text.append(op.text));
        return text.toString();
    }

    /** For reading in a test or on a plain terminal: {@code You [-shall-]{+may+} pay}. */
    public static String marked(List<Op> ops) {
        StringBuilder text = new StringBuilder();
        for (Op op : ops) {
            text.append(
                    switch (op.kind) {
                        case EQUAL -> op.text;
                        case DELETE -> "[-" + op.text + "-]";
                        case INSERT -> "{+" + op.text + "+}";
                    });
        }
        return text.toString();
    }
}
