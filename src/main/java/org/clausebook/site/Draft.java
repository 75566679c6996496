package org.clausebook.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
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
    /** So many are held at once, twice: those that are made and those that are used. */
    private static final int AT_ONCE = 64;

    /** A file of a text of which nothing can be wrong. */
    public static Draft ofText(String path, Supplier<String> text) {
        return new Draft(path, () -> Checked.good(SiteFile.ofText(path, text.get())));
    }

    /** A file of a text that is made when it is written. */
    public static Draft ofText(String path, LongText text) {
        return new Draft(path, () -> Checked.good(SiteFile.ofText(path, text)));
    }

    /**
     * Makes files while others are used, some at a time, so that no more than these are held.
     *
     * @param told each time some are made, before any of them is given
     * @return the files in the order of the drafts
     */
    public static Iterator<SiteFile> made(Iterator<Draft> drafts, Consumer<Checked<List<SiteFile>>> told) {
        return new Making(drafts, told);
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

    private static final class Making implements Iterator<SiteFile> {
        private final Iterator<Draft> drafts;
        private final Consumer<Checked<List<SiteFile>>> told;
        /** To know the next ones may take as long as to make them, and so is begun while those before are made. */
        private Supplier<List<Draft>> known;

        private Supplier<Checked<List<SiteFile>>> ahead;
        private Iterator<SiteFile> now = Collections.emptyIterator();

        Making(Iterator<Draft> drafts, Consumer<Checked<List<SiteFile>>> told) {
            this.drafts = drafts;
            this.told = told;
            this.known = SideBySide.begin(this::some);
            this.ahead = begin();
        }

        private Supplier<Checked<List<SiteFile>>> begin() {
            return SideBySide.begin(() -> {
                List<Draft> some = known.get();
                known = SideBySide.begin(this::some);
                return make(some);
            });
        }

        private List<Draft> some() {
            List<Draft> some = new ArrayList<>();
            while (some.size() < AT_ONCE && drafts.hasNext()) {
                some.add(drafts.next());
            }
            return some;
        }

        @Override
        public boolean hasNext() {
            while (!now.hasNext()) {
                Checked<List<SiteFile>> made = ahead.get();
                if (made.value().isEmpty()) {
                    return false;
                }
                ahead = begin();
                told.accept(made);
                now = made.value().iterator();
            }
            return true;
        }

        @Override
        public SiteFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return now.next();
        }
    }
}
