package org.clausebook.refs;

/** What a clause's number may be called, the widest first: a part holds articles, an article holds paragraphs. */
enum Label {
    PART("part"),
    ARTICLE("article"),
    SIGN("section sign"),
    SECTION("section"),
    CLAUSE("clause"),
    PARAGRAPH("paragraph"),
    ITEM("item"),
    /** A sentence is no block of its own. */
    SENTENCE("sentence");

    private final String list;

    Label(String list) {
        this.list = list;
    }

    /** The list of its words in the files of languages. */
    String list() {
        return list;
    }

    /** How deep such clauses stand: equal for those that are seldom within each other. */
    int depth() {
        return switch (this) {
            case PART -> 0;
            case ARTICLE, SIGN, SECTION, CLAUSE -> 1;
            case PARAGRAPH -> 2;
            case ITEM -> 3;
            case SENTENCE -> 4;
        };
    }
}
