package org.clausebook.render;

import java.util.List;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;

/**
 * How an edition is called: its language and year, longer where two editions of its work would be called the same.
 *
 * @param edition the edition
 * @param text such as {@code Български 2021}
 */
record EditionLabel(Edition edition, String text) {
    /** The labels of a work's editions, in their order. */
    static List<EditionLabel> of(WorkEditions work) {
        return work.editions().stream()
                .map(edition -> new EditionLabel(edition, work.label(edition)))
                .toList();
    }

    /** The label of one of a work's editions. */
    static EditionLabel of(WorkEditions work, Edition edition) {
        return new EditionLabel(edition, work.label(edition));
    }

    /** What a link to the edition is given. */
    View view(String href, boolean current) {
        return new View()
                .with("label", text)
                .with("language", edition.id().language().tag())
                .with("edition", edition.id().toString())
                .with("href", href)
                .with("current", current);
    }
}
