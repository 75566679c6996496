package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import org.clausebook.Editions;
import org.clausebook.source.Span;
import org.clausebook.text.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of a pump's licence, in which square brackets stand round each instrument that is not this licence. A text
 * without brackets has none, however much it speaks of agreements, rights and documents.
 */
class OtherInstrumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The valve comes under a [separate maker’s license agreement].",
                "Follow the [license terms covering the specific valve] at all times.",
                "Obey the [terms and conditions of the respective seller].",
                "Nothing may infringe the [license agreement], including this License.",
                "We treat what we learn as our [privacy policy] says, and no privacy policy of yours.",
                "Staff obey Borealis’s [workplace safety principles].",
                "Sizes are set out in the [documentation for the valve].",
                "Ask your dealer or see your [valve documentation].",
                "Tubes included in the [Certified Tube List] need no test.",
                "Look it up in the [list of tested tubes] first.",
                "The parts are listed in [“foreign parts.txt”] beside it.",
                "This License is governed by [Danish law].",
                "This License is governed by the [laws of the Kingdom of Norway].",
                "It complies with [Regulation (EU) 2016/679] and with the [Valletta Convention].",
                "Parts of it are under the [GNU General Public License].",
            })
    void inEnglish(String marked) {
        assertMarked("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This License is a contract. The License ends if you break its terms and conditions.",
                "You may copy the Pump and the documentation that comes with it.",
                "This is the entire agreement between you and Borealis.",
                "You need the prior written agreement of Borealis.",
                "The buyer gets the Source Code and the Object Code.",
                "The buyer obeys applicable law, and the law of gravity.",
                "Applicable law may give you more rights.",
                "TO THE EXTENT PERMITTED BY APPLICABLE LAW, NOTHING IS PROMISED UNDER ANY CONTRACT.",
                "It is Borealis’s policy to answer letters.",
                "Our policy is to answer letters.",
                "The Licence gives no license to Borealis patents.",
                "Another License may suit you better.",
                "Later come Versions Of This Policy and Acceptance Of Terms.",
            })
    void notInEnglish(String text) {
        assertMarked("en", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Клапанът е предмет на [отделно лицензионно споразумение].",
                "Спазвайте [лицензионните условия за конкретния клапан].",
                "Пазете данните според нашата [Политика за поверителност].",
                "Услугата изисква валиден [договор Borealis Care].",
                "Размерите са посочени в [документацията към клапана].",
                "Тръбите, включени в [списъка с одобрени тръби], не се изпитват.",
                "Частите са изброени във файла [„foreign parts.txt“].",
                "Този лиценз се урежда от [датското право].",
                "Спазват се [Закона за защита на потребителите] и [Регламент (ЕС) 2016/679].",
                "Меродавна е [оригиналната версия] на английски език.",
                "Отделни части са под [GNU General Public License].",
            })
    void inBulgarian(String marked) {
        assertMarked("bg", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Купувачът има право на ремонт и право на Купувача е да откаже.",
                "Може да копирате помпата и документацията, която я придружава.",
                "Този лиценз е договор. Условията му обвързват страните.",
                "ДО СТЕПЕНТА, ПОЗВОЛЕНА ОТ ЗАКОНА, НИЩО НЕ СЕ ОБЕЩАВА ПО ТОЗИ ДОГОВОР.",
            })
    void notInBulgarian(String text) {
        assertMarked("bg", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Ventil unterliegt einer [gesonderten Lizenzvereinbarung].",
                "Beachten Sie die [Lizenzbedingungen für das jeweilige Ventil].",
                "Daten schützen wir nach unserer [Datenschutzerklärung].",
                "Es gelten die [Geschäftsbedingungen der Borealis GmbH].",
                "Maße stehen in der [Dokumentation des Ventils].",
                "Fragen beantwortet Ihr [Benutzerhandbuch].",
                "Geprüft ist, was in der [Liste der zugelassenen Rohre] steht.",
                "Die Teile nennt [„foreign parts.txt“].",
                "Diese Lizenz unterliegt [dänischem Recht].",
                "Es gilt das [Recht der Bundesrepublik Deutschland].",
                "Das [Produkthaftungsgesetz] und die [Verordnung (EU) 2016/679] bleiben unberührt.",
                "Teile stehen unter der [GNU General Public License].",
            })
    void inGerman(String marked) {
        assertMarked("de", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Recht des Käufers auf Nachbesserung bleibt bestehen.",
                "Sie dürfen die Pumpe und die Dokumentation kopieren.",
                "Diese Lizenz ist ein Vertrag zwischen Käufer und Verkäufer.",
                "Der Käufer darf die Pumpe unter anderen Lizenzbedingungen anbieten.",
            })
    void notInGerman(String text) {
        assertMarked("de", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr|Le contrat est régi par le [droit français]; le droit du Client demeure.",
                "fr|Voir notre [politique de confidentialité] et la [licence GNU GPL].",
                "es|Se aplican las [leyes de California] y nuestra [política de privacidad].",
                "it|Si applica la [legge italiana], come dice la nostra [informativa sulla privacy].",
                "pt|Aplica-se a [lei portuguesa] e a nossa [política de privacidade].",
                "nl|Het [Nederlands recht] geldt, naast onze [privacyverklaring].",
                "pl|Obowiązuje [prawo polskie] oraz nasza [polityka prywatności].",
                "ru|Применяется [российское право]; см. нашу [политику конфиденциальности].",
                "cs|Platí [české právo] a naše [zásady ochrany osobních údajů]; práva Nabyvatele trvají.",
                "sv|[Svensk rätt] gäller, liksom vår [integritetspolicy].",
                "hu|A [magyar jog] az irányadó, az [adatvédelmi tájékoztatóban] írtak szerint.",
            })
    void inOtherLanguages(String languageAndText) {
        String[] parts = languageAndText.split("\\|", 2);
        assertMarked(parts[0], parts[1]);
    }

    private static void assertMarked(String language, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Edition edition = Editions.edition("pump", language, "1", "# Pump\n" + text);
        StringBuilder found = new StringBuilder(text);
        ReferenceFinder.find(edition).references().stream()
                .filter(reference -> reference.scope() == Reference.Scope.EXTERNAL)
                .map(Reference::span)
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(span -> mark(found, span));
        assertEquals(marked, found.toString());
    }

    private static void mark(StringBuilder text, Span span) {
        text.insert(span.end(), ']').insert(span.start(), '[');
    }
}
