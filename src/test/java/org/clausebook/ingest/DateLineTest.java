package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line above a title may say without being the title. */
class DateLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 1, 2020",
                "Last updated: 1 May 2020",
                "Effective as of 2020-05-01",
                "Effective date: May 1st, 2020 | Last modified: June 3rd, 2021",
                "Version 2.0",
                "v2.1, March 2024",
                "Rev. 3",
                "2020",
                "Stand: Mai 2020",
                "Zuletzt aktualisiert am 1. Mai 2020",
                "Date d’entrée en vigueur : 1er mai 2020",
                "Última actualización: 1 de mayo de 2020",
                "Последна актуализация: 1 май 2020 г.",
                "В сила от 01.05.2020г.",
                "Wersja z dnia 1 maja 2020 r.",
                "Hatályos: 2020. május 1-től",
                "Huling na-update: 01.05.2020",
                "Zuletzt aktualisiert am Freitag, 1. Mai 2020",
                "Data de vigência: sexta-feira, 1 de maio de 2020",
                "Vrijdag 1 mei 2020",
                "2020. május 1.",
                "最后更新日期：2020年5月1日",
                "最后更新于 2020 年 5 月 1 日",
                "2020 年 05 月 01 日生效",
                "発効日 2020 年 5 月 1 日",
                "2020年5月1日"
            })
    void aDateOrVersionAlone(String line) {
        assertTrue(DateLine.is(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terms of Service, 1 May 2020",
                "GNU General Public License, Version 3",
                "Tenancy Act 1988",
                "AGB 2021",
                "Наредба № 5 от 1 май 2020 г.",
                "服务协议2020年版",
                "2020年5月1日服务协议",
                "Annex 2",
                "Contract No.: 2020-15",
                "§ 5",
                "1.",
                "Version",
                "This Agreement is dated 1 May 2020 and made between Acme and you: 1 May 2021"
            })
    void anythingElse(String line) {
        assertFalse(DateLine.is(line));
    }
}
