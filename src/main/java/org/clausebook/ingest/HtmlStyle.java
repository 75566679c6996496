package org.clausebook.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.Mark;
import org.jsoup.nodes.Element;

/** What an element's name, attributes and {@code style} say about its look; style sheets are not read. */
final class HtmlStyle {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "noframes",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "img",
            "select",
            "option",
            "datalist",
            "textarea",
            "input",
            "meter",
            "progress",
            "rp");
    private static final Set<String> BLOCKS_TOO =
            Set.of("summary", "legend", "caption", "dialog", "search", "center", "hgroup");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:(bold|[6-9]00|normal|lighter|[1-5]00)");
    private static final Pattern BLOCK = Pattern.compile("display:(block|flex|grid|list-item|table)\\b");
    private static final Pattern LIST_TYPE =
            Pattern.compile("list-style(?:-type)?:[^;]*?(none|disc|circle|square|decimal-leading-zero|decimal"
                    + "|(?:lower|upper)-(?:alpha|latin|roman|cyrillic))");

    private HtmlStyle() {}

    /**
     * Whether an element and what is in it is shown as text. Not: scripts, media, form fields, and what the attribute
     * {@code hidden} or its own {@code style} hides; collapsed details are text.
     */
    static boolean isShown(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name) || (name.equals("dialog") && !element.hasAttr("open"))) {
            return false;
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
            return false;
        }
        String style = style(element);
        return !style.contains("display:none") && !style.contains("visibility:hidden");
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                || BLOCKS_TOO.contains(element.normalName())
                || BLOCK.matcher(style(element)).find();
    }

    /** Whether the element's text is bold, in a parent that is or is not. */
    static boolean isBold(Element element, boolean inherited) {
        Matcher weight = WEIGHT.matcher(style(element));
        if (weight.find()) {
            String value = weight.group(1);
            return value.equals("bold") || value.charAt(0) >= '6' && value.charAt(0) <= '9';
        }
        return inherited || BOLD.contains(element.normalName());
    }

    /** The mark that an element other than a link or a bold one sets on its text. */
    static Optional<Mark.Kind> mark(Element element) {
        if (CODE.contains(element.normalName())) {
            return Optional.of(Mark.Kind.CODE);
        }
        boolean italic = ITALIC.contains(element.normalName()) || style(element).contains("font-style:italic");
        return italic ? Optional.of(Mark.Kind.EMPHASIS) : Optional.empty();
    }

    /** How the items of a list are numbered: its own or its item's {@code type} or {@code list-style-type}. */
    static ListLabel listLabel(Element element, ListLabel otherwise) {
        Matcher type = LIST_TYPE.matcher(style(element));
        if (type.find()) {
            return named(type.group(1));
        }
        return switch (element.attr("type")) {
            case "1" -> ListLabel.DECIMAL;
            case "a" -> ListLabel.LOWER_LETTER;
            case "A" -> ListLabel.UPPER_LETTER;
            case "i" -> ListLabel.LOWER_ROMAN;
            case "I" -> ListLabel.UPPER_ROMAN;
            default -> otherwise;
        };
    }

    private static ListLabel named(String type) {
        return switch (type) {
            case "decimal" -> ListLabel.DECIMAL;
            case "decimal-leading-zero" -> ListLabel.DECIMAL_ZERO;
            case "lower-alpha", "lower-latin" -> ListLabel.LOWER_LETTER;
            case "upper-alpha", "upper-latin" -> ListLabel.UPPER_LETTER;
            case "lower-roman" -> ListLabel.LOWER_ROMAN;
            case "upper-roman" -> ListLabel.UPPER_ROMAN;
            case "lower-cyrillic" -> ListLabel.LOWER_CYRILLIC;
            case "upper-cyrillic" -> ListLabel.UPPER_CYRILLIC;
            default -> ListLabel.NONE;
        };
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
