package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Word;

/** Headings that end in another mark than their peers, or that are in small letters among capitals. */
final class HeadingRule {
    private static final int PEERS = 5;
    private static final double USUAL = 0.75;
    /** So many headings of one section, half of them at least with the same end, have a way of their own. */
    private static final int SECTION = 3;

    /** What stands so often is a label: a part of each section, or what a form asks for. */
    private static final int OFTEN = 3;

    /** The word that a number begins with: {@code Appendix A}. */
    private static final Pattern NOUN = Pattern.compile("^(?![IVXLC]+\\b)\\p{L}{3,}");
    /** What is to be filled in, or stands behind a label and its colon. */
    private static final Pattern FILLED = Pattern.compile("[{}]|[:：] *[^\\s:：]");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    /** Whether the words behind a heading's first are small or in capitals. */
    private enum Style {
        SMALL,
        TITLE,
        NEITHER
    }

    private final Prose prose;
    private final Findings findings;
    private final Set<String> small;

    private HeadingRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.small = new HashSet<>(prose.usage().list(Usage.SMALL));
    }

    static void check(Prose prose, Findings findings) {
        HeadingRule rule = new HeadingRule(prose, findings);
        Map<Block.Kind, List<Line>> kinds = prose.edition().blocks().stream()
                .flatMap(block -> prose.heading(block.path()).stream())
                .collect(Collectors.groupingBy(line -> line.block().kind(), TreeMap::new, Collectors.toList()));
        kinds.values().forEach(rule::check);
    }

    private void check(List<Line> family) {
        // A numbered clause's run-in heading is another kind than that of a clause without number or of an appendix.
        Map<String, List<Line>> groups =
                family.stream().collect(Collectors.groupingBy(HeadingRule::label, TreeMap::new, Collectors.toList()));
        groups.values().forEach(peers -> {
            if (peers.size() >= PEERS) {
                stops(peers);
                cases(peers);
            }
        });
    }

    /** What the headings of a group are numbered like. */
    private static String label(Line line) {
        String number = line.block().number();
        Matcher noun = NOUN.matcher(number);
        return number.isEmpty() ? "-" : noun.find() ? noun.group().toLowerCase(Locale.ROOT) : "1";
    }

    private void stops(List<Line> peers) {
        Map<String, Long> ends =
                peers.stream().collect(Collectors.groupingBy(HeadingRule::end, TreeMap::new, Collectors.counting()));
        Map<ClausePath, Map<String, Long>> sections = peers.stream()
                .collect(Collectors.groupingBy(
                        line -> line.block().parent(), Collectors.groupingBy(HeadingRule::end, Collectors.counting())));
        ends.forEach((end, count) -> {
            if (count >= USUAL * peers.size()) {
                peers.stream()
                        .filter(line -> !end(line).equals(end) && !announces(line) && isHeading(line, end))
                        .filter(line -> !isOfSection(line, sections))
                        .forEach(line -> findings.add(
                                Rule.HEADING_STOP,
                                line.whole(),
                                Say.HEADING_ENDS.of(name(end(line)), count, name(end)),
                                Say.END_LIKE_PEERS.of()));
            }
        });
    }

    /** Whether a heading ends in a colon before what a colon announces: an address, a date, or a list. */
    private boolean announces(Line heading) {
        if (!end(heading).equals(":")) {
            return false;
        }
        Optional<Line> own = prose.text(heading.block().path());
        Optional<Block> below = prose.below(heading.block().path()).stream().findFirst();
        boolean list = own.isEmpty()
                && below.filter(block -> block.kind() == Block.Kind.ITEM).isPresent();
        return list
                || own.or(() -> below.flatMap(block -> prose.text(block.path())))
                        .filter(line -> Particulars.in(line, prose))
                        .isPresent();
    }

    /**
     * Whether it is no whole paragraph that somebody set like a heading, or, without a number, a sentence or a part of a list
     * among headings, or something else among labels with a colon.
     */
    private boolean isHeading(Line line, String usual) {
        boolean other = line.block().number().isEmpty()
                && (usual.equals(":") || usual.isEmpty() && Set.of(".", ",").contains(end(line)));
        return !other && prose.sentences(line).size() < 2;
    }

    /** Whether the headings of the same section end like this one. */
    private static boolean isOfSection(Line line, Map<ClausePath, Map<String, Long>> sections) {
        Map<String, Long> own = sections.getOrDefault(line.block().parent(), Map.of());
        long all = own.values().stream().mapToLong(count -> count).sum();
        return all >= SECTION && 2 * own.getOrDefault(end(line), 0L) >= all;
    }

    private static String end(Line line) {
        char last = line.text().charAt(line.text().length() - 1);
        return ".:;,–-".indexOf(last) >= 0 ? String.valueOf(last) : "";
    }

    private static Message name(String end) {
        return end.isEmpty() ? Say.NO_MARK.of() : Say.QUOTED.of(end);
    }

    private void cases(List<Line> family) {
        if (small.isEmpty()) {
            return;
        }
        Map<String, Long> often = family.stream().collect(Collectors.groupingBy(Line::text, Collectors.counting()));
        long stops = family.stream().filter(line -> end(line).equals(".")).count();
        String usualEnd = 2 * stops >= family.size() ? "." : "";
        List<Line> peers = family.stream()
                .filter(line -> often.getOrDefault(line.text(), 0L) < OFTEN)
                .filter(line -> isHeading(line, usualEnd)
                        && !FILLED.matcher(line.text()).find())
                .toList();
        Map<Style, Long> styles =
                peers.stream().collect(Collectors.groupingBy(this::style, TreeMap::new, Collectors.counting()));
        long told = styles.getOrDefault(Style.SMALL, 0L) + styles.getOrDefault(Style.TITLE, 0L);
        for (Style usual : List.of(Style.SMALL, Style.TITLE)) {
            Style other = usual == Style.SMALL ? Style.TITLE : Style.SMALL;
            if (styles.getOrDefault(usual, 0L) >= USUAL * told && told >= PEERS) {
                peers.stream()
                        .filter(line -> style(line) == other)
                        .forEach(line -> findings.add(
                                Rule.HEADING_CASE,
                                line.whole(),
                                usual == Style.TITLE
                                        ? Say.HEADING_IN_SMALL_LETTERS.of()
                                        : Say.HEADING_IN_TITLE_CASE.of(),
                                Say.WRITE_LIKE_OTHERS.of()));
            }
        }
    }

    private Style style(Line line) {
        int capitals = 0;
        int smalls = 0;
        Matcher bracketed = BRACKETED.matcher(line.text());
        int end = bracketed.find() ? bracketed.start() : line.text().length();
        for (int at = 1; at < line.words().size(); at++) {
            String word = line.word(at);
            Word own = line.words().get(at);
            boolean told = own.kind() == Word.Kind.LETTERS && own.span().start() < end && !isAbbreviation(word);
            if (told && !small.contains(word.toLowerCase(Locale.ROOT))) {
                if (Character.isUpperCase(word.codePointAt(0))) {
                    capitals++;
                } else {
                    smalls++;
                }
            }
        }
        if (capitals + smalls == 0) {
            return Style.NEITHER;
        }
        return capitals == 0 ? Style.SMALL : smalls == 0 ? Style.TITLE : Style.NEITHER;
    }

    /** In capitals throughout, a word says nothing of how others begin. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
