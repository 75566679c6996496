package org.clausebook.refs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is to be known of each word of a text, worked out once, since texts repeat their words: its lower case, and which
 * lists of wordings may have one that begins with it. Most words begin none, which spares looking into the lists.
 */
final class Forms {
    /**
     * A word, a number or a sign.
     *
     * @param printed its letters
     * @param lower its letters in lower case, with one kind of apostrophe, hyphen and bracket
     * @param lists the bits of the lists that may have a wording which begins with it
     */
    record Form(String printed, String lower, long lists) {}

    /** Signs as wide as Han characters, and those that they are read as. */
    private static final Map<String, String> FULL_WIDTH =
            Map.of("（", "(", "）", ")", "，", ",", "、", ",", "：", ":", "；", ";");

    private final Locale locale;
    private final Map<String, Form> known = new HashMap<>();
    private final Map<String, Long> words;
    private final Map<String, Long> beginnings;
    private final Collection<Phrases> compounds;
    private final Set<String> elided;

    /** @param elided what an apostrophe parts from the next word: {@code l'article} */
    Forms(Locale locale, Collection<Phrases> lists, Collection<String> elided) {
        this.locale = locale;
        this.words = new HashMap<>();
        this.beginnings = new HashMap<>();
        this.elided = Set.copyOf(elided);
        this.compounds =
                lists.stream().filter(list -> !list.endings().isEmpty()).toList();
        for (Phrases list : lists) {
            list.words().forEach(word -> words.merge(word, list.bit(), Forms::both));
            list.beginnings().forEach(word -> beginnings.merge(word, list.bit(), Forms::both));
        }
    }

    private Forms(Forms known) {
        this.locale = known.locale;
        this.words = known.words;
        this.beginnings = known.beginnings;
        this.compounds = known.compounds;
        this.elided = known.elided;
    }

    /** The same lists for the words of another text. */
    Forms forAnother() {
        return new Forms(this);
    }

    /** Forms that begin no wording. */
    static Forms of(Locale locale, Collection<String> elided) {
        return new Forms(locale, List.of(), elided);
    }

    private static long both(long some, long others) {
        return some | others;
    }

    /** Whether letters before an apostrophe are a word of their own. */
    boolean isElided(String printed) {
        return !elided.isEmpty() && elided.contains(printed.toLowerCase(locale));
    }

    Form of(String printed) {
        Form form = known.get(printed);
        if (form == null) {
            String lower = printed.toLowerCase(locale)
                    .replace('’', '\'')
                    .replace('‑', '-')
                    .replace('‐', '-');
            lower = FULL_WIDTH.getOrDefault(lower, lower);
            form = new Form(printed, lower, lists(lower));
            known.put(printed, form);
        }
        return form;
    }

    private long lists(String lower) {
        long lists = words.getOrDefault(lower, 0L);
        if (!beginnings.isEmpty()) {
            for (int cut = Phrases.shortest(lower); cut <= lower.length(); cut++) {
                lists |= beginnings.getOrDefault(lower.substring(0, cut), 0L);
            }
        }
        for (Phrases list : compounds) {
            lists |= Phrases.isCompound(lower, list.endings()) ? list.bit() : 0;
        }
        return lists;
    }
}
