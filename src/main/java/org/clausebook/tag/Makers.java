package org.clausebook.tag;

import java.util.ArrayList;
import java.util.List;

/** The makers' names, which texts may leave out of a product's. */
final class Makers {
    private final Phrases names;
    private final boolean small;

    Makers(List<String> makers, Rules rules) {
        List<String> forms = new ArrayList<>();
        for (String maker : makers) {
            forms.addAll(rules.forms(Token.lower(maker)));
        }
        this.names = new Phrases(forms);
        this.small = makers.stream().anyMatch(maker -> maker.equals(Token.lower(maker)));
    }

    /** How many tokens a maker's name takes at a place; 0 where none stands there. */
    int lengthAt(List<Token> tokens, int at) {
        return small || tokens.get(at).hasCapital() ? names.lengthAt(tokens, at) : 0;
    }
}
