package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The links between the parts of what is too long for one page. */
final class PartLinks {
    private PartLinks() {}

    /**
     * A page with what it says of its parts: nothing where it is whole.
     *
     * @param part the part that is shown, 1-based
     * @param places the script that knows where each name stands; empty where nothing leads to a name
     * @param lead where a part stands, and with what it begins
     */
    static View shown(View page, int parts, int part, Words words, String places, IntFunction<View> lead) {
        return page.with("in-parts", parts > 1)
                .with("places", parts > 1 ? places : "")
                .with("part-said", words.say("part-of-list", Integer.toString(part), Integer.toString(parts)))
                .with("parts", of(parts, part, words, lead));
    }

    /** A page's title, which says what part it is unless it is whole. */
    static String title(String title, int parts, int part, Words words) {
        return parts == 1 ? title : title + " · " + words.say("part", Integer.toString(part));
    }

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
