package org.clausebook.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.text.Word;

/** How a word, or a few, relate to the word or the few that took their place. */
final class Kinship {
    /**
     * How words relate.
     *
     * @param cost how unlikely it is that the one stands for the other; compared with leaving one out and putting one in
     * @param reasons what the replacement means; none where it is a change of wording
     */
    record Relation(int cost, List<Reason> reasons) {
        static Relation of(int cost, Reason reason) {
            return new Relation(cost, List.of(reason));
        }
    }

    static final int NEAR = 1;
    static final int LIKE = 2;
    static final int UNLIKE = 5;
    static final int NEVER = 1000;
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]");
    private static final Pattern HYPHEN_IN_NUMBER = Pattern.compile("(?<=\\d)[-‐‑](?=\\p{L})");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    /** Where two words were run together. */
    private static final Pattern SEAM = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{L}\\p{P}\\p{L}");

    /** No other word is written so: {@code iOS}. */
    private static final Pattern BRAND = Pattern.compile("\\p{Ll}\\p{Lu}");

    private static final int WORDING = 3;
    private static final int LONG_WORD = 6;
    private static final int SHORT_WORD = 3;

    private final Pair pair;
    private final Rules rules;
    private final Set<String> terms;
    private final Quantities quantities;

    Kinship(Pair pair, Rules rules, Set<String> terms) {
        this.pair = pair;
        this.rules = rules;
        this.terms = terms;
        this.quantities = new Quantities(pair, rules);
    }

    /** How words relate, of which there is at least one on either side. */
    Relation of(Change change) {
        return change.old() == 1 && change.now() == 1 ? single(change) : several(change);
    }

    /** Words that were joined or parted: hyphenation, a repaired address, another wording of the same. */
    private Relation several(Change change) {
        if (!mayBeJoined(change)) {
            return new Relation(NEVER, List.of());
        }
        String old = pair.old(change);
        String now = pair.now(change);
        if (rules.haveOneMeaning(old, now)) {
            return Relation.of(NEAR, Reason.editorial("spelling", pair.arrow(change)));
        }
        if (change.old() > 1 && change.now() > 1 && !isShifted(change)) {
            return new Relation(NEVER, List.of());
        }
        boolean address = holds(change, Word.Kind.ADDRESS);
        if (address && Addresses.isRepair(old, now)) {
            return Relation.of(NEAR, Reason.editorial("URL repaired", pair.arrow(change)));
        }
        String joined = squash(pair.old(), change.fromOld(), change.toOld());
        if (address || joined.isEmpty() || !joined.equals(squash(pair.now(), change.fromNow(), change.toNow()))) {
            return new Relation(NEVER, List.of());
        }
        boolean unseen =
                marked(change) && !SEAM.matcher(change.old() == 1 ? old : now).find();
        boolean grave =
                unseen || rules.areDifferent(old, now) || !marked(change) && !hyphens(old, now) && holdsWeighty(change);
        String text = pair.arrow(change);
        return Relation.of(
                NEAR,
                grave
                        ? Reason.substantive("wording", text)
                        : Reason.editorial(marked(change) ? "punctuation" : "hyphenation", text));
    }

    /** Whether one side parts by marks what the other runs together, and still shows where: {@code endHere}, {@code end.Here}. */
    private boolean marked(Change change) {
        return marks(pair.old(), change.fromOld(), change.toOld())
                || marks(pair.now(), change.fromNow(), change.toNow());
    }

    private static boolean marks(Passage side, int from, int to) {
        for (int i = from; i < to; i++) {
            if (side.kind(i) == Word.Kind.MARK && !isHyphen(side.letters(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(String mark) {
        return "-‐‑–".contains(mark);
    }

    /** Whether a space between two words stands at another place, as where a line was broken wrongly. */
    private boolean isShifted(Change change) {
        return change.old() == 2
                && change.now() == 2
                && !rules.squashed(pair.old().letters(change.fromOld()))
                        .equals(rules.squashed(pair.now().letters(change.fromNow())));
    }

    /** Whether the first words begin alike or begin a listed wording; spares nearly all pairs the closer look. */
    private boolean mayBeJoined(Change change) {
        String old = pair.old().letters(change.fromOld());
        String now = pair.now().letters(change.fromNow());
        boolean listed = change.old() <= WORDING
                && change.now() <= WORDING
                && (rules.beginsWording(old) || rules.beginsWording(now));
        return listed
                || (Math.min(change.old(), change.now()) == 1 || isShifted(change))
                        && Character.toLowerCase(old.charAt(0)) == Character.toLowerCase(now.charAt(0));
    }

    private static boolean hyphens(String old, String now) {
        return HYPHEN.matcher(old).find() || HYPHEN.matcher(now).find();
    }

    private boolean holds(Change change, Word.Kind kind) {
        for (int i = change.fromOld(); i < change.toOld(); i++) {
            if (pair.old().kind(i) == kind) {
                return true;
            }
        }
        for (int j = change.fromNow(); j < change.toNow(); j++) {
            if (pair.now().kind(j) == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsWeighty(Change change) {
        return pair.old().letters(change.fromOld(), change.toOld()).stream()
                        .anyMatch(word -> !rules.weighty(word).isEmpty())
                || pair.now().letters(change.fromNow(), change.toNow()).stream()
                        .anyMatch(word -> !rules.weighty(word).isEmpty());
    }

    /** The letters and digits of some words; a number keeps the marks between its digits. Empty where they cannot be one. */
    private String squash(Passage side, int from, int to) {
        StringBuilder all = new StringBuilder();
        boolean number = false;
        boolean mark = false;
        for (int i = from; i < to; i++) {
            String letters = side.letters(i);
            switch (side.kind(i)) {
                case MARK -> {
                    boolean hyphen = isHyphen(letters);
                    if (!hyphen
                            && (number
                                    || i == from
                                    || i == to - 1
                                    || rules.mark(letters).isEmpty())) {
                        return "";
                    }
                    mark |= !hyphen;
                }
                case NUMBER -> {
                    if (number || mark) {
                        return "";
                    }
                    number = true;
                    all.append(HYPHEN_IN_NUMBER
                            .matcher(letters.toLowerCase(Locale.ROOT))
                            .replaceAll(""));
                }
                default -> all.append(rules.squashed(letters));
            }
        }
        return all.toString();
    }

    private Relation single(Change change) {
        if (rules.haveOneMeaning(pair.old(change), pair.now(change))) {
            return Relation.of(NEAR, Reason.editorial("spelling", pair.arrow(change)));
        }
        Word.Kind old = pair.old().kind(change.fromOld());
        Word.Kind now = pair.now().kind(change.fromNow());
        if (old == Word.Kind.MARK || now == Word.Kind.MARK) {
            return old == now ? marks(change) : new Relation(NEVER, List.of());
        }
        if (old == Word.Kind.ADDRESS || now == Word.Kind.ADDRESS) {
            Reason reason = Addresses.reason("URL", pair.old(change), pair.now(change));
            boolean both = old == now || reason.significance() == Significance.EDITORIAL;
            return both ? Relation.of(LIKE, reason) : new Relation(UNLIKE, List.of());
        }
        if (quantities.isQuantity(pair.old(), change.fromOld())
                && quantities.isQuantity(pair.now(), change.fromNow())) {
            return numbers(change);
        }
        if (old == Word.Kind.NUMBER || now == Word.Kind.NUMBER) {
            return several(change).cost == NEAR ? several(change) : new Relation(UNLIKE, List.of());
        }
        return words(change);
    }

    private Relation marks(Change change) {
        String old = rules.mark(pair.old(change));
        String now = rules.mark(pair.now(change));
        if (old.isEmpty() || now.isEmpty()) {
            return Relation.of(LIKE, Reason.substantive("mark", pair.arrow(change)));
        }
        if (isSign(pair.old(), change.fromOld()) || isSign(pair.now(), change.fromNow())) {
            return Relation.of(LIKE, Reason.substantive("sign of a number", pair.arrow(change)));
        }
        return old.equals(now)
                ? Relation.of(NEAR, Reason.editorial(now, pair.arrow(change)))
                : new Relation(NEVER, List.of());
    }

    /** Whether a mark stands directly before a number and apart from the word before it, as a sign does. */
    static boolean isSign(Passage side, int at) {
        return side.kind(at) == Word.Kind.MARK
                && "-–—−+±.".contains(side.letters(at))
                && side.touches(at + 1)
                && side.kind(at + 1) == Word.Kind.NUMBER
                && !side.touches(at);
    }

    private Relation numbers(Change change) {
        String old = pair.old(change);
        String now = pair.now(change);
        if (old.equalsIgnoreCase(now)) {
            return Relation.of(NEAR, Reason.editorial("case", pair.arrow(change)));
        }
        if (quantities.areSame(old, now)) {
            return Relation.of(NEAR, Reason.editorial("number written otherwise", pair.arrow(change)));
        }
        return Relation.of(LIKE, quantities.replaced(change));
    }

    private Relation words(Change change) {
        String old = pair.old(change);
        String now = pair.now(change);
        if (rules.lower(old).equals(rules.lower(now))) {
            return Relation.of(NEAR, letterCase(change));
        }
        if (rules.areDifferent(old, now)) {
            return new Relation(UNLIKE, List.of());
        }
        if (rules.spelt(old).equals(rules.spelt(now))) {
            return Relation.of(NEAR, Reason.editorial("spelling", pair.arrow(change)));
        }
        if (isPartys(old) || isPartys(now)) {
            return Relation.of(LIKE, Reason.substantive(Rules.PARTY, pair.arrow(change)));
        }
        if (rules.squashed(old).equals(rules.squashed(now))
                && !rules.squashed(old).isEmpty()) {
            return Relation.of(
                    NEAR, Reason.editorial(hyphens(old, now) ? "hyphenation" : "punctuation", pair.arrow(change)));
        }
        if (quantities.isUnit(pair.old(), change.fromOld()) && quantities.isUnit(pair.now(), change.fromNow())) {
            return Relation.of(LIKE, quantities.unit(change));
        }
        return otherWords(change, old, now);
    }

    private Relation otherWords(Change change, String old, String now) {
        String list = rules.weighty(old);
        String other = rules.weighty(now);
        if (!list.isEmpty() && list.equals(other)) {
            return Relation.of(LIKE, Reason.substantive(list, pair.arrow(change)));
        }
        if (!list.isEmpty() || !other.isEmpty()) {
            return new Relation(NEVER, List.of());
        }
        if (rules.is(Rules.ARTICLE, old) && rules.is(Rules.ARTICLE, now)) {
            return Relation.of(NEAR, Reason.editorial("article", pair.arrow(change)));
        }
        String inflection = rules.inflection(old, now);
        if (!inflection.isEmpty()) {
            return Relation.of(NEAR, Reason.editorial(inflection, pair.arrow(change)));
        }
        if (isMisprint(rules.spelt(old), rules.spelt(now))) {
            return Relation.of(NEAR, Reason.editorial("spelling", pair.arrow(change)));
        }
        return new Relation(UNLIKE, List.of());
    }

    /** Whether a word is a party's possessive: where its apostrophe stands says how many there are. */
    private boolean isPartys(String word) {
        String lower = rules.lower(word);
        return lower.endsWith("'s") && rules.is(Rules.PARTY, lower.substring(0, lower.length() - 2));
    }

    /** A capital may make a word a defined term, and an abbreviation of a pronoun. */
    private Reason letterCase(Change change) {
        String arrow = pair.arrow(change);
        String old = pair.old(change);
        String now = pair.now(change);
        boolean starts =
                pair.old().startsSentence(change.fromOld()) || pair.now().startsSentence(change.fromNow());
        if (old.equalsIgnoreCase(now) && !starts) {
            boolean shouted = isShouted(old) || isShouted(now);
            if (terms.contains(rules.lower(old)) && !shouted) {
                return Reason.substantive("defined term", arrow);
            }
            boolean brand = BRAND.matcher(old).find() || BRAND.matcher(now).find();
            if (old.length() <= SHORT_WORD && (shouted || !rules.isKnown()) && !brand && !isAmongCapitals(change)) {
                return Reason.substantive("case", arrow);
            }
        }
        return Reason.editorial(old.equalsIgnoreCase(now) ? "case" : "typography", arrow);
    }

    /** Whether a word beside it is in capitals too, as in a warning. */
    private boolean isAmongCapitals(Change change) {
        return isCapitals(pair.old(), change.fromOld() - 1)
                || isCapitals(pair.old(), change.toOld())
                || isCapitals(pair.now(), change.fromNow() - 1)
                || isCapitals(pair.now(), change.toNow());
    }

    private static boolean isCapitals(Passage side, int at) {
        return at >= 0 && at < side.size() && side.kind(at) == Word.Kind.LETTERS && isShouted(side.letters(at));
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether two long words differ in a doubled letter or in two neighbours' order: signs of a slip. */
    private static boolean isMisprint(String old, String now) {
        if (Math.min(old.length(), now.length()) < LONG_WORD
                || Math.abs(old.length() - now.length()) > 2
                || old.charAt(0) != now.charAt(0)
                || !old.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return undoubled(old).equals(undoubled(now)) || isSwapped(old, now);
    }

    private static String undoubled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean isSwapped(String old, String now) {
        if (old.length() != now.length()) {
            return false;
        }
        int at = 0;
        while (at < old.length() && old.charAt(at) == now.charAt(at)) {
            at++;
        }
        return at > 0
                && at + 1 < old.length()
                && old.charAt(at) == now.charAt(at + 1)
                && old.charAt(at + 1) == now.charAt(at)
                && old.regionMatches(at + 2, now, at + 2, old.length() - at - 2);
    }
}
