package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.clausebook.align.Evidence.Kind;
import org.clausebook.align.Learning.Both;
import org.clausebook.text.Block;
import org.clausebook.text.Word;

/** Finds what spoke for a link, as people would say it. */
final class Grounds {
    private static final int MOST_NUMBERS = 3;
    private static final int MOST_WORDS = 4;
    /** A word that stands in a larger share of the units is no reason. */
    private static final int RARE = 8;

    /** A word of the left side, the one of the right side that it stands for, and how rare it is. */
    private record Partner(int left, int right, double weight) {}

    private final Forms forms;
    private final Unit[] left;
    private final Unit[] right;
    private final Both known;
    private final int[] seen;

    Grounds(Forms forms, Unit[] left, Unit[] right, Both known) {
        this.forms = forms;
        this.left = left;
        this.right = right;
        this.known = known;
        this.seen = new int[forms.size()];
        for (Unit[] side : List.of(left, right)) {
            for (Unit unit : side) {
                for (int form : unit.forms()) {
                    seen[form]++;
                }
            }
        }
    }

    /**
     * The strongest first.
     *
     * @param before whether the blocks before both sides are linked to each other
     * @param after whether the blocks after them are
     */
    List<Evidence> of(Bond bond, List<Block> lefts, List<Block> rights, boolean before, boolean after) {
        Block one = lefts.get(bond.row());
        Block other = rights.get(bond.column());
        List<Evidence> evidence = new ArrayList<>();
        boolean single = bond.isSingle();
        if (single && !one.text().isEmpty() && one.text().equals(other.text())) {
            evidence.add(new Evidence(Kind.SAME_TEXT, ""));
        }
        if (single && !one.heading().isEmpty() && one.heading().equals(other.heading())) {
            evidence.add(new Evidence(Kind.SAME_HEADING, ""));
        }
        List<Partner> partners = partners(joined(left, bond.rows()), joined(right, bond.columns()));
        add(evidence, partners, Word.Kind.NUMBER, Kind.NUMBER, MOST_NUMBERS);
        add(evidence, partners, Word.Kind.ADDRESS, Kind.ADDRESS, 1);
        words(evidence, partners);
        if (!one.number().isEmpty() && one.number().equals(other.number())) {
            evidence.add(new Evidence(Kind.LABEL, one.number()));
        }
        if (before || after) {
            evidence.add(new Evidence(Kind.POSITION, before && after ? "between neighbours" : "beside a neighbour"));
        }
        return evidence;
    }

    private static Unit joined(Unit[] units, List<Integer> places) {
        return Unit.join(places.stream().map(place -> units[place]).toArray(Unit[]::new), 0, places.size());
    }

    private void add(List<Evidence> evidence, List<Partner> partners, Word.Kind form, Kind kind, int most) {
        partners.stream()
                .filter(partner -> forms.kind(partner.left) == form && partner.left == partner.right)
                .limit(most)
                .forEach(partner -> evidence.add(new Evidence(kind, forms.word(partner.left))));
    }

    private void words(List<Evidence> evidence, List<Partner> partners) {
        List<String> words = partners.stream()
                .filter(partner -> forms.kind(partner.left) == Word.Kind.LETTERS)
                .limit(MOST_WORDS)
                .map(partner -> partner.left == partner.right
                        ? forms.word(partner.left)
                        : forms.word(partner.left) + " → " + forms.word(partner.right))
                .toList();
        if (!words.isEmpty()) {
            evidence.add(new Evidence(Kind.WORDS, String.join(", ", words)));
        }
    }

    /** The words that stand for each other, the rarest first. */
    private List<Partner> partners(Unit one, Unit other) {
        List<Partner> partners = new ArrayList<>();
        int often = Math.max(4, (left.length + right.length) / RARE);
        for (int form : one.forms()) {
            int best = -1;
            float most = 0;
            for (int t = 0; t < known.toRight().targets()[form].length; t++) {
                int target = known.toRight().targets()[form][t];
                float odds = known.toRight().odds()[form][t];
                if (odds > most && Arrays.binarySearch(other.forms(), target) >= 0) {
                    most = odds;
                    best = target;
                }
            }
            if (best >= 0 && seen[form] <= often && most > 0.1) {
                partners.add(new Partner(form, best, most / Math.sqrt(seen[form])));
            }
        }
        partners.sort(Comparator.comparingDouble((Partner partner) -> -partner.weight)
                .thenComparing(partner -> forms.form(partner.left)));
        return partners;
    }
}
