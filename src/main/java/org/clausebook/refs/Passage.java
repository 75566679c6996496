package org.clausebook.refs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/**
 * A field of a block, cut into words.
 *
 * @param quotations by the token that they begin with
 * @param defining the first tokens of quotations that define what they quote
 */
record Passage(
        Block block, Mark.Field field, Tokens tokens, Map<Integer, Quotation> quotations, Set<Integer> defining) {
    /** The passages of a block that have letters, its heading first. */
    static List<Passage> of(Block block, Definitions definitions) {
        return List.of(Mark.Field.values()).stream()
                .map(field -> of(block, field, definitions))
                .filter(passage -> passage.tokens.size() > 0)
                .toList();
    }

    private static Passage of(Block block, Mark.Field field, Definitions definitions) {
        String text = block.in(field);
        Tokens tokens = definitions.words().tokens(text);
        Map<Integer, Quotation> quotations = Quotation.all(tokens);
        return new Passage(block, field, tokens, quotations, definitions.quoted(block, field));
    }

    /** Whether a quotation that defines nothing begins at a token. */
    boolean quotes(int at) {
        return quotations.containsKey(at) && !defining.contains(quotation(at).first());
    }

    Quotation quotation(int at) {
        return quotations.getOrDefault(at, new Quotation(at, at));
    }
}
