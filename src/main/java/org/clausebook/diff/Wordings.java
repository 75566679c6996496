package org.clausebook.diff;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.text.Language;

/** Holds texts of one language against each other that are no versions of one clause. It learns the words it has seen, and is worth keeping. */
public final class Wordings {
    /** So many answers are kept: the pages of a group's products hold the same few clauses against each other. */
    private static final int KEPT = 1000;

    private final Rules rules;
    /** By the two texts, and where the second begins. */
    private final Map<String, List<Op>> answers = new ConcurrentHashMap<>();

    private Wordings(Language language) {
        this.rules = Rules.of(language);
    }

    /** For texts in a language. */
    public static Wordings in(Language language) {
        return new Wordings(language);
    }

    /** What two texts have in common, and what only either has: equal + delete is the one, equal + insert the other. */
    public List<Op> redline(String one, String other) {
        String asked = one.length() + " " + one + other;
        List<Op> known = answers.get(asked);
        if (known != null) {
            return known;
        }
        List<Op> ops = List.copyOf(FieldDiff.ops(one, other, rules));
        if (answers.size() >= KEPT) {
            answers.clear();
        }
        answers.put(asked, ops);
        return ops;
    }
}
