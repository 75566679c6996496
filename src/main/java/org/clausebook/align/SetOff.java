package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.PairHmm.Step;

/**
 * Headings that were left alone over a text whose counterpart has its heading in itself, or that holds all of the
 * section as one of its parts: they belong to that link, however they are worded. So does a line that is no heading to
 * the reader of the file, where the counterpart of its text begins with it.
 */
final class SetOff {
    /** A line is at most one of so many parts of a text that it is the heading of. */
    private static final int MUCH = 3;

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
            if (!byRow.containsKey(row)) {
                int place = row;
                bond(row).ifPresent(bond -> found.add(new Step(place, 1, bond.column(), 1, bond.probability())));
            }
        }
        return found;
    }

    /** The link that a unit left alone belongs to, as a heading of its text or as the text below it. */
    private Optional<Bond> bond(int row) {
        if (units[row].isHeading()) {
            return below(row).filter(bond -> isSetOff(row, bond) || isPart(row, bond));
        }
        Optional<Bond> next = Optional.ofNullable(byRow.get(row + 1)).filter(bond -> begins(bond, row));
        return next.isPresent() || row == 0
                ? next
                : Optional.ofNullable(byRow.get(row - 1)).filter(bond -> goesOn(bond, row));
    }

    private boolean begins(Bond bond, int lead) {
        return bond.columns().stream().anyMatch(column -> others[column].beginsWith(units[lead]));
    }

    /**
     * Whether a line is linked with a text that begins with it and is so much longer that the text below the line must be
     * the rest, since what comes next stands for what comes next.
     */
    private boolean goesOn(Bond bond, int row) {
        Bond next = byRow.get(row + 1);
        return bond.isSingle()
                && others[bond.column()].beginsWith(units[row - 1])
                && others[bond.column()].words() > MUCH * units[row - 1].words()
                && next != null
                && next.column() == bond.column() + 1;
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
        return (runIn || begins(bond, heading))
                && bond.rows().stream()
                        .map(row -> units[row])
                        .noneMatch(text -> text.isHeading() || text.headed() || text.beginsWith(units[heading]));
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
