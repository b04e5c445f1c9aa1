package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Shell;
import java.util.Arrays;
import java.util.Optional;

/** The shell as macros see it, which in some dialects take little of what a command prints. */
final class CommandShell {
    private static final int SHORT_OUTPUT = 255;

    private CommandShell() {}

    /** The shell of the options, if there is one. */
    static Optional<Shell> of(KconfigOptions options) {
        return options.dialect().has(Feature.SHORT_COMMAND_OUTPUT)
                ? options.shell().map(CommandShell::shortened)
                : options.shell();
    }

    private static Shell shortened(Shell whole) {
        return command -> {
            Shell.Output output = whole.run(command);
            byte[] stdout = output.stdout();
            boolean fits = stdout.length <= SHORT_OUTPUT;
            return fits ? output : new Shell.Output(Arrays.copyOf(stdout, SHORT_OUTPUT), output.stderr());
        };
    }
}
