package org.clausebook.diff;

/**
 * Why a change counts as it does: {@code modal verb: may → shall}.
 *
 * @param significance what it makes of the change
 * @param rule its name in English
 * @param words of the texts, to which the rule was applied; empty where the name says all
 */
public record Reason(Significance significance, String rule, String words) {
    static final String RENAMING = "renaming";
    static final String FOLLOWING = "reference follows renumbering";

    static Reason editorial(String rule, String words) {
        return new Reason(Significance.EDITORIAL, rule, words);
    }

    static Reason substantive(String rule, String words) {
        return new Reason(Significance.SUBSTANTIVE, rule, words);
    }

    /** Whether it is that something was renamed throughout. */
    public boolean isRenaming() {
        return rule.equals(RENAMING);
    }

    /** Whether it is that a reference follows the renumbering of what it reaches. */
    public boolean isFollowing() {
        return rule.equals(FOLLOWING);
    }

    /** As the contracts write it. */
    @Override
    public String toString() {
        return words.isEmpty() ? rule : rule + ": " + words;
    }
}
