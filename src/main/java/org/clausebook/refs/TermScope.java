package org.clausebook.refs;

/** Where a defined term holds. */
public enum TermScope {
    /** In the whole work. */
    DOCUMENT,
    /** In the section, or other topmost block, that its definition stands in. */
    SECTION
}
