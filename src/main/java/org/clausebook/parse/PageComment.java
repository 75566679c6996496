package org.clausebook.parse;

/** {@code <!-- page 7 -->}: what stands after it starts on page 7 of the source. */
final class PageComment {
    private static final String START = "<!-- page ";
    private static final String END = " -->";
    private static final int LONGEST = 7;

    private PageComment() {}

    /** The page's number, 0 where the text is no such comment. */
    static int page(CharSequence comment) {
        String text = comment.toString();
        int digits = text.length() - START.length() - END.length();
        if (digits < 1 || digits > LONGEST || !text.startsWith(START) || !text.endsWith(END)) {
            return 0;
        }
        String number = text.substring(START.length(), START.length() + digits);
        return number.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(number) : 0;
    }

    static String of(int page) {
        return START + page + END;
    }
}
