package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.PairHmm.Step;

/**
 * Headings that were left alone over a text whose counterpart has its heading in itself, or that holds all of the
 * section as one of its parts: they belong to that link, however they are worded.
 */
final class SetOff {
    private final Unit[] units;
    private final Unit[] others;
    private final Map<Integer, Bond> byRow = new HashMap<>();

    private SetOff(Unit[] units, Unit[] others, List<Bond> bonds) {
        this.units = units;
        this.others = others;
        bonds.forEach(bond -> bond.rows().forEach(row -> byRow.put(row, bond)));
    }

    /**
     * The links of such headings, each with the text that has it.
     *
     * @param steps all links
     */
    static List<Step> find(Unit[] left, Unit[] right, List<Step> steps) {
        List<Bond> bonds = Bond.of(steps);
        List<Step> found = new ArrayList<>(new SetOff(left, right, bonds).find());
        List<Bond> mirrored = bonds.stream().map(Bond::mirrored).toList();
        new SetOff(right, left, mirrored).find().forEach(step -> found.add(step.mirrored()));
        return found;
    }

    private List<Step> find() {
        List<Step> found = new ArrayList<>();
        for (int row = 0; row + 1 < units.length; row++) {
            if (units[row].isHeading() && !byRow.containsKey(row)) {
                int heading = row;
                below(row)
                        .filter(bond -> isSetOff(heading, bond) || isPart(heading, bond))
                        .ifPresent(bond -> found.add(new Step(heading, 1, bond.column(), 1, bond.probability())));
            }
        }
        return found;
    }

    /** The link of the first text below a heading that has one, where it is one of texts only on the other side. */
    private Optional<Bond> below(int heading) {
        for (int row = heading + 1; row < units.length && isUnder(row, heading); row++) {
            Bond bond = byRow.get(row);
            if (bond != null) {
                return bond.columns().stream().anyMatch(column -> others[column].isHeading())
                        ? Optional.empty()
                        : Optional.of(bond);
            }
        }
        return Optional.empty();
    }

    private boolean isUnder(int row, int heading) {
        int above = row;
        while (above > heading) {
            above = units[above].parent();
        }
        return above == heading;
    }

    /** Whether the other side has one more heading in a text, or begins one with the words of this. */
    private boolean isSetOff(int heading, Bond bond) {
        boolean runIn = bond.columns().size() == 1 && others[bond.column()].headed();
        boolean begins = bond.columns().stream().anyMatch(column -> begins(others[column], units[heading]));
        return (runIn || begins)
                && bond.rows().stream()
                        .map(row -> units[row])
                        .noneMatch(text -> text.isHeading() || text.headed() || begins(text, units[heading]));
    }

    private static boolean begins(Unit text, Unit heading) {
        int size = heading.text().length;
        return size > 0 && text.text().length > size && Arrays.equals(text.text(), 0, size, heading.text(), 0, size);
    }

    /** Whether all below the heading is in a link that holds more than that. */
    private boolean isPart(int heading, Bond bond) {
        for (int row = heading + 1; row < units.length && isUnder(row, heading); row++) {
            if (!bond.rows().contains(row)) {
                return false;
            }
        }
        return bond.columns().size() == 1
                && bond.rows().stream().anyMatch(row -> !units[row].isHeading() && !isUnder(row, heading));
    }
}
