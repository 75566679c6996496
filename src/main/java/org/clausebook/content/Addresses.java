package org.clausebook.content;

import java.util.Optional;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/** Addresses and keys as the files of the content folder have them. */
final class Addresses {
    private Addresses() {}

    /** Reads {@code eula.en-20250425 corporate/5}, an error where it is no such text. */
    static Optional<ClauseAddress> address(YamlMap map, YamlMap.Text text) {
        int space = text.value().indexOf(' ');
        Optional<EditionId> edition =
                EditionId.parse(text.value().substring(0, Math.max(0, space)).strip());
        Optional<ClausePath> path = path(text.value().substring(space + 1).strip());
        if (edition.isEmpty() || path.isEmpty()) {
            map.error(
                    text.place(),
                    "\"" + text.value() + "\" is no address of a block",
                    "Write the edition, a space and the block's path, such as terms.en-2025 fees/5");
            return Optional.empty();
        }
        return Optional.of(new ClauseAddress(edition.get(), path.get()));
    }

    /** A path below the topmost; empty where a part of it is no slug. */
    static Optional<ClausePath> path(String text) {
        for (String slug : text.split("/", -1)) {
            if (!Slug.isSlug(slug)) {
                return Optional.empty();
            }
        }
        return Optional.of(ClausePath.parse(text));
    }
}
