package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Sentences;

/** Breaks a right translation in one place drawn by lot: the same place for the same seed. */
final class Seeds {
    /** A broken translation, and the blocks in which the break may be found. */
    record Broken(Edition edition, Set<ClausePath> blocks, String what) {}

    /** How a block's text is broken; empty where it cannot be broken so. */
    private interface Breakage {
        Optional<String> of(Block block, Random lots);
    }

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s()]+|[\\w.]+@[\\w.]+\\w");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}/._-])\\d+(?![\\p{L}\\p{N}/_-])");
    private static final Pattern NOT = Pattern.compile("(?<=[ ,])(?:не|nicht) (?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{L}\\p{Ll}{4,} (?=\\p{L})");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=[ (])\\p{Lu}{2,}[ ](?=\\p{L})");
    private static final Pattern QUOTE = Pattern.compile("[„“»«”]");
    private static final Pattern BRACKET = Pattern.compile("(?<=\\p{L})\\)|\\((?=\\p{L})");
    private static final Pattern LETTER = Pattern.compile("(?<=\\p{IsCyrillic})[аеорсух](?=\\p{IsCyrillic})");
    private static final String CYRILLIC = "аеорсух";
    private static final String LATIN = "aeopcyx";
    private static final int TRIES = 2000;

    private final Edition edition;
    private final Map<String, String> synonyms;
    private final Map<String, Breakage> breakages = new LinkedHashMap<>();
    private final Map<ClausePath, String> sources = new HashMap<>();

    /**
     * Ready to break a translation.
     *
     * @param source what it translates
     * @param edition a translation with nothing wrong
     * @param synonyms words of the translation, each with one that a translator might write for a change
     */
    Seeds(Edition source, Edition edition, Map<String, String> synonyms) {
        this.edition = edition;
        this.synonyms = synonyms;
        Map<ClausePath, String> texts = new HashMap<>();
        source.blocks().forEach(block -> texts.put(block.path(), block.text()));
        for (BlockLink link :
                Aligner.align(source, edition, Alignment.Kind.TRANSLATION).links()) {
            link.right()
                    .forEach(path -> link.left()
                            .forEach(left -> sources.merge(path, texts.getOrDefault(left, ""), String::concat)));
        }
        breakages.put("a digit changed", this::digit);
        breakages.put("“not” dropped", (block, lots) -> dropped(NOT, block, lots));
        breakages.put("a sentence dropped", (block, lots) -> sentence(block, lots, false));
        breakages.put("a sentence said twice", (block, lots) -> sentence(block, lots, true));
        breakages.put("a term replaced", this::term);
        breakages.put("a quotation mark dropped", (block, lots) -> dropped(QUOTE, block, lots));
        breakages.put("a bracket dropped", (block, lots) -> dropped(BRACKET, block, lots));
        breakages.put("a letter of another alphabet", this::letter);
        breakages.put("a word left untranslated", this::untranslated);
        breakages.put("an address changed", this::address);
        breakages.put("an abbreviation dropped", (block, lots) -> dropped(ABBREVIATION, block, lots));
        breakages.put("a word said twice", this::twice);
        breakages.put("a word dropped", (block, lots) -> dropped(WORD, block, lots));
        breakages.put(ORDER, (block, lots) -> Optional.empty());
        breakages.put(GONE, (block, lots) -> Optional.empty());
    }

    private static final String ORDER = "two clauses or items swapped";
    private static final String GONE = "a clause or item dropped";

    List<String> kinds() {
        return List.copyOf(breakages.keySet());
    }

    /**
     * A translation broken by the seed's lots.
     *
     * @param before the same translation, broken in other ways or not at all
     * @param taken the blocks that are broken already, which stay as they are
     * @return empty where there is no place that can be broken so
     */
    Optional<Broken> broken(Edition before, Set<ClausePath> taken, String kind, long seed) {
        Random lots = new Random(seed * 31 + kind.hashCode());
        List<Block> blocks = new ArrayList<>(before.blocks());
        for (int tries = 0; tries < TRIES; tries++) {
            int at = 1 + lots.nextInt(blocks.size() - 2);
            if (blocks.subList(at - 1, at + 2).stream().anyMatch(block -> taken.contains(block.path()))) {
                continue;
            }
            Optional<Broken> broken = switch (kind) {
                case ORDER -> swapped(blocks, at);
                case GONE -> gone(blocks, at);
                default -> broken(breakages.get(kind), blocks, at, lots);
            };
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> broken(Breakage breakage, List<Block> blocks, int at, Random lots) {
        Block block = blocks.get(at);
        return block.text().length() < 20
                ? Optional.empty()
                : breakage.of(block, lots).map(text -> {
                    List<Block> all = new ArrayList<>(blocks);
                    all.set(at, with(block, text));
                    return new Broken(
                            with(all), Set.of(block.path()), block.path() + ": " + difference(block.text(), text));
                });
    }

    private static String difference(String one, String other) {
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int cut = Math.max(0, from - 40);
        return one.substring(cut, Math.min(one.length(), from + 40)) + " → "
                + other.substring(cut, Math.min(other.length(), from + 40));
    }

    /** A match that is no part of an address. */
    private static Optional<MatchResult> pick(Pattern pattern, String text, Random lots) {
        List<MatchResult> addresses = ADDRESS.matcher(text).results().toList();
        List<MatchResult> found = pattern.matcher(text)
                .results()
                .filter(one -> addresses.stream().noneMatch(in -> in.start() <= one.start() && one.start() < in.end()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(lots.nextInt(found.size())));
    }

    private static Optional<String> dropped(Pattern pattern, Block block, Random lots) {
        return pick(pattern, block.text(), lots).map(found -> replaced(block, found, ""));
    }

    private static String replaced(Block block, MatchResult found, String by) {
        return block.text().substring(0, found.start()) + by + block.text().substring(found.end());
    }

    private Optional<String> digit(Block block, Random lots) {
        return pick(NUMBER, block.text(), lots).map(found -> {
            int at = found.start() + lots.nextInt(found.group().length());
            char digit = (char) ('0' + (block.text().charAt(at) - '0' + 1 + lots.nextInt(8)) % 10);
            return block.text().substring(0, at) + digit + block.text().substring(at + 1);
        });
    }

    private Optional<String> term(Block block, Random lots) {
        String terms = String.join("|", synonyms.keySet());
        return pick(Pattern.compile("(?<!\\p{L})(?:" + terms + ")(?!\\p{L})"), block.text(), lots)
                .map(found -> replaced(block, found, synonyms.get(found.group())));
    }

    private Optional<String> letter(Block block, Random lots) {
        return pick(LETTER, block.text(), lots)
                .map(found -> replaced(
                        block,
                        found,
                        LATIN.substring(CYRILLIC.indexOf(found.group())).substring(0, 1)));
    }

    /** A word of the source, of five letters at least, in the place of one of the translation. */
    private Optional<String> untranslated(Block block, Random lots) {
        Pattern small = Pattern.compile("(?<=[ ])\\p{Ll}{5,}(?=[ ])");
        String source = sources.getOrDefault(block.path(), "");
        Set<String> own = new HashSet<>(List.of(block.text().split("[^\\p{L}]+")));
        return pick(small, source, lots)
                .filter(word -> !own.contains(word.group()))
                .flatMap(word -> pick(small, block.text(), lots).map(found -> replaced(block, found, word.group())));
    }

    private Optional<String> address(Block block, Random lots) {
        List<MatchResult> found = ADDRESS.matcher(block.text()).results().toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(lots.nextInt(found.size()))).map(one -> {
                    int at = one.end() - 2 - lots.nextInt(one.group().length() - 10);
                    char letter = block.text().charAt(at) == 'q' ? 'w' : 'q';
                    return block.text().substring(0, at) + letter + block.text().substring(at + 1);
                });
    }

    private Optional<String> twice(Block block, Random lots) {
        return pick(WORD, block.text(), lots).map(found -> replaced(block, found, found.group() + found.group()));
    }

    private Optional<String> sentence(Block block, Random lots, boolean again) {
        String text = block.text();
        List<Span> sentences = Sentences.in(text, edition.id().language());
        Span sentence = sentences.get(lots.nextInt(sentences.size()));
        if (sentences.size() < 2 || sentence.length() < 25) {
            return Optional.empty();
        }
        String before = text.substring(0, sentence.end());
        String after = text.substring(sentence.end());
        String shorter = (text.substring(0, sentence.start()).strip() + " " + after.strip()).strip();
        return Optional.of(again ? before + " " + sentence.of(text) + after : shorter);
    }

    /** Two neighbouring clauses that change their texts. */
    private Optional<Broken> swapped(List<Block> blocks, int at) {
        Block one = blocks.get(at);
        Block other = blocks.get(at + 1);
        boolean alike = isCounted(one)
                && other.kind() == one.kind()
                && one.parent().equals(other.parent())
                && one.heading().isEmpty()
                && other.heading().isEmpty()
                && !one.text().equals(other.text());
        if (!alike) {
            return Optional.empty();
        }
        List<Block> all = new ArrayList<>(blocks);
        all.set(at, with(one, other.text()));
        all.set(at + 1, with(other, one.text()));
        return Optional.of(new Broken(
                with(all), Set.of(one.path(), other.path()), one.path().toString()));
    }

    private static boolean isCounted(Block block) {
        return block.kind() == Block.Kind.CLAUSE || block.kind() == Block.Kind.ITEM;
    }

    /** A clause or item that is not there; what stands before it may be said to lack it. */
    private Optional<Broken> gone(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        boolean single = blocks.stream().noneMatch(other -> other.parent().equals(block.path()));
        if (!isCounted(block) || !single) {
            return Optional.empty();
        }
        List<Block> all = new ArrayList<>(blocks);
        all.remove(at);
        return Optional.of(new Broken(
                with(all),
                Set.of(blocks.get(at - 1).path(), blocks.get(at + 1).path()),
                block.path().toString()));
    }

    private static Block with(Block block, String text) {
        return new Block(
                block.path(),
                block.parent(),
                block.kind(),
                block.number(),
                block.heading(),
                text,
                block.page(),
                List.of(),
                block.source(),
                block.named());
    }

    private Edition with(List<Block> blocks) {
        return new Edition(
                edition.id(), edition.title(), edition.translationOf(), edition.origin(), edition.file(), blocks);
    }
}
