package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clausebook.LiveSite;
import org.clausebook.SiteOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser, and who is none, gets from {@code serve}. */
@Timeout(60)
class SiteServerTest {
    private static final String EDITION = "lease/en-2025-03-01.md";
    private static final String READER = "/read/lease.en-2025-03-01.html";

    @TempDir
    Path home;

    private Path content;
    private LiveSite site;
    private SiteServer server;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        content = home.resolve("content");
        Ran.clausebook("init", content.toString());
        site = new LiveSite(content, SiteOptions.to(home.resolve("site")));
        site.read();
        server = SiteServer.start(site, 0);
        port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsTheSitesOwnButForTheScriptThatLoadsItAnew() throws IOException {
        String served = get("/").body();
        assertTrue(served.contains("<script src=\"/_clausebook/reload.js\" data-build=\""), served);
        String own = site.state().file("index.html").orElseThrow().value().text();
        assertFalse(own.contains("_clausebook"), own);
        assertEquals(
                own,
                served.replaceFirst("<script src=\"/_clausebook.*?></script>\n", "")
                        .replace("connect-src 'self';", ""));
        assertEquals(served, get("/index.html").body());
    }

    @Test
    void everyOtherFileIsTheSitesOwnToTheByteAndHasItsType() throws IOException {
        for (String path : site.state().files().keySet()) {
            if (!path.endsWith(".html")) {
                Reply reply = get("/" + path);
                byte[] own = site.state().file(path).orElseThrow().value().bytes();
                assertEquals(200, reply.status(), path);
                assertEquals(new String(own, ISO_8859_1), new String(reply.bytes(), ISO_8859_1), path);
                assertFalse(reply.head().contains("octet-stream"), path);
            }
        }
        assertTrue(get("/compare/").head().contains("text/html; charset=utf-8"));
        assertTrue(get("/_clausebook/reload.js").head().contains("text/javascript"));
        assertTrue(get("/").head().contains("Cache-control: no-store"));
    }

    @Test
    void headIsGetWithoutTheBody() throws IOException {
        Reply get = get(READER);
        Reply head = ask("HEAD " + READER, "127.0.0.1:" + port);
        assertEquals(200, head.status());
        assertEquals(0, head.bytes().length);
        assertTrue(head.head().contains("Content-length: " + get.bytes().length + "\r\n"), head.head());
    }

    @Test
    void whatTheSiteHasNotIsNotFound() throws IOException {
        Reply reply = get("/read/<script>.html".replace("<", "%3C").replace(">", "%3E"));
        assertEquals(404, reply.status());
        assertTrue(reply.body().contains("The site has no file /read/&lt;script&gt;.html"), reply.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../clausebook.yaml",
                "/%2e%2e/clausebook.yaml",
                "/read/..%2f..%2fclausebook.yaml",
                "//etc/passwd",
                "/..%5c..%5cclausebook.yaml",
                "/clausebook.yaml",
                "/_clausebook/last/../../../etc/passwd",
                "/%00",
                "/_clausebook/"
            })
    void noAddressLeadsOutOfTheSite(String path) throws IOException {
        assertEquals(404, get(path).status());
    }

    /** A page from elsewhere can have its own name point to this machine; it then asks under that name. */
    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", ""})
    void anotherNameIsRefused(String host) throws IOException {
        Reply reply = ask("GET /", host);
        assertTrue(reply.status() == 403 || reply.status() == 400, reply.head());
        assertFalse(reply.body().contains("Lease"), reply.body());
    }

    @Test
    void localhostIsThisMachineToo() throws IOException {
        assertEquals(200, ask("GET /", "localhost:" + port).status());
    }

    @Test
    void nothingCanBeSent() throws IOException {
        Reply reply = ask("POST /", "127.0.0.1:" + port);
        assertEquals(405, reply.status());
        assertTrue(reply.head().contains("Allow: GET, HEAD"), reply.head());
    }

    @Test
    void anErrorStandsInThePageWithItsPlaceAndTheLastGoodSiteIsALinkAway() throws IOException {
        site.check(() -> false);
        Files.writeString(content.resolve(EDITION), Files.readString(content.resolve(EDITION)) + "\n> quoted <b>\n");
        site.read();
        Reply reply = get(READER);
        assertEquals(503, reply.status());
        String file = content.resolve(EDITION).toString();
        assertTrue(
                reply.body()
                        .contains(
                                file
                                        + ":46:1: error: A block quote\n    &gt; quoted &lt;b&gt;\n    ^\n  Delete the &gt; sign"),
                reply.body());
        assertTrue(reply.body().contains("<a href=\"/_clausebook/last/index.html\">"), reply.body());
        assertTrue(reply.body().contains("reload.js"), reply.body());
        Reply last = get("/_clausebook/last" + READER);
        assertEquals(200, last.status());
        assertTrue(last.body().contains("150 euros"), last.body());
        assertEquals(200, get("/_clausebook/last/assets/clausebook.css").status());
    }

    @Test
    void anOpenPageIsToldOfAChange() throws IOException {
        try (Socket socket = connect("GET /_clausebook/events", "127.0.0.1:" + port)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            String first = data(lines);
            site.read();
            server.tell();
            String second = data(lines);
            assertTrue(get("/").body().contains("data-build=\"" + second.substring(6) + "\""));
            assertFalse(first.equals(second));
        }
    }

    @Test
    void onlyThisMachineIsAnswered() {
        assertEquals("http://127.0.0.1:" + port + "/", server.address());
    }

    private static String data(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Reply(String head, byte[] bytes) {
        int status() {
            return Integer.parseInt(head.split(" ", -1)[1]);
        }

        String body() {
            return new String(bytes, UTF_8);
        }
    }

    private Reply get(String path) throws IOException {
        return ask("GET " + path, "127.0.0.1:" + port);
    }

    /** By hand, as Java's own client would mend the address and the host. */
    private Reply ask(String request, String host) throws IOException {
        try (Socket socket = connect(request, host)) {
            byte[] all = socket.getInputStream().readAllBytes();
            int end = new String(all, ISO_8859_1).indexOf("\r\n\r\n") + 4;
            return new Reply(new String(all, 0, end, ISO_8859_1), Arrays.copyOfRange(all, end, all.length));
        }
    }

    private Socket connect(String request, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        String named = host.isEmpty() ? "" : "Host: " + host + "\r\n";
        String text = request + " HTTP/1.1\r\n" + named + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return socket;
    }
}
