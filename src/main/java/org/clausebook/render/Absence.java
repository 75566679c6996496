package org.clausebook.render;

import java.util.List;
import java.util.Optional;
import org.clausebook.book.Appearance;
import org.clausebook.book.Clauses;
import org.clausebook.text.ClauseKey;

/** Why an edition has not a clause that others have, in the interface's words. */
final class Absence {
    private final List<Appearance> appearances;
    private final Words words;

    /** The reasons of one clause. */
    Absence(Clauses clauses, ClauseKey key, Words words) {
        this.appearances = clauses.appearances(key);
        this.words = words;
    }

    /** Such as {@code Removed in 20250425}, or of what holds it there. */
    String reason(Column column) {
        Optional<Appearance> here = appearances.stream()
                .filter(any -> any.edition()
                        .filter(edition -> edition.id().equals(column.edition().id()))
                        .isPresent())
                .findFirst();
        return here.map(any -> reason(any, column)).orElse("");
    }

    private String reason(Appearance here, Column column) {
        return switch (here.presence()) {
            case THERE, NO_EDITION -> "";
            case WITHIN_ANOTHER ->
                words.say(
                        "part-of",
                        here.block().map(block -> column.outline().name(block)).orElse(""));
            case NOT_IN_THIS_LANGUAGE ->
                words.say(column.edition().isTranslation() ? "not-in-translation" : "not-in-original");
            case NOT_YET -> words.say("new-in", here.since().label());
            case REMOVED -> words.say("removed-in", here.since().label());
        };
    }

    /** The languages in which a version that has the clause is missing altogether. */
    List<String> untranslated() {
        return appearances.stream()
                .filter(any -> any.presence() == Appearance.Presence.NO_EDITION && isThere(any))
                .map(any -> words.say(
                        "not-yet-translated",
                        any.language().ownName(),
                        any.version().label()))
                .toList();
    }

    private boolean isThere(Appearance missing) {
        return appearances.stream()
                .anyMatch(any -> any.presence() == Appearance.Presence.THERE
                        && any.version().equals(missing.version()));
    }
}
