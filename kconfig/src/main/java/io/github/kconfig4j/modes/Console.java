package io.github.kconfig4j.modes;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a run prints. Lines end with {@code \n} on every system. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private boolean silent;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Nothing is printed anywhere. */
    static Console nowhere() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nowhere, nowhere);
    }

    /** No messages from here on; answers to questions and errors are still printed. */
    void silence() {
        silent = true;
    }

    void out(String text) {
        out.print(text);
    }

    void err(String text) {
        err.print(text);
    }

    /** What a run did, between comment signs. */
    void message(String text) {
        if (!silent) {
            out("#\n# " + text + "\n#\n");
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
