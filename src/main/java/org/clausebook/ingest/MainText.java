package org.clausebook.ingest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Which parts of a web page are its furniture. What surrounds the one {@code main} or {@code article} is, where that
 * holds at least half of the page's letters; on other pages only what is marked up or named as navigation, page header,
 * footer, aside, form or button, or is a list of links above all text, and holds neither half of the letters nor the page's only first-rank heading. A list of links
 * to places on the same page is the page's own table of contents, with a heading that stands over it alone: a link list.
 */
@SuppressWarnings("ReferenceEquality") // an element is itself, whatever others look like
final class MainText {
    private static final Set<String> PAGE_PARTS = Set.of("nav", "aside", "form", "button", "dialog");
    private static final Set<String> LISTS = Set.of("ul", "ol", "nav", "p");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menubar");
    private static final Set<String> HEADERS = Set.of("nav", "header");
    private static final Set<String> HEADER_ROLES = Set.of("navigation", "banner", "menubar");
    private static final Evaluator SECTIONING = Selector.evaluatorOf("article, section, main, blockquote, details");
    private static final Evaluator TEXT_PARTS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, summary, p, li, td, dt");
    private static final Evaluator CONTENTS = Selector.evaluatorOf("a[href*=#]");
    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final Evaluator FIRST_HEADING = Selector.evaluatorOf("h1");
    private static final Evaluator OTHER_PAGES = Selector.evaluatorOf("a[href]:not([href^=#])");
    private static final Evaluator ABOVE_TEXT = Selector.evaluatorOf("a[href], h1, h2, h3, h4, h5, h6");
    private static final Set<String> LINK_LISTS = Set.of("ul", "ol");
    private static final int FEWEST_CONTENTS = 3;

    private final Map<Node, Furniture.Kind> found = new IdentityHashMap<>();
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final Letters NOTHING = new Letters(0, 0);

    /** How many letters an element shows, and how many of them are links. */
    private record Letters(int all, int linked) {}

    private final Element body;
    private final Map<Element, Letters> letters = new IdentityHashMap<>();
    /** The place of each element, in the order that the page begins them. */
    private final Map<Element, Integer> order = new IdentityHashMap<>();

    private final Optional<Element> lastHeading;
    /** Whether text stands above, in no heading, link or furniture. */
    private boolean belowText;

    private MainText(Element body) {
        this.body = body;
        Elements all = body.getAllElements();
        for (int i = all.size() - 1; i >= 0; i--) {
            order.put(all.get(i), i);
            letters.put(all.get(i), counted(all.get(i)));
        }
        Elements headings = body.select(HEADING);
        this.lastHeading = headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }

    /** The page's furniture, by its topmost nodes. */
    static Map<Node, Furniture.Kind> furniture(Element body) {
        MainText page = new MainText(body);
        page.contentsLists(body);
        int all = page.letters(body);
        page.parts(body, all);
        int own = all - page.foundLetters();
        for (String chosen : List.of("main, [role=main]", "article")) {
            Elements roots = shown(body.select(chosen));
            if (roots.size() == 1 && page.letters(roots.get(0)) * 2 >= own) {
                page.found.clear();
                page.contentsLists(body);
                page.outside(roots.get(0));
                page.navigationIn(roots.get(0));
                break;
            }
        }
        return page.found;
    }

    /** The lists of links to places on the same page, each with a heading that stands over nothing else. */
    static Map<Node, Furniture.Kind> contents(Element body) {
        MainText page = new MainText(body);
        page.contentsLists(body);
        return page.found;
    }

    private static Elements shown(Elements elements) {
        Elements shown = new Elements();
        for (Element element : elements) {
            boolean nested = elements.stream()
                    .anyMatch(other -> other != element && element.parents().contains(other));
            if (!nested
                    && HtmlStyle.isShown(element)
                    && element.parents().stream().allMatch(HtmlStyle::isShown)) {
                shown.add(element);
            }
        }
        return shown;
    }

    private int foundLetters() {
        return found.keySet().stream().mapToInt(this::letters).sum();
    }

    private void contentsLists(Element element) {
        for (Element child : element.children()) {
            if (LISTS.contains(child.normalName()) && isContents(child)) {
                found.put(child, Furniture.Kind.LINK_LIST);
                heading(child).ifPresent(heading -> found.put(heading, Furniture.Kind.LINK_LIST));
            } else {
                contentsLists(child);
            }
        }
    }

    private boolean isContents(Element list) {
        Elements links = list.select(CONTENTS);
        return links.size() >= FEWEST_CONTENTS
                && letters(list) == letters(links)
                && (links.stream().allMatch(link -> page(link).isEmpty()) || nameHeadings(links));
    }

    /** Whether links to places on one page that is named have the words of headings of this one, most of them. */
    private boolean nameHeadings(Elements links) {
        Set<String> headings =
                body.select(HEADING).stream().map(MainText::words).collect(Collectors.toSet());
        long named =
                links.stream().filter(link -> headings.contains(words(link))).count();
        return named * 2 > links.size()
                && links.stream().map(MainText::page).distinct().count() == 1;
    }

    private static String words(Element element) {
        return String.join(" ", Words.plain(element.text()));
    }

    /** The address of the page that a place is on, empty for the page that the link stands on. */
    private static String page(Element link) {
        String address = link.attr("href");
        return address.substring(0, address.indexOf('#'));
    }

    /** The heading right above a list that is followed by another heading. */
    private static Optional<Element> heading(Element list) {
        Element above = list.previousElementSibling();
        Element below = list.nextElementSibling();
        if (above == null || below == null || !above.is(HEADING) || !below.is(HEADING)) {
            return Optional.empty();
        }
        return above.normalName().compareTo(below.normalName()) >= 0 ? Optional.of(above) : Optional.empty();
    }

    private void parts(Element element, int all) {
        for (Node node : element.childNodes()) {
            if (!(node instanceof Element child)) {
                belowText |= letters(node) > 0;
                continue;
            }
            if (found.containsKey(child) || !HtmlStyle.isShown(child)) {
                continue;
            }
            boolean navigation = isNavigation(child) || linksAboveText(child);
            boolean footer = PageNames.isFooter(child) && child.closest(SECTIONING) == null && isLast(child);
            boolean part = isPagePart(child) || navigation || footer;
            if (part && letters(child) * 2 < all && !holdsTheHeading(child)) {
                found.putIfAbsent(child, navigation ? Furniture.Kind.HEADER : kind(child));
            } else {
                boolean before = belowText;
                parts(child, all);
                belowText = child.is(ABOVE_TEXT) ? before : belowText;
            }
        }
    }

    /** Whether an element is called so, and at least half of its letters are links; of a trail of pages some. */
    private boolean isNavigation(Element element) {
        Letters shown = letters.getOrDefault(element, NOTHING);
        return shown.linked > 0
                && (PageNames.isTrail(element) || (PageNames.isNavigation(element) && shown.linked * 2 >= shown.all));
    }

    /** Whether it is a list of links to other pages, and nothing but headings and links stands above it. */
    private boolean linksAboveText(Element list) {
        if (belowText || !LINK_LISTS.contains(list.normalName())) {
            return false;
        }
        Elements links = list.select(OTHER_PAGES);
        return links.size() >= 2 && letters(list) == letters(links);
    }

    private int letters(Elements elements) {
        return elements.stream().mapToInt(this::letters).sum();
    }

    /** Whether no heading follows it. */
    private boolean isLast(Element element) {
        return lastHeading
                .filter(last -> place(last) > place(element) && !last.parents().contains(element))
                .isEmpty();
    }

    private int place(Element element) {
        return order.getOrDefault(element, 0);
    }

    private static boolean isPagePart(Element element) {
        if (element.normalName().equals("button")) {
            return !element.hasAttr("aria-expanded")
                    && !element.hasAttr("aria-controls")
                    && element.closest(TEXT_PARTS) == null;
        }
        if (element.normalName().equals("header") || element.normalName().equals("footer")) {
            Element parent = element.parent();
            return parent != null && parent.closest(SECTIONING) == null;
        }
        return PAGE_PARTS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }

    private boolean holdsTheHeading(Element element) {
        return !element.select(FIRST_HEADING).isEmpty()
                && body.select(FIRST_HEADING).size()
                        == element.select(FIRST_HEADING).size();
    }

    private static Furniture.Kind kind(Element element) {
        boolean above = HEADERS.contains(element.normalName()) || HEADER_ROLES.contains(element.attr("role"));
        return above ? Furniture.Kind.HEADER : Furniture.Kind.FOOTER;
    }

    private void outside(Element root) {
        Element inner = root;
        while (inner != body && inner.parent() != null) {
            Furniture.Kind kind = Furniture.Kind.HEADER;
            for (Node sibling : inner.parent().childNodes()) {
                if (sibling == inner) {
                    kind = Furniture.Kind.FOOTER;
                } else {
                    found.putIfAbsent(sibling, kind);
                }
            }
            inner = inner.parent();
        }
    }

    private void navigationIn(Element root) {
        int all = letters(root);
        for (Element nav : root.select("nav, [role=navigation], [class], [id]")) {
            boolean marked = nav.normalName().equals("nav") || nav.attr("role").equals("navigation");
            if (nav != root && (marked || isNavigation(nav)) && letters(nav) * 2 < all) {
                found.putIfAbsent(nav, Furniture.Kind.HEADER);
            }
        }
    }

    /** The letters of a node that are shown. */
    private int letters(Node node) {
        return node instanceof TextNode text
                ? letters(text.getWholeText())
                : node instanceof Element element ? letters.getOrDefault(element, NOTHING).all : 0;
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += ParagraphText.isSpace(c) || ParagraphText.isUnseen(c) ? 0 : 1;
        }
        return count;
    }

    /** Counted from what it holds, which has been counted. */
    private Letters counted(Element element) {
        int all = 0;
        int linked = 0;
        for (Node child : HtmlStyle.isShown(element) ? element.childNodes() : List.<Node>of()) {
            all += letters(child);
            linked += child instanceof Element inner ? letters.getOrDefault(inner, NOTHING).linked : 0;
        }
        return new Letters(all, element.is(LINK) ? all : linked);
    }
}
