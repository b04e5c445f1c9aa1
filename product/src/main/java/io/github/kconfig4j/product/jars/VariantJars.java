package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.proof.ArtifactProver;
import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.Reporter;
import io.github.kconfig4j.product.variant.DiagnosticsOfVariants;
import io.github.kconfig4j.product.variant.VariantNames;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** Makes the jar of every variant, and proves each and the module's own as they are packaged. All or none. */
public final class VariantJars {
    private final VariantJarsRequest request;
    private final VariantBatch batch;
    private final Optional<MainJar> mainJar;
    private final ArtifactProver prover;
    private final Reporter reporter;

    private VariantJars(VariantJarsRequest request, VariantBatch batch, Optional<MainJar> mainJar) {
        this.request = request;
        this.batch = batch;
        this.mainJar = mainJar;
        this.prover = new ArtifactProver(batch, request.surroundings(), request.rules());
        this.reporter = new Reporter(batch, request.version());
    }

    /**
     * Builds the variants and their jars. If anything is an error, no jar is written, and those of an earlier run are
     * deleted; what the user has done wrong is in the result, of all variants at once.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static VariantJarsResult build(VariantJarsRequest request) {
        PlacedJars placed = new PlacedJars(request.layout().folder(), request.own(), request.files());
        boolean placedAll = false;
        try {
            VariantJarsResult result = build(request, placed);
            placedAll = result.succeeded();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!placedAll) {
                discard(placed);
            }
        }
    }

    private static void discard(PlacedJars placed) {
        try {
            placed.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VariantJarsResult build(VariantJarsRequest request, PlacedJars placed) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Diagnostic> names = new ArrayList<>(VariantNames.check(request.variants()));
        names.addAll(Classifiers.check(request.variants(), request.layout().taken()));
        String jarName = VariantBatch.shown(
                request.layout().expectedMainJar(), request.build().module().basedir());
        Optional<MainJar> mainJar = MainJar.read(request.layout().mainJar(), jarName, diagnostics);
        try (Parallel parallel = new Parallel()) {
            List<VariantSpec> specs = Specs.all(request.variants(), List.of(request.main()));
            Optional<VariantBatch> batch = request.build().batch(specs, parallel, diagnostics);
            diagnostics.addAll(request.build().module().dependencies().warnings());
            diagnostics.addAll(names);
            if (batch.isEmpty() || !names.isEmpty()) {
                return new VariantJarsResult(Optional.empty(), List.of(), diagnostics);
            }
            return new VariantJars(request, batch.get(), mainJar).build(placed, parallel, diagnostics);
        }
    }

    private VariantJarsResult build(PlacedJars placed, Parallel parallel, List<Diagnostic> diagnostics)
            throws IOException {
        BuiltVariant main = batch.variant(request.main());
        List<BuiltVariant> variants =
                request.variants().stream().map(batch::variant).toList();
        if (request.manifests().differ()) {
            variants.forEach(this::prepare);
        }
        List<PackedVariant> packed = parallel.map(variants, this::pack);
        Map<String, List<Diagnostic>> ofVariants = new LinkedHashMap<>();
        packed.forEach(variant -> ofVariants.put(variant.name(), variant.diagnostics()));
        if (!variants.contains(main)) {
            // Under a name of its own: -Dkconfig.set.X=y makes of a variant another one of the same name.
            ofVariants.put(main.rendered().spec().name() + " (the module's own)", main.diagnostics());
        }
        Optional<ProofReport> proof = main.compiled().flatMap(compiled -> proveMain(main, compiled, diagnostics));
        diagnostics.addAll(DiagnosticsOfVariants.merged(ofVariants));
        List<VariantJar> jars = Diagnostics.hasErrors(diagnostics) ? List.of() : place(packed, placed, diagnostics);
        for (PackedVariant variant : packed) {
            if (variant.part().isPresent()) {
                Files.deleteIfExists(variant.part().get());
            }
        }
        return new VariantJarsResult(proof, jars, diagnostics);
    }

    /** Has the manifest made before several threads need it: another plugin does that, and not in each Maven on any thread. */
    private void prepare(BuiltVariant variant) {
        variant.compiled()
                .ifPresent(
                        compiled -> request.manifests().of(compiled.configuration(), batch.content(variant, compiled)));
    }

    private PackedVariant pack(BuiltVariant variant) {
        String name = variant.rendered().spec().name();
        List<Diagnostic> diagnostics = new ArrayList<>(variant.diagnostics());
        variant.rendered().sources().ifPresent(tree -> diagnostics.addAll(batch.clashes(tree)));
        Path jar = request.layout().jar(name);
        Optional<Path> part =
                variant.compiled().flatMap(compiled -> mainJar.map(main -> write(entries(variant, compiled, main))));
        Optional<ProofReport> report =
                variant.compiled().flatMap(compiled -> part.map(file -> prove(variant, compiled, jar, file)));
        report.ifPresent(r -> diagnostics.addAll(problems(r)));
        return new PackedVariant(
                name,
                part,
                report,
                variant.rendered()
                        .configuration()
                        .map(batch::absentDependencies)
                        .orElseGet(TreeSet::new),
                diagnostics);
    }

    private SortedMap<String, byte[]> entries(BuiltVariant variant, CompiledVariant compiled, MainJar from) {
        SortedMap<String, byte[]> entries = batch.content(variant, compiled);
        entries.keySet().removeIf(path -> !request.layout().filter().accepts(path));
        Optional<byte[]> manifest = request.manifests().of(compiled.configuration(), entries);
        entries.putAll(from.addedByMaven());
        manifest.ifPresent(bytes -> entries.put(JarFile.MANIFEST_NAME, bytes));
        return entries;
    }

    private Path write(SortedMap<String, byte[]> entries) {
        try {
            Path part = request.files().newPart();
            JarFiles.write(part, entries, request.layout().time());
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Proves a jar as it is packaged, under the name that it has in its place. */
    private ProofReport prove(BuiltVariant variant, CompiledVariant compiled, Path jar, Path file) {
        ArtifactProof proof = prover.prove(variant, compiled, file, batch.shown(jar), Form.ARCHIVE);
        return reporter.report(proof, variant.rendered().spec(), compiled);
    }

    private List<Diagnostic> problems(ProofReport report) {
        return report.proof().diagnostics(request.rules().gaps());
    }

    private Optional<ProofReport> proveMain(BuiltVariant main, CompiledVariant compiled, List<Diagnostic> diagnostics) {
        return mainJar.map(jar -> {
            Path file = request.layout().expectedMainJar();
            ProofReport report = prove(main, compiled, file, file);
            diagnostics.addAll(problems(report));
            if (report.proof().verdict() != Verdict.NOT_PROVED) {
                jar.differences(entries(main, compiled, jar)).ifPresent(diagnostics::add);
            }
            return report;
        });
    }

    private List<VariantJar> place(List<PackedVariant> packed, PlacedJars placed, List<Diagnostic> diagnostics)
            throws IOException {
        Map<Path, Path> parts = new LinkedHashMap<>();
        for (PackedVariant variant : packed) {
            parts.put(request.layout().jar(variant.name()), variant.part().orElseThrow());
        }
        try {
            List<Path> written = placed.place(parts);
            return packed.stream()
                    .map(variant -> placed(variant, request.layout().jar(variant.name()), written))
                    .toList();
        } catch (PlacedJars.NotPlaced e) {
            diagnostics.add(notPlaced(batch.shown(e.jar()), e));
            return List.of();
        }
    }

    private static VariantJar placed(PackedVariant variant, Path jar, List<Path> written) {
        return new VariantJar(
                variant.name(), jar, variant.report().orElseThrow(), variant.absent(), written.contains(jar));
    }

    private static Diagnostic notPlaced(String jar, Exception failure) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.JAR_NOT_PLACED,
                        jar + " cannot be written, so there is no jar of any variant: " + failure.getCause())
                .withHint("Those of earlier builds were deleted. See what is in its place, or who uses it.");
    }
}
