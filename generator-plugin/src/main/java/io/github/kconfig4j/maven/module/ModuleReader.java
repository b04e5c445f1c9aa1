package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.maven.dependencies.ModuleDependencies;
import io.github.kconfig4j.maven.plugins.CompilerSettings;
import io.github.kconfig4j.maven.plugins.ModulePlugins;
import io.github.kconfig4j.maven.plugins.NotInMemory;
import io.github.kconfig4j.maven.plugins.ProcessorPath;
import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.module.CompileExecution;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.ResourceFilter;
import io.github.kconfig4j.product.module.VariantDependencies;
import io.github.kconfig4j.product.pom.OptionValues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Reads from Maven how a module is compiled: without what the goal {@code generate} has put there. */
final class ModuleReader {
    private static final String VERSIONS = "META-INF/versions/";

    private final MavenSession session;
    private final MavenProject project;
    private final ModuleDependencies dependencies;
    private final BuildFolders folders;
    private final RepositorySystem repositories;
    private final ToolchainManager toolchains;
    private final BuildPluginManager pluginManager;

    ModuleReader(
            MavenSession session,
            MavenProject project,
            ModuleDependencies dependencies,
            BuildFolders folders,
            RepositorySystem repositories,
            ToolchainManager toolchains,
            BuildPluginManager pluginManager) {
        this.session = session;
        this.project = project;
        this.dependencies = dependencies;
        this.folders = folders;
        this.repositories = repositories;
        this.toolchains = toolchains;
        this.pluginManager = pluginManager;
    }

    /**
     * Reads it.
     *
     * @param plugins those of the module
     * @param asking the execution of this product's plugin: what the build compiles after it does not count
     * @param resourceRoots the module's own resources, as they are to be in the classes
     * @param filter what becomes of generated resources
     * @param scratch a folder for what the module's own compiler plugin compiles
     * @param values those of the options in the pom, which the project has as properties
     */
    ModuleInput read(
            ModulePlugins plugins,
            MojoExecution asking,
            List<Path> resourceRoots,
            ResourceFilter filter,
            Path scratch,
            OptionValues values)
            throws MojoFailureException {
        List<CompilerSettings> compilers = plugins.compilers(asking).stream()
                .filter(settings -> !settings.isSkipped()
                        && settings.part(folders.classes()).isPresent())
                .toList();
        if (compilers.isEmpty()) {
            throw new MojoFailureException(
                    "The module does not use the maven-compiler-plugin, so there is nothing to compile variants like.");
        }
        List<CompileExecution> executions = new ArrayList<>();
        for (CompilerSettings settings : compilers) {
            executions.add(execution(settings, compilers, executions));
        }
        Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
        Optional<String> reason = compilers.stream()
                .flatMap(settings -> NotInMemory.reason(settings, toolchain != null).stream())
                .findFirst()
                .or(() -> NotInMemory.reason(compilers, folders.classes()));
        return new ModuleInput(
                project.getBasedir().toPath(),
                folders,
                executions,
                resourceRoots,
                filter,
                reason,
                new OwnCompilerPlugin(
                        session,
                        project,
                        dependencies,
                        compilers,
                        toolchain + "\n" + values.text(),
                        folders,
                        scratch,
                        pluginManager),
                VariantDependencies.none(),
                dependencies,
                BuiltByPom.same());
    }

    private CompileExecution execution(
            CompilerSettings settings, List<CompilerSettings> all, List<CompileExecution> earlier)
            throws MojoFailureException {
        CompilerOptions options = settings.options(
                classPath(),
                new ProcessorPath(session, project, repositories)
                        .resolve(settings.processorPaths(), settings.managesProcessorPaths()));
        Path generated = Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations");
        return new CompileExecution(
                sourceRoots(settings, all),
                compilesGenerated(settings, all, earlier),
                settings.sources(),
                options,
                settings.part(folders.classes()).orElseThrow(),
                searched(settings, earlier),
                settings.generatedSources().orElse(generated),
                settings.makesPackageInfos(),
                settings.makesPlainJdkVersions());
    }

    /** Without the goal {@code generate} no execution has their folder; then they belong to the first one. */
    private boolean compilesGenerated(
            CompilerSettings settings, List<CompilerSettings> all, List<CompileExecution> earlier) {
        boolean any = all.stream().anyMatch(other -> other.sourceRoots().contains(folders.generatedSources()));
        return any ? settings.sourceRoots().contains(folders.generatedSources()) : earlier.isEmpty();
    }

    /** Without the folders that annotation processors write to: they run again for each variant. */
    private List<Path> sourceRoots(CompilerSettings settings, List<CompilerSettings> all) {
        Set<Path> written =
                all.stream().flatMap(other -> other.generatedSources().stream()).collect(Collectors.toSet());
        return settings.sourceRoots().stream()
                .filter(root -> !root.equals(folders.generatedSources()) && !written.contains(root))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    /** What the plugin puts before the dependencies: the classes, and before them those for earlier versions of Java. */
    private static List<String> searched(CompilerSettings settings, List<CompileExecution> earlier) {
        List<String> searched = new ArrayList<>();
        if (settings.isMultiRelease()) {
            earlier.stream()
                    .map(CompileExecution::part)
                    .filter(part -> part.startsWith(VERSIONS))
                    .distinct()
                    .sorted((one, other) -> Integer.compare(version(other), version(one)))
                    .forEach(searched::add);
        }
        searched.add("");
        return searched;
    }

    private static int version(String part) {
        String digits = part.substring(VERSIONS.length(), part.length() - 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** The module's compile class path without its own classes, which are those of one variant. */
    private List<Path> classPath() {
        List<Path> classPath = new ArrayList<>();
        try {
            for (String element : project.getCompileClasspathElements()) {
                Path path = Path.of(element);
                if (!path.equals(folders.classes())) {
                    classPath.add(path);
                }
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("The goal asks Maven to resolve the compile class path", e);
        }
        return classPath;
    }
}
