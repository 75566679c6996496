package org.clausebook.diff;

/** What became of a block, or of several that are linked. */
public enum ChangeType {
    /** Words of its text changed. */
    EDITED,
    /** Words of its heading changed. */
    HEADING,
    /** Its words stayed and lead elsewhere: a reference, or a link. */
    REDIRECTED,
    /** Its number changed. */
    RENUMBERED,
    /** It stands elsewhere among its neighbours. */
    MOVED,
    SPLIT,
    MERGED,
    ADDED,
    REMOVED
}
