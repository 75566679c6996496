package org.clausebook.check;

import java.util.Optional;
import org.clausebook.source.Checksum;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Mark;

/**
 * Something that a reviewer should look at.
 *
 * @param rule the id of the rule that it breaks, as in {@link Rule}
 * @param severity how bad it is
 * @param place the block
 * @param field what the span is in
 * @param span UTF-16 offsets into that field; empty where something is missing
 * @param message what is wrong, one sentence without a full stop
 * @param evidence the letters that show it: those of the span, or what is missing, as the source has it
 * @param other the block that it was held against
 * @param remedy what would mend it, one sentence without a full stop; {@link Say#NOTHING} where that is plain
 */
public record Finding(
        String rule,
        Severity severity,
        ClauseAddress place,
        Mark.Field field,
        Span span,
        Message message,
        String evidence,
        Optional<ClauseAddress> other,
        Message remedy) {
    private static final int DIGITS = 16;

    /** Sixteen hexadecimal digits of the SHA-256 of its evidence: the same as long as the letters are. */
    public String fingerprint() {
        return Checksum.of(evidence).hex().substring(0, DIGITS);
    }

    /** The same finding, judged otherwise. */
    public Finding as(Severity otherwise) {
        return new Finding(rule, otherwise, place, field, span, message, evidence, other, remedy);
    }
}
