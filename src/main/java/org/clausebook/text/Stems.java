package org.clausebook.text;

import java.util.HashMap;
import java.util.Map;

/** The stems of a language's words, each found once. For one thread. */
public final class Stems {
    private final LightStemmer stemmer;
    private final Map<String, String> known = new HashMap<>();

    /** By the stemmer of this language. */
    public Stems(Language language) {
        this.stemmer = LightStemmer.of(language);
    }

    /**
     * What all forms of a word share.
     *
     * @param word in small letters
     */
    public String of(String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = stemmer.stem(word);
            known.put(word, stem);
        }
        return stem;
    }
}
