package io.github.kconfig4j.cli;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code .config} files, defconfigs and fragments that a command names. */
final class ConfigInputs {
    private final World world;
    private final KconfigTree tree;

    ConfigInputs(World world, KconfigTree tree) {
        this.world = world;
        this.tree = tree;
    }

    /** What stands before each name. */
    static String prefix(World world) {
        return world.environment().getOrDefault("CONFIG_", "CONFIG_");
    }

    /**
     * Reads them in order; warnings go to standard error output.
     *
     * @throws UserError if a file cannot be read
     */
    ConfigReadResult read(List<String> files) {
        return readLoaded(load(files));
    }

    /**
     * The texts of files, each read once, since what comes out of a pipe comes only once.
     *
     * @throws UserError if a file cannot be read
     */
    List<ConfigInput> load(List<String> files) {
        List<ConfigInput> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(input(file));
        }
        return inputs;
    }

    /** Reads texts in order; warnings go to standard error output. */
    ConfigReadResult readLoaded(List<ConfigInput> inputs) {
        ConfigReadResult result = ConfigReader.read(tree, inputs, prefix(world));
        for (Diagnostic diagnostic : result.diagnostics()) {
            TextFiles.printLine(world.err(), diagnostic.format());
        }
        return result;
    }

    /** Reads one text and says nothing about it. */
    ConfigReadResult readQuietly(ConfigInput input) {
        return ConfigReader.read(tree, List.of(input), prefix(world));
    }

    private ConfigInput input(String file) {
        Path path = world.directory().resolve(file);
        try {
            return ConfigInput.of(file, path);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + TextFiles.reason(e, path));
        }
    }
}
