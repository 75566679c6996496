package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** The defects that were found by reading, and which findings show which of them. */
final class BundledFindings {
    private static final Path FOLDER = Path.of("src/test/resources/eula/findings");

    /** A line of a list. */
    record Defect(
            String block,
            String source,
            String rule,
            boolean meaningOnly,
            String evidence,
            String original,
            String note) {}

    private BundledFindings() {}

    static List<Defect> read(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Defect(
                            cells[0], cells[1], cells[2], cells[3].equals("yes"), cells[4], cells[5], cells[6]))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Whether a finding shows a defect: same block, overlapping evidence on either side. */
    static boolean shows(Finding finding, Defect defect, Edition edition, Optional<Edition> source) {
        String path = finding.place().path().toString();
        boolean here = path.equals(defect.block.equals("-") ? defect.source : defect.block);
        if (!here) {
            return false;
        }
        Block block = block(edition, path);
        String letters = block.letters();
        List<int[]> evidence = places(letters, defect.block.equals("-") ? defect.original : defect.evidence);
        int offset = finding.field() == Mark.Field.HEADING
                ? letters.indexOf(block.heading())
                : letters.length() - block.text().length();
        int start = offset + finding.span().start();
        int end = offset + finding.span().end();
        for (int[] place : evidence) {
            if (start < place[1] && place[0] < end) {
                return true;
            }
        }
        if (finding.span().length() > 0) {
            return false;
        }
        return evidence.isEmpty()
                || (!defect.original.equals("-") && overlap(finding.evidence(), defect.original))
                || (!defect.evidence.equals("-") && overlap(finding.evidence(), defect.evidence));
    }

    private static boolean overlap(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b)
                || b.contains(a)
                || Arrays.stream(a.split(" ", -1)).filter(w -> w.length() > 3).anyMatch(b::contains);
    }

    private static List<int[]> places(String letters, String evidence) {
        List<int[]> places = new ArrayList<>();
        if (!evidence.equals("-")) {
            for (int at = letters.indexOf(evidence); at >= 0; at = letters.indexOf(evidence, at + 1)) {
                places.add(new int[] {at, at + evidence.length()});
            }
        }
        return places;
    }

    static Block block(Edition edition, String path) {
        return edition.blocks().stream()
                .filter(block -> block.path().toString().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no block " + path));
    }
}
