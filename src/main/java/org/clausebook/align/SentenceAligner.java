package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Alignment.Kind;
import org.clausebook.align.Learning.Both;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Sentences;

/** The links of an alignment → the links between the sentences inside them, by the same model and the same lexicon. */
public final class SentenceAligner {
    private static final float SAME_WORD = 0.75f;
    private static final float LEARNED = 0.5f;

    /** The sentences of one side: of all links, one after the other. */
    private record Side(List<Sentence> sentences, List<Unit> units, Map<BlockLink, int[]> stretches) {
        Unit[] array() {
            return units.toArray(new Unit[0]);
        }
    }

    private final Alignment alignment;
    private final Forms forms = new Forms();
    private final Map<String, Integer> met = new HashMap<>();

    private SentenceAligner(Alignment alignment) {
        this.alignment = alignment;
    }

    /** For each link that has blocks on both sides the links of their sentences, in order; headings have none. */
    public static Map<BlockLink, List<SentenceLink>> align(Alignment alignment) {
        return new SentenceAligner(alignment).all();
    }

    private Map<BlockLink, List<SentenceLink>> all() {
        Side left = side(alignment.left(), true);
        Side right = side(alignment.right(), false);
        PairScores scores =
                new PairScores(left.array(), right.array(), known(), PairScores.Nature.of(alignment.kind()));
        Map<BlockLink, List<SentenceLink>> all = new LinkedHashMap<>();
        for (BlockLink link : alignment.links()) {
            if (link.isPair()) {
                all.put(link, links(link, left, right, scores));
            }
        }
        return all;
    }

    private Side side(Edition edition, boolean isLeft) {
        Map<ClausePath, String> texts = new HashMap<>();
        edition.blocks().forEach(block -> texts.put(block.path(), block.text()));
        Language language = edition.id().language();
        Side side = new Side(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (BlockLink link : alignment.links()) {
            int start = side.sentences.size();
            for (ClausePath path : isLeft ? link.left() : link.right()) {
                String text = texts.getOrDefault(path, "");
                for (Span span : Sentences.in(text, language)) {
                    side.sentences.add(new Sentence(path, span));
                    side.units.add(forms.unit(span.of(text)));
                }
            }
            side.stretches.put(link, new int[] {start, side.sentences.size()});
        }
        return side;
    }

    /** Which words stand for which: themselves, and what the links taught. */
    private Both known() {
        if (alignment.kind() == Kind.REVISION) {
            Dictionary same = Dictionary.identity(forms.size(), SAME_WORD);
            return new Both(same, same);
        }
        Map<Integer, Map<Integer, Float>> there = learned(alignment.lexicon().left());
        Map<Integer, Map<Integer, Float>> back = learned(alignment.lexicon().right());
        return new Both(dictionary(there), dictionary(back));
    }

    private Map<Integer, Map<Integer, Float>> learned(Lexicon.Words words) {
        Map<Integer, Map<Integer, Float>> learned = new HashMap<>();
        words.all().forEach(word -> {
            Map<Integer, Float> targets = new HashMap<>();
            words.of(word).forEach(other -> targets.merge(form(other.word()), (float) other.probability(), Math::max));
            learned.put(form(word), targets);
        });
        return learned;
    }

    /** Each word of a lexicon is the counterpart of many. */
    private int form(String word) {
        Integer known = met.get(word);
        if (known != null) {
            return known;
        }
        int[] found = forms.unit(word).forms();
        int form = found.length == 0 ? forms.unit("0").forms()[0] : found[0];
        met.put(word, form);
        return form;
    }

    private Dictionary dictionary(Map<Integer, Map<Integer, Float>> learned) {
        Dictionary dictionary = Dictionary.empty(forms.size());
        learned.forEach((source, targets) -> {
            int[] order = targets.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            float[] odds = new float[order.length];
            for (int i = 0; i < order.length; i++) {
                odds[i] = targets.getOrDefault(order[i], 0f);
                dictionary.trust()[order[i]] = LEARNED;
            }
            dictionary.targets()[source] = order;
            dictionary.odds()[source] = odds;
        });
        return dictionary;
    }

    private static List<SentenceLink> links(BlockLink link, Side left, Side right, PairScores scores) {
        int[] rows = left.stretches.getOrDefault(link, new int[2]);
        int[] columns = right.stretches.getOrDefault(link, new int[2]);
        List<SentenceLink> links = new ArrayList<>();
        if (rows[1] - rows[0] == 1 && columns[1] - columns[0] == 1) {
            return List.of(new SentenceLink(
                    left.sentences.subList(rows[0], rows[1]),
                    right.sentences.subList(columns[0], columns[1]),
                    link.confidence()));
        }
        int row = rows[0];
        int column = columns[0];
        for (Step step : scores.window(rows[0], rows[1], columns[0], columns[1])) {
            alone(links, left.sentences.subList(row, step.row()), true);
            alone(links, right.sentences.subList(column, step.column()), false);
            row = step.row() + step.rows();
            column = step.column() + step.columns();
            links.add(new SentenceLink(
                    left.sentences.subList(step.row(), row),
                    right.sentences.subList(step.column(), column),
                    step.probability() * link.confidence()));
        }
        alone(links, left.sentences.subList(row, rows[1]), true);
        alone(links, right.sentences.subList(column, columns[1]), false);
        return links;
    }

    private static void alone(List<SentenceLink> links, List<Sentence> sentences, boolean isLeft) {
        for (Sentence sentence : sentences) {
            List<Sentence> one = List.of(sentence);
            links.add(new SentenceLink(isLeft ? one : List.of(), isLeft ? List.of() : one, 0.9));
        }
    }
}
