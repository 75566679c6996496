package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.book.Book;
import org.clausebook.render.Drawn;
import org.clausebook.site.SiteWriter;

/** A site in a browser, opened from a folder. */
public final class SiteBrowser implements AutoCloseable {
    private final Path folder;
    private final Locale locale = Locale.getDefault();
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> noise = new ArrayList<>();

    private SiteBrowser(Path folder) {
        this.folder = folder;
        // Playwright's own client takes the machine's locale to write LIGHT in lower case.
        Locale.setDefault(Locale.ROOT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Writes the pages of a book to a folder and opens a browser for them. */
    public static SiteBrowser of(Path folder, Book book) {
        assertEquals(
                List.of(),
                new SiteWriter(folder).write(Drawn.files(book)).stream().toList());
        return new SiteBrowser(folder);
    }

    /** Opens a browser for a site that is already in a folder. */
    static SiteBrowser of(Path folder) {
        return new SiteBrowser(folder);
    }

    private static Path chromium() {
        String named = System.getenv().getOrDefault("CLAUSEBOOK_BROWSER", "");
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium found: install the package chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(locale);
    }

    /** What the pages logged, asked for outside, or could not load; none so far once it was told. */
    public List<String> noise() {
        List<String> told = List.copyOf(noise);
        noise.clear();
        return told;
    }

    /** A window of its own, without what others stored. */
    public Page page(int width, ColorScheme scheme, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
        Page page = context.newPage();
        page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
        page.onPageError(error -> noise.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("file://") && !request.url().startsWith("blob:file://")) {
                noise.add("request: " + request.url());
            }
        });
        page.onRequestFailed(request -> noise.add("failed: " + request.url()));
        return page;
    }

    /** The address of a page by its path in the site, with a query and a fragment if it has them. */
    public String address(String path) {
        String[] parts = path.split("#", -1);
        String[] file = parts[0].split("[?]", -1);
        String named = folder.resolve(file[0]).toUri() + (file.length > 1 ? "?" + file[1] : "");
        return parts.length > 1 ? named + "#" + parts[1] : named;
    }

    /** Whether a block is in the window, once the page is there: a click waits only until the next one has begun. */
    static boolean inSight(Page page, String id) {
        page.waitForLoadState();
        return (boolean) page.evaluate(
                "id => { const b = document.getElementById(id).getBoundingClientRect();"
                        + " return b.top >= 0 && b.top < innerHeight; }",
                id);
    }
}
