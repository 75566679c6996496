package org.clausebook.diff;

import java.util.List;
import org.clausebook.text.Language;

/** Holds texts of one language against each other that are no versions of one clause. It learns the words it has seen, and is worth keeping. */
public final class Wordings {
    private final Rules rules;

    private Wordings(Language language) {
        this.rules = Rules.of(language);
    }

    /** For texts in a language. */
    public static Wordings in(Language language) {
        return new Wordings(language);
    }

    /** What two texts have in common, and what only either has: equal + delete is the one, equal + insert the other. */
    public List<Op> redline(String one, String other) {
        return FieldDiff.of(one, other, rules, new Vocabulary(rules)).ops();
    }
}
