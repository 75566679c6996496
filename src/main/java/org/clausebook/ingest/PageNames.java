package org.clausebook.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What parts of web pages without elements for them are called in their attributes {@code class} and {@code id}. */
final class PageNames {
    private static final Set<String> NAVIGATION = Set.of("nav", "navbar", "navigation", "menu", "topmenu");
    private static final Set<String> TRAIL = Set.of("breadcrumb", "breadcrumbs");
    private static final Set<String> FOOTER = Set.of("footer", "pagefooter", "sitefooter");
    private static final Set<String> PARTS = Set.of("div", "section", "ul", "ol", "table");

    private PageNames() {}

    static boolean isNavigation(Element element) {
        return isCalled(element, NAVIGATION);
    }

    /** Whether it shows by which pages one comes here. */
    static boolean isTrail(Element element) {
        return isCalled(element, TRAIL);
    }

    static boolean isFooter(Element element) {
        return isCalled(element, FOOTER);
    }

    private static boolean isCalled(Element element, Set<String> names) {
        String said = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return PARTS.contains(element.normalName())
                && Arrays.stream(said.split("[^a-z]+")).anyMatch(names::contains);
    }
}
