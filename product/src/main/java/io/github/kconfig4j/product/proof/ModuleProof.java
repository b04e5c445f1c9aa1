package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Workshop;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.Proof;
import io.github.kconfig4j.prove.Universe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves that compiled classes of a module, or its jar, hold nothing that their variant has not. */
public final class ModuleProof {
    private ModuleProof() {}

    /**
     * Compiles the variant in memory to know what it has, then searches the classes for what the universe has beyond.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static ProveResult prove(ProveRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LoadedSet> set =
                VariantRenderer.load(request.set(), List.of(request.variant()), request.strict(), diagnostics);
        if (set.isEmpty()) {
            return new ProveResult(Optional.empty(), List.of(), diagnostics);
        }
        CompileCache cache = new CompileCache(request.cache(), request.version(), "prove");
        ModuleCode module = new ModuleCode(request.module(), cache);
        try (Parallel parallel = new Parallel()) {
            ProveResult result = prove(request, new Workshop(set.get(), module, parallel), module, diagnostics);
            cache.prune();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProveResult prove(
            ProveRequest request, Workshop workshop, ModuleCode module, List<Diagnostic> diagnostics)
            throws IOException {
        List<VariantSpec> specs = new ArrayList<>(List.of(request.variant()));
        specs.addAll(request.others());
        List<BuiltVariant> built = workshop.build(specs, request.strict());
        // What is wrong with another variant is said where that variant is built.
        diagnostics.addAll(built.get(0).diagnostics());
        Universe universe = workshop.universe(built, diagnostics);
        List<String> members =
                universe.members().stream().map(CompiledVariant::name).toList();
        Optional<CompiledVariant> variant = built.get(0).compiled();
        if (variant.isEmpty()) {
            return new ProveResult(Optional.empty(), members, diagnostics);
        }
        Proof proof = universe.prove(variant.get(), module.handWritten(), files(request));
        diagnostics.addAll(proof.diagnostics());
        if (proof.searched().classFiles() == 0 && !variant.get().classes().isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Severity.ERROR, "nothing-searched", request.classesName() + " holds no class file.")
                            .withHint("Compile the module first: the goal belongs after the phase 'compile'."));
        }
        return new ProveResult(Optional.of(proof), members, diagnostics);
    }

    private static Artifact files(ProveRequest request) throws IOException {
        return Files.isRegularFile(request.classes())
                ? Artifact.ofArchive(request.classesName(), request.classes())
                : Artifact.ofDirectory(request.classesName(), request.classes());
    }
}
