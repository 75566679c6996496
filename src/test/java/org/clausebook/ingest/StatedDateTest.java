package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.Test;

/** Which version a text is taken for that says of when it is. */
class StatedDateTest {
    private static final String ENGLISH = """


            1. You may use the garden and the tools of the owner as you like.

            2. The owner is not liable for what you do in the garden.
            """;

    private static Checked<List<Draft>> read(String language, String text) {
        IngestOptions options = new IngestOptions("", language, "", "", "", "");
        return Ingest.read("garden.txt", text.getBytes(UTF_8), options, page -> {});
    }

    private static String version(String language, String line) {
        return read(language, "Garden Rules\n\n" + line + ENGLISH)
                .value()
                .get(0)
                .edition()
                .id()
                .version()
                .label();
    }

    @Test
    void aDayInWords() {
        assertEquals("2020-05-01", version("en", "Last updated: 1 May 2020"));
        assertEquals("2020-05-01", version("en", "Last updated: May 1st, 2020"));
        assertEquals("2020-05-01", version("de", "Stand: 1. Mai 2020"));
        assertEquals("2020-05-01", version("bg", "Последна актуализация: 1 май 2020 г."));
        assertEquals("2020-05", version("en", "Effective: May 2020"));
    }

    @Test
    void aDayWithItsNameOrWithSpaces() {
        assertEquals("2020-05-01", version("it", "Ultimo aggiornamento venerdì 1 maggio 2020"));
        assertEquals("2020-05-01", version("zh", "最后更新于 2020 年 5 月 1 日"));
        assertEquals("2020-05-01", version("ja", "2020 年 5 月 1 日"));
    }

    @Test
    void aDayInBracketsOrBesideOtherWords() {
        assertEquals("2020-05-01", version("en", "House rules (effective 1 May 2020)"));
        assertEquals("2020-05", version("fr", "Règles du jardin (mai 2020)"));
        assertEquals("2020-05-01", version("en", "Effective 1 May 2020 | Older rules | Print"));
        assertEquals("undated", version("en", "House rules (see the case of 1 May 2020)"));
    }

    @Test
    void aDayAtTheTextsEnd() {
        String text = ENGLISH.repeat(20);
        assertEquals("2020-05-01", version("en", text + "\n\nLast updated: 1 May 2020\n\nOlder rules: 3 June 2019"));
        assertEquals("2020-05-16", version("sk", text + "\n\nPravidlá nadobúdajú účinnosť dňa: 16. 5. 2020"));
    }

    @Test
    void aNumberBeforeItsWord() {
        assertEquals("1.3", version("hu", "1.3. verzió"));
        assertEquals("2.0", version("lv", "Noteikumi, 2.0. redakcija"));
        assertEquals("undated", version("en", "Section 3 version"));
    }

    @Test
    void aMonthThatAnotherLanguageCallsOtherwise() {
        assertEquals("2020-11-03", version("pl", "Ostatnia aktualizacja: 3 listopada 2020"));
        assertEquals("2020-10-03", version("hr", "Datum: 3. listopada 2020."));
    }

    @Test
    void aDayInFigures() {
        assertEquals("2020-05-01", version("en", "Last updated: 2020/5/1"));
        assertEquals("2020-05-01", version("de", "Stand: 01.05.2020"));
        assertEquals("2020-05-01", version("zh", "最后更新：2020年5月1日"));
        assertEquals("2020-05-01", version("zh", "版本 2020年5月1日"));
        assertEquals("2.1", version("zh", "版本：2.1"));
        assertEquals("2020-05-01", version("ja", "最終改定日 2020年5月1日"));
        assertEquals("2020-05-01", version("fr", "Dernière mise à jour : 01/05/2020"));
    }

    @Test
    void whereDayAndMonthMayBeEitherNobodyGuesses() {
        assertEquals("2020-05-13", version("en", "Last updated: 05/13/2020"));
        assertEquals("2020-05-13", version("en", "Last updated: 13/05/2020"));
        assertEquals("undated", version("en", "Last updated: 01/05/2020"));
        assertEquals("undated", version("en", "Last update: 31 February 2020"));
    }

    @Test
    void aVersionThatTheTextStatesCountsMore() {
        assertEquals("2.1", version("en", "Last updated: 1 May 2020\n\nVersion 2.1"));
        assertEquals("undated", version("en", "The garden was opened on 1 May 2020 by the owner."));
    }

    @Test
    void onlyATextWithoutEitherIsWarnedOf() {
        assertEquals(
                List.of(),
                read("en", "Garden Rules\n\nLast updated: 1 May 2020" + ENGLISH).problems());
        assertEquals(
                List.of("the text states no version"),
                read("en", "Garden Rules" + ENGLISH).problems().stream()
                        .map(Problem::message)
                        .toList());
    }
}
