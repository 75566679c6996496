package org.clausebook.diff;

/** The kinds of change that a reader tells apart at a glance, the weightiest first. */
public enum ChangeKind {
    /** Edited in substance. */
    SUBSTANCE,
    ADDED,
    REMOVED,
    /** Editorial, and following what was renamed throughout. */
    RENAMING,
    /** Editorial. */
    WORDING,
    /** The same words under another number, at another place, or cut otherwise. */
    PLACE,
    /** No change. */
    NONE;

    /** The kind of what changed between the sides of a link. */
    public static ChangeKind of(LinkChange change) {
        if (change.types().contains(ChangeType.ADDED)) {
            return ADDED;
        }
        if (change.types().contains(ChangeType.REMOVED)) {
            return REMOVED;
        }
        return switch (change.significance()) {
            case SUBSTANTIVE -> SUBSTANCE;
            case EDITORIAL -> change.reasons().stream().anyMatch(Reason::isRenaming) ? RENAMING : WORDING;
            case NONE -> change.types().isEmpty() ? NONE : PLACE;
        };
    }
}
