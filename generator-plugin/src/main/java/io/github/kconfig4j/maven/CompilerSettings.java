package io.github.kconfig4j.maven;

import io.github.kconfig4j.compile.CompilerOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * How the compiler plugin compiles the module's main sources: its configuration for the execution
 * {@code default-compile}, else its general one, else the {@code maven.compiler.*} properties.
 */
final class CompilerSettings {
    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    private final MavenProject project;
    private final @Nullable Xpp3Dom configuration;

    private CompilerSettings(MavenProject project, @Nullable Xpp3Dom configuration) {
        this.project = project;
        this.configuration = configuration;
    }

    static CompilerSettings of(MavenProject project) {
        return new CompilerSettings(project, PluginConfiguration.of(project, COMPILER_PLUGIN, "default-compile"));
    }

    /** The encoding of the sources, empty for the platform's. */
    Optional<String> encoding() {
        return setting("encoding", "encoding")
                .or(() -> Optional.ofNullable(project.getProperties().getProperty("project.build.sourceEncoding")));
    }

    /** The options with this class path. */
    CompilerOptions options(List<Path> classPath) {
        Optional<String> release = setting("release", "maven.compiler.release");
        List<String> arguments = new ArrayList<>();
        if (release.isEmpty()) {
            setting("source", "maven.compiler.source").ifPresent(v -> arguments.addAll(List.of("-source", v)));
            setting("target", "maven.compiler.target").ifPresent(v -> arguments.addAll(List.of("-target", v)));
        }
        if (isOn("parameters", "maven.compiler.parameters")) {
            arguments.add("-parameters");
        }
        if (isOn("enablePreview", "maven.compiler.enablePreview")) {
            arguments.add("--enable-preview");
        }
        if (isOn("failOnWarning", "maven.compiler.failOnWarning")) {
            arguments.add("-Werror");
        }
        setting("proc", "maven.compiler.proc").ifPresent(v -> arguments.add("-proc:" + v));
        setting("compilerArgument", "").ifPresent(arguments::add);
        Xpp3Dom more = child("compilerArgs");
        if (more != null) {
            Arrays.stream(more.getChildren()).map(Xpp3Dom::getValue).forEach(arguments::add);
        }
        return new CompilerOptions(classPath, List.of(), release, List.of(), arguments);
    }

    private boolean isOn(String name, String property) {
        return setting(name, property).map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<String> setting(String name, String property) {
        Xpp3Dom element = child(name);
        return Optional.ofNullable(element)
                .map(Xpp3Dom::getValue)
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private @Nullable Xpp3Dom child(String name) {
        return configuration == null ? null : configuration.getChild(name);
    }
}
