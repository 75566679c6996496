package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LightStemmerTest {
    private static final LightStemmer ENGLISH = LightStemmer.of(new Language("en"));
    private static final LightStemmer BULGARIAN = LightStemmer.of(new Language("bg"));

    @Test
    void formsOfAnEnglishWordAreOne() {
        allOne(ENGLISH, """
                licence licences license licenses licensed licensing
                company companies company's companies’s
                agree agrees agreed agreeing
                use uses used using
                note notes noted noting
                permit permits permitted permitting
                control controls controlled controlling
                install instal installs installed installing
                authorise authorize authorised authorizing
                behaviour behaviors
                activate activates activated activating
                process processes processed processing
                box boxes
                write wrote written writes writing
                add adds added adding
                copy copies copied copying
                party parties
                embed embeds embedded embedding
                """);
    }

    @Test
    void otherEnglishWordsStayApart() {
        allApart(ENGLISH, "agree agreement");
        allApart(ENGLISH, "license licensee licensor");
        allApart(ENGLISH, "us use");
        allApart(ENGLISH, "not note");
        allApart(ENGLISH, "unit united");
        allApart(ENGLISH, "product production");
        allApart(ENGLISH, "general generate");
        allApart(ENGLISH, "new news");
        allApart(ENGLISH, "king need feed thing less");
    }

    @Test
    void formsOfABulgarianWordAreOne() {
        allOne(BULGARIAN, """
                лиценз лиценза лицензът лицензи лицензите
                продукт продукта продуктът продукти продуктите
                ограничение ограничението ограничения ограниченията
                потребител потребителя потребителят потребители потребителите
                доставчик доставчика доставчици доставчиците
                диалог диалога диалози диалозите
                компютър компютъра компютри компютрите
                случай случая случаят случаи случаите
                устройство устройството устройства устройствата
                гаранция гаранцията гаранции гаранциите
                вид вида видът видове видовете
                собственост собствеността
                критерий критерия критерии критериите
                лицензионен лицензионна лицензионния лицензионният лицензионните лицензионното
                краен крайна крайния крайното крайните
                американски американската американския американският
                използвам използва използват използвате използвал използван използваната използвайки използване използването
                предоставя предоставят предоставен предоставената предоставяне предоставим
                """);
    }

    @Test
    void otherBulgarianWordsStayApart() {
        allApart(BULGARIAN, "лиценз лицензиран лицензионен");
        allApart(BULGARIAN, "право правило правен");
        allApart(BULGARIAN, "ограничение ограничен ограничава");
        allApart(BULGARIAN, "софтуер софтуерен");
        allApart(BULGARIAN, "обхват обхваща");
        allApart(BULGARIAN, "закон законен");
    }

    @Test
    void otherLanguagesHaveWhatIsKnownOfThem() {
        LightStemmer german = LightStemmer.of(new Language("de"));
        assertEquals(german.stem("Lizenzen"), german.stem("Lizenz"));
        LightStemmer unknown = LightStemmer.of(new Language("tlh"));
        assertEquals("qapla’", unknown.stem("Qapla’"));
    }

    @Test
    void slavicLanguagesOfLatinLettersHaveStems() {
        allOne(LightStemmer.of(new Language("pl")), "usługa usługi usług\nprawo prawa praw\nwarunki warunków");
        allOne(LightStemmer.of(new Language("hr")), "korisnik korisnika korisnici\nlicencija licenciju");
        allOne(LightStemmer.of(new Language("sk")), "služby služba\nlicencia licencie");
    }

    private static void allOne(LightStemmer stemmer, String words) {
        assertAll(words.lines().map(line -> () -> {
            Set<String> stems =
                    Arrays.stream(line.split(" ")).map(stemmer::stem).collect(Collectors.toSet());
            assertEquals(1, stems.size(), line + ": " + stems);
        }));
    }

    private static void allApart(LightStemmer stemmer, String words) {
        List<String> stems = Arrays.stream(words.split(" ")).map(stemmer::stem).toList();
        assertEquals(stems.size(), new HashSet<>(stems).size(), words + ": " + stems);
    }
}
