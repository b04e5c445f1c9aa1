package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Outputs;
import io.github.kconfig4j.product.ledger.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What one goal remembers from build to build. */
final class Memory {
    private final Ledger ledger;
    private final Inputs inputs;
    private final List<Path> written;
    private final Outputs before;

    /**
     * @param inputs what the goal is given, read before it begins
     * @param written the files and folders that it writes
     */
    Memory(Ledger ledger, Inputs inputs, List<Path> written) throws IOException {
        this.ledger = ledger;
        this.inputs = inputs.paths("as it turned out", ledger.otherInputs());
        this.written = List.copyOf(written);
        this.before = Outputs.read(written);
    }

    /** What was said when the goal was given the same, if what it has written is still there. */
    Optional<List<Said>> unchanged() {
        return ledger.unchanged(inputs, before);
    }

    /** What has changed, for whoever wonders why there is something to do. */
    String change() {
        return ledger.change(inputs, before);
    }

    /**
     * Remembers a success.
     *
     * @param others files that turned out to be inputs
     */
    void remember(List<Path> others, List<Said> said) throws IOException {
        ledger.remember(inputs, Outputs.read(written), others, said, List.of());
    }
}
