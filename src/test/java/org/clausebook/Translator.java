package org.clausebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A translator for tests, who fills the targets of a work package with Cyrillic letters that sound like the source; one word he knows. */
final class Translator {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абцдефгхижклмнопярстувшхиз";
    private static final Pattern SEGMENT =
            Pattern.compile("<(segment|trans-unit)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("<source[^>]*>(.*?)</source>", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("<target[^>]*?(?:/>|>.*?</target>)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]+>|&\\w+;");

    private Translator() {}

    /** The work package with every target filled; what is final stays as it is. */
    static String fill(String xliff) {
        Matcher segment = SEGMENT.matcher(xliff);
        StringBuilder filled = new StringBuilder();
        while (segment.find()) {
            String whole = segment.group().contains("final") ? segment.group() : filled(segment);
            segment.appendReplacement(filled, Matcher.quoteReplacement(whole));
        }
        return segment.appendTail(filled).toString();
    }

    private static String filled(Matcher segment) {
        Matcher source = SOURCE.matcher(segment.group(3));
        if (!source.find()) {
            throw new AssertionError("no source: " + segment.group());
        }
        String target = "<target>" + sounding(source.group(1)) + "</target>";
        String rest = TARGET.matcher(segment.group(3).substring(source.end())).replaceFirst("");
        return "<" + segment.group(1) + segment.group(2).replace("state=\"initial\"", "state=\"translated\"") + ">"
                + segment.group(3).substring(0, source.end()) + target + rest + "</" + segment.group(1) + ">";
    }

    /** Letters become Cyrillic; codes, numbers and signs stay. */
    static String sounding(String text) {
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find()) {
            out.append(letters(text.substring(at, tag.start()))).append(tag.group());
            at = tag.end();
        }
        return out.append(letters(text.substring(at))).toString();
    }

    private static String letters(String text) {
        return String.join(
                "Член",
                List.of(text.split("Article", -1)).stream()
                        .map(Translator::cyrillic)
                        .toList());
    }

    private static String cyrillic(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int lower = LATIN.indexOf(Character.toLowerCase(c));
            char other = lower < 0 ? c : CYRILLIC.charAt(lower);
            out.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
        }
        return out.toString();
    }
}
