package org.clausebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordance;
import org.clausebook.align.Concordancer;
import org.clausebook.align.EditionPair;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.Work;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
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

    private static final String TITLE = "Leases of Smalltown";
    private static final String NOTICE = "The texts belong to the town.";
    private static final Work WORK = new Work(new Slug("lease"), "Garden lease", new Language("en"), List.of());

    private Leases() {}

    /** The collection, with the links between its editions. */
    public static Book book() {
        return aligned(OLD, NEW, BULGARIAN);
    }

    /** The collection, its three editions in this order. */
    public static Book aligned(Edition... three) {
        List<Edition> editions = List.of(three);
        List<Alignment> alignments =
                List.of(Alignments.aligned(OLD, BULGARIAN, """
                        title=title p1=p2 use-of-the-garden=ползване-на-градината
                        use-of-the-garden/p1=ползване-на-градината/p1 rent=наем tools=инструменти spade=права-лопата
                        spade/1=права-лопата/1 spade/1/a=права-лопата/1/p1 spade/2=права-лопата/2 rake=гребло
                        rake/1=гребло/1 rake/2=гребло/2 water=вода well=кладенец well/1=кладенец/1
                        """), Alignments.aligned(OLD, NEW, """
                        title=title p1=p1 use-of-the-garden=use-of-the-garden@0.7 rent=rent tools=tools spade=spade
                        spade/1=spade/1 spade/2=spade/2 water=water well=well well/1=well/1
                        """));
        return joined(editions, alignments);
    }

    /** A collection of one work with these editions, in which equal paths are one clause. */
    public static Book byPath(Edition... editions) {
        List<Alignment> alignments = EditionPair.of(WORK, List.of(editions)).stream()
                .map(pair -> Alignments.aligned(pair.left(), pair.right(), shared(pair)))
                .toList();
        return joined(List.of(editions), alignments);
    }

    private static String shared(EditionPair pair) {
        Set<ClausePath> right = pair.right().blocks().stream().map(Block::path).collect(Collectors.toSet());
        return pair.left().blocks().stream()
                .map(Block::path)
                .filter(right::contains)
                .map(path -> path + "=" + path)
                .collect(Collectors.joining(" "));
    }

    private static Book joined(List<Edition> editions, List<Alignment> alignments) {
        Concordance concordance =
                Concordancer.join(WORK, editions, alignments, ClauseRecord.NONE).value();
        WorkEditions work =
                new WorkEditions(WORK.id(), WORK.title(), WORK.language(), editions, concordance, alignments);
        List<Comparison> comparisons = alignments.stream()
                .filter(made -> made.kind() == Alignment.Kind.REVISION)
                .map(Comparer::compare)
                .toList();
        return new Book(TITLE, NOTICE, List.of(work), comparisons);
    }

    /** A collection of one work with these editions, not aligned. */
    public static Book of(Edition... editions) {
        return new Book(
                TITLE,
                NOTICE,
                List.of(WorkEditions.unaligned(
                        new Slug("lease"), "Garden lease", new Language("en"), List.of(editions))));
    }
}
