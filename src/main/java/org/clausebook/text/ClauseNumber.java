package org.clausebook.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a clause as printed, and how it may be read: {@code 1.}, {@code 2.1}, {@code (a)}, {@code IV.},
 * {@code § 3}, {@code Article 5}, {@code чл. 7}, {@code 5. cikk}, {@code 第三条}, or a bullet. One label may have several readings:
 * {@code (i)} is the ninth letter or the first roman number.
 */
public final class ClauseNumber {
    /** What a label counts with. */
    public enum Script {
        DECIMAL,
        LOWER_LATIN,
        UPPER_LATIN,
        LOWER_ROMAN,
        UPPER_ROMAN,
        LOWER_CYRILLIC,
        UPPER_CYRILLIC,
        LOWER_GREEK,
        UPPER_GREEK,
        HAN,
        BULLET
    }

    /** Bullets that sentences have, too; a minus and other strokes serve as dashes where these are not at hand. */
    private static final String DASHES = "–—*-\u2212\u2012\u2015";

    private static final String BULLETS = "•‣◦▪●○■□·⁃∙⦁⬤⚫►▶▸➢➤❖◆◇✓✔" + DASHES;

    /** Where the signs of fonts such as Symbol and Wingdings come out of PDF pages. */
    private static final char SYMBOLS = '\uf021';

    private static final char SYMBOLS_END = '\uf100';

    private static final List<LabelReading> BULLET = List.of(new LabelReading(Script.BULLET, List.of(0)));
    /** A dash or colon between a label and a heading, as in French: {@code 1 - OBJET}, {@code Article 1 : Objet}. */
    private static final String APART = "[ \u00a0][-–—:](?=[ \u00a0]+\\p{Lu})";

    /** What may stand behind a label's number; in Spanish and French a dash, too: {@code 1.-}, {@code 1-}, {@code 1 -}. */
    private static final String CLOSED = "[.):]?[-–—](?=[\\s\u00a0]|$)|[.)][-–—](?=\\p{Lu})|" + APART;

    private static final String DIGITS = "\\d{1,3}[A-Za-z]?";
    private static final Pattern DECIMALS =
            Pattern.compile("(\\(?)(\\d{1,3}(?:\\.\\d{1,3})*[A-Za-zА-Яа-я]?)(" + CLOSED + "|\\.\\)|[.)]?)");
    private static final Pattern LETTERS =
            Pattern.compile("(\\(?)([a-z]{1,2}|[A-Z]|[а-я]|[А-Я]|στ|ΣΤ|[α-ω]|[Α-Ω]|[ivxlc]{1,7}|[IVXLC]{1,7})"
                    + "([.)][-–—](?=[\\s\u00a0])|\\.\\)|[.)])");
    private static final Pattern ROMANS = Pattern.compile("()([IVXLC]{1,7})(" + APART + ")");
    private static final Pattern SIGNS =
            Pattern.compile("(§§?[\\s\u00a0]?)(" + DIGITS + "(?:\\.\\d{1,3})*)(" + CLOSED + "|[.):]?)");
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3})*(?:er|ère|re|\\.?[ºª°]|[A-Za-z])?"
            + "|(?iu:premier|première|první|único|unico)|[IVXLC]{1,7}|[ivxlc]{1,7}|[A-ZА-Я]|[a-zа-я](?=[.):])";
    private static final Pattern WORDED = Pattern.compile("[\\s\u00a0]?(" + NUMBER + ")(" + CLOSED + "|[.):]?)");
    /** A number before its word: {@code 5. cikk}, {@code 3 straipsnis.}, {@code 1 §}, {@code II skyrius}. */
    private static final Pattern FOLLOWED =
            Pattern.compile("(\\d{1,3}[a-z]?|[IVXLC]{1,7})(\\.?)[ \u00a0](§|\\p{L}{3,})([.:]?)");

    private static final int LONGEST_ROMAN = 7;

    private final String printed;
    private final String before;
    private final String after;
    private final List<LabelReading> readings;

    private ClauseNumber(String printed, String before, String after, List<LabelReading> readings) {
        this.printed = printed;
        this.before = before;
        this.after = after;
        this.readings = List.copyOf(readings);
    }

    /**
     * The label that a text begins with: the longest that is followed by white space, the text's end or, after a
     * closing mark, an opening one. Any label that could be one is found; whether it is one, its neighbours tell.
     *
     * @param text without white space at its start
     */
    public static Optional<ClauseNumber> leading(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) >= 0 || first >= SYMBOLS && first < SYMBOLS_END) {
            return endsLabel(text, 1)
                    ? Optional.of(number(text.substring(0, 1), text.substring(0, 1), "", BULLET))
                    : Optional.empty();
        }
        if (first == '§') {
            return plain(SIGNS, text);
        }
        Optional<ClauseNumber> eastern = EasternLabels.leading(text);
        if (eastern.isPresent() || EasternLabels.isEastern(first)) {
            return eastern;
        }
        Optional<ClauseNumber> followed = followed(text);
        if (followed.isPresent()) {
            return followed;
        }
        if (Character.isLetter(first)) {
            Optional<ClauseNumber> worded = worded(text);
            return worded.isPresent() || !mayBeLettered(text)
                    ? worded
                    : plain(LETTERS, text).or(() -> plain(ROMANS, text));
        }
        if (first != '(' && (first < '0' || first > '9')) {
            return Optional.empty();
        }
        Optional<ClauseNumber> decimal = plain(DECIMALS, text);
        if (decimal.isPresent()) {
            return decimal;
        }
        Optional<ClauseNumber> lettered = first == '(' ? plain(LETTERS, text) : Optional.empty();
        return lettered.isPresent() ? lettered : EasternLabels.entry(text);
    }

    /** One list may have hyphens and dashes behind its labels, and spaces before them or none. */
    static ClauseNumber number(String printed, String before, String after, List<LabelReading> readings) {
        String closing = after.replace('–', '-').replace('—', '-').strip();
        return new ClauseNumber(printed, before, closing, readings);
    }

    /** Whether a stop or bracket closes the first few letters, or a space that may stand before a dash. */
    private static boolean mayBeLettered(String text) {
        int at = 1;
        while (at < text.length() && at <= LONGEST_ROMAN && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && ".) \u00a0".indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<ClauseNumber> followed(String text) {
        boolean numbered = Character.isDigit(text.charAt(0)) || "IVXLC".indexOf(text.charAt(0)) >= 0;
        Matcher match = FOLLOWED.matcher(text);
        if (!numbered || !match.lookingAt() || !endsLabel(text, match.end())) {
            return Optional.empty();
        }
        String word = match.group(3);
        if (!word.equals("§") && !NumberWords.follow(word)) {
            return Optional.empty();
        }
        List<LabelReading> readings = LabelReading.of(match.group(1));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(number(match.group(), word, match.group(2) + match.group(4), readings));
    }

    private static Optional<ClauseNumber> worded(String text) {
        int word = NumberWords.leading(text);
        if (word == 0) {
            return Optional.empty();
        }
        Matcher match = WORDED.matcher(text).region(word, text.length());
        if (!match.lookingAt() || !(endsLabel(text, match.end()) || endsInDash(text, match.end()))) {
            return Optional.empty();
        }
        String before = text.substring(0, word).toLowerCase(Locale.ROOT);
        List<LabelReading> readings = LabelReading.of(match.group(1));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(number(text.substring(0, match.end()), before, match.group(2), readings));
    }

    private static Optional<ClauseNumber> plain(Pattern form, String text) {
        Matcher match = form.matcher(text);
        if (!match.lookingAt() || !(endsLabel(text, match.end()) || runsOn(form, text, match.end()))) {
            return Optional.empty();
        }
        String before = match.group(1).strip();
        String after = match.group(3);
        List<LabelReading> readings = LabelReading.of(match.group(2));
        boolean open = before.equals("(") && !after.endsWith(")");
        return open || readings.isEmpty()
                ? Optional.empty()
                : Optional.of(number(match.group(), before, after, readings));
    }

    /** The label that is the whole text. */
    public static Optional<ClauseNumber> parse(String text) {
        return leading(text).filter(number -> number.printed.equals(text));
    }

    /** Whether a label may end there: white space stands behind it, or nothing. */
    static boolean endsLabel(String text, int end) {
        return end == text.length()
                || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '\u00a0'
                || text.charAt(end) == '\u3000';
    }

    /** {@code 1.-Objeto}: a dash behind the number's stop. */
    private static boolean endsInDash(String text, int end) {
        return end > 1 && "-–—".indexOf(text.charAt(end - 1)) >= 0 && ".)".indexOf(text.charAt(end - 2)) >= 0;
    }

    /** {@code 1.Definitions}: a stopped number with a capital close behind it, or with Han characters or kana. */
    private static boolean runsOn(Pattern form, String text, int end) {
        if (endsInDash(text, end)) {
            return true;
        }
        if (form != DECIMALS || text.charAt(end - 1) != '.') {
            return false;
        }
        return Character.isUpperCase(text.charAt(end)) || Word.standsAlone(text.charAt(end));
    }

    /** The label to the letter. */
    public String printed() {
        return printed;
    }

    /** Whether it is a bullet rather than a number. */
    public boolean isBullet() {
        return readings.get(0).script() == Script.BULLET;
    }

    /** Whether it is a bullet that may as well be a sign of a sentence: a dash or an asterisk. */
    public boolean isDash() {
        return DASHES.contains(printed);
    }

    /** Whether a word or a sign such as {@code §} says that it is a number of the text. */
    public boolean isWorded() {
        return before.length() > 1 || before.equals("§") || before.equals("第") || before.equals("제");
    }

    /** Whether clauses rather than items bear such a label: {@code 1.}, {@code 2.1}, {@code Article 5}; not {@code 1)}. */
    public boolean isMajor() {
        return isWorded() || depth() > 1 || (Character.isDigit(printed.charAt(0)) && !after.endsWith(")"));
    }

    /** Whether a stop or bracket closes it. */
    public boolean isClosed() {
        return !after.isEmpty();
    }

    /** The marks around it and what it counts with, such as {@code (LOWER_LATIN)}, in its likeliest reading. */
    public String formName() {
        return before + readings.get(0).script() + after;
    }

    /** Whether it is a decimal that ends with a nought and stands over others: {@code 3.0} over {@code 3.1}. */
    public boolean isRound() {
        return depth() == 1 && before.isEmpty() && printed.indexOf(".0") > 0;
    }

    /** How many numbers it is made of: 2 for {@code 3.1}, 1 for {@code 3.0}. */
    public int depth() {
        return readings.get(0).ordinals().size();
    }

    /** Its numbers in the likeliest reading. */
    public List<Integer> ordinals() {
        return readings.get(0).ordinals();
    }

    /** What it counts to, 1-based, read as a roman number or as any other; 0 where it cannot be read so. */
    public int ordinal(boolean roman) {
        return readings.stream()
                .filter(reading ->
                        roman == (reading.script() == Script.LOWER_ROMAN || reading.script() == Script.UPPER_ROMAN))
                .map(reading -> reading.ordinals().get(0))
                .findFirst()
                .orElse(0);
    }

    /**
     * Whether it is certainly a label where a block begins with it: a worded label is followed by a stop, a bare
     * decimal has two parts or a stop, and a bullet is none.
     */
    public boolean isSure() {
        if (isBullet()) {
            return false;
        }
        return isClosed() || depth() > 1 || isRound();
    }

    /** Whether it can begin a list: 1, 0, a, i or a bullet. */
    public boolean starts() {
        return readings.stream()
                .anyMatch(reading -> reading.last() == 1 || reading.ordinals().equals(List.of(0)));
    }

    /** Whether it can come directly after the other in one list of the same form. */
    public boolean follows(ClauseNumber previous) {
        if (!sameMarks(previous)) {
            return false;
        }
        for (LabelReading mine : readings) {
            for (LabelReading theirs : previous.readings) {
                if (mine.follows(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is written in the same form: {@code (a)} and {@code (b)}, not {@code a)}. */
    public boolean sameForm(ClauseNumber other) {
        if (!sameMarks(other)) {
            return false;
        }
        for (LabelReading mine : readings) {
            for (LabelReading theirs : other.readings) {
                if (theirs.script() == mine.script()
                        && theirs.ordinals().size() == mine.ordinals().size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameMarks(ClauseNumber other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** Whether it can begin a list of the same form anew: {@code (a)} after {@code (c)}, not {@code (i)}. */
    public boolean beginsLike(ClauseNumber other) {
        return sameMarks(other)
                && readings.stream()
                        .filter(mine -> mine.last() == 1)
                        .anyMatch(mine -> other.readings.stream().anyMatch(theirs -> theirs.script() == mine.script()));
    }

    /** Whether its numbers begin with all of the other's and go on: {@code 3.1} is within {@code 3.}. */
    public boolean within(ClauseNumber other) {
        List<Integer> mine = ordinals();
        List<Integer> theirs = other.ordinals();
        return readings.get(0).script() == Script.DECIMAL
                && other.readings.get(0).script() == Script.DECIMAL
                && mine.size() > theirs.size()
                && mine.subList(0, theirs.size()).equals(theirs);
    }

    @Override
    public String toString() {
        return printed;
    }
}
