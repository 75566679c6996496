package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A number for all that a site is made of: every file of the collection and of the template folders, to the byte, what was
 * asked for, the program and its Java. Where it is the same, so is the site.
 */
final class Fingerprint {
    private final MessageDigest digest;
    private boolean whole = true;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** Empty where not everything can be looked at: a folder is linked to, or a file cannot be read. */
    static Optional<String> of(Path content, SiteOptions options) {
        try {
            Fingerprint made = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            made.text(System.getProperty("java.runtime.version", ""));
            made.text(options.languages().toString());
            made.text(Boolean.toString(options.pdf()));
            made.program();
            made.tree(content);
            for (Path folder : options.templates()) {
                made.tree(folder);
            }
            return made.whole ? Optional.of(HexFormat.of().formatHex(made.digest.digest())) : Optional.empty();
        } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException("every Java has SHA-256", unknown);
        }
    }

    /**
     * The program's jar, which names its libraries with their versions, or the folder of its classes. Of the jar a
     * checksum, as a digest of so much takes longer than reading the collection.
     */
    private void program() throws IOException, URISyntaxException {
        Path program = Path.of(Fingerprint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(program)) {
            tree(program);
            return;
        }
        byte[] jar = Files.readAllBytes(program);
        CRC32 sum = new CRC32();
        sum.update(jar);
        text(jar.length + " " + sum.getValue());
    }

    /** A file, or all files below a folder with their paths; hidden ones are none of the collection. */
    private void tree(Path root) throws IOException {
        text("tree");
        if (!Files.exists(root)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> !isHidden(root.relativize(path)))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                text(root.relativize(path).toString());
                bytes(Files.readAllBytes(path));
            } else if (!path.equals(root) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                whole = false;
            }
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With their length, so that no two lists of texts run together to the same bytes. */
    private void bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
