package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.check.AbbreviationRule.Definition;
import org.clausebook.text.ClausePath;

/** Abbreviations that are used otherwise than they are defined, and definitions that lost their quotation marks. */
final class DefinitionRule {
    private final Pair pair;
    private final Findings findings;
    /** Abbreviations of the source, each with the translation's own. */
    private final Map<String, Definition> own = new LinkedHashMap<>();

    private DefinitionRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
    }

    /** Looks at definitions; returns what may stand for each abbreviation of the source, in small letters. */
    static Map<String, Set<String>> check(Pair pair, Findings findings) {
        DefinitionRule rule = new DefinitionRule(pair, findings);
        Map<ClausePath, List<Definition>> lefts = byBlock(AbbreviationRule.definitions(pair.left()));
        Map<ClausePath, List<Definition>> rights = byBlock(AbbreviationRule.definitions(pair.right()));
        for (Texts texts : pair.texts()) {
            rule.check(
                    texts,
                    in(lefts, texts.link().left()),
                    in(rights, texts.link().right()));
        }
        rule.own.forEach(rule::uses);
        Map<String, Set<String>> also = new HashMap<>();
        rule.own.forEach((name, definition) -> {
            Set<String> both = new HashSet<>();
            both.add(name.toLowerCase(Locale.ROOT));
            both.add(definition.name().toLowerCase(Locale.ROOT));
            also.put(name.toLowerCase(Locale.ROOT), both);
        });
        return also;
    }

    private static Map<ClausePath, List<Definition>> byBlock(List<Definition> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        definition -> definition.spot().line().block().path()));
    }

    private static List<Definition> in(Map<ClausePath, List<Definition>> all, List<ClausePath> paths) {
        return paths.stream()
                .flatMap(path -> all.getOrDefault(path, List.of()).stream())
                .toList();
    }

    private void check(Texts texts, List<Definition> lefts, List<Definition> rights) {
        if (lefts.size() == rights.size()) {
            for (int i = 0; i < lefts.size(); i++) {
                boolean both = lefts.get(i).isAbbreviation() && rights.get(i).isAbbreviation();
                if (both && !lefts.get(i).name().equals(rights.get(i).name())) {
                    own.put(lefts.get(i).name(), rights.get(i));
                }
            }
            return;
        }
        for (Definition definition : lefts) {
            if (rights.stream().noneMatch(other -> other.name().equals(definition.name()))) {
                texts.right().forEach(line -> bare(texts, line, definition));
            }
        }
    }

    /** The name in brackets, without quotation marks. */
    private void bare(Texts texts, Line line, Definition definition) {
        Matcher bare = Pattern.compile(
                        "\\((?:[^()„“”«»\"]*[\\s,])?" + Pattern.quote(definition.name()) + "(?:,[^()]*)?\\)")
                .matcher(line.text());
        if (bare.find()) {
            findings.add(
                    Rule.MISSING_QUOTE,
                    line.spot(bare.start(), bare.end()),
                    pair.source(texts.link()),
                    Say.DEFINED_IN_QUOTES.of(definition.name()),
                    Say.WRITE_THE_QUOTES.of());
        }
    }

    /** The blocks that use the source's abbreviation, though the translation defines one of its own. */
    private void uses(String name, Definition definition) {
        for (Line line : pair.right().lines()) {
            int count = 0;
            int first = -1;
            for (int at = 0; at < line.words().size(); at++) {
                if (line.word(at).equals(name)) {
                    first = first < 0 ? at : first;
                    count++;
                }
            }
            if (count > 0) {
                findings.add(
                        Rule.ABBREVIATION_DIFFERS,
                        line.spotOfWords(first, first),
                        Optional.of(definition.spot().line().place()),
                        Say.OTHER_ABBREVIATION.of(name, definition.spot().letters(), count),
                        Say.WRITE_OR_DEFINE.of(definition.name(), name));
            }
        }
    }
}
