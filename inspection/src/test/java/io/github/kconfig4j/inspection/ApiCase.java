package io.github.kconfig4j.inspection;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.inspection.api.Baseline;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module in one text: {@code --- path} begins a file, {@code === name} what is expected. Its variants are its defconfigs, in the order of
 * the text. {@code src/main/java} has ordinary sources, {@code src/main/kconfig} templates.
 */
final class ApiCase {
    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> expected = new LinkedHashMap<>();

    private ApiCase(Path folder, String text) throws IOException {
        this.folder = folder;
        Map<String, String> into = files;
        String name = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("--- ") || line.startsWith("=== ")) {
                into = line.startsWith("---") ? files : expected;
                name = line.substring(4);
                into.put(name, "");
            } else if (!name.isEmpty()) {
                into.merge(name, line + "\n", String::concat);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    /** Writes the module to a folder. */
    static ApiCase of(Path folder, String text) throws IOException {
        return new ApiCase(folder, text);
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Map<String, String> expected() {
        return expected;
    }

    List<VariantSpec> variants() {
        List<VariantSpec> variants = new ArrayList<>();
        for (String file : files.keySet()) {
            if (file.endsWith("_defconfig")) {
                String name = file.substring("configs/".length(), file.length() - "_defconfig".length());
                variants.add(
                        new VariantSpec(name, List.of(new ConfigFile(file, folder.resolve(file))), new TreeMap<>()));
            }
        }
        return variants;
    }

    ModuleBuild build() {
        Path java = folder.resolve("src/main/java");
        SourceRoot ordinary =
                new SourceRoot(java, "src/main/java/", false, StandardCharsets.UTF_8, path -> path.endsWith(".java"));
        Path set = folder.resolve("src/main/kconfig");
        SetLoader loader = new SetLoader(new SetInput(
                set,
                "src/main/kconfig/",
                List.of(),
                KconfigOptions.defaults(),
                set,
                "src/main/kconfig/",
                List.of(ordinary),
                Optional.empty()));
        boolean taken = loader.load()
                .filter(loaded -> !loaded.templates().taken().isEmpty())
                .isPresent();
        ModuleInput module = ModuleInput.of(
                folder, taken ? List.of() : List.of(java), List.of(), CompilerOptions.of(List.of(), "17"));
        return new ModuleBuild(loader, module, new CompileCache(folder.resolve("target/cache"), "1", "api"), true);
    }

    InspectionResult ask() {
        return ask(Optional.empty());
    }

    InspectionResult ask(Optional<Baseline> baseline) {
        return Api.ask(new ApiRequest(build(), variants(), List.of(), baseline));
    }

    /** All cases in the folder of the resources. */
    static Stream<Path> all() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases/api"))) {
            return cases.sorted().toList().stream();
        }
    }
}
