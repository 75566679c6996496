package org.clausebook.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.text.Language;

/** Whether words read like a heading: few, begun with a capital, and none that only a sentence has. */
final class HeadingStyle {
    /** Headings have no more words. */
    static final int MOST_WORDS = 14;
    /** Headings without marks of their own have no more UTF-16 units. */
    static final int LONGEST = 130;

    private static final int MOST_WORDS_WITH_COLON = 7;
    private static final int MOST_RUN_IN_WORDS = 10;
    private static final int MOST_PLAIN_WORDS = 10;
    private static final int LONGEST_EASTERN = 26;
    /** A box to tick at the start of a line: one to choose of several. */
    private static final Pattern BOX = Pattern.compile("(?:\\[ ?[xX✓✔]? ?\\]|\\( ?[xX✓✔]? ?\\)|[☐☑☒□▢]).*");

    private final Set<String> sentence = new HashSet<>();
    private final Set<String> joins = new HashSet<>();
    private final Set<String> remarks = new HashSet<>();
    private final Set<String> shortForms = new HashSet<>();

    /** What headings look like in a text of these languages; where none is known, in any. */
    HeadingStyle(List<Language> languages) {
        for (Language language : languages.isEmpty() ? Wording.languages() : languages) {
            sentence.addAll(Wording.of(language).words(Wording.Kind.SENTENCE));
            joins.addAll(Wording.of(language).words(Wording.Kind.JOINS));
            remarks.addAll(Wording.of(language).words(Wording.Kind.REMARK));
            shortForms.addAll(Wording.of(language).words(Wording.Kind.SHORT));
        }
    }

    /** Whether a line that ends with this word goes on: an article, a preposition, a conjunction. */
    boolean leadsOn(String lastWord) {
        return joins.contains(lastWord.toLowerCase(Locale.ROOT));
    }

    /** Whether a stop behind this word shortens it rather than ends a sentence. */
    boolean isShortForm(String word) {
        return shortForms.contains(Words.bare(word).toLowerCase(Locale.ROOT));
    }

    /** Whether a text without its label could be a heading on a line of its own. */
    boolean readsLikeTitle(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Words.startsLow(text) || text.contains("....")) {
            return false;
        }
        if (BOX.matcher(text).matches()) {
            return false;
        }
        char last = Words.lastSign(text);
        List<String> words = Words.plain(text);
        if (words.isEmpty() || ";,:。；，：、".indexOf(last) >= 0) {
            return false;
        }
        if (Words.isEastern(text)) {
            return text.length() <= LONGEST_EASTERN;
        }
        int most = last == '.' ? MOST_RUN_IN_WORDS : MOST_WORDS;
        return isEmphatic(text) ? words.size() <= most + 6 : words.size() <= most && !hasSentenceWords(text, words);
    }

    /**
     * Whether a text without its label could be a heading in plain words, such as {@code What we do with your data}: one
     * that a sentence could begin with, and that only its place over a text tells.
     */
    boolean readsLikePlainTitle(String text) {
        List<String> words = text.length() <= LONGEST ? Words.plain(text) : List.of();
        return !words.isEmpty()
                && !Words.isEastern(text)
                && !BOX.matcher(text).matches()
                && words.size() <= MOST_PLAIN_WORDS
                && Words.startsHigh(text)
                && !joins.contains(words.get(words.size() - 1))
                && !Words.opensBracket(text)
                && (Character.isLetterOrDigit(Words.lastSign(text)) || Words.lastSign(text) == '?');
    }

    /** Whether a few words with a colon behind them could be a heading: {@code OBJET :}, no sentence that leads in. */
    boolean readsLikeTitleWithColon(String text) {
        String bare = text.isEmpty() ? "" : text.substring(0, text.length() - 1).strip();
        return text.endsWith(":")
                && bare.indexOf('.') < 0
                && bare.indexOf(',') < 0
                && Words.plain(bare).size() <= MOST_WORDS_WITH_COLON
                && readsLikeTitle(bare);
    }

    /** Whether a phrase before a stop or colon could head the paragraph that it begins. */
    boolean readsLikeRunIn(String phrase) {
        String bare = phrase.substring(0, phrase.length() - 1);
        List<String> words = bare.length() <= LONGEST ? Words.plain(bare) : List.of();
        return !words.isEmpty()
                && words.size() <= MOST_RUN_IN_WORDS
                && Words.startsHigh(bare)
                && !joins.contains(words.get(words.size() - 1))
                && !Words.opensBracket(bare)
                && !(words.size() == 1 && remarks.contains(words.get(0)))
                && (isEmphatic(bare)
                        || (!hasSentenceWords(bare, words) && !(words.size() > 2 && joins.contains(words.get(0)))));
    }

    /** Whether it is a title, or its first sentence could be a run-in heading. */
    boolean beginsLikeTitle(String text) {
        return readsLikeTitle(text) || beginsWithRunIn(text);
    }

    /** Whether its first sentence could be a run-in heading. */
    boolean beginsWithRunIn(String text) {
        int stop = text.indexOf(". ");
        return stop > 0 && readsLikeRunIn(text.substring(0, stop + 1));
    }

    /** Capitals throughout, or at the start of two words or more and of every word but articles and the like. */
    boolean isEmphatic(String text) {
        if (Words.allCapitals(text)) {
            return true;
        }
        int high = 0;
        for (int at = 0; at < text.length(); at++) {
            String word = Words.first(text.substring(at));
            String bare = Words.bare(word);
            at += word.length();
            if (!bare.isEmpty() && Character.isUpperCase(bare.charAt(0))) {
                high++;
            } else if (!bare.isEmpty() && Character.isLetter(bare.charAt(0)) && !joins.contains(bare)) {
                return false;
            }
        }
        return high >= 2;
    }

    /** Whether it is set in capitals, and no word of it is one that only a sentence has. */
    boolean isCapitalTitle(String text) {
        List<String> words = Words.plain(text);
        return Words.allCapitals(text) && !words.isEmpty() && !hasSentenceWords(text, words);
    }

    private boolean hasSentenceWords(String text, List<String> words) {
        String first = words.get(0);
        for (String word : words) {
            // "Will", "May" and "Note" are also names: a capital in the middle says that it is one.
            boolean named = !word.equals(first) && text.contains(" " + capital(word));
            if (sentence.contains(word) && !named) {
                return true;
            }
        }
        return false;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
