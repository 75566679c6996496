package org.clausebook.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.check.Finding;
import org.clausebook.diff.Currency;
import org.clausebook.refs.References;
import org.clausebook.refs.Terms;
import org.clausebook.tag.Tags;
import org.clausebook.tag.Topic;
import org.clausebook.text.EditionId;

/**
 * What the stages found out about the editions of a work.
 *
 * @param tags which blocks of an edition are about which products
 * @param topics which clauses of different products' sections are about the same
 * @param references what points where
 * @param terms what is defined, and where it is used
 * @param findings what a reviewer should look at, and has not let pass: edition by edition, in document order
 * @param currency how each translation stands to the newest version of what it was translated from
 */
public record Facts(
        Map<EditionId, Tags> tags,
        Map<EditionId, List<Topic>> topics,
        Map<EditionId, References> references,
        Map<EditionId, Terms> terms,
        List<Finding> findings,
        Map<EditionId, Currency> currency) {
    /** Nothing was looked for. */
    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    public Facts {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        findings = List.copyOf(findings);
        currency = Collections.unmodifiableMap(new TreeMap<>(currency));
    }

    /** The same with what was found of the products of an edition. */
    public Facts with(Tags found) {
        return new Facts(with(tags, found.edition(), found), topics, references, terms, findings, currency);
    }

    /** The same with what the sections of an edition's products have in common. */
    public Facts with(EditionId edition, List<Topic> shared) {
        return new Facts(tags, with(topics, edition, shared), references, terms, findings, currency);
    }

    /** The same with the references and terms of an edition. */
    public Facts with(References found, Terms defined) {
        return new Facts(
                tags,
                topics,
                with(references, found.edition(), found),
                with(terms, defined.edition(), defined),
                findings,
                currency);
    }

    /** The same with what a reviewer should look at. */
    public Facts with(List<Finding> found) {
        return new Facts(tags, topics, references, terms, found, currency);
    }

    /** The same with how current the translations are. */
    public Facts with(Map<EditionId, Currency> judged) {
        return new Facts(tags, topics, references, terms, findings, judged);
    }

    private static <T> Map<EditionId, T> with(Map<EditionId, T> known, EditionId edition, T found) {
        Map<EditionId, T> more = new LinkedHashMap<>(known);
        more.put(edition, found);
        return more;
    }

    /** Which blocks of an edition are about which products; of an edition not looked through, none. */
    public Tags tags(EditionId edition) {
        return tags.getOrDefault(edition, Tags.none(edition));
    }

    /** The topics of an edition's products; of one not looked through, none. */
    public List<Topic> topics(EditionId edition) {
        return topics.getOrDefault(edition, List.of());
    }

    /** The references of an edition; of one not looked through, none. */
    public References references(EditionId edition) {
        return references.getOrDefault(edition, new References(edition, List.of()));
    }

    /** The terms of an edition; of one not looked through, none. */
    public Terms terms(EditionId edition) {
        return terms.getOrDefault(edition, new Terms(edition, List.of(), List.of(), List.of()));
    }
}
