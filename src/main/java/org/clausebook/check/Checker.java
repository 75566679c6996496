package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.refs.References;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.Terms;
import org.clausebook.refs.Trace;
import org.clausebook.source.SourceText;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** An edition, or a translation and its source → what a reviewer should look at. */
public final class Checker {
    private static final Set<String> WORDING =
            Set.of(Rule.TERM_INCONSISTENT.id(), Rule.MISSING_WORDS.id(), Rule.SAME_SOURCE_DIFFERS.id());

    private Checker() {}

    /**
     * Looks at the drafting of one edition.
     *
     * @return in document order
     */
    public static List<Finding> check(Edition edition) {
        Prose prose = new Prose(edition);
        return inOrder(edition, drafting(prose).all());
    }

    /**
     * Looks at the drafting of one edition and at its Markdown.
     *
     * @param file the one that the edition was read from
     * @return in document order
     */
    public static List<Finding> check(Edition edition, SourceText file) {
        Prose prose = new Prose(edition);
        Findings findings = drafting(prose);
        MarkdownRule.check(prose, file, findings);
        return inOrder(edition, findings.all());
    }

    private static Findings drafting(Prose prose) {
        Findings findings = new Findings();
        QuoteRule.check(prose, findings);
        BracketRule.check(prose, findings);
        SpacingRule.check(prose, findings);
        SignRule.check(prose, findings);
        ContractionRule.check(prose, findings);
        DashRule.check(prose, findings);
        StopRule.check(prose, findings);
        NumberingRule.check(prose, findings);
        SpellingRule.check(prose, findings);
        FormsRule.check(prose, findings);
        WordVariantRule.check(prose, findings);
        SetPhraseRule.check(prose, findings);
        SmallWordRule.check(prose, findings);
        NameCaseRule.check(prose, findings);
        SingularRule.check(prose, findings);
        InlineListRule.check(prose, findings);
        HeadingRule.check(prose, findings);
        PeerRule.check(prose, findings);
        AbbreviationRule.check(prose, findings);
        RepeatRule.check(prose, findings);
        ConcordRule.check(prose, findings);
        LetterRule.check(prose, findings);
        return findings;
    }

    /** Holds a translation against its source. */
    public static List<Finding> check(Alignment alignment) {
        Pair pair = new Pair(alignment);
        Findings findings = new Findings();
        StructureRule.check(pair, findings);
        SentenceRule.check(pair, findings);
        NumberRule.check(pair, findings);
        AddressRule.check(pair, findings);
        NameRule.check(pair, DefinitionRule.check(pair, findings), WholeNameRule.check(pair, findings), findings);
        CapitalRule.check(pair, findings);
        UntranslatedRule.check(pair, findings);
        ListRule.check(pair, findings);
        AgainRule.check(pair, findings);
        LengthRule.check(pair, findings);
        Renderings renderings = new Renderings(pair);
        NegationRule.check(pair, renderings, findings);
        boolean close = CountRule.check(pair, renderings, findings);
        boolean regular = StrangerRule.check(pair, renderings, close, findings);
        if (regular) {
            WordRule.check(pair, renderings, findings);
        }
        PhraseRule.check(pair, renderings, regular, findings);
        List<TwinTexts> twins = TwinTexts.in(renderings);
        TwinRule.check(pair, renderings, twins, regular, findings);
        TwinMarkRule.check(pair, renderings, twins, findings);
        TwinParticleRule.check(pair, renderings, twins, findings);
        SplitRule.check(pair, renderings, regular, findings);
        return inOrder(alignment.right(), withoutEchoes(findings.all()));
    }

    /**
     * Looks at where an edition points.
     *
     * @param references its own, with what those that reach nothing seem to mean
     * @return in document order
     */
    public static List<Finding> references(Edition edition, References references) {
        Findings findings = new Findings();
        ReferenceRule.check(edition, references, findings);
        return inOrder(edition, findings.all());
    }

    /**
     * Looks at where a translation points, beside where its source does.
     *
     * @param references of the translation, with what those that reach nothing seem to mean
     * @param traces what became of the source's references in the translation
     * @return in document order
     */
    public static List<Finding> references(Alignment alignment, References references, List<Trace> traces) {
        Findings findings = new Findings();
        ReferenceRule.check(alignment, references, traces, findings);
        return inOrder(alignment.right(), findings.all());
    }

    /**
     * Looks at what an edition defines and at the products that it names.
     *
     * @param tags of the edition; none where nobody looked for products
     * @return in document order
     */
    public static List<Finding> names(Edition edition, Terms terms, Tags tags) {
        Findings findings = new Findings();
        TermRule.check(edition, terms, tags, findings);
        ProductRule.check(edition, tags, findings);
        return inOrder(edition, findings.all());
    }

    /**
     * Looks at what a translation calls the terms of its source.
     *
     * @param renderings the terms of both, those of one clause together
     * @return in document order
     */
    public static List<Finding> renderings(Alignment alignment, List<Rendering> renderings) {
        Findings findings = new Findings();
        TermRule.check(alignment.right(), alignment.left().id(), renderings, findings);
        return inOrder(alignment.right(), findings.all());
    }

    /** A sentence that is there twice also has its names twice. */
    private static List<Finding> withoutEchoes(List<Finding> found) {
        Set<ClausePath> twice = new HashSet<>();
        found.stream()
                .filter(finding -> finding.rule().equals(Rule.REPEATED_SENTENCE.id()))
                .forEach(finding -> twice.add(finding.place().path()));
        return found.stream()
                .filter(finding -> !finding.rule().equals(Rule.NAME_DIFFERS.id())
                        || !twice.contains(finding.place().path()))
                .toList();
    }

    /** By block, then by place in it; each place once for each rule. */
    private static List<Finding> inOrder(Edition edition, List<Finding> found) {
        Map<ClausePath, Integer> order = new HashMap<>();
        for (Block block : edition.blocks()) {
            order.put(block.path(), order.size());
        }
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                        (Finding finding) -> order.getOrDefault(finding.place().path(), Integer.MAX_VALUE))
                .thenComparing(Finding::field)
                .thenComparingInt(finding -> finding.span().start())
                .thenComparingInt(finding -> -finding.span().length())
                .thenComparing(Finding::rule)
                .thenComparing(Finding::message));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : sorted) {
            List<Finding> last = kept.subList(Math.max(0, kept.size() - 20), kept.size());
            if (last.stream().noneMatch(earlier -> covers(earlier, finding))) {
                kept.add(finding);
            }
        }
        return List.copyOf(kept);
    }

    /** These rules look at the same words from several sides: one finding is enough. */
    private static boolean isOfWording(Finding finding) {
        return WORDING.contains(finding.rule());
    }

    private static boolean covers(Finding one, Finding other) {
        boolean same = one.rule().equals(other.rule()) || isOfWording(one) && isOfWording(other);
        return same
                && one.severity().compareTo(other.severity()) <= 0
                && one.place().equals(other.place())
                && one.field() == other.field()
                && one.span().start() <= other.span().start()
                && other.span().end() <= one.span().end()
                && (one.span().length() > 0 || one.evidence().equals(other.evidence()));
    }
}
