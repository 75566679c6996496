package org.clausebook.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/**
 * The only writer of the site. It writes a fresh folder beside the old one and swaps the two by renaming, so that the
 * old or the new site is there whole at every moment but the one between two renames; {@link #repair} ends what a
 * kill at that moment left.
 */
public final class SiteWriter {
    /** A file of the folder's owner, which stays. */
    static final String IGNORES = ".gitignore";

    private final Path out;
    private final Path fresh;
    private final Path old;
    private final Path lock;
    private final Consumer<String> before;

    /** Writes to this folder, which need not exist; its siblings {@code .NAME.new} and {@code .NAME.old} are ours. */
    public SiteWriter(Path out) {
        this(out, step -> {});
    }

    /** As above, telling of every step just before it is done. */
    SiteWriter(Path out, Consumer<String> before) {
        this.out = real(out.toAbsolutePath().normalize());
        Path name = this.out.getFileName();
        this.fresh = this.out.resolveSibling("." + name + ".new");
        this.old = this.out.resolveSibling("." + name + ".old");
        this.lock = this.out.resolveSibling("." + name + ".lock");
        this.before = before;
    }

    /** Where a linked folder really is, so that its content is replaced and not the link. */
    private static Path real(Path folder) {
        try {
            return Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException hidden) {
            return folder;
        }
    }

    /**
     * Ends what a killed program left: a finished site is put in place, a half one removed.
     *
     * @return an error where the folder is not ours to replace or cannot be written
     */
    public Optional<Problem> repair() {
        boolean nothingThere = out.getParent() != null && !Files.exists(out.getParent());
        return nothingThere ? Optional.empty() : guarded(() -> {});
    }

    /**
     * Replaces the site by these files, or leaves it as it was.
     *
     * @return an error where the folder is not ours to replace or cannot be written
     */
    public Optional<Problem> write(List<SiteFile> files) {
        return write(files, Optional.empty());
    }

    /**
     * As above, and keeps in mind what the site was made of.
     *
     * @param madeOf a number for it; empty where the site is to be made anew each time
     */
    public Optional<Problem> write(List<SiteFile> files, Optional<String> madeOf) {
        return write(files.iterator(), () -> true, () -> madeOf);
    }

    /**
     * As above, of files that are made while others are written.
     *
     * @param good asked when all are written; where it says no, the old site stays
     * @param madeOf asked then
     */
    public Optional<Problem> write(Iterator<SiteFile> files, BooleanSupplier good, Supplier<Optional<String>> madeOf) {
        return guarded(() -> replace(files, good, madeOf));
    }

    /** Whether the folder is a site that was made of this, and is as it was written. */
    public boolean holds(String madeOf) {
        try {
            return Manifest.holds(out, madeOf);
        } catch (IOException hidden) {
            return false;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private Optional<Problem> guarded(Work work) {
        if (out.getParent() == null) {
            return Optional.of(notOurs(out));
        }
        try {
            for (Path folder : List.of(out, fresh, old)) {
                if (!isOurs(folder)) {
                    return Optional.of(notOurs(folder));
                }
            }
            Files.createDirectories(out.getParent());
            return locked(work);
        } catch (IOException failed) {
            return Optional.of(Problem.error(
                    Place.ofFile(out.toString()),
                    "The folder cannot be written: " + reason(failed),
                    "Free the folder and its neighbours, or choose another with --out"));
        }
    }

    private static String reason(IOException failed) {
        if (!(failed instanceof FileSystemException system) || system.getFile() == null) {
            return String.valueOf(failed.getMessage());
        }
        if (failed instanceof AccessDeniedException) {
            return system.getFile() + " is not yours to write";
        }
        if (failed instanceof FileAlreadyExistsException) {
            return system.getFile() + " is there and is no folder";
        }
        return system.getFile() + (system.getReason() == null ? " is out of reach" : ": " + system.getReason());
    }

    private Optional<Problem> locked(Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                return Optional.of(busy());
            }
            tidy();
            work.run();
            Files.deleteIfExists(lock);
            return Optional.empty();
        } catch (OverlappingFileLockException heldHere) {
            return Optional.of(busy());
        }
    }

    private Problem busy() {
        return Problem.error(
                Place.ofFile(out.toString()),
                "The folder is being written by another run",
                "Wait until that has ended");
    }

    private static Problem notOurs(Path folder) {
        return Problem.error(
                Place.ofFile(folder.toString()),
                "The folder is not a site that clausebook wrote, so it is left alone",
                "Choose an empty or new folder with --out");
    }

    /** Whether there is nothing to lose: nothing at all, an empty folder, or one that we wrote. */
    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (Files.exists(folder.resolve(Manifest.NAME))) {
            return Files.readString(folder.resolve(Manifest.NAME)).startsWith("clausebook site ");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(IGNORES));
        }
    }

    /** The old folder exists only after the fresh one was finished. */
    private void tidy() throws IOException {
        if (Files.exists(old) && !Files.exists(out) && Files.exists(fresh)) {
            move(fresh, out);
        }
        delete(fresh);
        delete(old);
    }

    private void replace(Iterator<SiteFile> files, BooleanSupplier good, Supplier<Optional<String>> madeOf)
            throws IOException {
        step("create " + fresh.getFileName());
        Files.createDirectory(fresh);
        Set<Path> folders = new HashSet<>(Set.of(fresh));
        put(SiteFile.ofText(Manifest.NAME, Manifest.HEAD), folders);
        SortedMap<String, Long> sizes = new TreeMap<>();
        while (files.hasNext()) {
            SiteFile file = files.next();
            sizes.put(file.path(), put(file, folders));
        }
        if (!good.getAsBoolean()) {
            delete(fresh);
            return;
        }
        if (Files.exists(out.resolve(IGNORES))) {
            put(new SiteFile(IGNORES, Files.readAllBytes(out.resolve(IGNORES))), folders);
        }
        step("write " + Manifest.NAME + " whole");
        Files.writeString(fresh.resolve(Manifest.NAME), Manifest.of(madeOf.get(), sizes));
        if (Files.exists(out)) {
            move(out, old);
        }
        move(fresh, out);
        delete(old);
    }

    /**
     * Writes a file and gives its size.
     *
     * @param folders those that are there already; the file's own comes to them
     */
    private long put(SiteFile made, Set<Path> folders) throws IOException {
        Path file = fresh.resolve(made.path()).normalize();
        if (!file.startsWith(fresh)) {
            throw new IllegalArgumentException("outside the site: " + made.path());
        }
        step("write " + made.path());
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            made.writeTo(stream);
        }
        return Files.size(file);
    }

    private void move(Path from, Path to) throws IOException {
        step("rename " + from.getFileName() + " to " + to.getFileName());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder, its manifest last, so that what a kill leaves of it is still known to be ours. */
    private void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = new ArrayList<>(walk.sorted(Comparator.reverseOrder()).toList());
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (entries.remove(manifest)) {
            entries.add(entries.size() - 1, manifest);
        }
        for (Path entry : entries) {
            step("delete " + folder.relativize(entry));
            Files.delete(entry);
        }
    }

    private void step(String what) {
        before.accept(what);
    }
}
