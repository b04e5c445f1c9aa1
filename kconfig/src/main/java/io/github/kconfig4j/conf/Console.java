package io.github.kconfig4j.conf;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.text.ByteText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a run prints, bytes that are no UTF-8 as they came. Lines end with {@code \n} on every system. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private boolean silent;
    private Optional<List<ConfText>> held = Optional.empty();

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

    /** Prints nothing from here on, but keeps it. */
    void hold() {
        held = Optional.of(new ArrayList<>());
    }

    /** What was kept; from here on all is printed. */
    List<ConfText> release() {
        List<ConfText> texts = held.orElseGet(List::of);
        held = Optional.empty();
        return texts;
    }

    void out(String text) {
        print(new ConfText(ConfText.Stream.STDOUT, text));
    }

    void err(String text) {
        print(new ConfText(ConfText.Stream.STDERR, text));
    }

    void print(ConfText text) {
        held.ifPresentOrElse(texts -> texts.add(text), () -> write(text));
    }

    private void write(ConfText text) {
        PrintStream stream = text.stream() == ConfText.Stream.STDOUT ? out : err;
        byte[] bytes = ByteText.encode(text.text());
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
