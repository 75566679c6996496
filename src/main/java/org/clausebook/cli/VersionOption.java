package org.clausebook.cli;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code --version} of the program, for each command that has no {@code --version} of its own. */
final class VersionOption {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the program's version.")
    boolean asked;

    /** The version as the jar's manifest has it. */
    static final class Manifest implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"clausebook " + (version == null ? "(not packaged)" : version)};
        }
    }
}
