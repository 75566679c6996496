package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.content.Collection;
import org.clausebook.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The languages in which a site speaks of the texts. */
final class InterfaceLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--language",
            paramLabel = "L",
            split = ",",
            description = "The language of the site's own words, en or bg, or both with a comma between them, the first"
                    + " at the site's root; otherwise those that the collection names, else"
                    + " those of the two in which it has texts, else en.")
    private List<String> languages = List.of();

    /** What was asked for, none where nothing was. */
    List<Language> chosen() {
        List<Language> chosen = new ArrayList<>();
        for (String language : languages) {
            Language spoken = Collection.SPOKEN.stream()
                    .filter(any -> any.tag().equals(language.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> misuse("--language takes en or bg, not '" + language + "'"));
            if (chosen.contains(spoken)) {
                throw misuse("--language names " + spoken + " twice");
            }
            chosen.add(spoken);
        }
        return chosen;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
