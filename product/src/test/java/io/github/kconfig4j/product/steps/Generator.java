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
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.syntax.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the goal {@code generate} does in a module, with a folder of its own for everything that it leaves behind.
 *
 * @param module the module's folder
 * @param target the folder for everything that is built
 */
record Generator(Path module, Path target) {
    private static final String SET = "src/main/kconfig";

    /**
     * What a run came to.
     *
     * @param succeeded whether the folders are as they should be
     * @param said warnings and errors
     */
    record Outcome(boolean succeeded, List<String> said) {}

    Path state() {
        return target.resolve("kconfig");
    }

    /** What was generated. */
    Tree generated() throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        for (String kind : List.of("generated-sources", "generated-resources")) {
            Tree.of(target.resolve(kind)).files().forEach((name, text) -> all.put(kind + "/" + name, text));
        }
        return new Tree(all);
    }

    Outcome run(List<String> fragments) throws IOException {
        AtomicFiles files = new AtomicFiles(state().resolve("scratch"));
        files.clear();
        SetInput set = new SetInput(module.resolve(SET), SET + "/", List.of(), KconfigOptions.defaults());
        VariantSpec variant = variant(fragments);
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
        GenerateResult result =
                generation.generate(new GenerateRequest(set, variant, StandardCharsets.UTF_8, true, Map.of()));
        return new Outcome(
                result.succeeded(),
                result.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                        .map(diagnostic -> diagnostic.format())
                        .toList());
    }

    private VariantSpec variant(List<String> fragments) {
        List<ConfigFile> files = new ArrayList<>(List.of(new ConfigFile(".config", module.resolve(".config"))));
        fragments.forEach(name -> files.add(new ConfigFile(name, module.resolve(name))));
        return new VariantSpec("main", files, new TreeMap<>());
    }

    private static Inputs inputs(SetInput set, VariantSpec variant) throws IOException {
        Inputs inputs = new Inputs().paths("set", List.of(set.root())).text("variant", variant.description());
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
