package org.clausebook.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.exchange.FinishedPackage;
import org.clausebook.exchange.Finishing;
import org.clausebook.exchange.XliffReader;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.parse.EditionParser;
import org.clausebook.parse.EditionWriter;
import org.clausebook.source.Checked;
import org.clausebook.source.Checksum;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Origin;
import org.clausebook.text.Version;

/** A work package that a translator filled, read back as the draft of a new translation. */
final class TranslatedPackage {
    private static final int HEAD = 1000;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,100}encoding=[\"']([\\w.-]{1,40})[\"']");

    private TranslatedPackage() {}

    /** Whether a file is one. */
    static boolean is(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return XliffReader.isXliff(name, head.replace("\0", ""));
    }

    /**
     * Reads it; no draft and an error where it is no work package, is not filled, or does not fit its source edition.
     *
     * @param content the folder in which the edition that it translates is looked up
     */
    static Checked<List<Draft>> read(String name, byte[] bytes, IngestOptions stated, Path content) throws IOException {
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) {
            return failed(Problem.error(
                    Place.ofFile(name), "Its letters are not in the encoding that it names", "Save it as UTF-8"));
        }
        Checked<Optional<FinishedPackage>> read = XliffReader.read(new SourceText(name, text.get()));
        if (read.value().isEmpty()) {
            return new Checked<>(List.of(), read.problems());
        }
        if (stated.version().isEmpty()) {
            return failed(Problem.error(
                    Place.ofFile(name),
                    "A work package does not say which version it makes",
                    "State it with --version"));
        }
        FinishedPackage finished = read.value().get();
        Checked<Optional<Edition>> source =
                OneEdition.read(finished.original().toString(), "", content, Progress.silent());
        if (source.value().isEmpty()) {
            return new Checked<>(List.of(), source.problems());
        }
        Checked<Edition> made = Finishing.edition(
                finished,
                source.value().get(),
                new Version(stated.version()),
                stated.title(),
                new Origin(
                        String.valueOf(Path.of(name).getFileName()),
                        Checksum.of(bytes).hex()));
        return made.failed()
                ? new Checked<>(List.of(), made.problems())
                : written(name, made, source.value().get());
    }

    /** As Markdown says it, which must be the tree of the source. */
    private static Checked<List<Draft>> written(String name, Checked<Edition> made, Edition source) {
        String markdown = EditionWriter.write(made.value());
        Checked<Optional<Edition>> parsed = EditionParser.parse(new SourceText(name, markdown));
        List<Problem> problems = new ArrayList<>(made.problems());
        problems.addAll(parsed.problems());
        Optional<String> other = parsed.value().flatMap(edition -> firstOther(edition, source));
        other.ifPresent(path -> problems.add(Problem.error(
                Place.ofFile(name),
                "What " + path + " says would be read as something else than in " + source.id(),
                "Look at its first words: a number that the source has not, perhaps")));
        if (other.isEmpty()) {
            parsed.value().ifPresent(edition -> problems.addAll(unseen(name, edition, made.value())));
        }
        List<Draft> drafts = parsed.value().stream()
                .map(edition -> new Draft(edition, markdown, List.of()))
                .toList();
        return new Checked<>(other.isPresent() ? List.of() : drafts, problems);
    }

    /** A warning for each label that Markdown would not show to be one. */
    private static List<Problem> unseen(String name, Edition parsed, Edition made) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < made.blocks().size(); i++) {
            Block block = made.blocks().get(i);
            if (!parsed.blocks().get(i).number().equals(block.number())) {
                problems.add(Problem.warning(
                        Place.ofFile(name),
                        "The label \"" + block.number() + "\" of " + block.path() + " is none in this language",
                        "It stays in the text; write one that is, such as a number alone"));
            }
        }
        return problems;
    }

    /** The path of the first block of the source that is not the same kind of block at the same place of the tree. */
    private static Optional<String> firstOther(Edition made, Edition source) {
        List<String> now = tree(made);
        List<String> wanted = tree(source);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= now.size() || !now.get(i).equals(wanted.get(i))) {
                return Optional.of(source.blocks().get(i).path().toString());
            }
        }
        return now.size() == wanted.size()
                ? Optional.empty()
                : Optional.of(made.blocks().get(wanted.size()).path().toString());
    }

    /** Each block's kind and the place of its parent among all blocks. */
    private static List<String> tree(Edition edition) {
        Map<ClausePath, Integer> places = new HashMap<>();
        List<String> tree = new ArrayList<>();
        for (Block block : edition.blocks()) {
            tree.add(block.kind() + " below " + places.getOrDefault(block.parent(), -1));
            places.put(block.path(), places.size());
        }
        return tree;
    }

    private static Checked<List<Draft>> failed(Problem problem) {
        return new Checked<>(List.of(), List.of(problem));
    }

    /** Its letters, after its byte order mark or what its first line says. */
    private static Optional<String> decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Charset charset = StandardCharsets.UTF_8;
        Matcher named = ENCODING.matcher(head);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            charset = StandardCharsets.UTF_16;
        } else if (named.find() && Charset.isSupported(named.group(1))) {
            charset = Charset.forName(named.group(1));
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException bad) {
            return Optional.empty();
        }
    }
}
