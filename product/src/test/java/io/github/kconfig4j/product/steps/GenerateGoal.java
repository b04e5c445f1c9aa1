package io.github.kconfig4j.product.steps;

import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.sync.Claim;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputRoot;
import io.github.kconfig4j.product.generate.GenerateFolders;
import io.github.kconfig4j.product.generate.GenerateRequest;
import io.github.kconfig4j.product.generate.GenerateResult;
import io.github.kconfig4j.product.generate.Generation;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.AnalysisFile;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The goal {@code generate}.
 *
 * @param module the module's folder
 */
record GenerateGoal(Path module, Path target) implements Goal {

    @Override
    public Path state() {
        return target.resolve("kconfig");
    }

    @Override
    public Tree results() throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        for (String kind : List.of("generated-sources", "generated-resources")) {
            Tree.of(target.resolve(kind)).files().forEach((name, text) -> all.put(kind + "/" + name, text));
        }
        return new Tree(all);
    }

    @Override
    public boolean isAllOrNothing() {
        return true;
    }

    @Override
    public Outcome run(List<String> fragments) throws IOException {
        AtomicFiles files = new AtomicFiles(state().resolve("scratch"));
        files.clear();
        SetInput set = Goal.set(module);
        VariantSpec variant = Goal.variant("main", module, fragments);
        Generation generation = new Generation(folders(files), "1", inputs(set, variant));
        Optional<List<Said>> unchanged = generation.unchanged();
        if (unchanged.isPresent()) {
            return new Outcome(
                    true,
                    unchanged.get().stream()
                            .filter(said -> said.severity() != Severity.NOTE)
                            .map(Said::text)
                            .toList());
        }
        SetLoader loader = new SetLoader(set, Optional.of(new AnalysisFile(state().resolve("templates"), files, "1")));
        GenerateResult result = generation.generate(new GenerateRequest(
                loader,
                variant,
                StandardCharsets.UTF_8,
                false,
                true,
                Map.of(),
                new TreeSet<>(),
                PomOptions.none(),
                true));
        return Outcome.of(result.succeeded(), result.diagnostics());
    }

    private static Inputs inputs(SetInput set, VariantSpec variant) throws IOException {
        Inputs inputs = new Inputs().text("variant", variant.description());
        List<Path> folders = new ArrayList<>(List.of(set.root()));
        set.ordinary().forEach(root -> folders.add(root.folder()));
        inputs.paths("set", folders);
        for (ConfigFile file : variant.files()) {
            inputs.path("configuration", file.path());
        }
        return inputs;
    }

    private GenerateFolders folders(AtomicFiles files) {
        Path classes = target.resolve("classes");
        return new GenerateFolders(
                new OutputRoot(target.resolve("generated-sources/kconfig"), Claim.FOLDER),
                new OutputRoot(target.resolve("generated-resources/kconfig"), Claim.FOLDER),
                state().resolve("generate"),
                files,
                classes,
                List.of(new CompiledSources(module.resolve("src/main/java"), classes)));
    }
}
