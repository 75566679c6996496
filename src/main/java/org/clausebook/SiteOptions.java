package org.clausebook;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.text.Language;

/**
 * What a person may choose about a build.
 *
 * @param out the folder that the site is written to
 * @param templates folders whose files replace shipped ones of the same name, besides the content's own
 *     {@code templates} folder; the last one wins
 * @param languages of the interface, the first at the site's root; none for what the collection says
 * @param pdf whether each comparison is also drawn as a PDF
 */
public record SiteOptions(Path out, List<Path> templates, List<Language> languages, boolean pdf) {
    public SiteOptions {
        templates = List.copyOf(templates);
        languages = List.copyOf(languages);
    }

    /** A site in the languages that the collection names, with the shipped templates. */
    public static SiteOptions to(Path out) {
        return new SiteOptions(out, List.of(), List.of(), false);
    }
}
