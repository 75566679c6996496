package org.clausebook.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.clausebook.parse.Addressing;
import org.clausebook.parse.EditionParser;
import org.clausebook.parse.EditionWriter;
import org.clausebook.parse.Entry;
import org.clausebook.source.Checked;
import org.clausebook.source.Checksum;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Origin;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * One source file to draft editions, one for each edition that it holds. Nothing is lost: every non-blank character
 * of the text layer is in exactly one block or in the furniture, which is checked on every run.
 */
public final class Ingest {
    private static final String UNDATED = "undated";

    private final String name;
    private final byte[] bytes;
    private final IngestOptions options;
    /** Editions are drafted side by side; whoever reads the problems sorts them. */
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    private Ingest(String name, byte[] bytes, IngestOptions options) {
        this.name = name;
        this.bytes = bytes;
        this.options = options;
    }

    /**
     * Reads a source file: PDF, DOCX, HTML and Markdown by what the file is, anything else as text extracted from
     * pages.
     *
     * @param name the file's name as the person gave it
     * @param bytes the whole file
     * @param options what the person states
     * @param pageDone told the number of each page done, 1-based, of formats that take long
     * @return the drafts in the order of the file; none where the file cannot be read or a character would be lost
     */
    public static Checked<List<Draft>> read(String name, byte[] bytes, IngestOptions options, IntConsumer pageDone) {
        Ingest ingest = new Ingest(name, bytes, options);
        List<Draft> drafts = ingest.drafts(pageDone);
        Checked<List<Draft>> checked = new Checked<>(drafts, ingest.problems);
        return checked.failed() ? new Checked<>(List.of(), checked.problems()) : checked;
    }

    private List<Draft> drafts(IntConsumer pageDone) {
        SourceFormat format = SourceFormat.of(name, bytes);
        if (format == SourceFormat.MARKDOWN && isEdition()) {
            return edition();
        }
        Checked<Reading> read = format.read(name, bytes, options.encoding(), pageDone);
        problems.addAll(read.problems());
        if (read.failed()) {
            return List.of();
        }
        return drafts(read.value());
    }

    private boolean isEdition() {
        return EditionParser.isEdition(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A file that is in the dialect already is its own draft. */
    private List<Draft> edition() {
        Checked<SourceText> source = Decoding.decode(name, bytes, options.encoding());
        problems.addAll(source.problems());
        Checked<Optional<Edition>> parsed = EditionParser.parse(source.value());
        problems.addAll(parsed.problems());
        return parsed.value().stream()
                .map(edition -> new Draft(edition, source.value().text(), List.of()))
                .toList();
    }

    private List<Draft> drafts(Reading reading) {
        HeadingStyle style = new HeadingStyle(reading.parts().usual());
        List<Integer> starts = new ArrayList<>(EditionSplit.starts(
                reading.paragraphs(), style, !reading.parts().isOne()));
        if (starts.size() > 1 && !options.language().isEmpty()) {
            problems.add(Problem.error(
                    Place.ofFile(name),
                    "the file holds " + starts.size() + " editions, so one language cannot be stated for it",
                    "leave out --language and correct the drafts' front matter"));
            return List.of();
        }
        starts.add(reading.paragraphs().size());
        List<List<Entry>> editions = new ArrayList<>();
        for (int k = 0; k + 1 < starts.size(); k++) {
            editions.add(Outline.of(reading.paragraphs().subList(starts.get(k), starts.get(k + 1)), style));
        }
        List<Draft> drafts = IntStream.range(0, editions.size())
                .parallel()
                .mapToObj(k -> draft(reading, starts.get(k), starts.get(k + 1), editions.get(k)))
                .toList();
        LetterAccount.check(reading, editions).ifPresent(loss -> problems.add(lost(loss)));
        return drafts;
    }

    private Problem lost(LetterAccount.Loss loss) {
        return Problem.error(
                new Place(name, loss.line(), 1, loss.expected(), 0),
                "characters of the source would be lost or changed here: «" + loss.found() + "»",
                "nothing is written; please report this file");
    }

    private Draft draft(Reading reading, int from, int to, List<Entry> entries) {
        List<Paragraph> paragraphs = reading.paragraphs().subList(from, to);
        List<Furniture> furniture = furniture(reading, from, to);
        Language language = language(paragraphs, reading.language());
        EditionId id = new EditionId(work(), language, version(paragraphs, furniture, reading, language));
        List<Block> blocks =
                Addressing.address(entries, new SourceText(name, "")).value();
        Language original = options.translationOf().isEmpty() ? language : new Language(options.translationOf());
        Edition draft = new Edition(
                id,
                title(entries, reading),
                original,
                new Origin(fileName(), Checksum.of(bytes).hex()),
                id.name() + ".md",
                blocks);
        String markdown = EditionWriter.write(draft);
        Checked<Optional<Edition>> read = EditionParser.parse(new SourceText(draft.file(), markdown));
        problems.addAll(read.failed() ? inSource(read.problems(), paragraphs) : read.problems());
        Edition edition = read.value().orElse(draft);
        sameLetters(draft, edition);
        return new Draft(edition, markdown, furniture);
    }

    /** What the Markdown cannot hold, where it stands in the source: the Markdown is never written. */
    private List<Problem> inSource(List<Problem> unreadable, List<Paragraph> paragraphs) {
        List<Problem> placed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Problem large : EditionParser.tooLarge(new SourceText(name, paragraph.text()))) {
                Place place = new Place(name, paragraph.line(), 1, large.place().shown(), 0);
                placed.add(Problem.error(place, large.message(), large.hint()));
            }
        }
        for (Problem problem : placed.isEmpty() ? unreadable : List.<Problem>of()) {
            placed.add(Problem.error(Place.ofFile(name), problem.message(), problem.hint()));
        }
        return placed;
    }

    /** The Markdown says what the draft says; otherwise a word of the source would change on the way to the page. */
    private void sameLetters(Edition draft, Edition read) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (i < read.blocks().size() && sameParts(block, read.blocks().get(i))) {
                continue;
            }
            String written = block.letters();
            String found = i < read.blocks().size() ? read.blocks().get(i).letters() : "";
            if (!written.equals(found)) {
                problems.add(lost(new LetterAccount.Loss(0, written, found)));
                return;
            }
        }
    }

    private static boolean sameParts(Block one, Block other) {
        return one.text().equals(other.text())
                && one.heading().equals(other.heading())
                && one.number().equals(other.number());
    }

    /** The furniture among the lines that the paragraphs came from. */
    private static List<Furniture> furniture(Reading reading, int from, int to) {
        List<Paragraph> all = reading.paragraphs();
        int first = from == 0 ? 0 : all.get(from).line();
        int end = to < all.size() ? all.get(to).line() : Integer.MAX_VALUE;
        return reading.furniture().stream()
                .filter(piece -> piece.line() >= first && piece.line() < end)
                .toList();
    }

    private Language language(List<Paragraph> paragraphs, String stated) {
        if (!options.language().isEmpty()) {
            return new Language(options.language());
        }
        Optional<Language> guess =
                LanguageGuess.of(paragraphs.stream().map(Paragraph::text).toList());
        if (guess.isEmpty() && !Language.isTag(stated)) {
            problems.add(Problem.warning(
                    Place.ofFile(name), "the language cannot be told from the text", "state it with --language"));
        }
        return guess.orElseGet(() -> new Language(Language.isTag(stated) ? stated : "und"));
    }

    private Version version(List<Paragraph> paragraphs, List<Furniture> furniture, Reading reading, Language language) {
        if (!options.version().isEmpty()) {
            return new Version(options.version());
        }
        Optional<Version> found = VersionSearch.inFurniture(furniture)
                .or(() -> VersionSearch.inText(paragraphs))
                .or(() -> VersionSearch.inFurniture(reading.furniture()))
                .or(() -> VersionSearch.dated(paragraphs, language));
        if (found.isEmpty()) {
            problems.add(Problem.warning(
                    Place.ofFile(name), "the text states no version", "state it with --version, a date for example"));
        }
        return found.orElseGet(() -> new Version(UNDATED));
    }

    private String title(List<Entry> entries, Reading reading) {
        if (!options.title().isEmpty()) {
            return options.title();
        }
        return entries.stream()
                .filter(entry -> entry.kind() == Block.Kind.TITLE)
                .map(Entry::heading)
                .findFirst()
                .orElse(reading.title().isEmpty() ? stem() : reading.title());
    }

    private Slug work() {
        return options.work().isEmpty() ? Slug.of(stem(), "work") : new Slug(options.work());
    }

    private String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private String stem() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
