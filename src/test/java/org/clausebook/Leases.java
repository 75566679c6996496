package org.clausebook;

import java.util.List;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;

/** A small invented collection: one work in two versions and two languages, the newest not translated. */
public final class Leases {
    /** The first version. */
    public static final Edition OLD = Editions.edition("lease", "en", "2021", """
            # Garden lease
            @1
            NOTE: Read this before you dig.
            *Use of the garden.* You may dig. See https://example.org/rules.
            You may not build.
            *Rent:* The rent is due on the first.
            ## Tools
            ### Spade
            @2
            1. The spade may be used.
            - (a) for digging;
            - (b) for planting.
            2. The spade is cleaned after use, see <#use-of-the-garden|Use of the garden>.
            ### Rake
            1. The rake may be used.
            2. It stays in the shed.
            ## Water
            ### Well
            @3
            1. Water is free.
            | Month | Litres |
            | May | 100 |
            | June | 200 |
            """);

    /** The second version: the rake is gone, a hose is new. */
    public static final Edition NEW = Editions.edition("lease", "en", "2025", """
            # Garden lease
            @1
            NOTE: Read this before you dig.
            *Use of the garden.* You may dig and sow.
            *Rent:* The rent is due on the third.
            ## Tools
            ### Spade
            1. The spade may be used.
            2. The spade is cleaned after use.
            3. The spade is returned.
            ## Water
            ### Well
            1. Water costs 1 a litre.
            ### Hose
            1. The hose may be used.
            """);

    /** The first version's translation, with a preamble of its own. */
    public static final Edition BULGARIAN = Editions.edition("lease", "bg", "2021", """
            # Наем на градина
            @1
            Предимство има английският текст.
            БЕЛЕЖКА: Прочетете това, преди да копаете.
            *Ползване на градината.* Може да копаете.
            Не може да строите.
            *Наем:* Наемът се плаща на първо число.
            ## Инструменти
            ### Права лопата
            1. Лопатата може да се ползва.
            - (а) за копаене;
            2. Лопатата се чисти след употреба.
            ### Гребло
            1. Греблото може да се ползва.
            2. То остава в бараката.
            ## Вода
            ### Кладенец
            1. Водата е безплатна.
            """);

    private Leases() {}

    /** The collection. */
    public static Book book() {
        return of(OLD, NEW, BULGARIAN);
    }

    /** A collection of one work with these editions. */
    public static Book of(Edition... editions) {
        return new Book(
                "Leases of Smalltown",
                "The texts belong to the town.",
                List.of(new WorkEditions(new Slug("lease"), "Garden lease", new Language("en"), List.of(editions))));
    }
}
