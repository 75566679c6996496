package org.clausebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;

/**
 * The record of clause keys, one line a block: {@code terms.en-2025 fees/5: fees/4}. Lines are only ever added at its
 * end, so that a change of it shows what is new and nothing else.
 */
public final class KeysFile {
    /** The file's name in the content folder. */
    public static final String NAME = "keys.yaml";

    private static final String GONE = " gone";
    private static final String HEAD = """
            # The key of each block in each edition; the permalinks of clauses rest on it. Written by 'clausebook keys', which
            # only adds lines. Where an edition has a block no more, write "gone" behind its key: its name still leads there.
            """;

    private KeysFile() {}

    /** Reads a record; an empty file and one of comments only are good. */
    static Checked<List<RecordedKey>> read(SourceText file) {
        if (file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Checked.good(List.of());
        }
        Checked<Optional<YamlMap>> yaml =
                Yaml.read(file, new Span(0, file.text().length()));
        if (yaml.value().isEmpty()) {
            return new Checked<>(List.of(), yaml.problems());
        }
        YamlMap map = yaml.value().get();
        List<RecordedKey> keys = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            key(map, entry).ifPresent(keys::add);
        }
        return new Checked<>(keys, map.problems());
    }

    private static Optional<RecordedKey> key(YamlMap map, YamlMap.Entry entry) {
        Optional<ClauseAddress> address = Addresses.address(map, entry.key());
        String value = entry.value().value();
        boolean gone = value.endsWith(GONE);
        String name = gone ? value.substring(0, value.length() - GONE.length()) : value;
        Optional<ClausePath> key = Addresses.path(name);
        if (key.isEmpty()) {
            map.error(
                    entry.value().place(),
                    "\"" + value + "\" is no key",
                    "Write small letters, digits and hyphens with slashes between them, such as fees/5");
            return Optional.empty();
        }
        return address.map(block -> new RecordedKey(
                block, new ClauseKey(key.get()), gone, entry.key().place()));
    }

    /**
     * The record's text with lines added at its end.
     *
     * @param file the record that is there, with an empty text where there is none
     * @param added in the order in which they are to stand
     * @return the new text; an error where what is there is no record of one line a block, so that nothing can be added
     */
    public static Checked<String> extended(SourceText file, List<RecordedKey> added) {
        StringBuilder out = new StringBuilder(file.text().isEmpty() ? HEAD : file.text());
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        for (RecordedKey entry : added) {
            out.append(entry.address()).append(": ").append(entry.key());
            out.append(entry.gone() ? GONE : "").append('\n');
        }
        return new Checked<>(
                out.toString(),
                read(new SourceText(file.name(), out.toString())).problems());
    }
}
