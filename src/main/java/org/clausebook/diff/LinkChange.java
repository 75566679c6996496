package org.clausebook.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between the two sides of a link.
 *
 * @param redline the words; several blocks of a side are joined by line feeds
 * @param types what became of it; none where nothing did
 * @param significance whether heading and text say something else; a number or place never does
 * @param reasons why, the substantive ones first, otherwise in the order of the text
 */
public record LinkChange(Redline redline, Set<ChangeType> types, Significance significance, List<Reason> reasons) {
    public LinkChange {
        EnumSet<ChangeType> sorted = EnumSet.noneOf(ChangeType.class);
        sorted.addAll(types);
        types = Collections.unmodifiableSet(sorted);
        reasons = List.copyOf(reasons);
    }
}
