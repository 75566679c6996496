package org.clausebook.text;

import java.util.List;

/**
 * Bulgarian words without what inflection adds: articles, plurals with what they do to the consonant before them, the
 * endings of verbs, their participles and verbal nouns. A noun, the adjective made of it and the verb made of it stay
 * apart: {@code лиценз}, {@code лицензионен}, {@code лицензирам}. What is left need be no word: the same for all forms of
 * a word is enough, so what a rule takes from one form it takes from all.
 */
final class BulgarianStems {
    /** How many letters are left at least. */
    private static final int LEAST = 3;

    private static final String VOWELS = "аеиоуъюя";

    /** Of nouns in -ие and -ия, and of adjectives with the article. */
    private static final List<String> SOFT = List.of("ията", "иите", "ието", "ият", "ия", "ие", "ии");

    /** Looks like a verb's ending, and so comes before them. */
    private static final List<String> LONG_PLURAL = List.of("овете", "евете");

    private static final List<String> VERBAL_NOUN = List.of("ането", "янето", "енето", "ане", "яне", "ене");

    private static final List<String> FINITE = List.of(
            "яйки", "айки", "ейки", "яйте", "айте", "яхме", "ахме", "ихме", "охме", "яхте", "ахте", "ихте", "охте",
            "аха", "яха", "иха", "оха", "аше", "яше", "еше", "аме", "яме", "ате", "яте", "ете", "ам", "ям", "аш", "яш",
            "еш", "иш", "ах", "ях", "их", "ох");

    private static final List<String> NOMINAL = List.of("ите", "ата", "ята", "ото", "ето", "ове", "еве", "ът", "ят");

    /** Feminine nouns that end in a consonant, with their article, which is the last two letters. */
    private static final List<String> CONSONANT_WITH_ARTICLE = List.of("тта", "щта", "елта", "овта", "ечта");

    private static final List<String> PARTICIPLE = List.of("ал", "ял", "ан", "ян", "ащ", "ящ", "ещ", "ат");

    /** What looks like a participle and is another word in all its forms. */
    private static final List<String> NO_PARTICIPLE = List.of("хват", "хващ", "плащ", "пращ", "кращ", "ован");

    /**
     * Which words in -ен are adjectives that lose the vowel in their other forms ({@code валиден, валидна}); the rest are
     * participles, which keep it ({@code включен, включена}).
     */
    private static final List<String> ADJECTIVE = List.of(
            "телен", "ален", "олен", "илен", "ълен", "ичен", "ъчен", "точен", "онен", "енен", "анен", "нтен", "ктен",
            "етен", "ятен", "итен", "ртен", "ютен", "стен", "латен", "орен", "ерен", "арен", "урен", "ярен", "ърен",
            "оден", "иден", "юден", "леден", "реден", "ивен", "овен", "евен", "ъвен", "лавен", "равен", "осен", "ясен",
            "ласен", "ишен", "ъншен", "омен", "емен", "умен", "азен", "озен", "езен", "обен", "ебен", "стъпен", "ищен",
            "ощен", "можен", "тоен", "иен", "аен", "еен", "уен", "фен", "отделен");

    private static final List<String> NO_ADJECTIVE =
            List.of("аменен", "именен", "оменен", "тменен", "зменен", "щитен", "домен", "аничен", "аправен", "оправен");

    private BulgarianStems() {}

    /** The stem of a word in lower case. */
    static String stem(String word) {
        if (word.length() <= LEAST) {
            return word;
        }
        String base = withoutInflection(word);
        return withoutForm(base, base.equals(word));
    }

    private static String withoutInflection(String word) {
        String soft = cut(word, SOFT, LEAST);
        if (!soft.isEmpty()) {
            return soft(word, soft);
        }
        for (List<String> endings : List.of(LONG_PLURAL, VERBAL_NOUN, FINITE)) {
            String rest = cut(word, endings, LEAST);
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        if (endsIn(word, CONSONANT_WITH_ARTICLE)) {
            return word.substring(0, word.length() - 2);
        }
        String rest = word.endsWith("хвата") ? "" : cut(word, NOMINAL, LEAST);
        if (!rest.isEmpty()) {
            return withGlide(rest);
        }
        String shorter = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'а', 'я', 'и' -> withGlide(shorter);
            case 'о', 'е' -> shorter;
            default -> word;
        };
    }

    /** Tells the adjective from the noun by the letters before the ending; a noun keeps one vowel of it. */
    private static String soft(String word, String rest) {
        boolean participle = word.endsWith("ият") && endsIn(rest, List.of("ен", "ан", "ян"));
        boolean verbal = !rest.endsWith("ован") && endsIn(rest, List.of("ван", "ран", "кан", "щан", "ман", "ян"));
        boolean afterConsonant = rest.endsWith("н") && !isVowel(rest.charAt(rest.length() - 2));
        boolean adjective = !rest.endsWith("ств") && endsIn(rest, List.of("ск", "щ", "ш", "в", "м", "т", "л"));
        return participle || verbal || afterConsonant || adjective ? rest : rest + "и";
    }

    /** {@code случаи} is of {@code случай}. */
    private static String withGlide(String rest) {
        return "аеоу".indexOf(rest.charAt(rest.length() - 1)) >= 0 ? rest + "й" : rest;
    }

    private static String withoutForm(String base, boolean bare) {
        if (base.endsWith("ен") && base.length() - 2 >= LEAST) {
            String rest = base.substring(0, base.length() - 2);
            boolean adjective = bare && endsIn(base, ADJECTIVE) && !endsIn(base, NO_ADJECTIVE);
            return adjective ? rest + (isVowel(rest.charAt(rest.length() - 1)) ? "йн" : "н") : rest;
        }
        String rest = endsIn(base, NO_PARTICIPLE) ? "" : withoutParticiple(base);
        return consonant(rest.isEmpty() ? withoutFleeting(base) : rest);
    }

    private static String withoutParticiple(String base) {
        String rest = cut(base, PARTICIPLE, LEAST);
        if (!rest.isEmpty()) {
            return rest;
        }
        // Short words in -ил are nouns (правило, стил), long ones in -вай are imperatives.
        String past = cut(base, List.of("ил"), LEAST + 2);
        if (!past.isEmpty()) {
            return past;
        }
        boolean verb = endsIn(base, List.of("вай", "рай", "авим", "отим"));
        return verb && base.length() > LEAST + 2 ? base.substring(0, base.length() - 2) : "";
    }

    /** {@code компютър} has {@code компютри}, {@code борец} has {@code борци}. */
    private static String withoutFleeting(String base) {
        int at = base.length() - 2;
        if (base.endsWith("ий")) {
            return base.substring(0, at + 1);
        }
        char last = base.charAt(at + 1);
        boolean fleeting = base.charAt(at) == 'ъ' && "рлмкц".indexOf(last) >= 0 || base.endsWith("ец");
        if (base.length() <= LEAST + 1 || !fleeting) {
            return base;
        }
        boolean glide = isVowel(base.charAt(at - 1));
        return glide && base.charAt(at) == 'ъ' ? base : base.substring(0, at) + (glide ? "й" : "") + last;
    }

    /** {@code доставчици} is of {@code доставчик}, {@code диалози} of {@code диалог}. */
    private static String consonant(String stem) {
        String rest = stem.substring(0, stem.length() - 1);
        return stem.length() > LEAST && stem.endsWith("ц")
                ? rest + "к"
                : stem.length() > LEAST && stem.endsWith("лоз") ? rest + "г" : stem;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean endsIn(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** What is before the first of the endings that leaves so many letters; empty where none does. */
    private static String cut(String word, List<String> endings, int least) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return "";
    }
}
