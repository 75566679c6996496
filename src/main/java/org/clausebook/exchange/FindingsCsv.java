package org.clausebook.exchange;

import java.util.List;
import java.util.Locale;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Finding;
import org.clausebook.check.Messages;
import org.clausebook.text.ClauseAddress;

/** What reviewers should look at as a table, a row a finding. */
public final class FindingsCsv {
    private static final List<String> HEADINGS = List.of(
            "edition",
            "key",
            "clause",
            "field",
            "start",
            "end",
            "rule",
            "severity",
            "message",
            "evidence",
            "other",
            "remedy");

    private FindingsCsv() {}

    /** All findings of a book, edition by edition, below a heading line. */
    public static String write(Book book) {
        StringBuilder table = new StringBuilder(Csv.row(HEADINGS));
        for (WorkEditions work : book.works()) {
            for (Finding finding : work.facts().findings()) {
                table.append(Csv.row(cells(work, finding)));
            }
        }
        return table.toString();
    }

    private static List<String> cells(WorkEditions work, Finding finding) {
        ClauseAddress place = finding.place();
        return List.of(
                place.edition().toString(),
                work.concordance().key(place).map(Object::toString).orElse(""),
                place.path().toString(),
                finding.field().name().toLowerCase(Locale.ROOT),
                Integer.toString(finding.span().start()),
                Integer.toString(finding.span().end()),
                finding.rule(),
                finding.severity().toString(),
                Messages.ENGLISH.say(finding.message()),
                finding.evidence(),
                finding.other().map(ClauseAddress::toString).orElse(""),
                Messages.ENGLISH.say(finding.remedy()));
    }
}
