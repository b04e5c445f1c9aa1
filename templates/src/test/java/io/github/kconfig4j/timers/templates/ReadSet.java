package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.TemplateSetResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.KconfigOptions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The template set, or an edited copy of it, read and ready to be rendered. */
public record ReadSet(KconfigTree tree, TemplateSet set) {
    /** The set as it is delivered. */
    public static Path delivered() {
        try {
            return Path.of(ReadSet.class
                    .getResource("/META-INF/kconfig/sets/posix-cpu-timers")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public static ReadSet of(Path root) {
        ParseResult parsed = KconfigTree.read(root, "Kconfig", KconfigOptions.defaults());
        assertThat(parsed.diagnostics()).isEmpty();
        TemplateSetResult read = TemplateSet.read(root, parsed.orElseThrow(), List.of());
        assertThat(read.diagnostics()).isEmpty();
        return new ReadSet(parsed.orElseThrow(), read.set().orElseThrow());
    }

    /** A configuration that asks for these lines of a {@code .config}. */
    public Configuration configuration(String... lines) {
        ConfigReadResult read =
                ConfigReader.read(tree, List.of(new ConfigInput("test", String.join("\n", lines) + "\n")), "CONFIG_");
        assertThat(read.diagnostics()).isEmpty();
        return Configuration.resolve(tree, read.values());
    }

    public SourceTree render(Configuration configuration) {
        assertThat(configuration.notGranted()).isEmpty();
        RenderResult rendered = set.render(configuration);
        assertThat(rendered.diagnostics()).isEmpty();
        return rendered.tree().orElseThrow();
    }

    /** The class files of a configuration. */
    SortedMap<String, byte[]> compile(Configuration configuration) {
        Map<String, String> sources = new TreeMap<>();
        render(configuration).sources().forEach((path, source) -> sources.put(path, source.text()));
        return compile(sources);
    }

    /** The class files of sources, compiled against the kernel model alone, with all of javac's warnings. */
    public static SortedMap<String, byte[]> compile(Map<String, String> sources) {
        CompilerOptions options =
                CompilerOptions.of(List.of(kernelModel()), "17").withArguments(List.of("-Xlint:all", "-Werror"));
        CompileResult result = Compilation.compile(sources, options);
        assertThat(result.diagnostics()).isEmpty();
        return result.classes();
    }

    private static Path kernelModel() {
        try {
            return Path.of(Kernel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
