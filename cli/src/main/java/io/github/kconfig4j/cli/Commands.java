package io.github.kconfig4j.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands beyond {@code conf}, with their options and help texts. */
final class Commands {
    /** Done. */
    static final int OK = 0;
    /** The input does not allow it, or it holds what the command looks for. */
    static final int FAILED = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;

    private static final int HELP_WIDTH = 100;

    private Commands() {}

    static int run(List<String> arguments, World world) {
        CommandLine commandLine = new CommandLine(new Root())
                .addSubcommand(new ConfHelp())
                .addSubcommand(new MenuconfigCommand(world))
                .addSubcommand(new MergeCommand(world))
                .addSubcommand(new DiffCommand(world))
                .addSubcommand(new SampleCommand(world))
                .addSubcommand(new WhyCommand(world))
                .addSubcommand(new LintCommand(world))
                .addSubcommand(new SpaceCommand(world))
                .setOut(new PrintWriter(world.out(), true))
                .setErr(new PrintWriter(world.err(), true))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(Commands::report);
        if (arguments.isEmpty()) {
            commandLine.usage(commandLine.getErr());
            return USAGE;
        }
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    /** A user's mistake is told in one line; anything else is a fault of this tool and keeps its trace. */
    private static int report(Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        if (exception instanceof UserError) {
            commandLine.getErr().println("kconfig: " + exception.getMessage());
            return FAILED;
        }
        throw exception;
    }

    /** The command itself. */
    @Command(
            name = "kconfig",
            description = "Reads Kconfig files, resolves and explains configurations.",
            mixinStandardHelpOptions = false,
            subcommands = CommandLine.HelpCommand.class,
            synopsisSubcommandLabel = "COMMAND",
            footer = {"", "'kconfig COMMAND --help' describes a command."})
    private static final class Root {
        @CommandLine.Mixin
        private HelpOption help = new HelpOption();
    }

    /** The place of {@code conf} in the list of commands; it reads its arguments itself. */
    @Command(
            name = "conf",
            header = "Run a mode of the kernel's conf.",
            customSynopsis = "kconfig conf [--dialect D] [-s] --MODE[=FILE] KCONFIG",
            description = {
                "",
                "Takes all that the kernel's conf takes; 'kconfig conf --help' lists the modes, in its words and with its "
                        + "exit status 1. D is linux (default), linux-next, linux-6.1, linux-5.13, linux-5, linux-4.20, "
                        + "linux-4.17, legacy, buildroot, coreboot, openwrt, u-boot, unikraft or kconfiglib."
            })
    private static final class ConfHelp {}
}
