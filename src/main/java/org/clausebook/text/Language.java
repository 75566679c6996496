package org.clausebook.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A natural language by its BCP 47 tag, such as {@code en}, {@code bg} or {@code pt-br}, in lower case.
 *
 * @param tag language subtag and, rarely, script or region
 */
public record Language(String tag) implements Comparable<Language> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    // Java makes a locale of a tag anew each time, and each text asks for its own.
    private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ur", "yi");

    /** The language of the interface where no other is asked for. */
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("no language tag: " + tag);
        }
    }

    /** Whether the text is a language tag in lower case. */
    public static boolean isTag(String text) {
        return FORM.matcher(text).matches();
    }

    /** The tag's first part: {@code pt} of {@code pt-br}. */
    public String base() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The locale for case and collation. */
    public Locale locale() {
        return LOCALES.computeIfAbsent(tag, Locale::forLanguageTag);
    }

    /** Its name in its own language, with a capital: {@code Български}. */
    public String ownName() {
        String name = nameIn(this);
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** Its name in another language: {@code Bulgarian} in English; its tag where it has none, as what cannot be told. */
    public String nameIn(Language other) {
        String name = locale().getDisplayName(other.locale());
        return name.isEmpty() ? tag : name;
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(base());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
