package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.verdict.Verdict;
import java.util.List;

/**
 * What became of proving artifacts.
 *
 * @param reports one for each subject, in their order; empty if it did not come to a search
 * @param universe what the variants were compared with, one sentence for each member
 * @param diagnostics everything that was said, the proofs' problems as errors among it
 */
public record ProveResult(List<ProofReport> reports, List<String> universe, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public ProveResult {
        reports = List.copyOf(reports);
        universe = List.copyOf(universe);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether everything was proved, with gaps or without, and there is no error. */
    public boolean succeeded() {
        return !reports.isEmpty()
                && reports.stream().allMatch(report -> report.proof().verdict() != Verdict.NOT_PROVED)
                && !Diagnostics.hasErrors(diagnostics);
    }
}
