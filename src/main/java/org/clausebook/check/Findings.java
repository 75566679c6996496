package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Mark;

/** Where the rules put what they find. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Something wrong with one edition alone. */
    void add(Rule rule, Line.Spot spot, Message message, Message remedy) {
        add(rule, spot, Optional.empty(), message, remedy);
    }

    /** Something wrong with a stretch, held against a block of the other side. */
    void add(Rule rule, Line.Spot spot, Optional<ClauseAddress> other, Message message, Message remedy) {
        add(rule, rule.severity(), spot, other, message, remedy);
    }

    /** The same, judged otherwise than its rule mostly is. */
    void add(
            Rule rule,
            Severity severity,
            Line.Spot spot,
            Optional<ClauseAddress> other,
            Message message,
            Message remedy) {
        found.add(new Finding(
                rule.id(),
                severity,
                spot.line().place(),
                spot.line().field(),
                spot.span(),
                message,
                spot.letters(),
                other,
                remedy));
    }

    /** Something wrong with a stretch that somebody else found. */
    void at(
            Rule rule,
            ClauseAddress place,
            Mark.Field field,
            Span span,
            String evidence,
            Optional<ClauseAddress> other,
            Message message,
            Message remedy) {
        at(rule, rule.severity(), place, field, span, evidence, other, message, remedy);
    }

    /** The same, judged otherwise than its rule mostly is. */
    void at(
            Rule rule,
            Severity severity,
            ClauseAddress place,
            Mark.Field field,
            Span span,
            String evidence,
            Optional<ClauseAddress> other,
            Message message,
            Message remedy) {
        found.add(new Finding(rule.id(), severity, place, field, span, message, evidence, other, remedy));
    }

    /** Something that is not there. */
    void missing(Rule rule, ClauseAddress place, Line.Spot source, Message message, Message remedy) {
        missing(rule, rule.severity(), place, source, message, remedy);
    }

    /** The same, judged otherwise than its rule mostly is. */
    void missing(Rule rule, Severity severity, ClauseAddress place, Line.Spot source, Message message, Message remedy) {
        found.add(new Finding(
                rule.id(),
                severity,
                place,
                Mark.Field.TEXT,
                new Span(0, 0),
                message,
                source.letters(),
                Optional.of(source.line().place()),
                remedy));
    }

    /** A matter of a block as a whole. */
    void whole(Rule rule, ClauseAddress place, String evidence, Message message, Message remedy) {
        found.add(new Finding(
                rule.id(),
                rule.severity(),
                place,
                Mark.Field.TEXT,
                new Span(0, 0),
                message,
                evidence,
                Optional.empty(),
                remedy));
    }

    /** A number of times in words, as messages say it: never, once, twice, 3 times. */
    static Message times(int count) {
        return switch (count) {
            case 0 -> Say.NEVER.of();
            case 1 -> Say.ONCE.of();
            case 2 -> Say.TWICE.of();
            default -> Say.TIMES.of(count);
        };
    }

    List<Finding> all() {
        return found;
    }
}
