package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SideBySide;

/**
 * A file of the site that is made when somebody asks for it. Made again, it has the same bytes.
 *
 * @param path its path below the site's folder, with {@code /} between folders
 * @param make makes the file, and says what was wrong with what it is made of
 */
public record Draft(String path, Supplier<Checked<SiteFile>> make) {
    /** A file of a text of which nothing can be wrong. */
    public static Draft ofText(String path, Supplier<String> text) {
        return new Draft(path, () -> Checked.good(SiteFile.ofText(path, text.get())));
    }

    /** Makes all files, side by side; in the order of the drafts. */
    public static Checked<List<SiteFile>> make(List<Draft> drafts) {
        List<Checked<SiteFile>> made = SideBySide.map(drafts, draft -> draft.make.get());
        List<SiteFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Checked<SiteFile> file : made) {
            files.add(file.value());
            problems.addAll(file.problems());
        }
        return new Checked<>(files, problems);
    }
}
