package org.clausebook.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clausebook.SiteBrowser;
import org.clausebook.book.Book;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the search page in a browser, and the index's size and making; run with {@code mvn -Pbench test}. */
class SearchSpeed {
    private static final int MANY = 1000;

    /** So long after typing facets have been counted, in ms. */
    private static final int REST = 2000;

    /** A person needs longer than this from the page to the first key, in ms. */
    private static final int SETTLE = 300;

    /** How often everything is typed: of a hundred keys alone the slowest five say little. */
    private static final int PASSES = 3;

    /** So long Java goes on compiling what made the site, in ms; nobody else's browser shares its two cores with that. */
    private static final int COMPILING = 3000;

    private static final List<String> TYPED = List.of(
            "license agreement",
            "лицензи потребител",
            "surveillance",
            "affiliated companies",
            "видеонаблюдение",
            "third party");

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Types a text, ten letters a second; how long each letter takes to the frame that shows its results, in ms. */
    private static final String TYPE = """
            async text => {
              const box = document.getElementById('_q'), frame = document.getElementById('_results'), times = [];
              for (let i = 1; i <= text.length; i++) {
                const before = frame.dataset.painted, start = performance.now();
                box.value = text.slice(0, i);
                box.dispatchEvent(new Event('input'));
                for (let wait = 0; frame.dataset.painted === before && wait < 400; wait++) await new Promise(requestAnimationFrame);
                await new Promise(done => { const rest = new MessageChannel(); rest.port1.onmessage = done; rest.port2.postMessage(0); });
                times.push(performance.now() - start);
                await new Promise(done => setTimeout(done, 100));
              }
              return times;
            }
            """;

    private static final String WATCH = "window.longTasks = [];"
            + "new PerformanceObserver(list => list.getEntries().forEach(e => longTasks.push(e.duration)))"
            + ".observe({ entryTypes: ['longtask'] })";

    private static final String LOADED = "() => Array.from(document.querySelectorAll('script'), s => s.src)"
            + ".filter(src => /search|results|facets|guess/.test(src)).map(src => src.replace(/.*[/](search|assets)[/]/, '$1/'))";

    @Test
    void measure(@TempDir Path small, @TempDir Path large) throws IOException {
        StringBuilder report = new StringBuilder();
        report.append(measured("bundled", small, Bundled.FILES));
        Book many = ManyEditions.book(MANY);
        SiteLayout layout =
                new SiteLayout(many.editions().stream().map(Edition::id).toList(), many.keys());
        long text = many.editions().stream()
                .flatMap(edition -> edition.blocks().stream())
                .mapToLong(block -> block.letters().length() + 1L)
                .sum();
        long start = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        List<SiteFile> files = SearchIndex.build(many, layout);
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (PROCESS.getProcessCpuTime() - used) / 1e9;
        report.append(String.format(
                Locale.ROOT,
                "index of %d editions: %.1f MB of text (UTF-16 units) in %.1f s, %.1f s of processor time: %.1f MB/s on two cores\n",
                MANY,
                text / 1e6,
                seconds,
                busy,
                2 * text / 1e6 / busy));
        report.append(measured(MANY + " editions", large, files));
        System.out.println(report);
    }

    private static String measured(String name, Path folder, List<SiteFile> index) throws IOException {
        try (SiteBrowser browser = SiteBrowser.of(folder, Bundled.BOOK)) {
            ManyEditions.put(index, folder);
            StringBuilder report = new StringBuilder();
            List<Double> times = new ArrayList<>();
            List<Double> tasks = new ArrayList<>();
            double busy = 0;
            browser.page(1440, ColorScheme.LIGHT, true).waitForTimeout(COMPILING);
            for (int i = 0; i < PASSES * TYPED.size(); i++) {
                String typed = TYPED.get(i % TYPED.size());
                Page page = browser.page(1440, ColorScheme.LIGHT, true);
                page.navigate(browser.address("search.html"));
                page.waitForTimeout(SETTLE);
                page.evaluate(WATCH);
                CDPSession inside = page.context().newCDPSession(page);
                JsonObject own = new JsonObject();
                own.addProperty("timeDomain", "threadTicks");
                inside.send("Performance.enable", own);
                List<?> took = (List<?>) page.evaluate(TYPE, typed);
                took.forEach(time -> times.add(((Number) time).doubleValue()));
                busy += busy(inside);
                page.waitForTimeout(REST);
                List<?> longer = (List<?>) page.evaluate("longTasks");
                longer.forEach(task -> tasks.add(((Number) task).doubleValue()));
                List<?> loaded = (List<?>) page.evaluate(LOADED);
                report.append(String.format(
                        Locale.ROOT,
                        "  typed \"%s\": %d bytes, long tasks %s\n",
                        typed,
                        loaded.stream()
                                .mapToLong(file -> size(folder, file.toString()))
                                .sum(),
                        longer));
                page.context().close();
            }
            times.sort(Comparator.naturalOrder());
            long bytes = index.stream().mapToLong(file -> file.bytes().length).sum();
            return String.format(
                            Locale.ROOT,
                            "%s: index %.2f MB in %d files; a keystroke to its painted hits: p50 %.0f ms, p95 %.0f ms;"
                                    + " longest task %.0f ms, %d above 50 ms; a keystroke keeps the page's thread for %.1f ms\n",
                            name,
                            bytes / 1e6,
                            index.size(),
                            times.get(times.size() / 2),
                            times.get(times.size() * 95 / 100),
                            tasks.stream().mapToDouble(task -> task).max().orElse(0),
                            tasks.size(),
                            busy / times.size())
                    + report
                    + first(browser, folder);
        }
    }

    /** What a first search costs that somebody was linked to. */
    private static String first(SiteBrowser browser, Path folder) {
        StringBuilder report = new StringBuilder();
        for (String query : List.of("surveillance", "лицензи", "license agreement")) {
            Page page = browser.page(1440, ColorScheme.LIGHT, true);
            page.navigate(browser.address("search.html?q=" + query.replace(" ", "%20")));
            page.waitForFunction("() => document.getElementById('_results').dataset.painted");
            List<?> loaded = (List<?>) page.evaluate(LOADED);
            report.append(String.format(
                    Locale.ROOT,
                    "  first search for \"%s\": %d bytes %s\n",
                    query,
                    loaded.stream()
                            .mapToLong(file -> size(folder, file.toString()))
                            .sum(),
                    loaded.size()));
            page.context().close();
        }
        return report.toString();
    }

    /** How long the page's thread worked, in ms: its own time, whatever else the machine does. */
    private static double busy(CDPSession inside) {
        for (JsonElement metric : inside.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return 1000 * metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("no such metric");
    }

    private static long size(Path folder, String file) {
        try {
            return Files.size(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
