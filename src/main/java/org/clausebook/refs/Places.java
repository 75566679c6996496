package org.clausebook.refs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** The tree of an edition's blocks, asked for by number: the nearest enclosing scope first. */
final class Places {
    private static final int LONGEST_RANGE = 300;
    private static final Pattern LEADING = Pattern.compile("^\\d{1,6}");
    private static final Pattern LETTERED = Pattern.compile("[\\d.]+\\.\\p{L}");
    /** No clause is meant by a number larger than so many times the last one's, and so many more. */
    private static final int BEYOND = 2;

    private static final int MORE = 10;

    /** What a block's printed number says: its label, where it has one, and the rest of it as it is compared. */
    private record Printed(Optional<Label> label, String core, boolean bracketed) {}

    private final Vocabulary words;
    private final List<Block> blocks;
    private final Map<ClausePath, Block> byPath = new HashMap<>();
    private final Map<ClausePath, Integer> order = new HashMap<>();
    private final Map<ClausePath, Printed> numbers = new HashMap<>();
    private final Map<ClausePath, List<Block>> children = new HashMap<>();
    private final Map<ClausePath, Map<String, List<Block>>> numbered = new HashMap<>();
    private final Map<String, List<Block>> everywhere = new HashMap<>();
    private final Set<Label> labels = EnumSet.noneOf(Label.class);
    /** The largest number with which that of a block begins. */
    private int last;

    Places(Edition edition, Vocabulary words) {
        this.words = words;
        this.blocks = edition.blocks();
        for (Block block : blocks) {
            byPath.put(block.path(), block);
            order.put(block.path(), order.size());
            children.computeIfAbsent(block.parent(), unused -> new ArrayList<>())
                    .add(block);
            if (!block.number().isEmpty()) {
                number(block);
            }
        }
    }

    private void number(Block block) {
        Tokens tokens = words.tokens(block.number());
        Optional<Vocabulary.Found> label = words.label(tokens, 0);
        int from = label.map(Vocabulary.Found::end).orElse(0);
        String core = Designation.core(tokens.of(from, tokens.size()));
        numbers.put(
                block.path(),
                new Printed(
                        label.map(Vocabulary.Found::label), core, block.number().endsWith(")")));
        label.ifPresent(found -> labels.add(found.label()));
        everywhere.computeIfAbsent(core, unused -> new ArrayList<>()).add(block);
        last = Math.max(last, leading(core));
        put(block.parent(), core, block);
        Block above = byPath.get(block.parent());
        // Items below a lead-in are asked for as if they stood below what the lead-in stands in.
        if (above != null && above.number().isEmpty() && above.kind() == Block.Kind.PARAGRAPH) {
            put(above.parent(), core, block);
        }
    }

    private void put(ClausePath scope, String core, Block block) {
        numbered.computeIfAbsent(scope, unused -> new HashMap<>())
                .computeIfAbsent(core, unused -> new ArrayList<>())
                .add(block);
    }

    /**
     * Whether a number is larger than any clause's, by far: those of statutes are. An edition without numbers has no
     * articles and no paragraphs with a sign either.
     */
    boolean isBeyond(Label label, Designation designation) {
        boolean ofStatutes = label == Label.ARTICLE || label == Label.SIGN;
        int number = leading(designation.steps().get(0));
        return number > 0 && (last == 0 ? ofStatutes : label.depth() == 1 && number > BEYOND * last + MORE);
    }

    /** The number that a core begins with; 0 where none does. */
    static int leading(String core) {
        Matcher digits = LEADING.matcher(core);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** What the numbers of clauses are called where they stand: articles, say. */
    Set<Label> labels() {
        return labels;
    }

    Optional<Block> block(ClausePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The place in the document, 0 for the first block. */
    int order(ClausePath path) {
        return order.getOrDefault(path, -1);
    }

    /** The blocks directly below a path. */
    List<Block> below(ClausePath path) {
        return children.getOrDefault(path, List.of());
    }

    /** The block that a number names, seen from another: below it, beside it, and so on outwards. */
    Optional<Block> find(Block from, Label label, Designation designation) {
        String first = designation.steps().get(0);
        Predicate<Block> fits = block -> fits(block, label, designation.bracketed());
        Optional<Block> found = seen(from, label, first, fits);
        if (found.isEmpty() && LETTERED.matcher(first).matches()) {
            // The letter may be of a paragraph that has none printed.
            found = seen(from, label, first.substring(0, first.length() - 2), fits);
        }
        if (found.isEmpty() && designation.bracketed() && isEnumerated(from, first)) {
            found = Optional.of(from);
        }
        return steps(found, designation.steps().subList(1, designation.steps().size()));
    }

    /** As seen from a block; else the only one of that number, or the only heading that has it. */
    private Optional<Block> seen(Block from, Label label, String core, Predicate<Block> fits) {
        Optional<Block> found = climb(from, core, fits).or(() -> only(core, fits));
        return found.isEmpty() && label.depth() < Label.PARAGRAPH.depth()
                ? only(core, fits.and(block -> block.kind().isHeading()))
                : found;
    }

    /** The block that a number names below another. */
    Optional<Block> within(Block block, Label label, Designation designation) {
        String first = designation.steps().get(0);
        if (label == Label.SENTENCE) {
            return Optional.of(block);
        }
        Optional<Block> found = below(block, first).or(() -> label == Label.PARAGRAPH ? counted(block, first) : none());
        return steps(found, designation.steps().subList(1, designation.steps().size()));
    }

    private static Optional<Block> none() {
        return Optional.empty();
    }

    private Optional<Block> steps(Optional<Block> start, List<String> steps) {
        Optional<Block> at = start;
        for (String step : steps) {
            at = at.flatMap(block -> below(block, step));
        }
        return at;
    }

    private Optional<Block> climb(Block from, String core, Predicate<Block> fits) {
        ClausePath scope = from.path();
        while (true) {
            Optional<Block> found = in(scope, core, fits).or(decimal(scope, core, fits));
            if (found.isPresent() || scope.isNone()) {
                return found;
            }
            Block above = byPath.get(scope);
            scope = above == null ? ClausePath.NONE : above.parent();
        }
    }

    private Optional<Block> in(ClausePath scope, String core, Predicate<Block> fits) {
        return numbered.getOrDefault(scope, Map.of()).getOrDefault(core, List.of()).stream()
                .filter(fits)
                .findFirst();
    }

    /** {@code 3.1} where the clause below 3 is printed 1, or stands below a heading that is printed 3. */
    private Supplier<Optional<Block>> decimal(ClausePath scope, String core, Predicate<Block> fits) {
        return () -> {
            int stop = core.lastIndexOf('.');
            return stop < 0
                    ? none()
                    : in(scope, core.substring(0, stop), fits)
                            .or(decimal(scope, core.substring(0, stop), fits))
                            .flatMap(above -> below(above, core.substring(stop + 1)));
        };
    }

    private Optional<Block> only(String core, Predicate<Block> fits) {
        List<Block> all = everywhere.getOrDefault(core, List.of());
        Optional<Block> first = all.stream().filter(fits).findFirst();
        boolean labelled = first.isPresent() && labelOf(first.get()).isPresent();
        return labelled || all.stream().filter(fits).limit(2).count() == 1 ? first : none();
    }

    private Optional<Block> below(Block block, String step) {
        String whole = numberOf(block).core() + "." + step;
        Optional<Block> found = in(block.path(), step, any -> true).or(() -> in(block.path(), whole, any -> true));
        if (found.isPresent() || isInline(block, step)) {
            return found.or(() -> Optional.of(block));
        }
        return below(block.path()).stream()
                .limit(LONGEST_RANGE)
                .filter(child -> child.number().isEmpty() && isInline(child, step))
                .findFirst();
    }

    /** The n-th of the paragraphs that bear no numbers; the block's own text is the first. */
    private Optional<Block> counted(Block block, String core) {
        if (!core.matches("\\d{1,3}")) {
            return none();
        }
        List<Block> paragraphs = new ArrayList<>();
        if (!block.text().isEmpty()) {
            paragraphs.add(block);
        }
        below(block.path()).stream()
                .limit(LONGEST_RANGE)
                .filter(child -> child.number().isEmpty())
                .forEach(paragraphs::add);
        int place = Integer.parseInt(core) - 1;
        return place >= 0 && place < paragraphs.size() ? Optional.of(paragraphs.get(place)) : none();
    }

    /** Whether a text that speaks of such an entry also has it. */
    private static boolean isEnumerated(Block from, String step) {
        String entry = "(" + step + ")";
        return from.text().indexOf(entry) != from.text().lastIndexOf(entry);
    }

    /** Whether an enumeration within a block's text has such an entry. */
    private static boolean isInline(Block block, String step) {
        return block.text().contains("(" + step + ")");
    }

    private Printed numberOf(Block block) {
        return numbers.getOrDefault(block.path(), new Printed(Optional.empty(), "", false));
    }

    private Optional<Label> labelOf(Block block) {
        return numberOf(block).label();
    }

    /** Whether a block may be called by a label: by its own where the edition prints such labels. */
    private boolean fits(Block block, Label label, boolean bracketed) {
        Printed number = numberOf(block);
        if (labels.contains(label)) {
            return number.label().equals(Optional.of(label));
        }
        boolean shallow = label.depth() < Label.PARAGRAPH.depth();
        if (shallow && number.bracketed() && !bracketed) {
            return false;
        }
        return shallow || number.label().isEmpty() || number.label().get().depth() >= Label.PARAGRAPH.depth();
    }

    /** The blocks from one to another beside it; the two alone where they do not stand side by side. */
    List<Block> range(Block first, Block last) {
        List<Block> beside = below(first.parent());
        int from = at(beside, first);
        int to = at(beside, last);
        Set<Block> range = new LinkedHashSet<>(List.of(first));
        if (first.parent().equals(last.parent()) && to - from <= LONGEST_RANGE) {
            for (int at = from + 1; at < to; at++) {
                if (!beside.get(at).number().isEmpty()) {
                    range.add(beside.get(at));
                }
            }
        }
        range.add(last);
        return List.copyOf(range);
    }

    /** The place of a block among those beside it, which stand in the order of the document. */
    private int at(List<Block> beside, Block block) {
        return Collections.binarySearch(beside, block, Comparator.comparingInt(one -> order(one.path())));
    }

    /** What a text means that speaks of the clause it stands in by a label. */
    Optional<Block> enclosing(Block from, Label label) {
        if (label == Label.PARAGRAPH || label == Label.ITEM) {
            return Optional.of(from);
        }
        Optional<Block> labelled = above(from, block -> labelOf(block).equals(Optional.of(label)));
        return switch (label) {
            case SECTION ->
                labelled.or(() -> above(from, block -> block.kind() == Block.Kind.SECTION))
                        .or(() -> above(from, block -> block.kind() == Block.Kind.CLAUSE));
            case CLAUSE -> labelled.or(() -> above(from, block -> block.kind() == Block.Kind.CLAUSE));
            default -> labelled;
        };
    }

    private Optional<Block> above(Block from, Predicate<Block> wanted) {
        Optional<Block> at = Optional.of(from);
        while (at.isPresent() && !wanted.test(at.get())) {
            at = block(at.get().parent());
        }
        return at;
    }

    /** The block before another in the same scope; what holds it where it is the first. */
    Optional<Block> before(Block block) {
        List<Block> beside = below(block.parent());
        int count = countBefore(beside, block);
        Optional<Block> previous = count == 0 ? none() : Optional.of(beside.get(count - 1));
        return previous.or(
                () -> block(block.parent()).filter(above -> !above.kind().isHeading()));
    }

    /** How many blocks of a list in document order come before another. */
    int countBefore(List<Block> blocks, Block block) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order(blocks.get(middle).path()) < order(block.path())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The topmost block that a block stands in, or itself; titles hold nothing in this sense. */
    Block top(Block block) {
        Block top = block;
        Optional<Block> above = block(block.parent());
        while (above.isPresent()
                && above.get().kind() != Block.Kind.TITLE
                && above.get().kind() != Block.Kind.GROUP) {
            top = above.get();
            above = block(top.parent());
        }
        return top;
    }
}
