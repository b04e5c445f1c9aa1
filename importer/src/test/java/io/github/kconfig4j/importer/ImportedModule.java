package io.github.kconfig4j.importer;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.AnalysisMemory;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.SetRoots;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A module after its import, and what the goals make of it. */
record ImportedModule(Path base, List<String> errors, KconfigTree tree, TemplateSet set) {

    /** Imports the module in a folder. */
    static ImportedModule of(Path base, String tool) throws IOException {
        Path sources = base.resolve("src/main/java");
        Path kconfig = base.resolve("src/main/kconfig");
        ImportResult result = Importer.plan(new ImportRequest(
                base,
                List.of(sources),
                StandardCharsets.UTF_8,
                kconfig,
                base.resolve("configs"),
                Optional.of(tool),
                Map.of(),
                List.of(),
                false));
        ChangeWriter.write(result.changes(), base.resolve("scratch"));
        if (!Files.exists(kconfig.resolve("Kconfig"))) {
            Files.createDirectories(kconfig);
            Files.writeString(kconfig.resolve("Kconfig"), "");
        }
        KconfigTree tree =
                KconfigTree.read(kconfig, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        SourceRoot root = new SourceRoot(sources, "src/main/java/", false, StandardCharsets.UTF_8, path -> true);
        SetRoots roots = new SetRoots(kconfig, "src/main/kconfig/", List.of(root));
        List<String> errors = result.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
        return new ImportedModule(
                base,
                errors,
                tree,
                TemplateSet.read(roots, tree, List.of(), AnalysisMemory.none())
                        .set()
                        .orElseThrow());
    }

    /** The sources of a configuration, by their paths. */
    SortedMap<String, String> render(Map<String, String> values) throws IOException {
        StringBuilder config = new StringBuilder();
        values.forEach((name, value) -> config.append("CONFIG_")
                .append(name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .append('=')
                .append(value(value))
                .append('\n'));
        Configuration configuration = Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput(".config", config.toString())), "CONFIG_")
                        .values());
        RenderResult rendered = set.render(configuration);
        if (set.taken().isEmpty()) {
            // Nothing in it has a condition: the folder itself is compiled.
            return OldTools.texts(base.resolve("src/main/java"));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        rendered.tree().orElseThrow().sources().forEach((path, source) -> texts.put(path, source.text()));
        return texts;
    }

    private static String value(String value) {
        return switch (value) {
            case "true", "defined" -> "y";
            case "false", "undefined" -> "n";
            default -> value.matches("\\d+") ? value : '"' + value + '"';
        };
    }
}
