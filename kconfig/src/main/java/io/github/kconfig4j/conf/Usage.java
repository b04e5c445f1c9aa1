package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;

/** How {@code conf} is called, as its tool says it. */
final class Usage {
    private static final String CURRENT = """
            Usage: conf [options] <kconfig-file>

            Generic options:
              -h, --help              Print this message and exit.
              -s, --silent            Do not print log.

            Mode options:
              --listnewconfig         List new options
              --helpnewconfig         List new options and help text
              --oldaskconfig          Start a new configuration using a line-oriented program
              --oldconfig             Update a configuration using a provided .config as base
              --syncconfig            Similar to oldconfig but generates configuration in
                                      include/{generated/,config/}
              --olddefconfig          Same as oldconfig but sets new symbols to their default value
              --defconfig <file>      New config with default defined in <file>
              --savedefconfig <file>  Save the minimal current configuration to <file>
              --allnoconfig           New config where all options are answered with no
              --allyesconfig          New config where all options are answered with yes
              --allmodconfig          New config where all options are answered with mod
              --alldefconfig          New config with all symbols set to default
              --randconfig            New config with random answer to all options
              --yes2modconfig         Change answers from yes to mod if possible
              --mod2yesconfig         Change answers from mod to yes if possible
              --mod2noconfig          Change answers from mod to no if possible
              (If none of the above is given, --oldaskconfig is the default)
            """;

    private static final String FEW = """
            Usage: conf [-s] [option] <kconfig-file>
            [option] is _one_ of the following:
              --listnewconfig         List new options
              --oldaskconfig          Start a new configuration using a line-oriented program
              --oldconfig             Update a configuration using a provided .config as base
              --syncconfig            Similar to oldconfig but generates configuration in
                                      include/{generated/,config/}
              --olddefconfig          Same as oldconfig but sets new symbols to their default value
              --defconfig <file>      New config with default defined in <file>
              --savedefconfig <file>  Save the minimal current configuration to <file>
              --allnoconfig           New config where all options are answered with no
              --allyesconfig          New config where all options are answered with yes
              --allmodconfig          New config where all options are answered with mod
              --alldefconfig          New config with all symbols set to default
              --randconfig            New config with random answer to all options
            """;

    private static final String OLD = """
            Usage: conf [-s] [option] <kconfig-file>
            [option] is _one_ of the following:
              --listnewconfig         List new options
              --oldaskconfig          Start a new configuration using a line-oriented program
              --oldconfig             Update a configuration using a provided .config as base
              --silentoldconfig       Same as oldconfig, but quietly, additionally update deps
              --olddefconfig          Same as silentoldconfig but sets new symbols to their default value
              --oldnoconfig           An alias of olddefconfig
              --defconfig <file>      New config with default defined in <file>
              --savedefconfig <file>  Save the minimal current configuration to <file>
              --allnoconfig           New config where all options are answered with no
              --allyesconfig          New config where all options are answered with yes
              --allmodconfig          New config where all options are answered with mod
              --alldefconfig          New config with all symbols set to default
              --randconfig            New config with random answer to all options
            """;

    private static final String SILENCE = "  -s, --silent            Do not print log.\n";

    private static final String FATAL_LOOPS =
            "      --fatalrecursive    Treat recursive depenendencies as a fatal error\n";

    private static final String MODULES_TO_NO = "  --mod2noconfig          Change answers from mod to no if possible\n";

    private static final String SILENT = """
              --silentoldconfig       Same as oldconfig, but quietly, additionally update deps
              --olddefconfig          Same as silentoldconfig but sets new symbols to their default value
            """;

    private static final String SYNC = """
              --syncconfig            Similar to oldconfig but generates configuration in
                                      include/{generated/,config/}
              --olddefconfig          Same as oldconfig but sets new symbols to their default value
            """;

    private static final String SCRIPTS = """
            Usage: conf [options] --MODE <kconfig-file>

            Generic options:
              -h, --help              Print this message and exit.
              -s, --silent            Do not print log.

            Modes, as the scripts of Kconfiglib have them:
              --listnewconfig         List new options
              --olddefconfig          Update a configuration, new symbols get their default value
              --defconfig <file>      New config with default defined in <file>
              --savedefconfig <file>  Save the minimal current configuration to <file>
              --allnoconfig           New config where all options are answered with no
              --allyesconfig          New config where all options are answered with yes
              --allmodconfig          New config where all options are answered with mod
              --alldefconfig          New config with all symbols set to default
            """;

    private Usage() {}

    /** The text of the dialect's tool. */
    static String of(Dialect dialect) {
        if (dialect.has(Feature.OLD_COMMAND_LINE)) {
            return dialect.has(Feature.SILENT_OLDCONFIG) ? OLD : OLD.replace(SILENT, SYNC);
        }
        if (dialect.has(Feature.SCRIPTS)) {
            return SCRIPTS;
        }
        if (dialect.has(Feature.FEW_MODES)) {
            return FEW;
        }
        String usage = dialect.has(Feature.MODULES_TO_NO) ? CURRENT : CURRENT.replace(MODULES_TO_NO, "");
        return dialect.has(Feature.LOOPS_FATAL_ON_DEMAND) ? usage.replace(SILENCE, SILENCE + FATAL_LOOPS) : usage;
    }
}
