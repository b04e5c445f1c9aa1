package io.github.kconfig4j.cli;

import io.github.kconfig4j.conf.RandomConfiguration;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kconfig sample}. */
@Command(
        name = "sample",
        header = "Write random configurations.",
        description = {
            "",
            "Writes N random configurations, from one reading of the Kconfig files, on all processors.",
            "",
            "Configuration i, in the file 0001.config for the first, is what 'conf --randconfig' gives with "
                    + "KCONFIG_SEED=S+i. KCONFIG_PROBABILITY counts.",
            ""
        },
        footer = {
            "",
            "Exit status: 0; 1 if the files cannot be read or written, or KCONFIG_PROBABILITY makes no sense; 2 for wrong "
                    + "arguments."
        })
final class SampleCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            required = true,
            description = "How many configurations.")
    private int count;

    @Option(names = "--seed", paramLabel = "S", description = "The seed. Default: 0.")
    private int seed;

    @Option(
            names = {"-o", "--output-dir"},
            paramLabel = "D",
            required = true,
            description = "Where they are written; made if it is missing.")
    private String outputDirectory = "";

    @Mixin
    private HelpOption help = new HelpOption();

    SampleCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        KconfigTree tree = treeOptions.read(world);
        Path directory = world.directory().resolve(outputDirectory);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UserError("cannot make " + outputDirectory + ": " + TextFiles.reason(e, directory));
        }
        IntStream.rangeClosed(1, count).parallel().forEach(i -> write(tree, i, directory));
        return Commands.OK;
    }

    private void write(KconfigTree tree, int number, Path directory) {
        Configuration configuration = RandomConfiguration.of(tree, world.environment(), seed + number)
                .orElseThrow(() -> new UserError(
                        "KCONFIG_PROBABILITY must be one to three numbers from 0 to 100, the two of tristates together at "
                                + "most 100"));
        String name = fileName(number);
        TextFiles.write(
                directory.resolve(name),
                outputDirectory + "/" + name,
                ConfigWriter.write(configuration, ConfigInputs.prefix(world)));
    }

    private static String fileName(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits + ".config";
    }
}
