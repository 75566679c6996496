package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Sentences;

/** Breaks a translation in one place, drawn by lot: the same place for the same seed. */
final class Seeds {
    /** A broken translation, and the block that was broken. */
    record Broken(Edition edition, Block block, String what) {}

    /** How a block's text is broken; empty where it cannot be broken so. */
    private interface Breakage {
        Optional<String> of(String text, Random lots);
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}/.-])\\d+(?![\\p{L}\\p{N}/-])");
    private static final Pattern NOT = Pattern.compile("(?<=[ ,])не (?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{IsCyrillic}{5,} (?=\\p{L})");

    /** What a translator might write for a term for a change. */
    private static final Map<String, String> TERMS = Map.of(
            "устройства", "апарати",
            "Продуктът", "Изделието",
            "лицензи", "разрешителни",
            "използва", "прилага",
            "ограничения", "лимити",
            "компютри", "машини",
            "условия", "клаузи",
            "инсталира", "разположи");

    private Seeds() {}

    static List<String> kinds() {
        return List.of("digit", "negation", "sentence", "repeat", "order", "term", "word");
    }

    /** The translation broken by the seed's lots; empty where the lot fell on nothing that can be broken so. */
    static Optional<Broken> broken(Edition edition, String kind, long seed) {
        Random lots = new Random(seed * 31 + kind.hashCode());
        if (kind.equals("order")) {
            return swapped(edition, lots);
        }
        Breakage breakage = breakage(kind, edition);
        List<Block> blocks = new ArrayList<>(edition.blocks());
        for (int tries = 0; tries < 400; tries++) {
            int at = lots.nextInt(blocks.size());
            Block block = blocks.get(at);
            Optional<String> text = block.text().length() < 40 ? Optional.empty() : breakage.of(block.text(), lots);
            if (text.isPresent()) {
                blocks.set(at, with(block, block.number(), text.get()));
                return Optional.of(new Broken(with(edition, blocks), block, kind));
            }
        }
        return Optional.empty();
    }

    private static Breakage breakage(String kind, Edition edition) {
        return switch (kind) {
            case "digit" ->
                (text, lots) -> pick(NUMBER, text, lots).map(found -> {
                    int at = found.start() + lots.nextInt(found.group().length());
                    char digit = (char) ('0' + (text.charAt(at) - '0' + 1 + lots.nextInt(8)) % 10);
                    return text.substring(0, at) + digit + text.substring(at + 1);
                });
            case "negation" -> (text, lots) -> pick(NOT, text, lots).map(found -> cut(text, found));
            case "word" -> (text, lots) -> pick(WORD, text, lots).map(found -> cut(text, found));
            case "sentence" -> (text, lots) -> sentence(text, lots, edition, false);
            case "repeat" -> (text, lots) -> sentence(text, lots, edition, true);
            case "term" ->
                (text, lots) -> {
                    List<String> terms = TERMS.keySet().stream().sorted().toList();
                    String term = terms.get(lots.nextInt(terms.size()));
                    return pick(Pattern.compile("(?<!\\p{L})" + term + "(?!\\p{L})"), text, lots)
                            .map(found ->
                                    text.substring(0, found.start()) + TERMS.get(term) + text.substring(found.end()));
                };
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Optional<MatchResult> pick(Pattern pattern, String text, Random lots) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(lots.nextInt(found.size())));
    }

    private static String cut(String text, MatchResult found) {
        return text.substring(0, found.start()) + text.substring(found.end());
    }

    private static Optional<String> sentence(String text, Random lots, Edition edition, boolean again) {
        List<Span> sentences = Sentences.in(text, edition.id().language());
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        Span sentence = sentences.get(lots.nextInt(sentences.size()));
        if (sentence.length() < 40) {
            return Optional.empty();
        }
        String before = text.substring(0, sentence.end());
        String after = text.substring(sentence.end());
        String shorter = (text.substring(0, sentence.start()).strip() + " " + after.strip()).strip();
        return Optional.of(again ? before + " " + sentence.of(text) + after : shorter);
    }

    /** Two neighbouring clauses that change their texts. */
    private static Optional<Broken> swapped(Edition edition, Random lots) {
        List<Block> blocks = new ArrayList<>(edition.blocks());
        for (int tries = 0; tries < 400; tries++) {
            int at = lots.nextInt(blocks.size() - 1);
            Block one = blocks.get(at);
            Block other = blocks.get(at + 1);
            boolean alike = one.kind() == Block.Kind.CLAUSE
                    && other.kind() == one.kind()
                    && one.parent().equals(other.parent())
                    && one.heading().isEmpty()
                    && other.heading().isEmpty()
                    && !one.text().equals(other.text());
            if (alike) {
                blocks.set(at, with(one, one.number(), other.text()));
                blocks.set(at + 1, with(other, other.number(), one.text()));
                return Optional.of(new Broken(with(edition, blocks), one, "order"));
            }
        }
        return Optional.empty();
    }

    private static Block with(Block block, String number, String text) {
        return new Block(
                block.path(),
                block.parent(),
                block.kind(),
                number,
                block.heading(),
                text,
                block.page(),
                List.of(),
                block.source(),
                block.named());
    }

    static Edition with(Edition edition, List<Block> blocks) {
        return new Edition(
                edition.id(), edition.title(), edition.translationOf(), edition.origin(), edition.file(), blocks);
    }

    /** Applies corrections of wording: each pair what stands in the text, and what should. */
    static Edition corrected(Edition edition, Map<String, String> corrections) {
        return with(
                edition,
                edition.blocks().stream()
                        .map(block -> {
                            String text = block.text();
                            for (Map.Entry<String, String> entry : new LinkedHashMap<>(corrections).entrySet()) {
                                text = text.replace(entry.getKey(), entry.getValue());
                            }
                            return with(block, block.number(), text);
                        })
                        .toList());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
