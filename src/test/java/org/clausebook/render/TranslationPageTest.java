package org.clausebook.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Leases;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Finding;
import org.clausebook.check.Message;
import org.clausebook.check.Rule;
import org.clausebook.check.Say;
import org.clausebook.check.Severity;
import org.clausebook.site.LinkCheck;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Findings beside the texts that they are about. */
class TranslationPageTest {
    private static final String PAGE = "parallel/lease.en-2021~lease.bg-2021.html";

    private static Finding finding(String rule, Severity severity, int start, int end) {
        return finding(rule, severity, start, end, Say.PLAIN.of("Look here"), Say.PLAIN.of("Mend it"));
    }

    private static Finding finding(
            String rule, Severity severity, int start, int end, Message message, Message remedy) {
        ClauseAddress place = new ClauseAddress(Leases.BULGARIAN.id(), ClausePath.parse("права-лопата/1"));
        return new Finding(
                rule,
                severity,
                place,
                Mark.Field.TEXT,
                new Span(start, end),
                message,
                "letters",
                Optional.empty(),
                remedy);
    }

    private static Book book(List<Finding> findings) {
        Book book = Leases.book();
        WorkEditions work = book.works().get(0).with(Facts.NONE.with(findings));
        return new Book(book.title(), book.notice(), List.of(work), book.comparisons());
    }

    @Test
    void aFindingIsNumberedWhereItStandsAndToldBelow() {
        Document page = Drawn.page(
                book(List.of(
                        finding("double-word", Severity.NOTE, 0, 8), finding("number-differs", Severity.ERROR, 9, 13))),
                PAGE);
        Element row = page.getElementById("spade/1");
        assertEquals("error note", row.attr("data-kind"));
        assertEquals("number-differs double-word", row.attr("data-types"));
        assertEquals(
                List.of("note Лопатата 1", "error може 2"),
                row.select(".hl").stream()
                        .map(hit -> hit.className().replace("hl ", "") + " " + hit.text() + " "
                                + hit.nextElementSibling().text())
                        .toList());
        assertEquals(
                List.of("1 Note double word Look here. Mend it.", "2 Error number differs Look here. Mend it."),
                row.select(".fnd li").eachText());
        assertEquals("", page.getElementById("spade/2").attr("data-kind"));
    }

    @Test
    void theFiltersAndTheStatisticsCountEveryFinding() {
        Document page = Drawn.page(
                book(List.of(
                        finding("double-word", Severity.NOTE, 0, 8),
                        finding("double-word", Severity.NOTE, 9, 13),
                        finding("number-differs", Severity.ERROR, 9, 13))),
                PAGE);
        assertEquals(
                List.of("Error 1", "Warning 0", "Note 2", "Without a finding"),
                page.select(".filters label:has([type=checkbox])").eachText());
        assertEquals(
                List.of("All", "number differs (1)", "double word (2)"),
                page.select("#_type option").eachText());
        assertEquals(
                List.of("number differs Error 1 1", "double word Note 2 1"),
                page.select(".how tbody tr").eachText());
    }

    @Test
    void ofManyFindingsTheFirstAreToldAndTheRestCounted() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(finding("double-word", Severity.NOTE, 0, 8));
        }
        Element row = Drawn.page(book(many), PAGE).getElementById("spade/1");
        assertEquals(6, row.select(".fnd li").size());
        assertEquals("and 195 more", row.select(".fnd li").last().text());
        assertEquals("1 2 3 4 5", row.select(".f").text());
    }

    @Test
    void theListHasAllOfThemAndEveryLinkLeadsSomewhere() {
        Book book = book(List.of(finding("double-word", Severity.NOTE, 0, 8)));
        Document list = Drawn.page(book, "findings/lease.en-2021~lease.bg-2021.html");
        assertEquals("../" + PAGE + "#spade/1", list.selectFirst("tbody a").attr("href"));
        assertEquals(List.of(), LinkCheck.check(Drawn.files(book)));
    }

    @Test
    void whatIsFoundIsSaidInThePagesLanguage() {
        Book book = book(List.of(
                finding("number-differs", Severity.ERROR, 9, 13, Say.NUMBER_MISSING.of("30"), Say.WRITE_IT.of())));
        for (String list : List.of("findings/lease.en-2021~lease.bg-2021.html tbody tr", PAGE + " .fnd li")) {
            String page = list.substring(0, list.indexOf(' '));
            String row = list.substring(list.indexOf(' ') + 1);
            assertTrue(Drawn.bilingual(book, page)
                    .select(row)
                    .text()
                    .contains(" Error number differs The number 30 of the source is missing. Write it."));
            Elements bulgarian = Drawn.bilingual(book, "bg/" + page).select(row);
            assertTrue(
                    bulgarian.text().contains(" Грешка различно число Липсва числото 30 от оригинала. Напишете го."));
            assertEquals(List.of(), bulgarian.select("[lang=en]").eachText());
        }
    }

    @Test
    void everyRuleHasANameOnThePages() {
        TemplateSet templates = TemplateSet.read(List.of()).value();
        Words words = new Words(List.of(Language.ENGLISH, new Language("bg")), templates);
        for (Rule rule : Rule.values()) {
            byte[] name = words.say("rule-" + rule.id()).getBytes(UTF_8);
            assertEquals(rule.id().replace('-', ' '), words.spoken(name, 0));
            assertFalse(words.spoken(name, 1).matches(".*[a-zA-Z].*"), words.spoken(name, 1));
        }
    }

    @Test
    void versionsHaveNoFindingsToFilter() {
        Document page = Drawn.page(book(List.of()), "parallel/lease.en-2021~lease.en-2025.html");
        assertEquals(0, page.select(".filters, .step, [data-kind]").size());
    }
}
