package org.clausebook.tag;

import java.util.List;
import java.util.Optional;
import org.clausebook.text.Slug;

/**
 * A name to look for.
 *
 * @param product whose it is; empty for a component, which is found so that nothing shorter is
 * @param words its words and signs without the maker's name
 * @param needsMaker whether the maker's name must stand with it
 * @param holds whether the edition calls it so, and not an earlier or later one
 */
record Alias(Optional<Slug> product, List<Token> words, boolean needsMaker, boolean holds) {
    static Alias of(Optional<Slug> product, NamedText name, boolean holds) {
        List<Token> words = name.tokens();
        boolean named = name.hasMaker();
        boolean plain = words.size() == 1 && !words.get(0).isCamel() && !hasDigit(words.get(0));
        boolean small = words.stream().noneMatch(Token::hasCapital);
        return new Alias(product, words, named && (plain || small), holds);
    }

    private static boolean hasDigit(Token word) {
        return word.text().codePoints().anyMatch(Character::isDigit);
    }

    /**
     * Whether words of a text, the same but for their forms and capitals, are a name by their capitals: one that has a
     * capital in the name must have one, where the name has any and none looks as only a name does.
     *
     * @param from the first of the words to compare, after those that a list left out
     */
    boolean isShownBy(List<Token> found, int from) {
        boolean small = true;
        for (int i = from; i < words.size(); i++) {
            Token own = words.get(i);
            if (own.isCamel() || own.hasCapital() && found.get(i - from).hasCapital()) {
                return true;
            }
            small &= !own.hasCapital();
        }
        return small;
    }
}
