package org.clausebook.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/**
 * Words that went from a heading into the text below it or back: a heading that was set on a line of its own, a section
 * that became one paragraph. Field by field they seem dropped here and put in there, or have nothing to be compared with;
 * heading and text as one say what really changed.
 */
final class Crossed {
    private final Map<ClausePath, Block> left;
    private final Map<ClausePath, Block> right;
    private final Rules rules;
    private final Set<String> terms;

    Crossed(Map<ClausePath, Block> left, Map<ClausePath, Block> right, Rules rules, Set<String> terms) {
        this.left = left;
        this.right = right;
        this.rules = rules;
        this.terms = terms;
    }

    /**
     * What to say of heading and text as one.
     *
     * @param fields what changed in either; empty where it is enough to judge these
     */
    Optional<List<Reason>> reasons(BlockLink link, List<FieldDiff> fields, Function<String, List<Reason>> renaming) {
        boolean missing = fields.stream().anyMatch(Crossed::isOneSided);
        boolean both = fields.stream().noneMatch(field -> Redline.isEmpty(field.ops()));
        if (!missing && !both) {
            return Optional.empty();
        }
        FieldDiff whole = FieldDiff.of(
                whole(link.left(), left),
                whole(link.right(), right),
                rules,
                new Vocabulary(rules),
                terms,
                unused -> List.of());
        if (!missing
                && changed(whole) >= fields.stream().mapToInt(Crossed::changed).sum()) {
            return Optional.empty();
        }
        List<Reason> reasons = new Judge(whole, rules, renaming).reasons();
        return Optional.of(reasons.isEmpty() ? List.of(moved(fields.get(0))) : reasons);
    }

    /** Whether only one version has such a field. */
    private static boolean isOneSided(FieldDiff field) {
        return !Redline.isEmpty(field.ops())
                && (Op.oldText(field.ops()).isBlank() || Op.newText(field.ops()).isBlank());
    }

    /** How many words are shown as changed. */
    private static int changed(FieldDiff field) {
        return field.changes().stream()
                .mapToInt(change -> change.old() + change.now())
                .sum();
    }

    private static Reason moved(FieldDiff heading) {
        boolean shorter =
                Op.oldText(heading.ops()).length() > Op.newText(heading.ops()).length();
        return Reason.editorial(shorter ? "heading run into the text" : "heading set off from the text", "");
    }

    private static String whole(List<ClausePath> paths, Map<ClausePath, Block> blocks) {
        return paths.stream()
                .map(blocks::get)
                .map(block -> (block.heading() + " " + block.text()).strip())
                .collect(Collectors.joining("\n"));
    }
}
