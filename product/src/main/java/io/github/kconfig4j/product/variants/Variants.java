package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.build.TreeTexts;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.proof.ArtifactProver;
import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.Reporter;
import io.github.kconfig4j.product.set.Summary;
import io.github.kconfig4j.product.variant.VariantNames;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.verdict.ArtifactProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds every variant of a module: renders, compiles, proves and writes it. */
public final class Variants {
    private final VariantsRequest request;
    private final Summary summary;
    private final VariantBatch batch;
    private final ArtifactProver prover;
    private final Reporter reporter;

    private Variants(VariantsRequest request, VariantBatch batch) {
        this.request = request;
        this.summary = batch.summary();
        this.batch = batch;
        this.prover = new ArtifactProver(batch, request.surroundings(), request.rules());
        this.reporter = new Reporter(batch, request.version());
    }

    /**
     * Builds the variants. What the user has done wrong is in the result, of all variants at once.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static VariantsResult build(VariantsRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Diagnostic> names = VariantNames.check(request.variants());
        try (Parallel parallel = new Parallel()) {
            Optional<VariantBatch> batch = request.build()
                    .batch(
                            Specs.all(
                                    request.variants(),
                                    request.main().map(List::of).orElse(List.of())),
                            parallel,
                            diagnostics);
            diagnostics.addAll(request.build().module().dependencies().warnings());
            diagnostics.addAll(names);
            if (batch.isEmpty() || !names.isEmpty()) {
                return new VariantsResult(List.of(), List.of(), List.of(), diagnostics);
            }
            VariantsResult result = new Variants(request, batch.get()).write(parallel, diagnostics);
            new VariantFolders(request.output(), request.own(), request.files())
                    .keep(request.variants().stream().map(VariantSpec::name).toList());
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VariantsResult write(Parallel parallel, List<Diagnostic> diagnostics) {
        List<BuiltVariant> built =
                request.variants().stream().map(batch::variant).toList();
        Map<SortedMap<String, String>, String> firstWithTexts = new HashMap<>();
        List<Optional<String>> sameAs = new ArrayList<>();
        for (BuiltVariant variant : built) {
            sameAs.add(variant.rendered()
                    .sources()
                    .map(TreeTexts::withoutAutoconf)
                    .flatMap(texts -> Optional.ofNullable(firstWithTexts.putIfAbsent(
                            texts, variant.rendered().spec().name()))));
        }
        List<Integer> indices = IntStream.range(0, built.size()).boxed().toList();
        List<VariantResult> results = parallel.map(indices, i -> finish(built.get(i), sameAs.get(i)));
        return new VariantsResult(summary.columns(), results, batch.members(), diagnostics);
    }

    private VariantResult finish(BuiltVariant variant, Optional<String> sameAs) {
        VariantSpec spec = variant.rendered().spec();
        Path folder = request.output().resolve(spec.name());
        List<Diagnostic> diagnostics = new ArrayList<>(variant.diagnostics());
        variant.rendered().sources().ifPresent(tree -> diagnostics.addAll(batch.clashes(tree)));
        int written = write(variant, folder);
        Optional<ProofReport> report = variant.compiled().map(compiled -> prove(variant, compiled, folder));
        report.ifPresent(
                r -> diagnostics.addAll(r.proof().diagnostics(request.rules().gaps())));
        return new VariantResult(
                spec,
                folder,
                variant.rendered().configuration(),
                variant.rendered().configuration().map(summary::labels).orElseGet(TreeMap::new),
                variant.rendered().sources(),
                sameAs,
                variant.compiled().map(CompiledVariant::classes).orElseGet(TreeMap::new),
                report,
                diagnostics,
                written);
    }

    /** As they lie on the disk: what is proved is what is there. */
    private ProofReport prove(BuiltVariant variant, CompiledVariant compiled, Path folder) {
        Path classes = folder.resolve("classes");
        ArtifactProof proof = prover.prove(variant, compiled, classes, batch.shown(classes), Form.CLASSES);
        return reporter.report(proof, variant.rendered().spec(), compiled);
    }

    private int write(BuiltVariant variant, Path folder) {
        VariantFolder files = new VariantFolder(folder, request.files());
        try {
            if (variant.compiled().isPresent()) {
                CompiledVariant compiled = variant.compiled().get();
                return files.write(compiled, batch.content(variant, compiled));
            }
            Optional<SourceTree> sources = variant.rendered().sources();
            return sources.isPresent()
                    ? files.write(variant.rendered().configuration().orElseThrow(), sources.get())
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
