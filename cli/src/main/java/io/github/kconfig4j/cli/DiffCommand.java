package io.github.kconfig4j.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kconfig diff}. */
@Command(
        name = "diff",
        header = "Compare two .config files.",
        description = {
            "",
            "Compares two .config files as the kernel's diffconfig does.",
            "",
            "A symbol only in the first file is printed as '-X v', one with another value as ' X v -> w', "
                    + "one only in the second file as '+X v'.",
            ""
        },
        footer = {"", "Exit status: 0; 1 if a file cannot be read; 2 for wrong arguments."})
final class DiffCommand implements Callable<Integer> {
    private final World world;

    @Option(
            names = {"-m", "--merge"},
            description = "Print changed and new symbols as a fragment that makes the second file of the first.")
    private boolean fragment;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "A", description = "The first file.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The second file.")
    private String after = "";

    DiffCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        ConfigDiff diff =
                new ConfigDiff(TextFiles.read(world, before), TextFiles.read(world, after), ConfigInputs.prefix(world));
        TextFiles.print(world.out(), fragment ? diff.fragment() : diff.lines());
        return Commands.OK;
    }
}
