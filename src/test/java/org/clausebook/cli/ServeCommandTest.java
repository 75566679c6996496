package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own: from the first line that it prints to Ctrl-C. */
@Timeout(120)
class ServeCommandTest {
    @TempDir
    Path home;

    @Test
    void showsAnEditAndEndsByInterrupt() throws IOException, InterruptedException {
        Path content = home.resolve("content");
        Ran.clausebook("init", content.toString());
        Path err = home.resolve("err.txt");
        Process process = start(content, err);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            String address = out.readLine();
            String page = address + "read/lease.en-2025-03-01.html";
            assertTrue(get(page).contains("150 euros"));
            Path edition = content.resolve("lease/en-2025-03-01.md");
            Files.writeString(edition, Files.readString(edition).replace("150 euros", "160 euros"));
            while (!get(page).contains("160 euros")) {
                Thread.sleep(20);
            }
            interrupt(process);
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "still there");
        } finally {
            process.destroyForcibly();
        }
        assertEquals("serving " + content + "; Ctrl-C ends it\nstopped\n", Files.readString(err));
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        Path content = home.resolve("content");
        Ran.clausebook("init", content.toString());
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = other.getLocalPort();
            assertEquals(
                    new Ran(1, "", """
                            error: port %d of 127.0.0.1 is taken
                              Use another with --port, or any free one with --port 0
                            """.formatted(port)),
                    Ran.clausebook("serve", content.toString(), "--port", Integer.toString(port)));
        }
    }

    @Test
    void whatIsNoFolderOrNoPortIsSaid() {
        String none = home.resolve("none").toString();
        assertEquals(
                "error: " + none
                        + " is no folder\n  Name the folder of a collection, or make one with 'clausebook init " + none
                        + "'\n",
                Ran.clausebook("serve", none).err());
        assertEquals(2, Ran.clausebook("serve", "--port", "70000").code());
    }

    private static Process start(Path content, Path err) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        content.toString(),
                        "--port",
                        "0")
                .redirectError(err.toFile())
                .start();
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(UTF_8))
                .body();
    }

    /** As Ctrl-C does. */
    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }
}
