package org.clausebook.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.clausebook.LiveSite;
import org.clausebook.SiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a collection's site while it is worked on. */
@Command(
        name = "serve",
        header = "Shows the site of a collection in the browser, and shows it anew whenever a file changes.",
        description = {
            "",
            "Serves to this machine only, from memory: no site is written. An error stands in the page, with",
            "its file, line and what to do, until it is corrected. Prints the address to open; Ctrl-C ends it."
        },
        footer = {
            "  $ clausebook serve",
            "  $ clausebook serve contracts --port 9000 --open",
            "  $ clausebook serve --port 0"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65535;

    private final Console console;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port of 127.0.0.1 to serve at, 0 for any that is free; otherwise 8420.")
    private int port = 8420;

    @Option(names = "--open", description = "Open the first page in the browser.")
    private boolean open;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "A folder of templates that replace the program's own of the same name; of several, the last.")
    private List<Path> templates = List.of();

    @Mixin
    private InterfaceLanguage language = new InterfaceLanguage();

    @Mixin
    VersionOption version = new VersionOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            console.error("--port takes a number from 0 to 65535, not " + port, "Use 0 for any port that is free");
            return 2;
        }
        if (!Files.isDirectory(content.path())) {
            console.error(
                    content.shown() + " is no folder",
                    "Name the folder of a collection, or make one with 'clausebook init " + content.shown() + "'");
            return 1;
        }
        LiveSite site =
                new LiveSite(content.path(), new SiteOptions(Path.of("site"), templates, language.chosen(), false));
        try (SiteServer server = SiteServer.start(site, port);
                Rebuild rebuild = new Rebuild(site, server, this::told);
                FolderWatch watch = new FolderWatch(watched(), rebuild::request)) {
            watch.start();
            rebuild.first();
            console.say("serving " + content.shown() + "; Ctrl-C ends it");
            console.data(server.address() + "\n");
            if (open && !Browser.open(server.address())) {
                console.error("no browser could be opened", "Open " + server.address() + " yourself");
            }
            untilStopped();
        } catch (BindException taken) {
            console.error(
                    "port " + port + " of 127.0.0.1 is taken",
                    "Use another with --port, or any free one with --port 0");
            return 1;
        }
        return 0;
    }

    private List<Path> watched() {
        List<Path> folders =
                new ArrayList<>(List.of(content.path().toAbsolutePath().normalize()));
        templates.stream()
                .filter(Files::isDirectory)
                .forEach(folder -> folders.add(folder.toAbsolutePath().normalize()));
        return folders;
    }

    private void told(LiveSite.State state, Duration took) {
        console.problems(state.problems());
        console.detail("read in " + took.toMillis() + " ms");
    }

    /** Ctrl-C ends the machine; what it must not do without is closed by the hook before. */
    private void untilStopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread serving = Thread.currentThread();
        Thread hook = new Thread(() -> {
            serving.interrupt();
            console.say("stopped");
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            stopped.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
