package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordancer;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.Work;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

/** What stands in a translation where the source uses a term. */
class UseRenderingsTest {
    private static final Edition ENGLISH = Editions.edition("lease", "en", "1", """
            # Lease
            1. *House.* The house in the garden (“Shed”) is yours.
            2. *Paint.* The Shed may be painted green.
            3. *Smoke.* Nobody may smoke in the Shed.
            4. *Roof.* The roof of the Shed is repaired by the town.
            5. *Keys.* The keys of the Shed are returned in May.
            """);
    private static final Edition GERMAN = Editions.edition("lease", "de", "1", """
            # Mietvertrag
            1. *Haus.* Das Haus im Garten („Schuppen“) gehört Ihnen.
            2. *Farbe.* Der Schuppen darf grün gestrichen werden.
            3. *Rauch.* Niemand darf im Schuppen rauchen.
            4. *Dach.* Das Dach des Schuppens wird von der Stadt repariert.
            5. *Schlüssel.* Die Schlüssel werden im Mai zurückgegeben.
            """);

    private static Map<Term, List<UseRenderings.Used>> renderings() {
        Alignment alignment = Aligner.align(ENGLISH, GERMAN, Alignment.Kind.TRANSLATION);
        Terms left = TermFinder.find(ENGLISH, ReferenceFinder.find(ENGLISH));
        Terms right = TermFinder.find(GERMAN, ReferenceFinder.find(GERMAN));
        Work work = new Work(new Slug("lease"), "Lease", new Language("en"), List.of());
        return UseRenderings.of(
                alignment,
                left,
                right,
                TermRenderings.of(
                        List.of(left, right),
                        Concordancer.join(work, List.of(ENGLISH, GERMAN), List.of(alignment), ClauseRecord.NONE)
                                .value()));
    }

    @Test
    void theTermOfTheTranslationIsCountedInWhateverForm() {
        UseRenderings.Used first = renderings().values().iterator().next().get(0);
        assertEquals("Schuppen", first.name());
        assertEquals("2 3 4", first.blocks().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    @Test
    void aUseWithoutAWordForItIsToldApart() {
        List<UseRenderings.Used> ways = renderings().values().iterator().next();
        assertEquals(
                List.of(" 5"),
                ways.subList(1, ways.size()).stream()
                        .map(way -> way.name() + " " + way.blocks().get(0))
                        .toList());
    }
}
