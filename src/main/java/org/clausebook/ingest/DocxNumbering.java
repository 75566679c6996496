package org.clausebook.ingest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the automatic numbers of a Word file's paragraphs (ECMA-376 part 1, 17.9). To be asked once for each
 * paragraph, in document order.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final Pattern COUNTER = Pattern.compile("%([1-9])");

    private final Map<String, XmlElement> lists = new TreeMap<>();
    private final Map<String, XmlElement> abstractLists = new TreeMap<>();
    /** By abstract list: lists that share one count on. A level is -1 until it is reached. */
    private final Map<String, int[]> counters = new TreeMap<>();
    /** Levels, each as list and level, whose start override has been taken. */
    private final Set<String> restarted = new TreeSet<>();

    /** @param part the part {@code numbering}; empty where the file has none */
    DocxNumbering(Optional<XmlElement> part) {
        part.stream().flatMap(root -> root.all("num")).forEach(list -> lists.put(list.attribute("numId"), list));
        part.stream()
                .flatMap(root -> root.all("abstractNum"))
                .forEach(list -> abstractLists.put(list.attribute("abstractNumId"), list));
    }

    /** Whether there is such a list; list 0 takes a paragraph out of its style's list. */
    boolean has(String list) {
        return lists.containsKey(list) && abstractLists.containsKey(abstractId(list));
    }

    /** The level of a list that is tied to a paragraph style; 0 where none is. */
    int levelOfStyle(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (level(list, level).value("pStyle").filter(style::equals).isPresent()) {
                return level;
            }
        }
        return 0;
    }

    /**
     * Counts one paragraph and gives its label; empty where the list shows a bullet or nothing. The levels above
     * begin with it, though no paragraph may stand on them.
     */
    String next(String list, int level) {
        int[] counts = counters.computeIfAbsent(abstractId(list), id -> unreached());
        for (int upper = 0; upper < level; upper++) {
            counts[upper] = counts[upper] < 0 ? start(list, upper) : counts[upper];
        }
        Optional<String> override = override(list, level).flatMap(over -> over.value("startOverride"));
        if (override.isPresent() && restarted.add(list + "/" + level)) {
            counts[level] = number(override.get(), 1);
        } else {
            counts[level] = counts[level] < 0 ? start(list, level) : counts[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = number(level(list, deeper).value("lvlRestart").orElse(""), deeper);
            counts[deeper] = level < restart ? -1 : counts[deeper];
        }
        return label(list, level, counts);
    }

    private static int[] unreached() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, -1);
        return counts;
    }

    private String label(String list, int level, int[] counts) {
        XmlElement definition = level(list, level);
        if (format(definition).equals("bullet")) {
            return "";
        }
        boolean legal = definition.toggle("isLgl").orElse(false);
        Matcher counters = COUNTER.matcher(definition.value("lvlText").orElse(""));
        return ParagraphText.folded(counters.replaceAll(match -> {
            int shown = Integer.parseInt(match.group(1)) - 1;
            int count = counts[shown] < 0 ? start(list, shown) : counts[shown];
            ListLabel style = style(format(level(list, shown)));
            return Matcher.quoteReplacement((legal && style != ListLabel.NONE ? ListLabel.DECIMAL : style).of(count));
        }));
    }

    private static String format(XmlElement level) {
        Optional<String> inChoice = level.child("mc:AlternateContent").stream()
                .flatMap(choice -> choice.children().stream())
                .flatMap(choice -> choice.value("numFmt").stream())
                .reduce((first, fallback) -> fallback);
        return level.value("numFmt").or(() -> inChoice).orElse("decimal");
    }

    private static ListLabel style(String format) {
        return switch (format) {
            case "none" -> ListLabel.NONE;
            case "decimalZero" -> ListLabel.DECIMAL_ZERO;
            case "lowerLetter" -> ListLabel.LOWER_LETTER;
            case "upperLetter" -> ListLabel.UPPER_LETTER;
            case "lowerRoman" -> ListLabel.LOWER_ROMAN;
            case "upperRoman" -> ListLabel.UPPER_ROMAN;
            case "russianLower" -> ListLabel.LOWER_CYRILLIC;
            case "russianUpper" -> ListLabel.UPPER_CYRILLIC;
            default -> ListLabel.DECIMAL;
        };
    }

    private int start(String list, int level) {
        Optional<String> over = override(list, level).flatMap(found -> found.value("startOverride"));
        return number(over.or(() -> level(list, level).value("start")).orElse(""), 1);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private XmlElement list(String list) {
        return lists.getOrDefault(list, XmlElement.EMPTY);
    }

    private Optional<XmlElement> override(String list, int level) {
        return list(list)
                .all("lvlOverride")
                .filter(found -> found.attribute("ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private XmlElement level(String list, int level) {
        String wanted = Integer.toString(level);
        return override(list, level)
                .flatMap(found -> found.child("lvl"))
                .or(() -> abstractLists
                        .getOrDefault(abstractId(list), XmlElement.EMPTY)
                        .all("lvl")
                        .filter(found -> found.attribute("ilvl").equals(wanted))
                        .findFirst())
                .orElse(XmlElement.EMPTY);
    }

    /** The abstract list, through the list style that it may only name. */
    private String abstractId(String list) {
        String id = list(list).value("abstractNumId").orElse("");
        Optional<String> link =
                Optional.ofNullable(abstractLists.get(id)).flatMap(found -> found.value("numStyleLink"));
        return link.flatMap(style -> abstractLists.entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .value("styleLink")
                                .filter(style::equals)
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(id);
    }
}
