package org.clausebook.ingest;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a link on a page leads to. */
final class HtmlLinks {
    private HtmlLinks() {}

    /**
     * The address that an {@code a} element leads to, if it is one of the web or of a mailbox. Links to places on the
     * page itself, scripts, and relative addresses on a page that does not name its base have none.
     */
    static Optional<String> target(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) {
            return Optional.empty();
        }
        String href = element.attr("href").strip();
        if (href.startsWith("#")) {
            return Optional.empty();
        }
        return kept(href).or(() -> kept(element.absUrl("href")));
    }

    /** The address without white space, if it is one that a text may link to. */
    static Optional<String> kept(String href) {
        String whole = href.strip().replaceAll("[\\s\\p{Cntrl}]+", "");
        String lower = whole.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return allowed ? Optional.of(whole) : Optional.empty();
    }
}
