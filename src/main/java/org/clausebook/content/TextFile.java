package org.clausebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;

/** A file's bytes as UTF-8, strictly. */
final class TextFile {
    private static final int LARGEST = 32_000_000;

    private TextFile() {}

    /** Empty, with an error, where the file is too large or is no UTF-8. */
    static Checked<Optional<SourceText>> read(Path path, String name) {
        try {
            if (Files.size(path) > LARGEST) {
                return failed(name, "A file of more than " + LARGEST + " bytes", "Divide it into several works");
            }
            return decode(Files.readAllBytes(path), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checked<Optional<SourceText>> decode(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            return failed(
                    name,
                    "The byte at offset " + in.position() + " is no UTF-8",
                    "Save the file with the encoding UTF-8");
        }
        return Checked.good(Optional.of(new SourceText(name, out.flip().toString())));
    }

    private static Checked<Optional<SourceText>> failed(String name, String message, String hint) {
        return new Checked<>(Optional.empty(), List.of(Problem.error(Place.ofFile(name), message, hint)));
    }
}
