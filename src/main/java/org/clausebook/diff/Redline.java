package org.clausebook.diff;

import java.util.List;
import org.clausebook.text.Language;

/**
 * The word-level difference of two aligned blocks. Of either field, what is equal or deleted is the older text and what
 * is equal or inserted the newer one, to the letter.
 *
 * @param heading of their headings; empty where neither has one
 * @param text of their texts; empty where neither has one
 */
public record Redline(List<Op> heading, List<Op> text) {
    public Redline {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
    }

    /** The word-level difference of two texts in one language, such as two sentences. */
    public static List<Op> between(String old, String now, Language language) {
        Rules rules = Rules.of(language);
        return FieldDiff.ops(old, now, rules);
    }

    /** Whether nothing but white space differs. */
    public boolean isEmpty() {
        return isEmpty(heading) && isEmpty(text);
    }

    /** Whether nothing but white space differs in a field. */
    public static boolean isEmpty(List<Op> field) {
        return field.stream().allMatch(op -> op.kind() == Op.Kind.EQUAL || Passage.isBlank(op.text()));
    }
}
