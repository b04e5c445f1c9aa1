package io.github.kconfig4j.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.evidence.Evidence;
import io.github.kconfig4j.evidence.Examined;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.prove.Proof;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArtifactProofTest {
    private static final Gap GAP = new Gap(
            "No configuration was found in which WORK holds.", Optional.of(SourcePosition.ofLine("p/A.java.ftl", 3)));

    private static ArtifactProof proof(List<Gap> gaps, List<Diagnostic> problems) {
        Proof search = new Proof(
                "a.jar", new Proof.Searched(0, 0, 0, 0), new TreeMap<>(), List.of(), List.of(), List.of(), List.of());
        return new ArtifactProof("a.jar", "", new Evidence(List.of()), search, gaps, problems);
    }

    @Test
    void aGapIsAsBadAsOneAsks() {
        ArtifactProof proof = proof(List.of(GAP, Gap.of("The pages are not explained.")), List.of());

        assertThat(proof.verdict()).isEqualTo(Verdict.PROVED_WITH_GAPS);
        assertThat(proof.diagnostics(Severity.ERROR))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.ERROR);
        assertThat(proof.diagnostics(Severity.WARNING))
                .extracting(Diagnostic::format)
                .containsExactly(
                        "p/A.java.ftl:[3] No configuration was found in which WORK holds. (proof-gap)",
                        "The pages are not explained. (proof-gap)");
    }

    @Test
    void oneLineForTheLog() {
        ArtifactProof proof = proof(List.of(GAP), List.of());
        Evidence evidence = new Evidence(List.of(
                new Examined("a.txt", 1, "a1", Optional.of(Origin.of(Origin.Kind.RESOURCE))),
                new Examined("b.txt", 1, "b1", Optional.empty()),
                new Examined("c.txt", 1, "c1", Optional.of(Origin.of(Origin.Kind.RESOURCE)))));

        assertThat(new ArtifactProof("a.jar", "", evidence, proof.search(), proof.gaps(), List.of()).summary())
                .isEqualTo("a.jar: PROVED WITH GAPS; 2 of 3 entries explained, 0 class files searched;"
                        + " proved absent: 0 types, 0 members, 0 strings");
        assertThat(List.of(Verdict.values())).hasToString("[PROVED, PROVED WITH GAPS, NOT PROVED]");
    }

    @Test
    void onlyAnErrorSpeaksAgainstIt() {
        Diagnostic error = Diagnostic.of(Severity.ERROR, DiagnosticId.UNEXPLAINED_ENTRY, "a is unexplained.");

        assertThat(proof(List.of(), List.of()).verdict()).isEqualTo(Verdict.PROVED);
        assertThat(proof(List.of(GAP), List.of(error)).verdict()).isEqualTo(Verdict.NOT_PROVED);
    }
}
