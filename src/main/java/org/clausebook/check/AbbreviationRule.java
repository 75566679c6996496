package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
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
            Matcher found = DEFINITION.matcher(line.text());
            while (found.find()) {
                int start = found.start("name") - 1;
                definitions.add(new Definition(found.group("name"), line.spot(start, found.end("name") + 1)));
            }
        }
        return definitions;
    }

    static void check(Prose prose, Findings findings) {
        for (Definition definition : definitions(prose)) {
            if (definition.isAbbreviation() && uses(prose, definition.name) < 2) {
                findings.add(
                        Rule.UNUSED_ABBREVIATION,
                        definition.spot,
                        definition.name + " is defined here and never used",
                        "Delete it, or use it");
            }
        }
    }

    private static int uses(Prose prose, String name) {
        int uses = 0;
        for (Line line : prose.lines()) {
            for (int at = 0; at < line.words().size(); at++) {
                uses += isUse(line.word(at), name) ? 1 : 0;
            }
        }
        return uses;
    }

    /** The abbreviation itself, with an ending. */
    private static boolean isUse(String word, String name) {
        return word.startsWith(name)
                && word.substring(name.length()).codePoints().noneMatch(c -> Character.isUpperCase(c));
    }
}
