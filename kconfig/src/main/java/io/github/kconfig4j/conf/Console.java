package io.github.kconfig4j.conf;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.text.ByteText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a run prints, bytes that are no UTF-8 as they came. Lines end with {@code \n} on every system. */
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
        print(out, text);
    }

    void err(String text) {
        print(err, text);
    }

    void print(ConfText text) {
        print(text.stream() == ConfText.Stream.STDOUT ? out : err, text.text());
    }

    private static void print(PrintStream stream, String text) {
        byte[] bytes = ByteText.encode(text);
        stream.write(bytes, 0, bytes.length);
    }

    /** What a run did, between comment signs. */
    void message(String text) {
        if (!silent) {
            out("#\n# " + text + "\n#\n");
        }
    }

    /** What a run did, in a line of its own. */
    void report(String text) {
        if (!silent) {
            out(text + "\n");
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
