package org.clausebook.diff;

/**
 * Why a change counts as it does.
 *
 * @param significance what it makes of the change
 * @param text as people read it: the rule, then the words: {@code modal verb: may → shall}
 */
public record Reason(Significance significance, String text) {
    static Reason editorial(String text) {
        return new Reason(Significance.EDITORIAL, text);
    }

    static Reason substantive(String text) {
        return new Reason(Significance.SUBSTANTIVE, text);
    }

    /** Whether it is that something was renamed throughout. */
    public boolean isRenaming() {
        return text.startsWith(Renaming.REASON);
    }

    @Override
    public String toString() {
        return text;
    }
}
