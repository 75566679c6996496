package org.clausebook.cli;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.helpers.NOPLogger;

/** Tells of changes in folders and what is below them. */
final class FolderWatch implements AutoCloseable {
    private final DirectoryWatcher watcher;

    /**
     * Begins to watch.
     *
     * @param folders that exist
     * @param changed called for every file that is new, other than it was, or gone, by a thread of its own
     */
    FolderWatch(List<Path> folders, Runnable changed) throws IOException {
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(event -> {
                    if (matters(event)) {
                        changed.run();
                    }
                })
                .build();
    }

    /** Watches from now on, in a thread of its own, until closed. */
    void start() {
        Thread thread = new Thread(watcher::watch, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** What editors put beside a file while they write it is none of the collection. */
    private static boolean matters(DirectoryChangeEvent event) {
        String name = String.valueOf(event.path().getFileName());
        return !event.isDirectory() && !name.startsWith(".") && !name.endsWith("~");
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
