package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ChangeType;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.Reason;
import org.clausebook.text.Block;
import org.clausebook.text.Excerpt;

/** What kinds of change are called, and the mark that each is known by. */
final class ChangeWords {
    /** So many reasons are told, the rest are counted. */
    private static final int REASONS = 5;

    private static final String ARROW = " → ";

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private final Words words;

    ChangeWords(Words words) {
        this.words = words;
    }

    /** The class of a kind in the style sheet, also its name in addresses. */
    static String mark(ChangeKind kind) {
        return switch (kind) {
            case SUBSTANCE -> "subst";
            case ADDED -> "added";
            case REMOVED -> "removed";
            case RENAMING -> "names";
            case WORDING -> "edit";
            case PLACE -> "moved";
            case NONE -> "same";
        };
    }

    String kind(ChangeKind kind) {
        return words.say("kind-" + mark(kind));
    }

    static String mark(ChangeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    String type(ChangeType type) {
        return words.say("type-" + mark(type));
    }

    /** The tags of a change, the weightiest first. */
    List<View> tags(ClauseChange change, ComparePlan plan) {
        List<View> tags = new ArrayList<>();
        String newer = plan.right().label().edition().id().version().year();
        for (ChangeKind kind : change.kinds()) {
            switch (kind) {
                case ADDED -> tags.add(tag(kind, words.say("new-in", newer)));
                case REMOVED -> tags.add(tag(kind, words.say("removed-in", newer)));
                case SUBSTANCE, RENAMING, WORDING -> tags.add(tag(kind, kind(kind)));
                case PLACE, NONE -> {}
            }
        }
        place(change, plan).forEach(label -> tags.add(tag(ChangeKind.PLACE, label)));
        return tags;
    }

    /** How many words a change put in and took out. */
    String amount(int added, int removed) {
        if (added + removed == 0) {
            return words.say("amount-none");
        }
        String both = (added == 0 ? "" : "+" + added)
                + (added * removed == 0 ? "" : " ")
                + (removed == 0 ? "" : "−" + removed);
        return words.say("amount", both);
    }

    /** Reasons, those of substance first; of many the first few. */
    List<View> reasons(Stream<Reason> all) {
        return reasons(all, REASONS);
    }

    /** Reasons, those of substance first. */
    List<View> allReasons(Stream<Reason> all) {
        return reasons(all, Integer.MAX_VALUE);
    }

    private List<View> reasons(Stream<Reason> all, int most) {
        List<Reason> reasons = all.sorted((one, other) -> other.significance().compareTo(one.significance()))
                .distinct()
                .toList();
        List<View> views = new ArrayList<>();
        for (Reason reason : reasons.subList(0, Math.min(most, reasons.size()))) {
            views.add(reason(rule(reason), reason.words(), views.isEmpty()));
        }
        int rest = reasons.size() - views.size();
        if (rest > 0) {
            views.add(reason(words.count("more", rest), "", false));
        }
        return views;
    }

    /** What a rule is called, in English where the interface has no words for it. */
    String rule(Reason reason) {
        String key = "why-"
                + NO_LETTER.matcher(reason.rule().toLowerCase(Locale.ROOT)).replaceAll("-");
        return words.knows(key) ? words.say(key) : reason.rule();
    }

    private static View reason(String rule, String of, boolean first) {
        String apart = Stream.of(of.split(ARROW, -1)).map(ChangeWords::apart).collect(Collectors.joining(ARROW));
        return new View().with("first", first).with("rule", rule).with("of", apart);
    }

    /**
     * Words that an arrow or a quotation mark stands beside: written from right to left they would draw it into their
     * direction, and what is would stand where one reads what was.
     */
    static String apart(String words) {
        return RIGHT_TO_LEFT.matcher(words).find() ? "\u2068" + words + "\u2069" : words;
    }

    private List<String> place(ClauseChange change, ComparePlan plan) {
        List<String> labels = new ArrayList<>();
        BlockLink head = change.head();
        if (head.isPair() && change.types().contains(ChangeType.RENUMBERED)) {
            Block old = plan.left().block(head.left().get(0));
            Block now = plan.right().block(head.right().get(0));
            boolean own = !old.number().equals(now.number());
            labels.add(
                    own
                            ? words.say(
                                    "renumbered",
                                    old.number().isEmpty() ? "–" : Excerpt.bare(old.number()),
                                    now.number().isEmpty() ? "–" : Excerpt.bare(now.number()))
                            : words.say("type-renumbered"));
        }
        for (ChangeType type : List.of(ChangeType.MOVED, ChangeType.SPLIT, ChangeType.MERGED)) {
            if (change.types().contains(type)) {
                labels.add(type(type));
            }
        }
        return labels;
    }

    private static View tag(ChangeKind kind, String label) {
        return new View().with("kind", mark(kind)).with("label", label);
    }
}
