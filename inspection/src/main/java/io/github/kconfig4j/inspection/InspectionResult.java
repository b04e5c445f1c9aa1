package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of a question.
 *
 * @param answer the answer; empty if a diagnostic says why there is none
 * @param diagnostics everything that was said on the way
 */
public record InspectionResult(Optional<Answer> answer, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public InspectionResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
