package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.source.Place;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** Where findings stand in the files that people edit. */
public final class FindingPlaces {
    private final Map<EditionId, Edition> editions = new HashMap<>();
    private final Map<String, SourceText> files = new HashMap<>();
    private final Map<ClauseAddress, Block> blocks = new HashMap<>();

    /**
     * Knows where to look.
     *
     * @param editions those of the findings
     * @param files their Markdown; none for editions that were read from other files
     */
    public FindingPlaces(List<Edition> editions, List<SourceText> files) {
        editions.forEach(edition -> {
            this.editions.put(edition.id(), edition);
            edition.blocks().forEach(block -> blocks.put(new ClauseAddress(edition.id(), block.path()), block));
        });
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** The letters of the finding where the file has them as they are, else the beginning of the block. */
    public Place of(Finding finding) {
        Edition edition = Optional.ofNullable(editions.get(finding.place().edition()))
                .orElseThrow(() -> new IllegalArgumentException("no edition of " + finding.place()));
        String name = edition.file().isEmpty() ? edition.origin().file() : edition.file();
        SourceText file = files.get(edition.file());
        Block block = blocks.get(finding.place());
        if (file == null || block == null || finding.place().path().equals(ClausePath.NONE)) {
            return Place.ofFile(name);
        }
        int start = block.source().start();
        String text = block.source().of(file.text());
        int near = finding.span().length() == 0 ? -1 : nearest(text, finding);
        return file.place(start + Math.max(0, near));
    }

    /** Of several places with these letters, the one nearest to where they are in the block's own text; -1 for none. */
    private static int nearest(String text, Finding finding) {
        int nearest = -1;
        for (int at = text.indexOf(finding.evidence()); at >= 0; at = text.indexOf(finding.evidence(), at + 1)) {
            boolean nearer = nearest < 0
                    || Math.abs(at - finding.span().start())
                            < Math.abs(nearest - finding.span().start());
            nearest = nearer ? at : nearest;
        }
        return nearest;
    }
}
