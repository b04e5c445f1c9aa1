package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.kconfig4j.syntax.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In each configuration the imported sources give the class files that those give which the old tool itself makes. A setting of
 * a case has all values that it is tried with.
 */
class RoundTripTest {
    private static final Path CASES = Path.of("src/test/resources/roundtrip");

    @TempDir
    Path work;

    private Path module;
    private String tool = "";
    private KconfigTree tree;
    private TemplateSet set;

    @ParameterizedTest
    @ValueSource(strings = {"munge", "munge-nested", "jcp", "jcp-marks"})
    void givesTheClassesThatTheToolGives(String name) throws Exception {
        List<Map<String, String>> configurations = load(name);
        int tried = 0;
        for (Map<String, String> values : configurations) {
            SortedMap<String, String> old = oldTool(values, tried++);

            assertThat(Bytecode.of(ours(values))).as("%s", values).isEqualTo(Bytecode.of(old));
        }
        assertThat(tried).isGreaterThan(3);
    }

    @Test
    void seesADifference() throws Exception {
        load("munge");
        Map<String, String> with = Map.of("AOP", "true", "TRACE", "false", "jdk1.5", "true");
        Map<String, String> without = Map.of("AOP", "true", "TRACE", "true", "jdk1.5", "true");

        assertThat(Bytecode.of(ours(with))).isNotEqualTo(Bytecode.of(oldTool(without, 0)));
    }

    private List<Map<String, String>> load(String name) throws IOException {
        ImportCase one = ImportCase.parse(Files.readString(CASES.resolve(name + ".case")));
        tool = name.replaceFirst("-.*", "");
        module = work.resolve("module");
        one.writeTo(module);
        one.writeTo(work.resolve("old"));
        ImportRequest request = new ImportRequest(
                module,
                List.of(module.resolve("src/main/java")),
                StandardCharsets.UTF_8,
                module.resolve("src/main/kconfig"),
                module.resolve("configs"),
                java.util.Optional.of(tool),
                Map.of(),
                List.of(),
                false);
        ImportResult result = Importer.plan(request);
        assertThat(result.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::format))
                .isEmpty();
        Importer.write(result.changes(), work.resolve("scratch"));
        tree = KconfigTree.read(module.resolve("src/main/kconfig"), "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        SourceRoot sources = new SourceRoot(
                module.resolve("src/main/java"), "src/main/java/", false, StandardCharsets.UTF_8, path -> true);
        SetRoots roots = new SetRoots(module.resolve("src/main/kconfig"), "src/main/kconfig/", List.of(sources));
        set = TemplateSet.read(roots, tree, List.of(), AnalysisMemory.none())
                .set()
                .orElseThrow();
        return combinations(one.settings());
    }

    private static List<Map<String, String>> combinations(Map<String, String> settings) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(new TreeMap<>());
        settings.forEach((name, values) -> {
            List<Map<String, String>> before = List.copyOf(all);
            all.clear();
            for (String value : values.split(",")) {
                before.forEach(map -> {
                    Map<String, String> more = new TreeMap<>(map);
                    more.put(name, value);
                    all.add(more);
                });
            }
        });
        return all;
    }

    private SortedMap<String, String> oldTool(Map<String, String> values, int number) throws Exception {
        Path sources = work.resolve("old/src/main/java");
        Path result = work.resolve("result" + number);
        return tool.equals("munge") ? OldTools.munge(sources, result, values) : OldTools.jcp(sources, result, values);
    }

    private SortedMap<String, String> ours(Map<String, String> values) {
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
        assertThat(rendered.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
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
