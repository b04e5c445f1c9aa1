package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.verdict.ArtifactProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<VariantSpec> specs = specs(request);
        Optional<LoadedSet> set =
                VariantRenderer.load(request.set(), List.of(request.variant()), request.strict(), diagnostics);
        if (set.isEmpty()) {
            return new ProveResult(List.of(), List.of(), diagnostics);
        }
        CompileCache cache = new CompileCache(request.cache(), request.version(), "prove");
        try (Parallel parallel = new Parallel()) {
            VariantBatch batch = VariantBatch.build(
                    set.get(), request.module(), cache, specs, request.strict(), parallel, diagnostics);
            cache.prune();
            // What is wrong with another variant is said where that variant is built.
            diagnostics.addAll(batch.variants().get(0).diagnostics());
            return new ProveResult(prove(request, batch, diagnostics), batch.members(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<VariantSpec> specs(ProveRequest request) {
        Set<VariantSpec> specs = new LinkedHashSet<>(List.of(request.variant()));
        specs.addAll(request.others());
        request.subjects().forEach(subject -> specs.add(subject.variant()));
        return List.copyOf(specs);
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
            BuiltVariant variant = batch.variants().stream()
                    .filter(built -> built.rendered().spec().equals(subject.variant()))
                    .findFirst()
                    .orElseThrow();
            variant.compiled().ifPresent(compiled -> {
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
