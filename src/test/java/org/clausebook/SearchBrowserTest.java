package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search pages of the bundled site: one index, whichever interface language, from a folder or from a server. */
class SearchBrowserTest {
    @TempDir
    private static Path folder;

    private static SiteBrowser site;
    private static HttpServer server;

    @BeforeAll
    static void open() throws IOException {
        SiteBuild.build(Path.of("content"), SiteOptions.to(folder.resolve("site")));
        site = SiteBrowser.of(folder.resolve("site"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/under/", SearchBrowserTest::serve);
        server.start();
    }

    @AfterAll
    static void close() {
        site.close();
        server.stop(0);
    }

    private static void serve(HttpExchange asked) {
        try (asked) {
            String path = asked.getRequestURI().getPath().substring("/under/".length());
            byte[] bytes = Files.readAllBytes(folder.resolve("site").resolve(path));
            String type = path.endsWith(".html") ? "text/html" : path.endsWith(".js") ? "text/javascript" : "text/css";
            asked.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search.html, file, Milestone XProtect products",
        "bg/search.html, file, Milestone XProtect продукти",
        "search.html, http, Milestone XProtect products",
        "bg/search.html, http, Milestone XProtect продукти"
    })
    void facetsNameProductsAndHitsLeadOnInTheLanguageOfThePage(String path, String from, String product) {
        Page page = site.page(1200, ColorScheme.LIGHT, true);
        String start = "http://127.0.0.1:" + server.getAddress().getPort() + "/under/";
        String address = from.equals("file") ? site.address(path) : start + path;
        page.navigate(address + "?q=xprotect");
        page.waitForSelector("#_facets label:has-text('" + product + "')");
        page.click("#_facets label:has-text('" + product + "')");
        page.waitForFunction("() => document.getElementById('_q').value === 'xprotect product:xprotect '");
        page.waitForSelector("#_facets label:has-text('" + product + "') input:checked");
        page.click(".hit h3 a");
        page.waitForURL(address.replace("search.html", "read/") + "**");
        page.locator(":target").waitFor();
        assertEquals(
                List.of(),
                site.noise().stream()
                        .filter(told -> !told.startsWith("request: " + start))
                        .toList());
    }

    @Test
    void aTallWindowIsFilledWithHitsAndNothingAskedHasNothingToNarrow() {
        Page narrow = site.page(360, ColorScheme.LIGHT, true);
        narrow.navigate(site.address("search.html"));
        narrow.locator("#_results").waitFor();
        assertFalse(narrow.locator(".sr summary").isVisible());
        Page page = site.page(1200, ColorScheme.LIGHT, true);
        page.setViewportSize(1200, 2000);
        page.navigate(site.address("search.html"));
        page.fill("#_q", "recording server");
        page.waitForFunction(
                "() => document.querySelectorAll('.hit').length > 3" + " && document.getElementById('_more').hidden");
        assertEquals("7 clauses", page.locator("#_said").textContent());
        assertEquals(7, page.locator(".hit").count());
    }
}
