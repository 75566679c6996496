package org.clausebook.refs;

/**
 * A word, a number or a sign.
 *
 * @param kind which of them
 * @param start UTF-16 offset into the text
 * @param end one past its last unit
 * @param form its letters
 * @param spaced whether white space, or nothing, stands before it
 * @param capital whether it begins with a capital letter
 */
record Token(Kind kind, int start, int end, Forms.Form form, boolean spaced, boolean capital) {
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    String lower() {
        return form.lower();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String mark) {
        return lower().equals(mark);
    }

    int length() {
        return end - start;
    }
}
