package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.prove.Proof;
import java.util.List;
import java.util.Optional;

/**
 * What became of a proof.
 *
 * @param proof what was searched, what is proved absent, what was found; empty if it did not come to a search
 * @param universe what the variant was compared with, one sentence for each member
 * @param diagnostics everything that was said, the proof's findings as errors among it
 */
public record ProveResult(Optional<Proof> proof, List<String> universe, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public ProveResult {
        universe = List.copyOf(universe);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the search took place and there is no error. */
    public boolean succeeded() {
        return proof.isPresent() && diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }
}
