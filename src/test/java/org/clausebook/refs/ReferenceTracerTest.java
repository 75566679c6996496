package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.align.Concordance;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.junit.jupiter.api.Test;

/** What becomes of references where clauses were renumbered, and where a translation names a heading that is not there. */
class ReferenceTracerTest {
    private static final Edition OLD = Editions.edition("lease", "en", "1", """
            # Lease
            ## Rent
            1. The tenant pays rent.
            2. Paragraph 1 ends with the lease.
            3. See paragraph 1 above.
            ## Repairs
            1. See section “Rent”.
            """);
    private static final Edition NEW = Editions.edition("lease", "en", "2", """
            # Lease
            ## Rent
            1. A deposit is due.
            2. The tenant pays rent.
            3. Paragraph 2 ends with the lease.
            4. See paragraph 1 above.
            ## Repairs
            1. See section “Rents of old”.
            """);

    @Test
    void tellsWhetherAReferenceStillReachesTheSame() {
        List<Trace> traces = ReferenceTracer.trace(ReferenceFinder.find(OLD), ReferenceFinder.find(NEW), concordance());
        assertEquals(
                """
                rent/2 SAME
                rent/3 MOVED
                repairs/1 DANGLING""",
                traces.stream()
                        .map(trace -> trace.left().block() + " " + trace.fate())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void proposesWhatTheCounterpartReaches() {
        References proposed =
                ReferenceTracer.propose(ReferenceFinder.find(NEW), ReferenceFinder.find(OLD), concordance());
        Reference dangling = proposed.in(ClausePath.parse("repairs/1")).get(0);
        assertEquals(Optional.of(ClausePath.parse("rent")), dangling.proposal());
    }

    private static Concordance concordance() {
        Map<ClauseKey, Concordance.Row> rows = new LinkedHashMap<>();
        Map<ClauseAddress, ClauseKey> keys = new LinkedHashMap<>();
        for (String pair :
                List.of("rent rent", "rent/1 rent/2", "rent/2 rent/3", "rent/3 rent/4", "repairs/1 repairs/1")) {
            ClausePath old = ClausePath.parse(pair.split(" ", -1)[0]);
            ClausePath now = ClausePath.parse(pair.split(" ", -1)[1]);
            ClauseKey key = new ClauseKey(old);
            rows.put(
                    key,
                    new Concordance.Row(key, Map.of(OLD.id(), old, NEW.id(), now), List.of(), List.of(), List.of()));
            keys.put(new ClauseAddress(OLD.id(), old), key);
            keys.put(new ClauseAddress(NEW.id(), now), key);
        }
        List<EditionId> editions = List.of(OLD.id(), NEW.id());
        return new Concordance(OLD.id().work(), editions, rows, keys, List.of(), List.of());
    }
}
