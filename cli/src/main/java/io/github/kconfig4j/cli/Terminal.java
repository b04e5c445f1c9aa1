package io.github.kconfig4j.cli;

import java.io.Console;

/** Whether the process runs on a terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input and output both are a terminal's. */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there can be a console without a terminal.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
