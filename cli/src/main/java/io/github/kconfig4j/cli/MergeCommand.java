package io.github.kconfig4j.cli;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.space.Explanation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kconfig merge}. */
@Command(
        name = "merge",
        header = "Merge fragments into a configuration, with reasons for what did not work.",
        description = {
            "",
            "Merges configuration fragments, as the kernel's merge_config.sh does: a later file wins, the rest takes its "
                    + "default, and the result is written as .config.",
            "",
            "Says which value a later file replaced, and of each value that was asked for and is not in the result why "
                    + "that is so and what would give it.",
            ""
        },
        footer = {
            "",
            "Exit status: 0; 1 if a file cannot be read or written, with --strict also if a value was replaced or not "
                    + "granted; 2 for wrong arguments."
        })
final class MergeCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The result. Default: KCONFIG_CONFIG, else .config.")
    private String output = "";

    @Option(
            names = {"-s", "--strict"},
            description = "A value that is replaced or not granted is an error; nothing is written.")
    private boolean strict;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "BASE", description = "The configuration to begin with.")
    private String base = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FRAGMENT",
            description = "What to merge into it, in order.")
    private List<String> fragments = new ArrayList<>();

    MergeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        KconfigTree tree = treeOptions.read(world);
        List<String> files = new ArrayList<>(List.of(base));
        files.addAll(fragments);
        ConfigInputs inputs = new ConfigInputs(world, tree);
        List<ConfigInput> texts = inputs.load(files);
        String prefix = ConfigInputs.prefix(world);
        List<String> replaced = new Replacements(prefix)
                .of(texts.stream()
                        .map(text -> inputs.readQuietly(text).values())
                        .toList());
        replaced.forEach(line -> TextFiles.printLine(world.err(), line));
        ConfigReadResult read = inputs.readLoaded(texts);
        Configuration configuration = Configuration.resolve(tree, read.values());
        List<Unmet> unmet = configuration.notGranted();
        for (Unmet one : unmet) {
            Explanation explanation = Explanation.of(configuration, one.asked().symbol());
            TextFiles.printLine(
                    world.err(),
                    one.asked().origin() + ": " + prefix + one.asked().symbol() + " shall be "
                            + one.asked().value() + " and is " + one.got());
            explanation.format(prefix).lines().forEach(line -> TextFiles.printLine(world.err(), "  " + line));
        }
        if (strict && (!replaced.isEmpty() || !unmet.isEmpty())) {
            return Commands.FAILED;
        }
        Path path = world.directory().resolve(outputName());
        TextFiles.write(path, outputName(), ConfigWriter.write(configuration, prefix));
        return Commands.OK;
    }

    private String outputName() {
        return output.isEmpty() ? world.environment().getOrDefault("KCONFIG_CONFIG", ".config") : output;
    }
}
