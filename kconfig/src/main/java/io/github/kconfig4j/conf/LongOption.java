package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;

/**
 * An option with two dashes.
 *
 * @param name the name without the dashes
 * @param argument whether a file follows
 * @param meaning what it asks for; the file of a mode is not in it yet
 */
record LongOption(String name, Argument argument, CommandLine.Item meaning) {

    /** Whether an option has a file. */
    enum Argument {
        NONE,
        /** With {@code =} only. */
        OPTIONAL,
        REQUIRED
    }

    /** The options of a dialect's tool in its order, in which it names those that an abbreviation may stand for. */
    static List<LongOption> of(Dialect dialect) {
        if (dialect.has(Feature.OLD_COMMAND_LINE)) {
            return old(dialect.has(Feature.SILENT_OLDCONFIG));
        }
        if (dialect.has(Feature.SCRIPTS)) {
            return scripts();
        }
        return dialect.has(Feature.FEW_MODES) ? few() : current(dialect);
    }

    private static List<LongOption> scripts() {
        List<LongOption> options = new ArrayList<>();
        options.add(new LongOption("help", Argument.NONE, new CommandLine.Item.Help()));
        options.add(new LongOption("silent", Argument.NONE, new CommandLine.Item.Silent()));
        for (Mode mode : Mode.values()) {
            switch (mode) {
                case LISTNEWCONFIG,
                        OLDDEFCONFIG,
                        DEFCONFIG,
                        SAVEDEFCONFIG,
                        ALLNOCONFIG,
                        ALLYESCONFIG,
                        ALLMODCONFIG,
                        ALLDEFCONFIG ->
                    options.add(of(mode.option(), mode, mode.takesFile() ? Argument.REQUIRED : Argument.NONE));
                default -> {}
            }
        }
        return List.copyOf(options);
    }

    private static List<LongOption> current(Dialect dialect) {
        List<LongOption> options = new ArrayList<>();
        options.add(new LongOption("help", Argument.NONE, new CommandLine.Item.Help()));
        options.add(new LongOption("silent", Argument.NONE, new CommandLine.Item.Silent()));
        for (Mode mode : Mode.values()) {
            if (mode != Mode.MOD2NOCONFIG || dialect.has(Feature.MODULES_TO_NO)) {
                options.add(of(mode.option(), mode, mode.takesFile() ? Argument.REQUIRED : Argument.NONE));
            }
        }
        if (dialect.has(Feature.LOOPS_FATAL_ON_DEMAND)) {
            options.add(new LongOption("fatalrecursive", Argument.NONE, new CommandLine.Item.FatalLoops()));
        }
        return List.copyOf(options);
    }

    private static List<LongOption> few() {
        List<LongOption> options = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            switch (mode) {
                case HELPNEWCONFIG, YES2MODCONFIG, MOD2YESCONFIG, MOD2NOCONFIG -> {}
                default -> options.add(of(mode.option(), mode, mode.takesFile() ? Argument.REQUIRED : Argument.NONE));
            }
        }
        return List.copyOf(options);
    }

    private static List<LongOption> old(boolean silent) {
        List<LongOption> options = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            switch (mode) {
                case SYNCCONFIG -> options.add(of(silent ? "silentoldconfig" : mode.option(), mode, Argument.NONE));
                case DEFCONFIG -> options.add(of(mode.option(), mode, Argument.OPTIONAL));
                case SAVEDEFCONFIG -> options.add(of(mode.option(), mode, Argument.REQUIRED));
                case OLDDEFCONFIG -> {
                    options.add(of(mode.option(), mode, Argument.NONE));
                    options.add(of("oldnoconfig", mode, Argument.NONE));
                }
                case HELPNEWCONFIG, YES2MODCONFIG, MOD2YESCONFIG, MOD2NOCONFIG -> {}
                default -> options.add(of(mode.option(), mode, Argument.NONE));
            }
        }
        return List.copyOf(options);
    }

    private static LongOption of(String name, Mode mode, Argument argument) {
        return new LongOption(name, argument, new CommandLine.Item.Select(mode, ""));
    }

    /** What it asks for with a file. */
    CommandLine.Item with(String file) {
        return meaning instanceof CommandLine.Item.Select select
                ? new CommandLine.Item.Select(select.mode(), file)
                : meaning;
    }
}
