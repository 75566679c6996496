package org.clausebook.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 (FIPS 180-4): the same as long as the bytes are. */
public final class Checksum {
    private final byte[] sum;

    private Checksum(byte[] sum) {
        this.sum = sum;
    }

    /** That of a file's bytes. */
    public static Checksum of(byte[] bytes) {
        try {
            return new Checksum(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** That of a text in UTF-8. */
    public static Checksum of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(sum);
    }

    /** As a policy of what may run in a page names a script (https://www.w3.org/TR/CSP3/). */
    public String base64() {
        return Base64.getEncoder().encodeToString(sum);
    }
}
