package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.verdict.ArtifactProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves artifacts of a module: that each entry is explained, and that nothing of another variant is in them. */
public final class ModuleProof {
    private ModuleProof() {}

    /**
     * Compiles the variants in memory to know what they have, then examines the artifacts.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static ProveResult prove(ProveRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try (Parallel parallel = new Parallel()) {
            Optional<VariantBatch> built = request.build().batch(specs(request), parallel, diagnostics);
            if (built.isEmpty()) {
                return new ProveResult(List.of(), List.of(), diagnostics);
            }
            VariantBatch batch = built.get();
            // What is wrong with another variant is said where that variant is built.
            diagnostics.addAll(batch.variant(request.variant()).diagnostics());
            return new ProveResult(prove(request, batch, diagnostics), batch.members(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<VariantSpec> specs(ProveRequest request) {
        List<VariantSpec> others = new ArrayList<>(List.of(request.variant()));
        request.subjects().forEach(subject -> others.add(subject.variant()));
        return Specs.all(request.others(), others);
    }

    private static List<ProofReport> prove(ProveRequest request, VariantBatch batch, List<Diagnostic> diagnostics) {
        ArtifactProver prover = new ArtifactProver(batch, request.surroundings(), request.rules());
        Reporter reporter = new Reporter(batch, request.version());
        List<ProofReport> reports = new ArrayList<>();
        for (Subject subject : request.subjects()) {
            if (subject.form() == Form.TESTS) {
                diagnostics.add(notLookedAt(subject, request.rules()));
                continue;
            }
            BuiltVariant variant = batch.variant(subject.variant());
            variant.compiled().ifPresent(compiled -> {
                if (subject.form() == Form.CLASSES) {
                    diagnostics.addAll(batch.contradictions(compiled));
                }
                ArtifactProof proof = prover.prove(variant, compiled, subject.path(), subject.name(), subject.form());
                diagnostics.addAll(proof.diagnostics(request.rules().gaps()));
                reports.add(reporter.report(proof, subject.variant(), compiled));
            });
        }
        return reports;
    }

    private static Diagnostic notLookedAt(Subject subject, ProofRules rules) {
        return Diagnostic.of(
                rules.gaps(),
                DiagnosticId.PROOF_GAP,
                subject.name() + " belongs to the module's tests: it is not looked at.");
    }
}
