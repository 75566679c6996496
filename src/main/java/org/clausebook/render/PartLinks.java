package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The links between the parts of what is too long for one page. */
final class PartLinks {
    private PartLinks() {}

    /**
     * One link a part; none where there is one part only.
     *
     * @param part the part that is shown, 1-based
     * @param lead where a part stands, and with what it begins
     */
    static List<View> of(int parts, int part, Words words, IntFunction<View> lead) {
        List<View> views = new ArrayList<>();
        for (int i = 1; parts > 1 && i <= parts; i++) {
            views.add(lead.apply(i).with("current", i == part).with("label", words.say("part", Integer.toString(i))));
        }
        return views;
    }
}
