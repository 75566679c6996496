package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.ClauseNumber;

/**
 * How deep each heading stands. Headings of one look are of one rank; one look ranks above another where its headings
 * hold the other's: directly over one, or with the other's numbers beginning anew below it.
 */
final class HeadingRanks {
    private static final Pattern DECIMALS = Pattern.compile("number (\\d+)$");

    /** Of so many plain headings one at least stands directly over a numbered one, where they rank above those. */
    private static final int SELDOM = 3;

    private final List<Piece> pieces;
    private final boolean[] heading;
    /** For each piece, the nearest number of several, such as {@code 3.1}, before it and behind it. */
    private final List<Optional<ClauseNumber>> decimalBefore;

    private final List<Optional<ClauseNumber>> decimalBehind;
    private final List<Integer> places = new ArrayList<>();
    private final List<String> looks = new ArrayList<>();
    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    HeadingRanks(List<Piece> pieces, boolean[] heading, double bodySize) {
        this.pieces = pieces;
        this.decimalBefore = decimals(pieces);
        List<Piece> backwards = new ArrayList<>(pieces);
        Collections.reverse(backwards);
        this.decimalBehind = decimals(backwards);
        Collections.reverse(decimalBehind);
        this.heading = heading;
        for (int i = 0; i < heading.length; i++) {
            if (heading[i]) {
                places.add(i);
            }
        }
        // From the last to the first: what a heading looks like can depend on the one directly below it.
        String below = "";
        for (int p = places.size() - 1; p >= 0; p--) {
            int place = places.get(p);
            boolean over = place + 1 < heading.length && heading[place + 1];
            below = look(place, over ? below : "", bodySize);
            looks.add(below);
        }
        Collections.reverse(looks);
    }

    /** By piece, its depth from 1; 0 where it is no heading. */
    int[] depths() {
        int[] depths = new int[heading.length];
        rank();
        TreeMap<Integer, Integer> open = new TreeMap<>();
        for (int h = 0; h < places.size(); h++) {
            int rank = numbered(h, rank(looks.get(h)), open.descendingMap());
            open.tailMap(rank, true).clear();
            depths[places.get(h)] = open.size() + 1;
            open.put(rank, h);
        }
        return depths;
    }

    /**
     * The rank that a heading's number says, whatever it looks like: {@code 9.} stands beside an open {@code 8.} and
     * {@code 7.2} below an open {@code 7.}, the innermost; without any its own.
     *
     * @param open the headings that are open, by rank, the innermost first
     */
    private int numbered(int h, int rank, Map<Integer, Integer> open) {
        Optional<ClauseNumber> number = pieces.get(places.get(h)).number();
        if (number.isEmpty()) {
            return between(h, rank, open);
        }
        for (Map.Entry<Integer, Integer> entry : open.entrySet()) {
            int other = entry.getKey();
            Optional<ClauseNumber> above =
                    pieces.get(places.get(entry.getValue())).number();
            if (above.isEmpty()) {
                continue;
            }
            if (other >= rank && number.get().within(above.get())) {
                return other + 1;
            }
            if (other <= rank && !number.get().starts() && number.get().follows(above.get())) {
                return other;
            }
        }
        return rank;
    }

    /** The rank of a heading without a number: between {@code 4.1} and {@code 4.2} it stands below 4.1, or below 4. */
    private int between(int h, int rank, Map<Integer, Integer> open) {
        Optional<ClauseNumber> before = decimalBefore.get(places.get(h));
        Optional<ClauseNumber> after = decimalBehind.get(places.get(h));
        if (before.isEmpty() || after.isEmpty() || !after.get().follows(before.get())) {
            return rank;
        }
        for (Map.Entry<Integer, Integer> entry : open.entrySet()) {
            int other = entry.getKey();
            Optional<ClauseNumber> above =
                    pieces.get(places.get(entry.getValue())).number();
            if (other >= rank
                    && above.isPresent()
                    && (above.equals(before) || before.get().within(above.get()))) {
                return other + 1;
            }
        }
        return rank;
    }

    /** For each piece, the last number of several, such as {@code 3.1}, before it. */
    private static List<Optional<ClauseNumber>> decimals(List<Piece> pieces) {
        List<Optional<ClauseNumber>> decimals = new ArrayList<>();
        Optional<ClauseNumber> last = Optional.empty();
        for (Piece piece : pieces) {
            decimals.add(last);
            if (piece.number().filter(number -> number.depth() > 1).isPresent()) {
                last = piece.number();
            }
        }
        return decimals;
    }

    /** What tells one rank from another: the level that the source states, else type, label and capitals. */
    private String look(int place, String below, double bodySize) {
        Piece piece = pieces.get(place);
        Paragraph paragraph = piece.paragraph();
        if (paragraph.hint() == Paragraph.Hint.HEADING && paragraph.level() > 0) {
            return "level " + paragraph.level();
        }
        String type = bodySize > 0 ? "size " + Math.round(paragraph.size() * 2) : "";
        String label = piece.number().map(HeadingRanks::form).orElse("");
        String capitals = Words.allCapitals(piece.rest()) ? "capitals" : "";
        if (!label.isEmpty()) {
            return type + label;
        }
        boolean holds = below.equals(type + capitals + "plain");
        return type + capitals + (holds && !isOver(place) ? "group" : "plain");
    }

    /** Whether the heading directly above is of the same kind already. */
    private boolean isOver(int place) {
        return place > 0 && heading[place - 1] && pieces.get(place - 1).number().isEmpty();
    }

    private static String form(ClauseNumber number) {
        String digits = number.printed().replaceAll("\\d+", "0");
        if (digits.startsWith("第")) {
            return "word 第" + digits.charAt(digits.length() - 1);
        }
        if (number.isWorded()) {
            return "word " + digits.split("[\\s\\u00a0]")[0].toLowerCase(java.util.Locale.ROOT);
        }
        return "number " + number.depth() + (Character.isDigit(number.printed().charAt(0)) ? "" : number.formName());
    }

    private void rank() {
        List<String> order = looks.stream().distinct().toList();
        for (String look : order) {
            int rank = 0;
            for (String other : ranks.keySet()) {
                if (holds(other, look)) {
                    rank = Math.max(rank, rank(other) + 1);
                }
            }
            ranks.put(look, rank);
        }
        // One look that comes later can hold earlier ones: chapters after a preface of articles.
        for (int round = 0; round < order.size(); round++) {
            for (String upper : order) {
                for (String lower : order) {
                    if (!upper.equals(lower) && holds(upper, lower) && rank(lower) <= rank(upper)) {
                        ranks.put(lower, rank(upper) + 1);
                    }
                }
            }
        }
    }

    private int rank(String look) {
        return ranks.getOrDefault(look, 0);
    }

    private boolean holds(String upper, String lower) {
        if (upper.startsWith("level ") && lower.startsWith("level ")) {
            return upper.compareTo(lower) < 0;
        }
        int above = decimals(upper);
        int below = decimals(lower);
        if (above > 0 && below > 0) {
            return above < below;
        }
        return over(upper, lower) && !over(lower, upper);
    }

    /** How many numbers the labels of a look are made of, {@code 3.1} of 2; 0 where they are no decimals. */
    private static int decimals(String look) {
        Matcher number = DECIMALS.matcher(look);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static boolean isLabelled(String look) {
        return look.startsWith("number ") || look.startsWith("word ");
    }

    private boolean over(String upper, String lower) {
        int uppers = 0;
        int direct = 0;
        int anew = 0;
        boolean since = false;
        for (int h = 0; h < places.size(); h++) {
            if (looks.get(h).equals(upper)) {
                uppers++;
                since = true;
                boolean next = h + 1 < places.size() && looks.get(h + 1).equals(lower);
                direct += next && places.get(h + 1) == places.get(h) + 1 ? 1 : 0;
            } else if (looks.get(h).equals(lower)) {
                boolean starts = pieces.get(places.get(h))
                        .number()
                        .map(ClauseNumber::starts)
                        .orElse(false);
                anew += since && starts ? 1 : 0;
                since = false;
            }
        }
        // Of plain headings beside numbered ones of the same type, one may stand over the first of those by chance.
        boolean chance = upper.equals("plain") && isLabelled(lower) && direct * SELDOM < uppers;
        return (direct > 0 && !chance) || (uppers > 1 && anew > 1);
    }
}
