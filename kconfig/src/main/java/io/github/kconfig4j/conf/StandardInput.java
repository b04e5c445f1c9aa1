package io.github.kconfig4j.conf;

import io.github.kconfig4j.text.ByteText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads answers line by line. A line that is longer than the C tool's buffer comes in pieces, as there. */
final class StandardInput {
    private static final int LONGEST = 4095;

    private final InputStream in;
    private final BooleanSupplier terminal;
    private Optional<Boolean> isTerminal = Optional.empty();

    StandardInput(InputStream in, BooleanSupplier terminal) {
        this.in = in;
        this.terminal = terminal;
    }

    /** Whether a person answers, who sees what is typed. */
    boolean isTerminal() {
        if (isTerminal.isEmpty()) {
            isTerminal = Optional.of(terminal.getAsBoolean());
        }
        return isTerminal.get();
    }

    /** The next line with its end, if it has one; empty at the end of the input. */
    Optional<String> line() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int b = 0;
            while (bytes.size() < LONGEST && b != '\n') {
                b = in.read();
                if (b < 0) {
                    break;
                }
                bytes.write(b);
            }
            return bytes.size() == 0 ? Optional.empty() : Optional.of(ByteText.decode(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
