package org.clausebook.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.clausebook.LiveSite;

/** Reads a site again when its collection has changed, tells the pages that show it, and then checks the whole of it. */
final class Rebuild implements AutoCloseable {
    /** An editor that saves writes several times. */
    private static final Duration QUIET = Duration.ofMillis(100);

    /** The page that a person looks at comes first, all others after it. */
    private static final Duration BEFORE_CHECK = Duration.ofMillis(250);

    private final LiveSite site;
    private final SiteServer server;
    private final BiConsumer<LiveSite.State, Duration> told;
    private final AtomicInteger requests = new AtomicInteger();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rebuild");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Rebuilds on request.
     *
     * @param told of every reading, and of what a check adds to one
     */
    Rebuild(LiveSite site, SiteServer server, BiConsumer<LiveSite.State, Duration> told) {
        this.site = site;
        this.server = server;
        this.told = told;
    }

    /** Reads at once, by the caller. */
    void first() {
        read(requests.get());
    }

    /** Reads once all is quiet. */
    void request() {
        int request = requests.incrementAndGet();
        after(QUIET, () -> {
            if (request == requests.get()) {
                read(request);
            }
        });
    }

    private void read(int request) {
        long start = System.nanoTime();
        LiveSite.State state = site.read();
        server.tell();
        told.accept(state, Duration.ofNanos(System.nanoTime() - start));
        after(BEFORE_CHECK, () -> check(request));
    }

    private void check(int request) {
        long start = System.nanoTime();
        int before = site.state().number();
        LiveSite.State checked = site.check(() -> request != requests.get());
        if (checked.number() != before) {
            server.tell();
            told.accept(checked, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void after(Duration wait, Runnable task) {
        ScheduledFuture<?> unused = worker.schedule(() -> run(task), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A fault of the program is said, not kept by the worker; the next change may go well. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError fault) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
