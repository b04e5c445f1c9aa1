package io.github.kconfig4j.product.steps;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A goal in a module, with a folder of its own for everything that it leaves behind. */
interface Goal {

    /**
     * What a run came to.
     *
     * @param succeeded whether the folders are as they should be
     * @param said warnings and errors
     */
    record Outcome(boolean succeeded, List<String> said) {
        static Outcome of(boolean succeeded, List<Diagnostic> diagnostics) {
            return new Outcome(
                    succeeded,
                    diagnostics.stream()
                            .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                            // A clean build finds nothing that was edited.
                            .filter(diagnostic -> diagnostic.id() != DiagnosticId.EDITED_BY_HAND)
                            .map(Diagnostic::format)
                            .toList());
        }
    }

    /** The folder of everything that it leaves behind. */
    Path target();

    /** The folder of what it remembers, below that one. */
    Path state();

    /** What it was run for. */
    Tree results() throws IOException;

    /** Whether a mistake of the user leaves all of it as it was; if not, what is left is not promised. */
    boolean isAllOrNothing();

    /** Runs it. */
    Outcome run(List<String> fragments) throws IOException;

    /** The set of a module. */
    static SetInput set(Path module) {
        Path root = module.resolve("src/main/kconfig");
        String prefix = "src/main/kconfig/";
        return new SetInput(
                root,
                prefix,
                List.of(),
                KconfigOptions.defaults(),
                root,
                prefix,
                List.of(ordinary(module, "java", false), ordinary(module, "resources", true)),
                Optional.empty());
    }

    private static SourceRoot ordinary(Path module, String kind, boolean isResources) {
        return new SourceRoot(
                module.resolve("src/main").resolve(kind),
                "src/main/" + kind + "/",
                isResources,
                StandardCharsets.UTF_8,
                path -> true);
    }

    /** A variant of a module: its {@code .config} with fragments on top. */
    static VariantSpec variant(String name, Path module, List<String> fragments) {
        List<ConfigFile> files = new ArrayList<>(List.of(new ConfigFile(".config", module.resolve(".config"))));
        fragments.forEach(fragment -> files.add(new ConfigFile(fragment, module.resolve(fragment))));
        return new VariantSpec(name, files, new TreeMap<>());
    }
}
