package org.clausebook.diff;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.text.Word;

/** What a changed number says: an amount, a date, a version, a reference. */
final class Quantities {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(?:\\p{L}{1,3}|\\.)$");
    private static final Pattern VERSION = Pattern.compile("v?\\d+(\\.\\d+)+\\w*");
    private static final Pattern MONEY = Pattern.compile(".*[%‰°€$£¥₽].*");

    private final Pair pair;
    private final Rules rules;

    Quantities(Pair pair, Rules rules) {
        this.pair = pair;
        this.rules = rules;
    }

    /** Whether a word is a number, in digits or in words. */
    boolean isQuantity(Passage side, int at) {
        return side.kind(at) == Word.Kind.NUMBER || rules.is(Rules.QUANTITY, side.letters(at));
    }

    /** Whether a word is a unit of the number before it. */
    boolean isUnit(Passage side, int at) {
        return at > 0 && rules.is(Rules.UNIT, side.letters(at)) && isQuantity(side, at - 1);
    }

    /** Whether two numbers are surely the same, written otherwise. */
    boolean areSame(String old, String now) {
        return value(old).equals(value(now)) || isDate(old) && isDate(now) && day(old).equals(day(now));
    }

    /** The parts of a date with the name of a month, in whatever order they are printed; empty parts for another one. */
    private List<String> day(String date) {
        List<String> parts = Arrays.stream(date.split("[ ,]+", -1))
                .map(rules::lower)
                .map(part -> ORDINAL.matcher(part).replaceFirst("$1"))
                .sorted()
                .toList();
        return parts.stream().anyMatch(part -> rules.is(Rules.MONTH, part)) ? parts : List.of(date);
    }

    private String value(String number) {
        String digits = rules.numeral(number);
        return rules.groupsByComma() && GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
    }

    Reason replaced(Change change) {
        Passage old = pair.old();
        Passage now = pair.now();
        String from = withUnit(old, change.fromOld(), change.toOld());
        String to = withUnit(now, change.fromNow(), change.toNow());
        return Reason.substantive(kind(now, change.fromNow(), old, change.fromOld()), from + " → " + to);
    }

    Reason added(Passage side, int at, String what) {
        return Reason.substantive(kind(side, at, side, at) + " " + what, withUnit(side, at, at + 1));
    }

    /** What an amount's unit, replaced or added beside it, makes of it. */
    Reason unit(Change change) {
        Change whole = new Change(change.fromOld() - 1, change.toOld(), change.fromNow() - 1, change.toNow());
        return Reason.substantive("amount", pair.arrow(whole));
    }

    private String withUnit(Passage side, int from, int to) {
        boolean unit = to < side.size() && rules.is(Rules.UNIT, side.letters(to));
        return side.printed(from, unit ? to + 1 : to);
    }

    private String kind(Passage side, int at, Passage other, int otherAt) {
        String letters = side.letters(at);
        if (hasUnit(side, at) || hasUnit(other, otherAt) || isMoney(letters) || isMoney(other.letters(otherAt))) {
            return "amount";
        }
        if (isDate(letters) || isDate(other.letters(otherAt))) {
            return "date";
        }
        String before = at == 0 ? "" : side.letters(at - 1);
        if (rules.is(Rules.REFERENCE, before)) {
            return "reference";
        }
        boolean named =
                !before.isEmpty() && Character.isUpperCase(before.codePointAt(0)) && !side.startsSentence(at - 1);
        boolean year = YEAR.matcher(letters).matches();
        if (VERSION.matcher(letters).matches() && !letters.contains(",") || named || rules.is(VERSION_WORD, before)) {
            return "version";
        }
        if (year) {
            return "date";
        }
        return rules.is(Rules.QUANTITY, letters) ? "quantity" : "number";
    }

    private static final String VERSION_WORD = "version";

    private boolean hasUnit(Passage side, int at) {
        return at + 1 < side.size() && isUnit(side, at + 1);
    }

    private boolean isMoney(String letters) {
        if (MONEY.matcher(letters).matches()) {
            return true;
        }
        return Arrays.stream(letters.split(" ", -1)).anyMatch(rules::isCurrency);
    }

    private boolean isDate(String letters) {
        if (DATE.matcher(letters).matches()) {
            return true;
        }
        return letters.indexOf(' ') > 0
                && Arrays.stream(letters.split("[ ,]+", -1)).anyMatch(word -> rules.is(Rules.MONTH, word));
    }
}
