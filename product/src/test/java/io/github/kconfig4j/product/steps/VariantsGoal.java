package io.github.kconfig4j.product.steps;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The goal {@code variants}, with two variants.
 *
 * @param module the module's folder
 */
record VariantsGoal(Path module, Path target) implements Goal {

    @Override
    public Path state() {
        return target.resolve("cache");
    }

    @Override
    public Tree results() throws IOException {
        return Tree.of(target.resolve("kconfig"));
    }

    @Override
    public boolean isAllOrNothing() {
        return false;
    }

    @Override
    public Outcome run(List<String> fragments) throws IOException {
        AtomicFiles files = new AtomicFiles(state().resolve("scratch"));
        files.clear();
        SetLoader set = new SetLoader(Goal.set(module));
        boolean taken = set.load().stream()
                .flatMap(loaded -> loaded.templates().taken().stream())
                .anyMatch(root -> !root.root().isResources());
        ModuleInput input = ModuleInput.of(
                module,
                taken ? List.of() : List.of(module.resolve("src/main/java")),
                List.of(),
                CompilerOptions.of(List.of(), "17"));
        CompileCache cache = new CompileCache(state().resolve("classes"), "1", "variants");
        VariantsResult result = Variants.build(new VariantsRequest(
                new ModuleBuild(set, input, cache, true),
                List.of(Goal.variant("main", module, fragments), Goal.variant("plain", module, List.of())),
                Optional.empty(),
                target.resolve("kconfig"),
                Surroundings.none(),
                ProofRules.defaults(),
                state().resolve("own"),
                files,
                "1"));
        return Outcome.of(result.succeeded(), result.allDiagnostics());
    }
}
