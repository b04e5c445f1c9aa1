package io.github.kconfig4j.cli;

import picocli.CommandLine.Option;

/** The option that prints how a command is used. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean wanted;
}
