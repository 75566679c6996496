package org.clausebook.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.clausebook.source.ProblemText;

/**
 * Says that long work goes on: on a terminal in one line that is written over and goes away at the end, elsewhere in
 * plain lines, few of them. Work that is done quickly goes without a word.
 */
final class Progress implements AutoCloseable {
    private static final Duration TERMINAL_DELAY = Duration.ofMillis(500);
    private static final Duration PLAIN_DELAY = Duration.ofSeconds(5);
    private static final int WIDTH = 78;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final Timer ticker = new Timer("progress", true);
    private final long start = System.nanoTime();
    private String step = "";
    private int page;
    private boolean drawn;
    private boolean closed;

    private Progress(PrintWriter err, boolean terminal, Duration delay) {
        this.err = err;
        this.terminal = terminal;
        if (!delay.isZero()) {
            ticker.schedule(task(), delay.toMillis(), delay.toMillis());
        }
    }

    private TimerTask task() {
        return new TimerTask() {
            @Override
            public void run() {
                tick();
            }
        };
    }

    static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()), false, Duration.ZERO);
    }

    static Progress onTerminal(PrintWriter err) {
        return new Progress(err, true, TERMINAL_DELAY);
    }

    static Progress inPlainLines(PrintWriter err) {
        return new Progress(err, false, PLAIN_DELAY);
    }

    /** What is being done now, such as {@code reading terms.pdf (2 of 7)}. */
    synchronized void step(String what) {
        step = ProblemText.plain(what);
        page = 0;
    }

    /** How many pages of it are done. */
    synchronized void page(int done) {
        page = done;
    }

    /** Says the step and the seconds so far; called by the ticker. */
    synchronized void tick() {
        if (closed || step.isEmpty()) {
            return;
        }
        String line = step + (page > 0 ? ", page " + page : "") + " … "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
        if (terminal) {
            err.print(ERASE + (line.length() > WIDTH ? "…" + line.substring(line.length() - WIDTH + 1) : line));
            drawn = true;
        } else {
            err.print(line + "\n");
        }
        err.flush();
    }

    /** Ends the report; what was written over goes away. */
    @Override
    public synchronized void close() {
        closed = true;
        ticker.cancel();
        if (drawn) {
            err.print(ERASE);
            err.flush();
        }
    }
}
