package org.clausebook.check;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that languages of one script took from each other or from a third: {@code exclusive}, {@code exklusiv}. */
final class Loans {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

    private Loans() {}

    /** Whether two words, in small letters, are probably one, whatever their endings, accents and hyphens. */
    static boolean isLike(String one, String other) {
        return Token.kin(plain(one), plain(other));
    }

    private static String plain(String word) {
        String letters = NO_LETTERS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("");
        return letters.replace('k', 'c').replace('z', 's').replace('x', 's');
    }
}
