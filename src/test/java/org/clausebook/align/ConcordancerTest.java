package org.clausebook.align;

import static org.clausebook.Alignments.aligned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.Editions;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.DeclaredLink;
import org.clausebook.content.RecordedKey;
import org.clausebook.content.Work;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class ConcordancerTest {
    private static final Work WORK = new Work(new Slug("w"), "Work", new Language("en"), List.of());
    private static final Edition EN1 = edition("en", "1", 3);
    private static final Edition EN2 = edition("en", "2", 3);
    private static final Edition BG1 = edition("bg", "1", 3);

    @Test
    void aRenumberedClauseKeepsItsFirstPathAndANewOneUnderThatPathGetsAnother() {
        Concordance concordance = join(aligned(EN1, EN2, "1=1 3=2"));
        assertEquals("""
                1: en-1 1, en-2 1
                2: en-1 2
                3: en-1 3, en-2 2
                3-2: en-2 3
                """, table(concordance));
        assertEquals("3", concordance.key(address("en-2 2")).orElseThrow().toString());
    }

    @Test
    void aPathThatMeansTwoClausesIsNoAliasButATranslationsOwnNameIs() {
        Edition bulgarian = Editions.edition("w", "bg", "1", "*А.* Едно.\n*Б.* Друго.");
        Concordance concordance = join(aligned(EN1, EN2, "1=1 3=2"), aligned(EN1, bulgarian, "1=а 2=б"));
        assertEquals(
                List.of(ClausePath.parse("а")), concordance.rows().get(key("1")).aliases());
        assertEquals(
                List.of(ClausePath.parse("б")), concordance.rows().get(key("2")).aliases());
        assertEquals(List.of(), concordance.rows().get(key("3")).aliases(), "2 is another clause in the first version");
        assertEquals(
                key("2"), concordance.row(ClausePath.parse("б")).orElseThrow().key());
    }

    @Test
    void ofASplitClauseTheFirstPartKeepsTheKeyAndTheOthersSayWhoseTheyAre() {
        Concordance concordance = join(aligned(EN1, EN2, "1=1+2 2=3"), aligned(EN1, BG1, "1=1 2=2 3=3"));
        assertEquals("""
                1: en-1 1, bg-1 1, en-2 1; parts 2-2
                2: en-1 2, bg-1 2, en-2 3
                3: en-1 3, bg-1 3
                2-2: en-2 2; part of 1
                """, table(concordance));
        assertEquals("[1, 2]", counterparts(concordance, "en-1 1", "en-2"));
        assertEquals("[1, 2]", counterparts(concordance, "bg-1 1", "en-2"));
        assertEquals("[1]", counterparts(concordance, "en-2 2", "bg-1"));
        assertEquals("[2]", counterparts(concordance, "en-2 3", "en-1"));
        assertEquals("[]", counterparts(concordance, "en-1 3", "en-2"));
    }

    @Test
    void mergedClausesLeadToWhatHoldsThem() {
        Concordance concordance = join(aligned(EN1, EN2, "1+2=1 3=2"));
        assertEquals("""
                1: en-1 1, en-2 1; parts 2
                2: en-1 2; part of 1
                3: en-1 3, en-2 2
                3-2: en-2 3
                """, table(concordance));
        assertEquals("[1]", counterparts(concordance, "en-1 2", "en-2"));
        assertEquals("[1, 2]", counterparts(concordance, "en-2 1", "en-1"));
    }

    @Test
    void aCircleThatComesBackElsewhereIsAConflictAndTheSurerLinksWin() {
        Edition bg2 = edition("bg", "2", 3);
        Concordance concordance = join(
                aligned(EN1, BG1, "1=1@0.9 2=2@0.9"),
                aligned(EN1, EN2, "1=1@0.8 2=2@0.8"),
                aligned(EN2, bg2, "1=1@0.99 2=2@0.99"),
                aligned(BG1, bg2, "1=2@0.6"));
        assertEquals(
                List.of("CIRCLE bg-1 1 = bg-2 2 (0.6): en-1 1, bg-1 1, bg-2 2, en-2 2, en-1 2"),
                conflicts(concordance));
        assertEquals("[1]", counterparts(concordance, "bg-1 1", "bg-2"));
    }

    @Test
    void whatAPersonDeclaresWins() {
        ClauseRecord record = new ClauseRecord(
                List.of(),
                List.of(
                        declared(DeclaredLink.Kind.SAME, "en-1 1", "en-2 3"),
                        declared(DeclaredLink.Kind.NOT_SAME, "en-1 2", "en-2 2")));
        Concordance concordance = join(record, aligned(EN1, EN2, "1=1@1 2=2@1"));
        assertEquals("""
                1: en-1 1, en-2 3
                2: en-1 2
                3: en-1 3
                1-2: en-2 1
                2-2: en-2 2
                """, table(concordance));
        assertEquals(List.of("CIRCLE en-1 1 = en-2 1 (1.0): en-2 3, en-1 1, en-2 1"), conflicts(concordance));
    }

    @Test
    void aPersonCanDeclareASplit() {
        ClauseRecord record = new ClauseRecord(
                List.of(),
                List.of(
                        declared(DeclaredLink.Kind.SAME, "en-2 3", "en-1 1"),
                        declared(DeclaredLink.Kind.SAME, "en-1 1", "en-2 2")));
        Concordance concordance = join(record, aligned(EN1, EN2, "2=1"));
        assertEquals("[2, 3]", counterparts(concordance, "en-1 1", "en-2"));
        assertEquals(List.of(), concordance.conflicts());
    }

    @Test
    void recordedKeysStayWhateverTheLinksSay() {
        ClauseRecord record = recorded("en-1 1: use", "en-2 2: use", "en-2 1: rent", "en-0 9: shed/9", "en-0 8: use");
        Concordance concordance = join(record, aligned(EN1, EN2, "1=1 2=2"));
        assertEquals("""
                use: en-1 1, en-2 2; alias 8
                2-2: en-1 2
                3: en-1 3
                rent: en-2 1
                3-2: en-2 3
                shed/9: ; alias 9
                """, table(concordance));
        assertEquals(
                List.of(
                        "CIRCLE en-1 1 = en-2 1 (0.95): en-2 2, en-1 1, en-2 1",
                        "CIRCLE en-1 2 = en-2 2 (0.95): en-1 2, en-2 2, en-1 1"),
                conflicts(concordance));
        assertEquals(
                List.of("w.en-1 2: 2-2", "w.en-1 3: 3", "w.en-2 3: 3-2"),
                concordance.unrecorded(record).stream()
                        .map(entry -> entry.address() + ": " + entry.key())
                        .toList());
    }

    @Test
    void aLinkBetweenTwoRecordedKeysIsAConflict() {
        Concordance concordance = join(recorded("en-1 1: use", "en-2 2: rent"), aligned(EN1, EN2, "1=2"));
        assertEquals(List.of("RECORD en-1 1 = en-2 2 (0.95): en-1 1, en-2 2"), conflicts(concordance));
    }

    @Test
    void twoRecordedKeysThatAPersonJoinsBecomeOneAndBothStayNames() {
        List<RecordedKey> keys = recorded("en-1 1: use", "en-2 2: rent").keys();
        List<DeclaredLink> links = List.of(declared(DeclaredLink.Kind.SAME, "en-2 2", "en-1 1"));
        Concordance concordance = join(new ClauseRecord(keys, links), aligned(EN1, EN2, "3=3"));
        assertEquals(
                "use: en-1 1, en-2 2; alias rent",
                table(concordance).lines().findFirst().orElseThrow());
        assertEquals(
                "use",
                concordance.row(ClausePath.parse("rent")).orElseThrow().key().toString());
    }

    @Test
    void aRecordThatContradictsTheTextsIsAnError() {
        assertEquals(
                List.of(
                        "keys.yaml:2: The edition w.en-1 has no block 33 (Did you mean 3? Write gone behind its key and"
                                + " add a line for the block that it became)",
                        "keys.yaml:3: use is already the key of 1 of this edition, at keys.yaml:1:1 (Give one of the"
                                + " two a key of its own)"),
                problems(recorded("en-1 1: use", "en-1 33: rent", "en-1 2: use")));
        assertEquals(
                List.of("keys.yaml:2: w.en-1 2 is recorded as gone, and is there (Delete gone behind the key, or give"
                        + " the block that has the name now another id)"),
                problems(recorded("en-1 22: use gone", "en-1 2: rent gone")));
    }

    @Test
    void aDeclarationAboutNoBlockOrAgainstTheRecordIsAnError() {
        List<RecordedKey> keys = recorded("en-1 1: use", "en-2 1: use").keys();
        List<DeclaredLink> links = List.of(
                declared(DeclaredLink.Kind.SAME, "en-1 11", "en-3 1"),
                declared(DeclaredLink.Kind.NOT_SAME, "en-2 1", "en-1 1"));
        assertEquals(
                List.of(
                        "links.yaml:7: The edition w.en-1 has no block 11 (Did you mean 1? Name a block of the edition)",
                        "links.yaml:7: The two are declared not the same, and have one key at keys.yaml:2:1 and"
                                + " keys.yaml:1:1 (Give one of the two a key of its own in that line, or delete this"
                                + " entry)",
                        "links.yaml:7: There is no edition w.en-3 (Correct the edition's id, or delete the entry)"),
                problems(new ClauseRecord(keys, links)));
    }

    private static Concordance join(Alignment... alignments) {
        return join(ClauseRecord.NONE, alignments);
    }

    private static Concordance join(ClauseRecord record, Alignment... alignments) {
        Checked<Concordance> joined = joined(record, alignments);
        assertEquals(List.of(), joined.problems());
        return joined.value();
    }

    private static Checked<Concordance> joined(ClauseRecord record, Alignment... alignments) {
        List<Edition> editions = new ArrayList<>();
        for (Alignment alignment : alignments) {
            editions.add(alignment.right());
            editions.add(alignment.left());
        }
        return Concordancer.join(WORK, editions.stream().distinct().toList(), List.of(alignments), record);
    }

    private static List<String> problems(ClauseRecord record) {
        return joined(record, aligned(EN1, EN2, "1=1")).problems().stream()
                .map((Problem problem) -> problem.place().file() + ":"
                        + problem.place().line() + ": " + problem.message() + " (" + problem.hint() + ")")
                .toList();
    }

    private static String table(Concordance concordance) {
        StringBuilder table = new StringBuilder();
        concordance.rows().forEach((key, row) -> {
            table.append(key).append(": ");
            table.append(String.join(
                    ", ",
                    row.blocks().entrySet().stream()
                            .map(block -> block.getKey().name() + " " + block.getValue())
                            .toList()));
            row.aliases().forEach(alias -> table.append("; alias ").append(alias));
            row.partOf().forEach(whole -> table.append("; part of ").append(whole));
            row.parts().forEach(part -> table.append("; parts ").append(part));
            table.append('\n');
        });
        return table.toString();
    }

    private static List<String> conflicts(Concordance concordance) {
        return concordance.conflicts().stream()
                .map(conflict -> conflict.cause() + " " + conflict.left() + " = " + conflict.right() + " ("
                        + conflict.confidence() + "): "
                        + String.join(
                                ", ",
                                conflict.circle().stream()
                                        .map(ClauseAddress::toString)
                                        .toList()))
                .map(line -> line.replace("w.", ""))
                .toList();
    }

    private static String counterparts(Concordance concordance, String from, String to) {
        return concordance
                .counterparts(address(from), EditionId.parse("w." + to).orElseThrow())
                .toString();
    }

    private static ClauseRecord recorded(String... lines) {
        List<RecordedKey> keys = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.replace(" gone", "").split(": ", -1);
            Place place = new Place("keys.yaml", keys.size() + 1, 1, line, 0);
            keys.add(new RecordedKey(address(parts[0]), key(parts[1]), line.endsWith(" gone"), place));
        }
        return new ClauseRecord(keys, List.of());
    }

    private static DeclaredLink declared(DeclaredLink.Kind kind, String left, String right) {
        Place place = new Place("links.yaml", 7, 1, "", 0);
        return new DeclaredLink(kind, address(left), address(right), "Ann", LocalDate.of(2025, 1, 1), place);
    }

    private static ClauseAddress address(String text) {
        String[] parts = text.split(" ", -1);
        return new ClauseAddress(EditionId.parse("w." + parts[0]).orElseThrow(), ClausePath.parse(parts[1]));
    }

    private static ClauseKey key(String path) {
        return new ClauseKey(ClausePath.parse(path));
    }

    private static Edition edition(String language, String version, int clauses) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= clauses; i++) {
            text.append(i).append(". Text ").append(i).append(".\n");
        }
        return Editions.edition("w", language, version, text.toString());
    }
}
