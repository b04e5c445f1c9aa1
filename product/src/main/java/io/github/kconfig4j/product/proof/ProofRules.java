package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import java.util.List;

/**
 * What the user decides of proofs.
 *
 * @param declared entries that the user explains
 * @param gaps whether a gap of a proof is a warning or an error
 */
public record ProofRules(List<Declared> declared, Severity gaps) {

    /** Copies the list. */
    public ProofRules {
        declared = List.copyOf(declared);
    }

    /** Nothing is declared, and gaps are warnings. */
    public static ProofRules defaults() {
        return new ProofRules(List.of(), Severity.WARNING);
    }
}
