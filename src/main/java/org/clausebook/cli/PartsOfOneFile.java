package org.clausebook.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.ingest.Draft;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;

/** The editions that one file holds, and which of them would be written to one place. */
final class PartsOfOneFile {
    private final String file;
    private final List<Draft> drafts;
    /** By draft where its title stands in the file, in UTF-16 units; -1 where the file does not show its text. */
    private final List<Integer> starts = new ArrayList<>();

    private final String text;

    PartsOfOneFile(String file, byte[] bytes, List<Draft> drafts) {
        this.file = file;
        this.drafts = List.copyOf(drafts);
        this.text = drafts.size() > 1 ? new String(bytes, StandardCharsets.UTF_8) : "";
        int from = 0;
        for (Draft draft : this.drafts) {
            int start = text.indexOf(draft.edition().title(), from);
            starts.add(start);
            from = Math.max(from, start + 1);
        }
    }

    /** What to say where an earlier edition of the file has the same name and another text. */
    Optional<Problem> clash(Draft draft, String markdown) {
        int at = drafts.indexOf(draft);
        for (int before = 0; before < at; before++) {
            Edition other = drafts.get(before).edition();
            if (other.id().equals(draft.edition().id())
                    && !drafts.get(before).markdown().equals(draft.markdown())) {
                return Optional.of(Problem.error(
                        Place.ofFile(file),
                        "two editions in it, " + shown(before) + " and " + shown(at) + ", would both be written to "
                                + markdown,
                        "Cut the file before the second and ingest the parts one by one,"
                                + " with --language or --version to tell them apart"));
            }
        }
        return Optional.empty();
    }

    private String shown(int at) {
        int start = starts.get(at);
        String line = start < 0
                ? ""
                : " from line " + (text.substring(0, start).lines().count() + (isLineStart(start) ? 1 : 0));
        return "«" + drafts.get(at).edition().title() + "»" + line;
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
