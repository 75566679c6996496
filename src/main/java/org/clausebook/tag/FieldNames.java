package org.clausebook.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.clausebook.source.Span;
import org.clausebook.tag.Names.Found;
import org.clausebook.text.Language;
import org.clausebook.text.Sentences;

/** The names in a block's heading or text, and what the words before each say of it. */
final class FieldNames {
    /** So many words may stand between "except" and what is excepted. */
    private static final int FEW = 3;

    private final NamedText text;
    private final List<Token> tokens;
    private final List<Found> found;
    private final Rules rules;

    FieldNames(NamedText text, List<Found> found, Rules rules) {
        this.text = text;
        this.tokens = text.tokens();
        this.found = found;
        this.rules = rules;
    }

    /** The text's tokens, the makers' names among them. */
    List<Token> tokens() {
        return text.all();
    }

    List<Found> found() {
        return found;
    }

    Span span(Found name) {
        return text.span(name.start(), name.end());
    }

    /** Which of the names, by their number, are excepted: those listed behind "except" or "does not apply to". */
    BitSet excluded() {
        BitSet excluded = new BitSet();
        if (found.isEmpty()) {
            return excluded;
        }
        for (int at = 0; at < tokens.size(); at++) {
            int except = rules.except().lengthAt(tokens, at);
            int length = except > 0 ? except : rules.notFor().lengthAt(tokens, at);
            if (length > 0) {
                list(at + length).forEach(excluded::set);
            }
        }
        return excluded;
    }

    /**
     * Which of the names what is said holds for: those that a sentence begins with, that are listed behind "the use of"
     * or, in terms of no product's own, behind "for".
     *
     * @param general whether the terms are no product's own: in a section, "for" mostly tells a condition of its product
     */
    BitSet heldFor(String field, Language language, boolean general) {
        BitSet held = new BitSet();
        if (found.isEmpty()) {
            return held;
        }
        if (mayBeginSentence(field)) {
            for (Span sentence : Sentences.in(field, language)) {
                list(firstToken(sentence)).forEach(held::set);
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            int use = rules.useOf().lengthAt(tokens, at);
            int length = use == 0 && general ? rules.holdsFor().lengthAt(tokens, at) : use;
            if (length > 0) {
                list(at + length).forEach(held::set);
            }
        }
        held.andNot(excluded());
        return held;
    }

    /** Whether any name has the text's beginning, a sign or more than a space before it: most have not. */
    private boolean mayBeginSentence(String field) {
        for (Found name : found) {
            int first = name.start();
            while (first > 0 && name.start() - first < FEW && rules.mayStandBefore(tokens.get(first - 1))) {
                if (isParted(field, first)) {
                    return true;
                }
                first--;
            }
            if (first == 0 || isParted(field, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else than a word and a space stands before a token. */
    private boolean isParted(String field, int token) {
        Token before = tokens.get(token - 1);
        int end = before.span().end();
        int start = tokens.get(token).span().start();
        return !before.isWord() || start != end && (start != end + 1 || field.charAt(end) != ' ');
    }

    private int firstToken(Span sentence) {
        return first(tokens.size(), at -> tokens.get(at).span().start() >= sentence.start());
    }

    /** The first of some numbers that something holds for, as it does for all behind it; their count where for none. */
    private static int first(int count, IntPredicate holds) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether none of the names has any letter of a stretch. */
    boolean isFree(Span stretch) {
        int next = first(found.size(), name -> span(found.get(name)).end() > stretch.start());
        return next == found.size() || span(found.get(next)).start() >= stretch.end();
    }

    /**
     * The numbers of the names that stand in a list from a token on. A conjunction ends what commas part: behind "A and B"
     * a comma begins something else, and so does one before the conjunction where the list had none before.
     */
    private List<Integer> list(int from) {
        List<Integer> list = new ArrayList<>();
        int next = nextName(from);
        int at = from;
        boolean commas = true;
        while (next < found.size() && leadsTo(at, found.get(next).start())) {
            list.add(next);
            at = found.get(next).end();
            int gap = rules.gapAt(tokens, at);
            boolean comma = gap > 0 && tokens.get(at).form().equals(",");
            boolean both = comma && gap > 1;
            if (gap == 0 || comma && !commas || both && list.size() == 1) {
                break;
            }
            commas = comma && !both;
            at += gap;
            next++;
        }
        return list;
    }

    private int nextName(int from) {
        return first(found.size(), name -> found.get(name).start() >= from);
    }

    /** Whether nothing stands between that could part a name from what is said of it. */
    private boolean leadsTo(int from, int name) {
        return from <= name
                && name - from <= FEW
                && tokens.subList(from, name).stream().allMatch(rules::mayStandBefore);
    }
}
