package org.clausebook.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.source.Span;

/** Where what an older text and a newer one have in common stands in either. */
final class Kept {
    /** A stretch of the older text, and how much further on it stands in the newer one. */
    private record Stretch(Op op, int shift) {}

    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    Kept(List<Op> ops) {
        int from = 0;
        int shift = 0;
        for (Op op : ops) {
            int length = op.text().length();
            switch (op.kind()) {
                case EQUAL -> stretches.put(from, new Stretch(op, shift));
                case DELETE -> shift -= length;
                case INSERT -> shift += length;
            }
            from += op.inOld() ? length : 0;
        }
    }

    /** Where a span of the older text stands in the newer one; empty where it is not there as a whole. */
    Optional<Span> now(Span old) {
        return at(old).map(stretch ->
                new Span(old.start() + stretch.getValue().shift, old.end() + stretch.getValue().shift));
    }

    /** The words of a span of the older text; empty where they are not in the newer one. */
    String words(Span old) {
        return at(old).map(stretch -> stretch.getValue()
                        .op
                        .text()
                        .substring(old.start() - stretch.getKey(), old.end() - stretch.getKey()))
                .orElse("");
    }

    private Optional<Map.Entry<Integer, Stretch>> at(Span old) {
        return Optional.ofNullable(stretches.floorEntry(old.start()))
                .filter(stretch -> old.end()
                        <= stretch.getKey() + stretch.getValue().op.text().length());
    }
}
