package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.align.Alignment;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Checker;
import org.clausebook.check.Finding;
import org.clausebook.refs.ReferenceTracer;
import org.clausebook.refs.References;
import org.clausebook.refs.TermRenderings;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.refs.Trace;
import org.clausebook.source.SideBySide;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;

/** What a reviewer should look at, from the facts of a work; what was found before is taken from memory. */
final class Checks {
    private final Memory memory;

    Checks(Memory memory) {
        this.memory = memory;
    }

    /** Of all editions of a work; of translations, together with what holding them against their sources shows. */
    List<Finding> of(WorkEditions work, List<SourceText> files) {
        List<Supplier<List<Finding>>> checks = new ArrayList<>();
        for (Edition edition : work.editions()) {
            checks.add(() -> of(edition, files));
            checks.add(() -> Checker.names(
                    edition, work.facts().terms(edition.id()), work.facts().tags(edition.id())));
            List<Alignment> sources = work.alignments().stream()
                    .filter(made -> made.kind() == Alignment.Kind.TRANSLATION
                            && made.right().id().equals(edition.id()))
                    .toList();
            for (Alignment made : sources) {
                checks.add(() -> of(made));
                checks.add(() -> Checker.references(made, references(work, edition), traces(work, made)));
                checks.add(() -> Checker.renderings(made, renderings(work, made)));
            }
            if (sources.isEmpty()) {
                checks.add(() -> Checker.references(edition, references(work, edition)));
            }
        }
        return SideBySide.map(checks, Supplier::get).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Of one edition by itself; its file is among these where it has one. */
    List<Finding> of(Edition edition, List<SourceText> files) {
        Optional<SourceText> file =
                files.stream().filter(one -> one.name().equals(edition.file())).findFirst();
        return memory.of(
                "check",
                List.of(edition),
                () -> file.map(text -> Checker.check(edition, text)).orElseGet(() -> Checker.check(edition)));
    }

    /** Of a translation held against its source. */
    List<Finding> of(Alignment translation) {
        return memory.of("check translation", List.of(translation), () -> Checker.check(translation));
    }

    private static References references(WorkEditions work, Edition edition) {
        return work.facts().references().getOrDefault(edition.id(), new References(edition.id(), List.of()));
    }

    private static List<Trace> traces(WorkEditions work, Alignment made) {
        return ReferenceTracer.trace(references(work, made.left()), references(work, made.right()), work.concordance());
    }

    private static List<Rendering> renderings(WorkEditions work, Alignment made) {
        return TermRenderings.of(
                List.of(
                        work.facts().terms(made.left().id()),
                        work.facts().terms(made.right().id())),
                work.concordance());
    }
}
