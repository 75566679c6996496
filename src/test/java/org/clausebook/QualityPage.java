package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of measures, {@code docs/quality.md}: a part for each class that measures, each begun by a line {@code # title}. */
public final class QualityPage {
    private static final Path FILE = Path.of("docs/quality.md");

    private QualityPage() {}

    /** Puts a part in place of the one with its title, or behind the last, and prints it. */
    public static void write(String part) throws IOException {
        List<String> parts = new ArrayList<>();
        if (Files.exists(FILE)) {
            parts.addAll(List.of(Files.readString(FILE).split("(?m)^(?=# )", -1)));
        }
        parts.removeIf(String::isBlank);
        int old = parts.stream().map(QualityPage::title).toList().indexOf(title(part));
        if (old >= 0) {
            parts.set(old, part);
        } else {
            parts.add(part);
        }
        Files.writeString(
                FILE,
                String.join("\n", parts.stream().map(one -> one.strip() + "\n").toList()));
        System.out.println(part);
    }

    private static String title(String part) {
        return part.lines().findFirst().orElse("");
    }
}
