package org.clausebook.check;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A noun in the singular before several numbers, in languages that have a list of such nouns: {@code paragraph 9 and 10}. */
final class SingularRule {
    private SingularRule() {}

    static void check(Prose prose, Findings findings) {
        Map<String, String> plurals = new TreeMap<>();
        for (String entry : prose.usage().list(Usage.NUMBERED)) {
            String[] words = entry.split(" ");
            plurals.put(words[0], words[1]);
        }
        if (plurals.isEmpty()) {
            return;
        }
        String joiners =
                prose.usage().list(Usage.JOINERS).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern several = Pattern.compile(
                "\\b(?<noun>" + String.join("|", plurals.keySet()) + ") \\d+((, ?\\d+)*,? (" + joiners + ") \\d+)\\b",
                Pattern.CASE_INSENSITIVE);
        for (Line line : prose.lines()) {
            if (line.tokens().stream().noneMatch(token -> plurals.containsKey(token.lower()))) {
                continue;
            }
            Matcher found = several.matcher(line.text());
            while (found.find()) {
                String noun = found.group("noun");
                findings.add(
                        Rule.SINGULAR_NOUN,
                        line.spot(found.start(), found.end()),
                        Say.SINGULAR_NOUN.of(noun),
                        Say.WRITE.of(plurals.getOrDefault(noun.toLowerCase(Locale.ROOT), noun)));
            }
        }
    }
}
