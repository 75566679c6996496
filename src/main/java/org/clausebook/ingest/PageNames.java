package org.clausebook.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What parts of web pages without elements for them are called in their attributes {@code class} and {@code id}. */
final class PageNames {
    private static final Set<String> NAVIGATION = Set.of("nav", "navbar", "navigation", "menu", "topmenu");
    private static final Set<String> TRAIL = Set.of("breadcrumb", "breadcrumbs");
    private static final Set<String> FOOTER = Set.of("footer", "pagefooter", "sitefooter");
    private static final Set<String> PARTS = Set.of("div", "section", "ul", "ol", "table");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

    private PageNames() {}

    /** Whether an element is called so, and at least half of its letters are links; of a trail of pages some. */
    static boolean isNavigation(Element element) {
        boolean trail = isCalled(element, TRAIL);
        if (!trail && !isCalled(element, NAVIGATION)) {
            return false;
        }
        int linked = element.select(LINKS).stream().mapToInt(MainText::letters).sum();
        return linked > 0 && (trail || linked * 2 >= MainText.letters(element));
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
