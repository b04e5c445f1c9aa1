package io.github.kconfig4j.verdict;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.Evidence;
import io.github.kconfig4j.prove.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found out about an artifact. Immutable.
 *
 * @param name the artifact, as messages name it
 * @param sha256 the hash of an archive; of a folder that of the list of its entries with their hashes
 * @param evidence how its entries are explained
 * @param search what a search for disabled code found
 * @param gaps what this proof does not cover
 * @param problems what speaks against it, as errors
 */
public record ArtifactProof(
        String name, String sha256, Evidence evidence, Proof search, List<Gap> gaps, List<Diagnostic> problems) {

    /** Copies the lists. */
    public ArtifactProof {
        gaps = List.copyOf(gaps);
        problems = List.copyOf(problems);
    }

    /** The verdict. */
    public Verdict verdict() {
        if (Diagnostics.hasErrors(problems)) {
            return Verdict.NOT_PROVED;
        }
        return gaps.isEmpty() ? Verdict.PROVED : Verdict.PROVED_WITH_GAPS;
    }

    /**
     * What speaks against it, and what is not covered.
     *
     * @param severity how bad a gap is
     */
    public List<Diagnostic> diagnostics(Severity severity) {
        List<Diagnostic> diagnostics = new ArrayList<>(problems);
        for (Gap gap : gaps) {
            diagnostics.add(gap.position()
                    .map(position -> Diagnostic.of(severity, DiagnosticId.PROOF_GAP, position, gap.text()))
                    .orElseGet(() -> Diagnostic.of(severity, DiagnosticId.PROOF_GAP, gap.text())));
        }
        return List.copyOf(diagnostics);
    }

    /** One line for the log. */
    public String summary() {
        long explained = evidence.entries().stream()
                .filter(entry -> entry.origin().isPresent())
                .count();
        return "%s: %s; %d of %d entries explained, %d class files searched; proved absent: %s"
                .formatted(
                        name,
                        verdict(),
                        explained,
                        evidence.entries().size(),
                        search.searched().classFiles(),
                        search.absentCounts());
    }
}
