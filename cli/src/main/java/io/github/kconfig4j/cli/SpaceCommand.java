package io.github.kconfig4j.cli;

import io.github.kconfig4j.model.KconfigTree;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kconfig space}. */
@Command(
        name = "space",
        header = "Say which symbols no configuration sets, and how many configurations there are.",
        description = {
            "",
            "Looks at all configurations at once, as the models of a formula. Lists the bools and tristates that are n in every "
                    + "configuration, with what keeps them so, those that are never n, those of which neither could be found "
                    + "out, and what the formula takes only approximately; then how many of each there are, and how many "
                    + "configurations: a number where they can be counted, else bounds.",
            "",
            "What it says of a symbol holds with this environment and with what the commands of $(shell ...) print here. "
                    + "A tree of Linux's size takes minutes.",
            ""
        },
        footer = {"", "Exit status: 0; 1 if the files cannot be read; 2 for wrong arguments."})
final class SpaceCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Option(names = "--summary", description = "Only the numbers, not each symbol.")
    private boolean summary;

    @Mixin
    private HelpOption help = new HelpOption();

    SpaceCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        KconfigTree tree = treeOptions.read(world);
        long read = System.nanoTime();
        SpaceLines lines = SpaceLines.of(tree);
        if (!summary) {
            lines.symbols().forEach(line -> TextFiles.printLine(world.out(), line));
        }
        lines.numbers().forEach(line -> TextFiles.printLine(world.out(), line));
        long end = System.nanoTime();
        TextFiles.printLine(
                world.err(),
                String.format(
                        Locale.ROOT,
                        "kconfig: %.1f s, of which %.1f s for reading the files",
                        (end - start) / 1e9,
                        (read - start) / 1e9));
        return Commands.OK;
    }
}
