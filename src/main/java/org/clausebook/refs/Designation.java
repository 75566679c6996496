package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A clause's number as a reference writes it: {@code 9}, {@code 3.1}, {@code 5(2)(b)}, {@code (a)}, {@code IV}.
 *
 * @param steps the number, then those in brackets, each as {@link #core} makes it
 * @param bracketed whether the first of them stands in brackets
 * @param end one past its last token
 */
record Designation(List<String> steps, boolean bracketed, int end) {
    private static final int LONGEST_NUMBER = 4;
    private static final int MOST_STEPS = 6;
    private static final String RAISED = "ºª°";
    private static final String CYRILLIC = "аеосрхукмтв";
    private static final String LATIN = "aeocpxykmtb";

    Designation {
        steps = List.copyOf(steps);
    }

    /**
     * The number that begins at a token.
     *
     * @param label what stands before it: letters alone are a number only behind some labels
     */
    static Optional<Designation> at(Tokens tokens, int at, Label label) {
        Optional<Designation> bracketed = isEnding(tokens, at) ? Optional.empty() : bracketed(tokens, at);
        if (bracketed.isPresent()) {
            return bracketed.map(first -> withBrackets(tokens, first));
        }
        Token token = tokens.get(at);
        if (token.isNumber() && token.length() <= LONGEST_NUMBER) {
            return Optional.of(withBrackets(tokens, decimal(tokens, at)));
        }
        if (token.isWord() && isLetters(tokens, at, label)) {
            boolean closed = tokens.get(at + 1).is(")") && !tokens.get(at + 1).spaced();
            String core = core(token.lower());
            return Optional.of(withBrackets(tokens, new Designation(List.of(core), false, at + (closed ? 2 : 1))));
        }
        return label == Label.ITEM ? quoted(tokens, at) : Optional.empty();
    }

    /** {@code item(s)}: one or several. */
    private static boolean isEnding(Tokens tokens, int open) {
        return tokens.get(open).is("(")
                && close(tokens, open)
                && tokens.get(open - 1).isWord()
                && tokens.get(open + 1).isWord();
    }

    /** {@code (b)}, and no number in words such as {@code (two)}. */
    private static Optional<Designation> bracketed(Tokens tokens, int at) {
        Token inner = tokens.get(at + 1);
        boolean brackets = tokens.get(at).is("(") && tokens.get(at + 2).is(")");
        boolean counts = inner.isNumber() && inner.length() < LONGEST_NUMBER
                || inner.isWord() && (inner.length() == 1 || isRoman(inner.lower()) || isDouble(inner.lower()));
        return brackets && counts
                ? Optional.of(new Designation(List.of(core(inner.lower())), true, at + 3))
                : Optional.empty();
    }

    /** {@code 5}, {@code 3.1}, {@code 5a}, {@code 5.c}. */
    private static Designation decimal(Tokens tokens, int at) {
        StringBuilder number = new StringBuilder(tokens.get(at).lower());
        int end = at + 1;
        while (tokens.get(end).is(".")
                && close(tokens, end)
                && tokens.get(end + 1).isNumber()
                && close(tokens, end + 1)) {
            number.append('.').append(tokens.get(end + 1).lower());
            end += 2;
        }
        // Portuguese and Spanish: 1.ª
        end += tokens.get(end).is(".") && isRaised(tokens, end + 1) ? 1 : 0;
        if (tokens.get(end).isWord() && close(tokens, end) && tokens.get(end).length() == 1) {
            number.append(tokens.get(end).lower());
            end++;
        }
        Token letter = tokens.get(end + 1);
        boolean lettered = tokens.get(end).is(".") && close(tokens, end) && letter.isWord() && letter.length() == 1;
        if (lettered && close(tokens, end + 1)) {
            number.append('.').append(letter.lower());
            end += 2;
        }
        return new Designation(List.of(core(number.toString())), false, end);
    }

    private static boolean isRaised(Tokens tokens, int at) {
        return close(tokens, at)
                && RAISED.contains(tokens.printed(at))
                && tokens.get(at).length() > 0;
    }

    private static boolean close(Tokens tokens, int at) {
        return !tokens.get(at).spaced();
    }

    private static Designation withBrackets(Tokens tokens, Designation first) {
        List<String> steps = new ArrayList<>(first.steps);
        int end = first.end;
        Optional<Designation> next = bracketed(tokens, end);
        while (next.isPresent() && steps.size() < MOST_STEPS) {
            steps.addAll(next.get().steps());
            end = next.get().end();
            next = bracketed(tokens, end);
        }
        return new Designation(steps, first.bracketed, end);
    }

    /** {@code 6b} as item {@code b} of {@code 6}; empty for a number without a letter. */
    Optional<Designation> apart() {
        String first = steps.get(0);
        int last = first.length() - 1;
        boolean lettered =
                last > 0 && Character.isLetter(first.charAt(last)) && Character.isDigit(first.charAt(last - 1));
        if (!lettered) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(first.substring(0, last), first.substring(last)));
        parts.addAll(steps.subList(1, steps.size()));
        return Optional.of(new Designation(parts, bracketed, end));
    }

    /** Whether a word can be a number: {@code IV} behind "Article", {@code a} behind "letter". */
    private static boolean isLetters(Tokens tokens, int at, Label label) {
        String word = tokens.printed(at);
        if (label == Label.ITEM) {
            return word.length() == 1 && !tokens.get(at + 1).is("'");
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT))
                && !tokens.get(at + 1).is("'");
        boolean one = word.length() == 1 && label == Label.PART;
        return label != Label.SENTENCE
                && !isOfACode(tokens, at)
                && capitals
                && (one || isRoman(word.toLowerCase(Locale.ROOT)));
    }

    /** {@code L. 121-1}, {@code L 121-1}: an article of one of the French codes. */
    private static boolean isOfACode(Tokens tokens, int at) {
        int number = tokens.get(at + 1).is(".") ? at + 2 : at + 1;
        return tokens.get(number).isNumber()
                && tokens.get(number + 1).is("-")
                && tokens.get(number + 2).isNumber();
    }

    private static Optional<Designation> quoted(Tokens tokens, int at) {
        Quotation quotation = Quotation.at(tokens, at);
        boolean letter = quotation.to() == at + 3
                && tokens.get(at + 1).isWord()
                && tokens.get(at + 1).length() == 1;
        return letter
                ? Optional.of(new Designation(List.of(core(tokens.get(at + 1).lower())), false, quotation.to()))
                : Optional.empty();
    }

    private static boolean isRoman(String lower) {
        return lower.length() <= 5 && lower.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    private static boolean isDouble(String lower) {
        return lower.length() == 2 && lower.charAt(0) == lower.charAt(1);
    }

    /**
     * A number as it is compared: small letters, no marks around it, and those Cyrillic letters that look Latin made
     * Latin, since lists mix them.
     */
    static String core(String number) {
        StringBuilder core = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char unit = Character.toLowerCase(number.charAt(i));
            int twin = CYRILLIC.indexOf(unit);
            if ((Character.isLetterOrDigit(unit) || unit == '.') && RAISED.indexOf(unit) < 0) {
                core.append(twin >= 0 ? LATIN.charAt(twin) : unit);
            }
        }
        int end = core.length();
        while (end > 0 && core.charAt(end - 1) == '.') {
            end--;
        }
        return core.substring(0, end);
    }
}
