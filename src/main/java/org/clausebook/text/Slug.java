package org.clausebook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name fit for an address: lower-case letters and digits of any script, with single hyphens between them, so that
 * a Bulgarian heading keeps its Bulgarian name.
 *
 * @param value at least one letter or digit
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SILENT = Pattern.compile("['’ʼ®™©]");
    private static final Pattern NAMING = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
    private static final int LONGEST = 60;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("no slug: " + value);
        }
    }

    /** Whether the text can stand in an address as it is. */
    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches() && text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the text has a letter or a digit that a slug can be made of. */
    public static boolean canName(String text) {
        return text.codePoints()
                .anyMatch(c -> NAMING.matcher(Character.toString(c)).matches());
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
        String joined = BETWEEN.matcher(SILENT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String trimmed = joined.replaceAll("^-|-$", "");
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
}
