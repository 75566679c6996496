package org.clausebook.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clausebook.text.Word;

/** Says why the changes between two passages matter, or do not. */
final class Judge {
    private static final Pattern STOPS = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:.–—-]+$");

    /** A replacement of more words than this on both sides together is a rewriting, not a list of replaced words. */
    private static final int REWRITING = 24;

    /** From so many words on a phrase tells of its words of weight only the gravest. */
    private static final int PHRASE = 6;

    private static final List<String> GRAVE =
            List.of("modal verb", Rules.NEGATION, "amount", "number", "date", "version", "URL");

    private final FieldDiff field;
    private final Pair pair;
    private final Rules rules;
    private final Function<String, List<Reason>> renaming;
    private final Quantities quantities;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    /**
     * A judge of two passages.
     *
     * @param renaming the reason of a replacement that runs through the document, by {@link Renamings#key}; else none
     */
    Judge(FieldDiff field, Rules rules, Function<String, List<Reason>> renaming) {
        this.field = field;
        this.pair = field.pair();
        this.rules = rules;
        this.renaming = renaming;
        this.quantities = new Quantities(pair, rules);
    }

    /** The reasons, in the order of the text, none twice. */
    List<Reason> reasons() {
        for (Change change : field.changes()) {
            if (!change.isReplacement() && isSentence(change)) {
                sentence(change);
                continue;
            }
            boolean rewritten = change.isReplacement() && change.old() + change.now() > REWRITING;
            if (rewritten) {
                reasons.add(Reason.substantive("rewritten", pair.arrow(change)));
            }
            for (Change part : field.parts().getOrDefault(change, List.of())) {
                judge(part, rewritten);
            }
        }
        return List.copyOf(reasons);
    }

    private boolean isSentence(Change change) {
        boolean added = change.old() == 0;
        Passage side = added ? pair.now() : pair.old();
        int from = added ? change.fromNow() : change.fromOld();
        int to = added ? change.toNow() : change.toOld();
        boolean ends = to == side.size() || side.startsSentence(to);
        return to - from > 3 && side.startsSentence(from) && ends && side.kind(to - 1) == Word.Kind.MARK;
    }

    private void sentence(Change change) {
        boolean added = change.old() == 0;
        String words = Pair.shortened(added ? pair.now(change) : pair.old(change));
        reasons.add(Reason.substantive("sentence " + (added ? "added" : "removed"), words));
    }

    /** The steps of a change, or one for all where it follows another or is too long to tell. */
    private void judge(Change change, boolean rewritten) {
        List<Reason> followed = followed(change);
        if (!followed.isEmpty()) {
            reasons.addAll(followed);
            return;
        }
        if (Steps.isLong(change)) {
            if (!rewritten) {
                reasons.add(Reason.substantive("rewritten", pair.arrow(change)));
            }
            return;
        }
        List<Steps.Step> way = field.ways().getOrDefault(change, List.of());
        int at = 0;
        while (at < way.size()) {
            int end = at + 1;
            if (isWording(way.get(at))) {
                while (end < way.size() && isWording(way.get(end))) {
                    end++;
                }
                wording(way.subList(at, end), rewritten);
            } else {
                reasons.addAll(of(way, at));
            }
            at = end;
        }
    }

    /** What a change follows: the renumbering of what it refers to, or a renaming, the articles before it aside. */
    private List<Reason> followed(Change change) {
        for (Following reference : field.following()) {
            if (reference.covers(change)) {
                return List.of(reference.reason());
            }
        }
        Change core = Renamings.core(pair, rules, change);
        return core.isReplacement() ? renaming.apply(Renamings.key(pair, rules, core)) : List.of();
    }

    private List<Reason> of(List<Steps.Step> way, int at) {
        Steps.Step step = way.get(at);
        List<Reason> followed = followed(step.change());
        if (!followed.isEmpty()) {
            return followed;
        }
        boolean number =
                step.reasons().stream().anyMatch(reason -> reason.rule().equals("agreement"));
        boolean one = at > 0 && isOne(way.get(at - 1).change());
        if (number && one) {
            Change both = join(way.get(at - 1).change(), step.change());
            return List.of(Reason.substantive("quantity", pair.arrow(both)));
        }
        return step.reasons();
    }

    private boolean isOne(Change change) {
        return !change.isReplacement() && rules.is(Rules.ONE, pair.old(change) + pair.now(change));
    }

    private static Change join(Change first, Change last) {
        return new Change(first.fromOld(), last.toOld(), first.fromNow(), last.toNow());
    }

    private boolean isWording(Steps.Step step) {
        return step.reasons().isEmpty() && followed(step.change()).isEmpty();
    }

    /** Words put in, left out or replaced by others: each light or weighty one says so, the rest are one change. */
    private void wording(List<Steps.Step> steps, boolean rewritten) {
        Change all = join(steps.get(0).change(), steps.get(steps.size() - 1).change());
        boolean plain = false;
        List<Reason> told = new ArrayList<>();
        for (Steps.Step step : steps) {
            List<Reason> reason = told(step.change());
            plain |= reason.isEmpty();
            told.addAll(reason);
        }
        if (plain && !rewritten) {
            reasons.add(named(all));
        }
        boolean grave = all.old() + all.now() > PHRASE;
        for (Reason reason : told) {
            if (!plain || reason.significance() == Significance.SUBSTANTIVE && (!grave || isGrave(reason))) {
                reasons.add(reason);
            }
        }
    }

    /** Whether a reason is told beside that of a whole phrase: what is done, how much, or the opposite. */
    private static boolean isGrave(Reason reason) {
        return GRAVE.stream().anyMatch(reason.rule()::startsWith);
    }

    private Reason named(Change change) {
        if (change.isReplacement()) {
            return Reason.substantive("wording", pair.arrow(change));
        }
        return change.old() == 0
                ? Reason.substantive("words added", words(pair.now(change)))
                : Reason.substantive("words dropped", words(pair.old(change)));
    }

    /** A passage without the stops that set it off. */
    private static String words(String passage) {
        return Pair.shortened(STOPS.matcher(passage).replaceAll(""));
    }

    /** What a single word that was put in or left out means; empty where it is wording. */
    private List<Reason> told(Change change) {
        if (change.isReplacement()) {
            return List.of();
        }
        boolean added = change.old() == 0;
        Passage side = added ? pair.now() : pair.old();
        int at = added ? change.fromNow() : change.fromOld();
        String word = side.letters(at);
        String what = added ? "added" : "dropped";
        if (side.kind(at) == Word.Kind.MARK) {
            return List.of(mark(side, at, what));
        }
        if (side.kind(at) == Word.Kind.NUMBER) {
            return List.of(quantities.added(side, at, what));
        }
        if (side.kind(at) == Word.Kind.ADDRESS) {
            return List.of(Reason.substantive("URL " + what, word));
        }
        if (rules.is(Rules.ARTICLE, word)) {
            boolean few = at + 1 < side.size() && rules.is(Rules.WITH_ARTICLE, side.letters(at + 1));
            return List.of(
                    few
                            ? Reason.substantive("quantity: article " + what + " before", side.letters(at + 1))
                            : Reason.editorial("article " + what, word));
        }
        if (quantities.isUnit(side, at)) {
            return List.of(Reason.substantive("amount: unit " + what, side.printed(at - 1, at + 1)));
        }
        String list = rules.weighty(word);
        if (list.isEmpty()) {
            return List.of();
        }
        return List.of(Reason.substantive(list + " " + what, list.equals(Rules.NEGATION) ? "" : word));
    }

    private Reason mark(Passage side, int at, String what) {
        String list = rules.mark(side.letters(at));
        if (list.isEmpty()) {
            return Reason.substantive("mark " + what, side.letters(at));
        }
        if ("-‐‑".contains(side.letters(at)) && side.touches(at) && side.touches(at + 1)) {
            return Reason.editorial("hyphenation", side.printed(at - 1, at + 2));
        }
        return Kinship.isSign(side, at)
                ? Reason.substantive("sign of a number " + what, side.letters(at))
                : Reason.editorial(list + " " + what, side.letters(at));
    }
}
