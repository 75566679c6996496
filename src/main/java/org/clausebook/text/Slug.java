package org.clausebook.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name fit for an address: lower-case letters and digits of any script, with single hyphens between them, so that
 * a Bulgarian heading keeps its Bulgarian name.
 *
 * @param value at least one letter or digit
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final String SILENT = "'’ʼ®™©";
    private static final int LONGEST = 60;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("no slug: " + value);
        }
    }

    /** Whether the text can stand in an address as it is. */
    public static boolean isSlug(String text) {
        return !text.isEmpty() && text.equals(joined(text)) && text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the text has a letter or a digit that a slug can be made of. */
    public static boolean canName(String text) {
        return text.codePoints().anyMatch(Slug::names);
    }

    /** A letter, a mark on one, or a number. */
    private static boolean names(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static String withoutSilent(String text) {
        StringBuilder heard = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (SILENT.indexOf(text.charAt(at)) < 0) {
                heard.append(text.charAt(at));
            }
        }
        return heard.toString();
    }

    /** The words of letters and numbers with one hyphen between them and none around them. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean apart = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (names(point)) {
                joined.append(apart && !joined.isEmpty() ? "-" : "").appendCodePoint(point);
            }
            apart = !names(point);
        }
        return joined.toString();
    }

    /**
     * The slug of a heading or number: apostrophes and trade mark signs are left out, {@code +} becomes
     * {@code plus}, everything else that is no letter or digit parts the words; cut at a word's end after 60 units.
     *
     * @param text any text
     * @param otherwise the slug's value where the text has no letter and no digit
     */
    public static Slug of(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("+", " plus ");
        String trimmed = joined(withoutSilent(plain).toLowerCase(Locale.ROOT));
        if (trimmed.length() > LONGEST) {
            int cut = trimmed.lastIndexOf('-', LONGEST);
            trimmed = trimmed.substring(0, cut > 0 ? cut : LONGEST);
        }
        return new Slug(isSlug(trimmed) ? trimmed : otherwise);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slug that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
