package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.tag.Topic;
import org.clausebook.tag.Topic.Owned;
import org.clausebook.tag.Topic.Variant;
import org.clausebook.text.Clause;
import org.clausebook.text.Slug;

/**
 * Two products of an edition held against each other: what their sections say, topic by topic.
 *
 * @param rows in the order of the topics; each has a clause of either or both
 */
record TwoProducts(Slug left, Slug right, List<Row> rows) {
    /** What became of a topic from one product to the other; the style sheet knows them as kinds of changes. */
    enum Kind {
        OTHERWISE("subst"),
        LEFT_ONLY("removed"),
        RIGHT_ONLY("added"),
        SAME("same");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** Its class in the style sheet. */
        String mark() {
            return mark;
        }
    }

    /** A topic, and the clause that each of the two has on it. */
    record Row(Kind kind, Optional<Clause> left, Optional<Clause> right) {
        /** The clause that it is called by. */
        Clause named() {
            return right.or(() -> left).orElseThrow();
        }
    }

    static TwoProducts of(Slug left, Slug right, List<Topic> topics) {
        List<Row> rows = new ArrayList<>();
        for (Topic topic : topics) {
            Optional<Variant> one = variant(topic, left);
            Optional<Variant> other = variant(topic, right);
            if (one.isPresent() || other.isPresent()) {
                rows.add(new Row(
                        kind(one, other),
                        one.flatMap(variant -> clause(variant, left)),
                        other.flatMap(variant -> clause(variant, right))));
            }
        }
        return new TwoProducts(left, right, List.copyOf(rows));
    }

    private static Kind kind(Optional<Variant> left, Optional<Variant> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? Kind.RIGHT_ONLY : Kind.LEFT_ONLY;
        }
        return left.equals(right) ? Kind.SAME : Kind.OTHERWISE;
    }

    private static Optional<Variant> variant(Topic topic, Slug product) {
        return topic.variants().stream()
                .filter(variant -> clause(variant, product).isPresent())
                .findFirst();
    }

    private static Optional<Clause> clause(Variant variant, Slug product) {
        return variant.clauses().stream()
                .filter(owned -> owned.product().equals(product))
                .map(Owned::clause)
                .findFirst();
    }

    /** How many topics are of a kind. */
    int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
