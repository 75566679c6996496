package org.clausebook.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of what can be found, each with how bad it is unless a collection says otherwise. */
public enum Rule {
    MISSING_CLAUSE(
            Severity.ERROR,
            "A clause or heading of the source has no counterpart.",
            "The source has 1 to 9, the translation lacks what stands at 7."),
    EXTRA_CLAUSE(
            Severity.ERROR,
            "The translation has a clause or heading that the source does not have.",
            "A clause 10 after the last of the source."),
    MISSING_PARAGRAPH(
            Severity.ERROR,
            "A paragraph of the source has no counterpart, or a section lacks one that all its peers have.",
            "Every product's section grants the right to use it, one does not."),
    EXTRA_PARAGRAPH(
            Severity.WARNING,
            "The translation has a paragraph that the source does not have.",
            "A notice by the translator before the preamble."),
    MISSING_ITEM(Severity.ERROR, "An item of a list has no counterpart.", "(a), (b), (c) became (a), (b)."),
    EXTRA_ITEM(
            Severity.ERROR,
            "The translation has an item of a list that the source does not have.",
            "(a), (b) became (a), (b), (c)."),
    ITEM_ORDER(
            Severity.ERROR,
            "Items or clauses stand in another order than in the source.",
            "What is (a) in the source is (b) in the translation."),
    MISSING_SENTENCE(
            Severity.ERROR,
            "A sentence of the source has no counterpart.",
            "The exception at the end of a clause was left out."),
    EXTRA_SENTENCE(
            Severity.WARNING,
            "The translation has a sentence that the source does not have.",
            "A clause ends in a remark of its own."),
    NUMBER_DIFFERS(
            Severity.ERROR,
            "A number, an amount, a date or a percentage is not the source's.",
            "within 30 days → innerhalb von 20 Tagen"),
    ADDRESS_DIFFERS(
            Severity.ERROR,
            "A web or mail address is not the source's.",
            "www.example.com/terms → www.example.com/term"),
    NAME_DIFFERS(
            Severity.WARNING,
            "A name or abbreviation that stays everywhere else was dropped, added or written otherwise.",
            "Acme Add-ons → Erweiterungen, where Acme stays in the other 80 places."),
    ABBREVIATION_DIFFERS(
            Severity.WARNING,
            "What is defined under one abbreviation is used under another.",
            "defined as (“GTC”), used as AGB"),
    ENUMERATION_LABEL(
            Severity.WARNING,
            "The labels of a list in a sentence are not the source's in number or order, or differ in kind from their"
                    + " peers.",
            "(a), (b), (c) → (a), (c)"),
    FOREIGN_LETTER(
            Severity.WARNING,
            "A letter of another alphabet that looks like one of this.",
            "a Latin a as the first label of a Cyrillic list"),
    MISSING_QUOTE(
            Severity.WARNING,
            "A definition or a name lost its quotation marks.",
            "Software License Code (“SLC”) → Softwarelizenzcode (SLC)"),
    UNTRANSLATED(
            Severity.WARNING,
            "A word or heading was left as it is in the source; a name that stays is none.",
            "in the shed of the Tenant → in der shed des Mieters"),
    REPEATED_SENTENCE(
            Severity.WARNING,
            "A sentence says again what its neighbour says, whole or cut off.",
            "The Product may not be used separately, in connection with. The Product may not be used separately, in"
                    + " connection with other products."),
    DOUBLE_WORD(Severity.WARNING, "A word stands twice.", "of of the Product"),
    MISSING_NO(
            Severity.WARNING,
            "A word that needs a no beside it has none in its sentence.",
            "Наемодателят носи никаква отговорност"),
    TERM_INCONSISTENT(
            Severity.WARNING,
            "A term or phrase of the source is rendered otherwise here than elsewhere.",
            "third party → трета страна in 40 places, външна организация in one"),
    DEFINED_TERM_CASE(
            Severity.WARNING,
            "A defined term lost the capital that tells it from the common word.",
            "the Product → продукта, elsewhere Продукта"),
    MISSING_WORDS(
            Severity.WARNING,
            "Words of the source that have a counterpart elsewhere have none here.",
            "acquired and maintain the permissions → сте получили разрешенията"),
    SAME_SOURCE_DIFFERS(
            Severity.WARNING,
            "The same sentence of the source is translated otherwise in another place.",
            "In addition to the general restrictions → В добавка към, elsewhere В допълнение към"),
    COMMA(
            Severity.WARNING,
            "A comma of the source that the translation of the same words has elsewhere, and not here.",
            "Das Haus darf, wie besehen, and elsewhere: Das Haus darf wie besehen,"),
    LENGTH(
            Severity.NOTE,
            "A clause is much longer or shorter than the length of its source leads to expect.",
            "90 words of English in 31 words of Bulgarian"),
    REFERENCE_DIFFERS(
            Severity.ERROR,
            "A number or a quoted heading reaches another clause than the source's.",
            "section “Fees” → раздел „Срок“"),
    BROKEN_REFERENCE(
            Severity.ERROR,
            "A number or a quoted heading that no clause of the text has; a note where it may mean another text.",
            "the section “Use Conditions”, where the heading is Conditions of Use"),
    TERM_SEVERAL_NAMES(
            Severity.WARNING,
            "One term of the source is defined under several names in the translation.",
            "Recording Server → (“Aufnahmeserver”) in one section, (“Aufzeichnungsserver”) in the next"),
    TERM_DEFINED_TWICE(
            Severity.WARNING,
            "A term is defined again for the same part of the text.",
            "Acme Ltd (“Acme”) in the preamble and in clause 7"),
    TERM_UNUSED(Severity.NOTE, "A term is defined and never used.", "the shed behind the house (“Shed”)"),
    TERM_USED_BEFORE(
            Severity.NOTE,
            "A term is used before it is defined.",
            "this Product in the first paragraph, (“Product”) in the second"),
    TERM_OUT_OF_SCOPE(
            Severity.NOTE,
            "A term is used in a section that does not define it; only others do.",
            "Remote Computers in section 3, (“Remote Computers”) in section 8"),
    TERM_UNDEFINED(
            Severity.NOTE,
            "Something is written with capitals as a term is, in several paragraphs, and defined nowhere.",
            "the Failover Server, NVR"),
    PRODUCT_UNLISTED(
            Severity.NOTE,
            "Something is named like a product, and products.yaml has no such name.",
            "Acme Garden Rake in a clause"),
    PRODUCT_WITHOUT_SECTION(
            Severity.NOTE, "A product is named, and the edition has no section about it.", "Acme Hose in two clauses"),
    NUMBERING_GAP(Severity.ERROR, "A number is left out.", "1., 2., 4."),
    NUMBERING_REPEAT(Severity.ERROR, "A number stands twice.", "1., 2., 2."),
    NOTHING_FOLLOWS(
            Severity.WARNING,
            "A paragraph announces what follows, and nothing does.",
            "The following applies: at the end of a section"),
    LEAD_DIFFERS(
            Severity.WARNING,
            "A paragraph begins like its peers, and lacks the words that they end in.",
            "Use – for the Tools: where its peers have: Use – for the Server the following applies:"),
    RUN_TOGETHER(
            Severity.WARNING,
            "One paragraph where the peers have two.",
            "the following applies: Acme hereby grants you"),
    MISSING_STOP(Severity.WARNING, "No full stop at the end, where the peers have one.", "see www.example.com"),
    MISSING_SPACE(Severity.WARNING, "No space after a mark, or before a bracket.", "at the end.The next"),
    STRAY_SPACE(Severity.WARNING, "A space before a mark, or on one side of a slash.", "Tools/ Options"),
    DOUBLE_SPACE(Severity.NOTE, "Two spaces in a row in the Markdown file.", "the  Product"),
    UNPAIRED_QUOTE(
            Severity.WARNING,
            "A quotation mark without its other half, or with that of another language.",
            "„as is” in Bulgarian or German, where “ closes"),
    FOREIGN_QUOTE(Severity.WARNING, "Quotation marks of another language.", "“Manager” in German"),
    STRAIGHT_QUOTE(
            Severity.WARNING,
            "A straight quotation mark or apostrophe in a text of curved ones.",
            "the Product's parts, elsewhere the Product’s"),
    UNPAIRED_BRACKET(Severity.WARNING, "A bracket without its other half.", "(including the documentation"),
    DASH(
            Severity.WARNING,
            "A hyphen or a dash of another length than elsewhere in the text.",
            "Use — for the Server, elsewhere Use – for"),
    SPELLING_VARIANT(
            Severity.WARNING,
            "One word in two spellings: joined, apart, with a hyphen, with digits, with s and z.",
            "web site and website, third-party and third party"),
    WORD_VARIANT(
            Severity.WARNING,
            "Two words of nearly the same form before the same word.",
            "rightly licensed, elsewhere rightfully licensed"),
    SET_PHRASE(
            Severity.WARNING,
            "A word stands nowhere but where a set phrase has another one, or a set phrase lacks one.",
            "the Software Licence Arrangement, else the Software Licence Agreement"),
    SMALL_WORD(
            Severity.WARNING,
            "A small word that the same words elsewhere have not, or another one.",
            "other people, including the officers of the law, elsewhere other people, including officers of the law"),
    NAME_CASE(
            Severity.WARNING,
            "A word behind a name is small here, and has a capital nearly everywhere else.",
            "Acme operating system, elsewhere Acme Operating System"),
    SINGULAR_NOUN(Severity.WARNING, "A noun in the singular before several numbers.", "paragraph 9 and 10"),
    ENUMERATION_BROKEN(
            Severity.WARNING,
            "A sentence begins within a list and goes on behind the next label.",
            "(i) the shed. See below, and (ii) the house"),
    LIST_JOINER(
            Severity.WARNING,
            "No word joins the last item of a list in a sentence, as in nearly all the others.",
            "(a) the shed, (b) the house"),
    UNUSED_ABBREVIATION(
            Severity.WARNING, "An abbreviation is defined and never used.", "a code (“PUC”) that is a code ever after"),
    HEADING_CASE(
            Severity.WARNING,
            "A heading in small letters among headings in title case, or the other way round.",
            "Care of the garden among Duties of the Tenant"),
    HEADING_STOP(Severity.WARNING, "A heading ends in another mark than its peers.", "Personal Data: among Term."),
    CONTRACTION(Severity.WARNING, "A short form that a contract spells out.", "it’s"),
    WRONG_SIGN(Severity.WARNING, "A sign written with a letter or with another sign.", "AcmeTM for Acme™, 90º for 90°");

    private final Severity severity;
    private final String sentence;
    private final String example;

    Rule(Severity severity, String sentence, String example) {
        this.severity = severity;
        this.sentence = sentence;
        this.example = example;
    }

    /** The rule with this id; empty where there is none. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Its name in files and outputs: {@code missing-clause}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is unless a collection says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** What it would find. */
    public String example() {
        return example;
    }
}
