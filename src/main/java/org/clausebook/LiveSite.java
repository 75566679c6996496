package org.clausebook;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.clausebook.site.Draft;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/**
 * The site of a collection that somebody works on, in memory. It is read again when the collection has changed, and a
 * file is made when it is asked for; its bytes are those that a build would write. One thread reads and checks, any may
 * look.
 */
public final class LiveSite {
    /**
     * The site at one time.
     *
     * @param number counts the readings, and what a check added to one
     * @param files by path: those of this reading or, where it has an error, of the last good one
     * @param problems of this reading
     */
    public record State(int number, Map<String, Made> files, List<Problem> problems) {
        public State {
            problems = List.copyOf(problems);
        }

        /** Whether the files are older than the collection, which has an error. */
        public boolean failed() {
            return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }

        /** The file of a path, made now unless it was made before. */
        public Optional<Checked<SiteFile>> file(String path) {
            return Optional.ofNullable(files.get(path)).map(Made::file);
        }
    }

    /** A file that is made once. */
    public static final class Made {
        private final Draft draft;
        private Optional<Checked<SiteFile>> file = Optional.empty();

        private Made(Draft draft) {
            this.draft = draft;
        }

        private synchronized Checked<SiteFile> file() {
            if (file.isEmpty()) {
                file = Optional.of(draft.make().get());
            }
            return file.get();
        }
    }

    private final Path content;
    private final SiteOptions options;
    private Memory memory = Memory.empty();
    private Map<String, Made> good = Map.of();
    private volatile State state = new State(0, Map.of(), List.of());

    /**
     * A site that is not read yet.
     *
     * @param content the folder that holds the collection file and the editions
     * @param options of which the folder for the site counts for nothing
     */
    public LiveSite(Path content, SiteOptions options) {
        this.content = content;
        this.options = options;
    }

    /** The site as it was read last. */
    public State state() {
        return state;
    }

    /** Reads the collection again, whatever did not change from memory. */
    public State read() {
        Memory fresh = memory.next();
        Checked<PlannedSite> planned = planned(fresh);
        if (planned.failed()) {
            return become(good, planned.problems());
        }
        memory = fresh;
        Map<String, Made> files = new LinkedHashMap<>();
        planned.value().files().forEach(draft -> files.put(draft.path(), new Made(draft)));
        return become(files, planned.problems());
    }

    /** What is gone while it is read is a problem of the collection, which the next change may end. */
    private Checked<PlannedSite> planned(Memory fresh) {
        try {
            return SiteBuild.plan(content, options, fresh);
        } catch (UncheckedIOException unreadable) {
            Problem problem = Problem.error(
                    Place.ofFile(content.toString().replace('\\', '/')),
                    "A file cannot be read: " + unreadable.getMessage(),
                    "Put it back or make it readable; the site is then read again");
            return new Checked<>(PlannedSite.NONE, List.of(problem));
        }
    }

    /**
     * Makes every file of the last reading and follows every link, as a build does.
     *
     * @param stop whether to leave off, because the collection has changed meanwhile
     * @return the same state, or one with what was found
     */
    public State check(BooleanSupplier stop) {
        State read = state;
        if (read.failed()) {
            return read;
        }
        List<SiteFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Made made : read.files().values()) {
            if (stop.getAsBoolean()) {
                return read;
            }
            Checked<SiteFile> file = made.file();
            files.add(file.value());
            problems.addAll(file.problems());
        }
        problems.addAll(LinkCheck.check(files));
        if (problems.isEmpty()) {
            good = read.files();
            return read;
        }
        problems.addAll(read.problems());
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (!failed) {
            good = read.files();
        }
        return become(good, problems);
    }

    private State become(Map<String, Made> files, List<Problem> problems) {
        state = new State(state.number() + 1, files, problems);
        return state;
    }
}
