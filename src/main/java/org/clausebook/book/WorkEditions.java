package org.clausebook.book;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordance;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * A work and all its editions.
 *
 * @param id the work
 * @param title its title as shown to people
 * @param language the language that prevails
 * @param editions the newest version first, of one version the prevailing language first
 * @param concordance which block of every edition is which clause
 * @param alignments the links between pairs of editions that the concordance was made of
 * @param facts what the stages found out about the editions
 */
public record WorkEditions(
        Slug id,
        String title,
        Language language,
        List<Edition> editions,
        Concordance concordance,
        List<Alignment> alignments,
        Facts facts) {
    public WorkEditions {
        alignments = List.copyOf(alignments);
        Comparator<Edition> prevailing =
                Comparator.comparing(edition -> !edition.id().language().equals(language));
        Comparator<Edition> newest = Comparator.comparing(
                (Edition edition) -> edition.id().version(),
                Comparator.<Version>naturalOrder().reversed());
        editions = editions.stream()
                .sorted(newest.thenComparing(prevailing).thenComparing(Edition::id))
                .toList();
    }

    /** A work of whose editions nothing was found out. */
    public WorkEditions(
            Slug id,
            String title,
            Language language,
            List<Edition> editions,
            Concordance concordance,
            List<Alignment> alignments) {
        this(id, title, language, editions, concordance, alignments, Facts.NONE);
    }

    /** The same work with what was found out about its editions. */
    public WorkEditions with(Facts found) {
        return new WorkEditions(id, title, language, editions, concordance, alignments, found);
    }

    /** The languages that it exists in, the prevailing one first. */
    public List<Language> languages() {
        return editions.stream()
                .map(edition -> edition.id().language())
                .distinct()
                .sorted(Comparator.comparing((Language tag) -> !tag.equals(language))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How an edition is called: its language and year, longer where two would be called the same. */
    public String label(Edition edition) {
        String label = brief(edition);
        boolean shared = editions.stream()
                .anyMatch(other ->
                        !other.id().equals(edition.id()) && brief(other).equals(label));
        return shared ? edition.id().language().ownName() + " " + edition.id().version() : label;
    }

    private static String brief(Edition edition) {
        return edition.id().language().ownName() + " " + edition.id().version().year();
    }

    /** The versions that it exists in, newest first. */
    public List<Version> versions() {
        return editions.stream()
                .map(edition -> edition.id().version())
                .distinct()
                .toList();
    }

    /**
     * The editions that a reader of one is likeliest to turn to: those of the same version first, then those in the
     * same language, the nearest versions first.
     *
     * @param most how many at most
     */
    public List<Edition> nearest(Edition edition, int most) {
        List<Version> versions = versions();
        int here = versions.indexOf(edition.id().version());
        return editions.stream()
                .filter(other -> !other.id().equals(edition.id()))
                .sorted(Comparator.comparing((Edition other) ->
                                !other.id().version().equals(edition.id().version()))
                        .thenComparing(other ->
                                !other.id().language().equals(edition.id().language()))
                        .thenComparing(
                                other -> Math.abs(versions.indexOf(other.id().version()) - here)))
                .limit(most)
                .toList();
    }

    /** A work of whose clauses nothing is known across editions. */
    public static WorkEditions unaligned(Slug id, String title, Language language, List<Edition> editions) {
        return new WorkEditions(id, title, language, editions, Concordance.empty(id), List.of());
    }

    /** Whether any edition defines a term. */
    public boolean hasTerms() {
        return editions.stream()
                .anyMatch(edition -> !facts.terms(edition.id()).terms().isEmpty());
    }

    /** The key of a block; empty where the work is not aligned. */
    public Optional<ClauseKey> key(Edition edition, Block block) {
        return concordance.key(new ClauseAddress(edition.id(), block.path()));
    }

    /**
     * What stands in another edition for a block of one: its counterpart, or several where it was split, or what holds
     * it where it was merged; the first is the one to go to. Empty where the other has nothing of it.
     */
    public List<ClausePath> counterparts(Edition from, Block block, Edition to) {
        return concordance.counterparts(new ClauseAddress(from.id(), block.path()), to.id());
    }

    /** The alignment of two editions as it was made, either of them at its left; empty where they were not aligned. */
    public Optional<Alignment> alignment(Edition one, Edition other) {
        return alignments.stream()
                .filter(made -> isOf(made, one, other) || isOf(made, other, one))
                .findFirst();
    }

    private static boolean isOf(Alignment alignment, Edition left, Edition right) {
        return alignment.left().id().equals(left.id()) && alignment.right().id().equals(right.id());
    }
}
