package org.clausebook.cli;

import java.util.Locale;
import org.clausebook.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language in which a site speaks of the texts. */
final class InterfaceLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language of the site's own words, such as bg; otherwise en.")
    private String language = "en";

    /** What was asked for, checked for its form. */
    Language chosen() {
        String tag = language.toLowerCase(Locale.ROOT);
        if (!Language.isTag(tag)) {
            throw new ParameterException(
                    command.commandLine(), "--language takes a language tag, such as en or bg, not '" + language + "'");
        }
        return new Language(tag);
    }
}
