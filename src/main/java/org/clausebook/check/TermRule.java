package org.clausebook.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermFact;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.Terms;
import org.clausebook.tag.Mention;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** What about the defined terms of an edition is worth a look, and terms that a translation renders in several ways. */
final class TermRule {
    private final Edition edition;
    private final Blocks blocks;
    private final Findings findings;

    private TermRule(Edition edition, Findings findings) {
        this.edition = edition;
        this.blocks = new Blocks(edition);
        this.findings = findings;
    }

    /** A product's name is no term that somebody forgot to define, here or for this section. */
    static void check(Edition edition, Terms terms, Tags tags, Findings findings) {
        TermRule rule = new TermRule(edition, findings);
        Map<ClausePath, List<Mention>> mentions =
                tags.mentions().stream().collect(Collectors.groupingBy(Mention::block));
        for (TermFact fact : terms.facts()) {
            boolean product = mentions.getOrDefault(fact.block(), List.of()).stream()
                    .anyMatch(mention -> mention.field() == fact.field()
                            && mention.span().start() < fact.span().end()
                            && fact.span().start() < mention.span().end());
            boolean ofProducts = fact.kind() == TermFact.Kind.UNDEFINED || fact.kind() == TermFact.Kind.OUT_OF_SCOPE;
            if (!product || !ofProducts) {
                rule.tell(fact);
            }
        }
    }

    /** Those defined for the whole text: what is defined anew in each of several sections may be called otherwise there. */
    static void check(Edition edition, EditionId source, List<Rendering> renderings, Findings findings) {
        TermRule rule = new TermRule(edition, findings);
        for (Rendering row : renderings) {
            boolean one = row.names(source).size() == 1;
            if (one && row.names(edition.id()).size() > 1) {
                rule.several(row, source);
            }
        }
    }

    private void tell(TermFact fact) {
        switch (fact.kind()) {
            case DEFINED_TWICE -> at(Rule.TERM_DEFINED_TWICE, fact, Say.TERM_DEFINED_AGAIN, Say.KEEP_ONE_DEFINITION);
            case NEVER_USED -> {
                // An abbreviation that nothing uses has a rule of its own.
                if (fact.name().codePoints().anyMatch(Character::isLowerCase)) {
                    at(Rule.TERM_UNUSED, fact, Say.TERM_UNUSED, Say.DELETE_DEFINITION_OR_USE);
                }
            }
            case USED_BEFORE -> at(Rule.TERM_USED_BEFORE, fact, Say.TERM_USED_BEFORE, Say.DEFINE_AT_FIRST_USE);
            case OUT_OF_SCOPE -> at(Rule.TERM_OUT_OF_SCOPE, fact, Say.TERM_OUT_OF_SCOPE, Say.DEFINE_HERE_TOO);
            case UNDEFINED -> at(Rule.TERM_UNDEFINED, fact, Say.TERM_UNDEFINED, Say.DEFINE_OR_EXPLAIN);
        }
    }

    private void at(Rule rule, TermFact fact, Say what, Say remedy) {
        Block block = blocks.at(fact.block());
        findings.at(
                rule,
                new ClauseAddress(edition.id(), fact.block()),
                fact.field(),
                fact.span(),
                fact.span().of(block.in(fact.field())),
                Optional.empty(),
                what.of(fact.name()),
                remedy.of());
    }

    /** Told at the first definition that has another name than the first of all. */
    private void several(Rendering row, EditionId source) {
        Set<String> names = new LinkedHashSet<>(row.names(edition.id()));
        String first = names.iterator().next();
        Term term = row.in(edition.id()).stream()
                .filter(other -> !other.name().equals(first))
                .findFirst()
                .orElseThrow();
        Term of = row.in(source).get(0);
        Block block = blocks.at(term.block());
        findings.at(
                Rule.TERM_SEVERAL_NAMES,
                new ClauseAddress(edition.id(), term.block()),
                term.field(),
                term.span(),
                term.span().of(block.in(term.field())),
                Optional.of(new ClauseAddress(source, of.block())),
                Say.SEVERAL_NAMES.of(of.name(), term.name(), first),
                Say.WRITE.of(first));
    }
}
