package io.github.kconfig4j.cli;

import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.options.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code kconfig conf}: takes {@code --dialect} out of the arguments and hands over the rest. It must start quickly: no
 * regular expressions, no streams, no option parser.
 */
final class ConfCommand {
    private static final String OPTION = "--dialect";

    private ConfCommand() {}

    static int run(List<String> arguments, World world) {
        List<String> rest = new ArrayList<>();
        String name = "";
        boolean options = true;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            options = options && !argument.equals("--");
            if (options && argument.equals(OPTION) && i + 1 < arguments.size()) {
                i++;
                name = arguments.get(i);
            } else if (options && argument.startsWith(OPTION + "=")) {
                name = argument.substring(OPTION.length() + 1);
            } else {
                rest.add(argument);
            }
        }
        Optional<Dialect> dialect = name.isEmpty() ? Optional.of(found(rest, world)) : Dialect.named(name);
        if (dialect.isEmpty()) {
            world.err().println("kconfig: " + Dialects.unknown(name));
            return Commands.FAILED;
        }
        return Conf.run(world.request(dialect.get(), rest));
    }

    /** The dialect that shows by itself; that it does is said, unless the run is to be silent. */
    private static Dialect found(List<String> arguments, World world) {
        String top = "";
        boolean silent = false;
        for (String argument : arguments) {
            silent = silent || argument.equals("-s") || argument.equals("--silent");
            top = argument.startsWith("-") ? top : argument;
        }
        return Dialects.found(world, top, silent);
    }
}
