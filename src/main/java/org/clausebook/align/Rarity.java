package org.clausebook.align;

import java.util.List;

/** How seldom a word form is: the logarithm of how many units there are for each that has it, on both sides. */
final class Rarity {
    private final double[] nats;

    Rarity(Unit[] left, Unit[] right) {
        int most = 0;
        for (Unit[] units : List.of(left, right)) {
            for (Unit unit : units) {
                int[] forms = unit.forms();
                most = forms.length == 0 ? most : Math.max(most, forms[forms.length - 1] + 1);
            }
        }
        this.nats = new double[most];
        for (Unit[] units : List.of(left, right)) {
            for (Unit unit : units) {
                for (int form : unit.forms()) {
                    nats[form]++;
                }
            }
        }
        double all = left.length + right.length + 1;
        for (int form = 0; form < most; form++) {
            nats[form] = Math.log(all / Math.max(1, nats[form]));
        }
    }

    double of(int form) {
        return nats[form];
    }
}
