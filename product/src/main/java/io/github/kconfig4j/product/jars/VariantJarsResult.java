package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.product.proof.ProofReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of the jars of all variants.
 *
 * @param main what was proved of the module's own jar; empty if it did not come to that
 * @param jars the jars in the order of the request; none if there is an error
 * @param diagnostics everything that was said, of the set, of the module's jar and of all variants
 */
public record VariantJarsResult(Optional<ProofReport> main, List<VariantJar> jars, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public VariantJarsResult {
        jars = List.copyOf(jars);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is no error, and so all jars are in their place. */
    public boolean succeeded() {
        return !Diagnostics.hasErrors(diagnostics);
    }
}
