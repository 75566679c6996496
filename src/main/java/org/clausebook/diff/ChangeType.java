package org.clausebook.diff;

/** What became of a block, or of several that are linked. */
public enum ChangeType {
    /** Words of its text changed. */
    EDITED,
    /** Words of its heading changed. */
    HEADING,
    /** Its words stayed, and what a reference reaches or the address of a link changed. */
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
