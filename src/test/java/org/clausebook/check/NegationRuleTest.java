package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that say no less often than their source, and such as only seem to. */
class NegationRuleTest {
    /** What is found of missing words, where three sentences that say what is usual stand before the one in question. */
    private static List<String> found(String usual, String language, String rendered, String english, String other) {
        return EnglishGerman.found(text(usual) + "4. " + english, language, text(rendered) + "4. " + other).stream()
                .filter(finding -> finding.startsWith("missing-words"))
                .toList();
    }

    private static String text(String usual) {
        return "1. " + usual.replace("|", "\n2. ").replace("/", "\n3. ") + "\n";
    }

    private static final String NECESSARY = "A key is necessary.|The lease is necessary./A signature is necessary.";
    private static final String NEEDED = "Ключ е необходим.|Договорът е необходим./Подпис е необходим.";
    private static final String PERMITTED = "Noise is permitted.|Smoking is permitted./Cooking is permitted.";
    private static final String ALLOWED = "Lärm ist erlaubt.|Rauchen ist erlaubt./Kochen ist erlaubt.";
    private static final String PAY = "The tenant pays the rent.|The tenant pays the heat./The tenant pays the water.";
    private static final String ZAHLT =
            "Der Mieter zahlt die Miete.|Der Mieter zahlt die Heizung./Der Mieter zahlt das Wasser.";

    private static List<String> german(String english, String german) {
        return found(PAY, "de", ZAHLT, english, german);
    }

    @Test
    void aWordThatBeginsWithANoIsSaidWithTheRestAndANo() {
        String usual = "A key is valid.|The lease is valid./A signature is valid.";
        String rendered = "Ключ е валиден.|Договорът е валиден./Подпис е валиден.";
        String english = "A clause is invalid.";
        String bulgarian = "Клауза %s.";
        assertEquals(
                List.of("missing-words 4: валидна"),
                found(usual, "bg", rendered, english, bulgarian.formatted("е валидна")));
        for (String right : List.of("не е валидна", "е невалидна", "е недействителна")) {
            assertEquals(List.of(), found(usual, "bg", rendered, english, bulgarian.formatted(right)));
        }
    }

    @Test
    void aWordThatOnlyBeginsLikeANoIsNone() {
        assertEquals(
                List.of("missing-words 4: е необходимо"),
                found(NECESSARY, "bg", NEEDED, "A letter is not necessary.", "Писмо е необходимо."));
        assertEquals(List.of(), found(NECESSARY, "bg", NEEDED, "A letter is not necessary.", "Писмо не е необходимо."));
    }

    @Test
    void aWordThatBeginsWithANoIsOne() {
        assertEquals(List.of(), found(PERMITTED, "de", ALLOWED, "Noise is not permitted.", "Lärm ist unzulässig."));
    }

    @Test
    void aRareWordThatTheTextHasWithoutItsNoIsOne() {
        String english = "The pets named here may stay.|The tenant feeds them./The owner likes cats.";
        String bulgarian = "Споменатите тук животни могат да останат.|Наемателят ги храни./Собственикът обича котки.";
        assertEquals(
                List.of(),
                found(english, "bg", bulgarian, "Pets not named stay away.", "Неспоменатите животни се изпращат."));
    }

    @Test
    void anOppositeIsNoWarning() {
        assertEquals(List.of(), found(PERMITTED, "de", ALLOWED, "Noise is not permitted.", "Lärm ist verboten."));
        assertEquals(
                1,
                found(PERMITTED, "de", ALLOWED, "Noise is not permitted.", "Lärm ist erlaubt.")
                        .size());
    }

    @Test
    void aNoInFormOnlyIsNone() {
        assertEquals(List.of(), german("The tenant pays to account No. 5.", "Der Mieter zahlt auf Konto 5."));
        assertEquals(
                List.of(),
                german("Regulation No 1024/2012 binds the tenant.", "Die Verordnung 1024/2012 bindet den Mieter."));
        assertEquals(
                List.of(),
                german("The tenant pays no later than on Monday.", "Der Mieter zahlt spätestens am Montag."));
        assertEquals(
                1, german("The tenant pays no rent.", "Der Mieter zahlt Miete.").size());
    }

    @Test
    void everyWordThatSaysNoCounts() {
        assertEquals(
                1,
                german("The tenant never pays the rent.", "Der Mieter zahlt die Miete.")
                        .size());
        assertEquals(1, german("The tenant pays nothing.", "Der Mieter zahlt.").size());
        assertEquals(List.of(), german("The tenant pays nothing.", "Der Mieter zahlt nichts."));
    }

    @Test
    void otherLanguagesThatSayNo() {
        String paie = "Le locataire paie le loyer.|Le locataire paie le chauffage./Le locataire paie l’eau.";
        String english = "The tenant does not pay the rent.";
        assertEquals(
                1,
                found(PAY, "fr", paie, english, "Le locataire paie le loyer.").size());
        assertEquals(List.of(), found(PAY, "fr", paie, english, "Le locataire ne paie pas le loyer."));
        assertEquals(List.of(), found(PAY, "fr", paie, english, "Le locataire ne saurait payer le loyer."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    nl; De huurder betaalt; de huur, de warmte, het water; De huurder betaalt de huur niet.
                    pt; O inquilino paga; o aluguel, o aquecimento, a água; O inquilino não paga o aluguel.
                    pl; Najemca płaci; czynsz, ogrzewanie, wodę; Najemca nie płaci czynszu.
                    ru; Арендатор платит; аренду, отопление, воду; Арендатор не платит аренду.
                    uk; Орендар платить; оренду, опалення, воду; Орендар не платить оренду.
                    cs; Nájemce platí; nájem, teplo, vodu; Nájemce neplatí nájem.
                    ro; Chiriașul plătește; chiria, căldura, apa; Chiriașul nu plătește chiria.
                    sv; Hyresgästen betalar; hyran, värmen, vattnet; Hyresgästen betalar inte hyran.
                    fi; Vuokralainen maksaa; vuokran, lämmön, veden; Vuokralainen ei maksa vuokraa.
                    el; Ο μισθωτής πληρώνει; το ενοίκιο, τη θέρμανση, το νερό; Ο μισθωτής δεν πληρώνει το ενοίκιο.
                    """)
    void sayingNoInOneLanguageAndAnother(String language, String pays, String what, String denied) {
        String[] goods = what.split(", ");
        String usual = pays + " %s.|" + pays + " %s./" + pays + " %s.";
        String rendered = usual.formatted(goods[0], goods[1], goods[2]);
        String english = "The tenant does not pay the rent.";
        assertEquals(List.of(), found(PAY, language, rendered, english, denied));
        assertEquals(
                1,
                found(PAY, language, rendered, english, pays + " " + goods[0] + ".")
                        .size());
    }

    private static final String PAGA =
            "El inquilino paga la renta.|El inquilino paga la luz./El inquilino paga el agua.";

    @Test
    void aWordThatGoesWithANoIsNoOther() {
        String english = "The tenant pays no rent and does not keep cats.";
        assertEquals(
                List.of(), found(PAY, "es", PAGA, english, "El inquilino no paga ninguna renta y no tiene gatos."));
        assertEquals(
                1,
                found(PAY, "es", PAGA, english, "El inquilino no paga ninguna renta y tiene gatos.")
                        .size());
    }

    @Test
    void aLoanThatOnlyBeginsLikeANoIsNone() {
        String english = "The tenant does not infringe the law.";
        assertEquals(List.of(), found(PAY, "es", PAGA, english, "El inquilino no infringe la ley."));
        assertEquals(
                1,
                found(PAY, "es", PAGA, english, "El inquilino infringe la ley.").size());
    }

    @Test
    void aLoanIsDeniedAsItsSourceIs() {
        String english = "The tenant has a nonexclusive right.";
        assertEquals(List.of(), found(PAY, "es", PAGA, english, "El inquilino tiene un derecho no exclusivo."));
        assertEquals(
                1,
                found(PAY, "es", PAGA, english, "El inquilino tiene un derecho exclusivo.")
                        .size());
    }

    @Test
    void aNoWithinANameIsNone() {
        assertEquals(
                List.of(), german("The tenant pays for Do Not Disturb signs.", "Der Mieter zahlt für Türschilder."));
        assertEquals(1, german("The tenant does not pay.", "Der Mieter zahlt.").size());
    }

    @Test
    void anEndingThatSaysNo() {
        String maksaa = "Vuokralainen maksaa vuokran.|Vuokralainen maksaa lämmön./Vuokralainen maksaa veden.";
        String english = "The tenant pays without notice.";
        assertEquals(List.of(), found(PAY, "fi", maksaa, english, "Vuokralainen maksaa viivyttelemättä."));
        assertEquals(
                1,
                found(PAY, "fi", maksaa, english, "Vuokralainen maksaa viivytellen.")
                        .size());
    }

    @Test
    void aWordThatBeginsWithANoInBothHidesNone() {
        String english = "A possible loss is told.|The tenant pays the heat./The tenant pays the water.";
        String dutch = "Een mogelijk verlies wordt gemeld.|De huurder betaalt de warmte./De huurder betaalt het water.";
        String source = "The tenant does not pay an impossible loss.";
        assertEquals(
                1,
                found(english, "nl", dutch, source, "De huurder betaalt een onmogelijk verlies.")
                        .size());
        assertEquals(List.of(), found(english, "nl", dutch, source, "De huurder betaalt een onmogelijk verlies niet."));
    }

    @Test
    void whatIsDeniedAsAWholeMayBeSaidOtherwise() {
        assertEquals(List.of(), german("The lease is non-transferable.", "Der Vertrag gilt nur für Sie."));
        assertEquals(
                1,
                german("The lease is non-exclusive.", "Der Vertrag ist exklusiv.")
                        .size());
    }

    @Test
    void whatAHyphenDeniesIsDenied() {
        String english = "The tenant feeds cats.|The tenant keeps non-Berlin plants here./Plants are rare.";
        String bulgarian =
                "Наемателят храни котки.|Наемателят държи тук растения, които %sса Berlin./Растенията са редки.";
        assertEquals(List.of(), found(english, "bg", bulgarian.formatted("не "), "Cats sleep.", "Котките спят."));
        assertEquals(
                1,
                found(english, "bg", bulgarian.formatted(""), "Cats sleep.", "Котките спят.")
                        .size());
    }

    @Test
    void aWordThatIsDeniedAsAWholeIsSoWithANoOfTheTranslationToo() {
        assertEquals(List.of(), german("The lease is non-transferable.", "Der Vertrag gilt bei Nichtübertragbarkeit."));
    }

    @Test
    void whatIsSaidWithoutPrejudiceIsNotDenied() {
        assertEquals(
                List.of(),
                german("Without prejudice to clause 1, the tenant pays.", "Vorbehaltlich Nummer 1 zahlt er."));
    }

    @Test
    void aFrenchNeSaysNoAloneWhereNoOtherWordDoes() {
        String usual = "Le locataire paie le loyer.|Le locataire paie le chauffage./Le locataire paie l’eau.";
        String english = "The tenant does not pay any more.";
        assertEquals(List.of(), found(PAY, "fr", usual, english, "Le locataire ne paie plus."));
        assertEquals(
                List.of("missing-words 4: locataire paie"),
                found(PAY, "fr", usual, english, "Le locataire paie plus."));
    }
}
