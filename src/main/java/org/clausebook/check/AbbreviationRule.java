package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations in brackets and quotation marks that nothing but their definition uses. */
final class AbbreviationRule {
    private static final Pattern DEFINITION =
            Pattern.compile("\\([^()]{0,60}?[„“«\"](?<name>[^„“”«»\"()]{1,60})[“”»\"]\\)");

    /** A definition in brackets. */
    record Definition(String name, Line.Spot spot) {
        /** Whether all its letters are capitals. */
        boolean isAbbreviation() {
            return name.length() > 1
                    && name.codePoints().noneMatch(Character::isLowerCase)
                    && name.codePoints().anyMatch(Character::isUpperCase)
                    && name.indexOf(' ') < 0;
        }
    }

    private AbbreviationRule() {}

    /** What an edition defines in brackets and quotation marks, in order. */
    static List<Definition> definitions(Prose prose) {
        List<Definition> definitions = new ArrayList<>();
        for (Line line : prose.lines()) {
            if (line.text().indexOf('(') < 0) {
                continue;
            }
            Matcher found = DEFINITION.matcher(line.text());
            while (found.find()) {
                int start = found.start("name") - 1;
                definitions.add(new Definition(found.group("name"), line.spot(start, found.end("name") + 1)));
            }
        }
        return definitions;
    }

    static void check(Prose prose, Findings findings) {
        Map<String, Integer> words = new HashMap<>();
        for (Line line : prose.lines()) {
            for (int at = 0; at < line.words().size(); at++) {
                words.merge(withoutEnding(line.word(at)), 1, Integer::sum);
            }
        }
        for (Definition definition : definitions(prose)) {
            if (definition.isAbbreviation() && words.getOrDefault(definition.name, 0) < 2) {
                findings.add(
                        Rule.UNUSED_ABBREVIATION,
                        definition.spot,
                        Say.ABBREVIATION_UNUSED.of(definition.name),
                        Say.DELETE_OR_USE.of());
            }
        }
    }

    /** A word up to its last capital or digit: an abbreviation without the ending that grammar gives it. */
    private static String withoutEnding(String word) {
        int end = word.length();
        while (end > 0 && !Character.isUpperCase(word.charAt(end - 1)) && !Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
