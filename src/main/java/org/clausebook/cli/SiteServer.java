package org.clausebook.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.clausebook.LiveSite;
import org.clausebook.site.SiteFile;
import org.clausebook.source.Checked;

/**
 * Serves a site from memory to browsers of this machine, and tells them when it has changed. It answers under the names
 * of this machine only, so that no page from elsewhere can read the site by a name that it lets point here; it looks at no
 * file system, so that no address leads out of the site.
 */
final class SiteServer implements AutoCloseable {
    /** Where the last good site is while the collection has an error. */
    static final String LAST = "/_clausebook/last/";

    private static final int HTTP_PORT = 80;
    private static final String EVENTS = "/_clausebook/events";
    private static final Map<String, String> OWN =
            Map.of("/_clausebook/reload.js", "serve/reload.js", "/_clausebook/notice.css", "serve/notice.css");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    /** So many open pages are told of changes; a browser keeps one stream a page. */
    private static final int STREAMS = 64;

    /** So often a stream is written to, to find that its reader is gone. */
    private static final long BEAT_MILLIS = 15_000;

    private record Answer(int status, String type, byte[] bytes) {
        static Answer of(int status, String type, String text) {
            return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final LiveSite site;
    private final HttpServer server;
    private final ExecutorService workers;
    private final Semaphore streams = new Semaphore(STREAMS);
    /** Other than that of an earlier server at the same address, whose pages may still be open. */
    private final String session = Long.toHexString(System.nanoTime());

    private final Object changes = new Object();
    private volatile boolean open = true;

    private SiteServer(LiveSite site, HttpServer server) {
        this.site = site;
        this.server = server;
        this.workers = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "serve");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to serve.
     *
     * @param port of 127.0.0.1; 0 for any that is free
     * @throws java.net.BindException where the port is taken
     */
    static SiteServer start(LiveSite site, int port) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        SiteServer made = new SiteServer(site, HttpServer.create(here, 0));
        made.server.createContext("/", made::handle);
        made.server.setExecutor(made.workers);
        made.server.start();
        return made;
    }

    /** The address of the first page. */
    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Tells every open page that the site has changed. */
    void tell() {
        synchronized (changes) {
            changes.notifyAll();
        }
    }

    @Override
    public void close() {
        open = false;
        tell();
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path =
                    Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
            if (!isOurName(exchange)) {
                String name = "http://127.0.0.1:" + port() + "/";
                answer(
                        exchange,
                        Answer.of(403, PLAIN, "This server answers to this machine only: open " + name + "\n"));
            } else if (!Set.of("GET", "HEAD").contains(method)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                answer(exchange, Answer.of(405, PLAIN, "There is nothing to send here: use GET\n"));
            } else if (path.equals(EVENTS) && method.equals("GET")) {
                stream(exchange);
            } else {
                answer(exchange, answer(path));
            }
        }
    }

    private boolean isOurName(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        // Browsers leave out the port that http has anyway.
        String named = port() == HTTP_PORT && host.indexOf(':') < 0 ? host + ":" + HTTP_PORT : host;
        return Set.of("127.0.0.1:" + port(), "localhost:" + port()).contains(named);
    }

    private Answer answer(String path) throws IOException {
        String own = OWN.get(path);
        if (own != null) {
            return new Answer(200, type(path), shipped(own));
        }
        LiveSite.State state = site.state();
        boolean last = path.startsWith(LAST);
        String wanted = path.substring(last ? LAST.length() : Math.min(1, path.length()));
        String file = wanted.isEmpty() || wanted.endsWith("/") ? wanted + "index.html" : wanted;
        if (state.failed() && !last && file.endsWith(".html")) {
            return problems(state);
        }
        Optional<Checked<SiteFile>> found = state.file(file);
        if (found.isEmpty()) {
            return Answer.of(404, HTML, watched(NoticePage.missing(path), state));
        }
        if (found.get().failed()) {
            return Answer.of(503, HTML, watched(NoticePage.problems(found.get().problems(), false), state));
        }
        SiteFile made = found.get().value();
        return made.isPage()
                ? Answer.of(200, HTML, watched(made.text(), state))
                : new Answer(200, type(file), made.bytes());
    }

    private Answer problems(LiveSite.State state) {
        boolean lastGood = !state.files().isEmpty();
        return Answer.of(503, HTML, watched(NoticePage.problems(state.problems(), lastGood), state));
    }

    /** A page that loads itself anew; its policy, which forbids every connection, is opened to this server. */
    private String watched(String page, LiveSite.State state) {
        String script = "<script src=\"/_clausebook/reload.js\" data-build=\"" + build(state) + "\" defer></script>\n";
        return page.replaceFirst("default-src 'none';", "default-src 'none';connect-src 'self';")
                .replaceFirst("</head>", script + "</head>");
    }

    private String build(LiveSite.State state) {
        return session + "-" + state.number();
    }

    /** Server-sent events: the build that is there, at once and whenever it changes. */
    private void stream(HttpExchange exchange) throws IOException {
        if (!streams.tryAcquire()) {
            answer(exchange, Answer.of(503, PLAIN, "Too many pages are open: close some\n"));
            return;
        }
        try {
            headers(exchange, "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            String told = "";
            while (open) {
                String build = build(site.state());
                out.write((build.equals(told) ? ":\n\n" : "data: " + build + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                told = build;
                await(told);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            streams.release();
        }
    }

    private void await(String told) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BEAT_MILLIS);
        synchronized (changes) {
            long left = BEAT_MILLIS;
            while (open && left > 0 && build(site.state()).equals(told)) {
                changes.wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        headers(exchange, answer.type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.bytes.length));
            exchange.sendResponseHeaders(answer.status, -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status, answer.bytes.length == 0 ? -1 : answer.bytes.length);
        exchange.getResponseBody().write(answer.bytes);
    }

    private static void headers(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream file = SiteServer.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
