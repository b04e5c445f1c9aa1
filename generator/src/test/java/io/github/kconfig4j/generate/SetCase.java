package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template set in one text: sections {@code === name} with the content of each file. The section {@code .config} is
 * the configuration; those from {@code === expected} on are what must come out.
 */
final class SetCase {
    private final Map<String, String> files = new LinkedHashMap<>();
    private String expected = "";

    /** Takes a case apart. */
    static SetCase parse(String text) {
        SetCase result = new SetCase();
        for (String section : text.split("(?m)^=== ")) {
            int end = section.indexOf('\n');
            if (end < 0 || section.isBlank()) {
                continue;
            }
            String name = section.substring(0, end).strip();
            String content = section.substring(end + 1);
            if (name.equals("expected")) {
                result.expected = content;
            } else {
                result.files.put(name, content);
            }
        }
        return result;
    }

    /** What the case says must come out. */
    String expected() {
        return expected;
    }

    /** Writes the files and reads the Kconfig tree. */
    KconfigTree tree(Path directory) throws IOException {
        write(directory);
        return read(directory);
    }

    private KconfigTree read(Path directory) {
        return KconfigTree.read(roots(directory).root(), "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
    }

    /** A set alone, or that of a module that has ordinary sources. */
    SetRoots roots(Path directory) {
        if (!files.containsKey("src/main/kconfig/Kconfig")) {
            return SetRoots.of(directory);
        }
        return new SetRoots(
                directory.resolve("src/main/kconfig"),
                "src/main/kconfig/",
                List.of(
                        new SourceRoot(
                                directory.resolve("src/main/java"),
                                "src/main/java/",
                                false,
                                StandardCharsets.UTF_8,
                                path -> true),
                        new SourceRoot(
                                directory.resolve("src/main/resources"),
                                "src/main/resources/",
                                true,
                                StandardCharsets.UTF_8,
                                path -> true)));
    }

    private void write(Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The text of the configuration of the case; empty if it has none. */
    String config() {
        return files.getOrDefault(".config", "");
    }

    /** Resolves a configuration. */
    Configuration configuration(KconfigTree tree, String config) {
        ConfigReadResult read = ConfigReader.read(tree, List.of(new ConfigInput(".config", config)), "CONFIG_");
        if (!read.diagnostics().isEmpty()) {
            throw new AssertionError(report(read.diagnostics()));
        }
        return Configuration.resolve(tree, read.values());
    }

    /** Everything that comes out, as text. */
    String run(Path directory, List<Contributor> contributors) throws IOException {
        write(directory);
        return runWritten(directory, contributors);
    }

    /** As {@link #run(Path, List)}, with files that are there already. */
    String runWritten(Path directory, List<Contributor> contributors) {
        KconfigTree tree = read(directory);
        TemplateSetResult set = TemplateSet.read(roots(directory), tree, contributors, AnalysisMemory.none());
        StringBuilder text = new StringBuilder(report(set.diagnostics()));
        if (set.set().isPresent() && files.containsKey(".config")) {
            RenderResult result = set.set().get().render(configuration(tree, config()));
            text.append(report(result.diagnostics()));
            result.tree().ifPresent(sources -> {
                text.append(listing("java", sources.sources().values()));
                text.append(listing("resource", sources.resources().values()));
            });
        }
        return text.toString();
    }

    private static String report(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            text.append(diagnostic.severity())
                    .append(' ')
                    .append(diagnostic.format())
                    .append('\n');
        }
        return text.toString();
    }

    private static String listing(String kind, Collection<GeneratedSource> files) {
        StringBuilder text = new StringBuilder();
        for (GeneratedSource file : files) {
            text.append("--- ").append(kind).append(' ').append(file.path());
            text.append(" reads ").append(file.reads()).append('\n');
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                LineOrigin origin = file.lines().get(i);
                text.append(String.format("%s [%s] | %s", origin.template(), origin.condition(), lines.get(i))
                        .stripTrailing());
                text.append('\n');
            }
        }
        return text.toString();
    }
}
