package org.clausebook.check;

import static org.clausebook.Editions.edition;

import java.util.List;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.text.Edition;

/** A small contract in two languages, right in every word, to be broken in one place at a time. */
final class EnglishGerman {
    static final String ENGLISH = """
            # Server Agreement
            1. *Grant.* Acme grants you the right to use the Server for 30 days after delivery. You must not copy the Server.
            2. *Fees.* You pay 1,500.00 euros a year to Acme. Payment is due within 14 days after the invoice. Late payments bear interest at 5 %.
            3. *Support.* Acme supports the Server by mail to help@acme.example only. Please see https://www.acme.example/support for details.
            4. *Liability.* Acme is liable (a) for intent, (b) for gross negligence and (c) for death. Acme is not liable for lost profits.
            5. *Data.* Acme stores the data of the Server in Vienna. You may delete the data at any time.
            6. *Term.* This agreement ends on 31 December 2026. Each party may terminate this agreement with three months’ notice.
            7. *Copies.* You may make one copy of the Server for backup. You must not sell the copy of the Server.
            8. *Audit.* Acme may audit the use of the Server once a year. You must not obstruct the audit.
            """;

    static final String GERMAN = """
            # Serververtrag
            1. *Einräumung.* Acme räumt Ihnen das Recht ein, den Server für 30 Tage nach Lieferung zu nutzen. Sie dürfen den Server nicht kopieren.
            2. *Gebühren.* Sie zahlen 1.500,00 Euro im Jahr an Acme. Die Zahlung ist innerhalb von 14 Tagen nach der Rechnung fällig. Verspätete Zahlungen werden mit 5 % verzinst.
            3. *Unterstützung.* Acme unterstützt den Server nur per Mail an help@acme.example. Einzelheiten finden Sie unter https://www.acme.example/support für Kunden.
            4. *Haftung.* Acme haftet (a) für Vorsatz, (b) für grobe Fahrlässigkeit und (c) für den Todesfall. Acme haftet nicht für entgangenen Gewinn.
            5. *Daten.* Acme speichert die Daten des Servers in Wien. Sie dürfen die Daten jederzeit löschen.
            6. *Laufzeit.* Dieser Vertrag endet am 31. Dezember 2026. Jede Partei kann diesen Vertrag mit drei Monaten Frist kündigen.
            7. *Kopien.* Sie dürfen eine Kopie des Servers zur Sicherung anfertigen. Sie dürfen die Kopie des Servers nicht verkaufen.
            8. *Prüfung.* Acme darf die Nutzung des Servers einmal im Jahr prüfen. Sie dürfen die Prüfung nicht behindern.
            """;

    private EnglishGerman() {}

    /** What is found in a German text that is held against the English one: rule, clause and evidence. */
    static List<String> found(String german) {
        return found(ENGLISH, german);
    }

    /** The same of any two texts in these languages. */
    static List<String> found(String english, String german) {
        return found(english, "de", german);
    }

    /** The same of a translation into any language. */
    static List<String> found(String english, String language, String translation) {
        Edition left = edition("server", "en", "2026", english);
        Edition right = edition("server", language, "2026", translation);
        return Checker.check(Aligner.align(left, right, Alignment.Kind.TRANSLATION)).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.rule() + " " + finding.place().path() + ": " + finding.evidence())
                .toList();
    }

    /** The same where a stretch of the German text reads otherwise. */
    static List<String> broken(String from, String to) {
        if (!GERMAN.contains(from)) {
            throw new IllegalArgumentException("nowhere: " + from);
        }
        return found(GERMAN.replace(from, to));
    }
}
