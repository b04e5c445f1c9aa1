package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.plugins.CompilerSettings;
import io.github.kconfig4j.maven.plugins.ModulePlugins;
import io.github.kconfig4j.maven.plugins.ProcessorPath;
import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.module.ClassPaths;
import io.github.kconfig4j.product.module.CompileExecution;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.OwnCompiler;
import io.github.kconfig4j.product.module.ResourceFilter;
import io.github.kconfig4j.product.module.VariantDependencies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Reads from Maven how the tests of a module are compiled, to compile them with other classes of the module than its own: in
 * memory and on the class path, also those of a module of the Java platform.
 */
public final class TestReader {
    private final MavenSession session;
    private final MavenProject project;
    private final MavenProject complete;
    private final RepositorySystem repositories;

    /** @param complete the module with all dependencies that it has in any configuration */
    public TestReader(
            MavenSession session, MavenProject project, MavenProject complete, RepositorySystem repositories) {
        this.session = session;
        this.project = project;
        this.complete = complete;
        this.repositories = repositories;
    }

    /**
     * Reads it.
     *
     * @param main the module's classes
     * @param leftOut folders of test sources that something else is compiled for
     * @return empty if the build compiles no tests
     */
    public Optional<ModuleInput> read(ModulePlugins plugins, Path main, List<Path> leftOut)
            throws MojoFailureException {
        Path classes = ModulePart.TEST.classes(project);
        List<CompileExecution> executions = new ArrayList<>();
        for (CompilerSettings settings : plugins.testCompilers()) {
            Optional<String> part = settings.part(classes);
            if (!settings.isSkipped() && part.isPresent()) {
                executions.add(execution(settings, part.get(), main, leftOut, executions.isEmpty()));
            }
        }
        // Nothing lies there: what the build has made of the tests is another configuration's.
        Path none = main.resolve("none");
        return executions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ModuleInput(
                        project.getBasedir().toPath(),
                        new BuildFolders(none, none, none),
                        executions,
                        List.of(),
                        ResourceFilter.none(),
                        Optional.empty(),
                        new OwnCompiler.Unavailable("Tests are compiled in memory."),
                        VariantDependencies.none(),
                        ClassPaths.same(),
                        BuiltByPom.same()));
    }

    private CompileExecution execution(
            CompilerSettings settings, String part, Path main, List<Path> leftOut, boolean first)
            throws MojoFailureException {
        List<Path> processors = new ProcessorPath(session, project, repositories)
                .resolve(settings.processorPaths(), settings.managesProcessorPaths());
        List<Path> roots = settings.sourceRoots().stream()
                .filter(root -> !leftOut.contains(root) && Files.isDirectory(root))
                .filter(root -> settings.generatedSources().filter(root::equals).isEmpty())
                .distinct()
                .toList();
        return new CompileExecution(
                roots,
                first,
                settings.sources(),
                settings.options(classPath(main), processors),
                part,
                List.of(""),
                settings.generatedSources().orElse(main.resolve("annotations")),
                settings.makesPackageInfos(),
                false);
    }

    /** The module's test class path with these classes in place of its own. */
    private List<Path> classPath(Path main) {
        Set<Path> classPath = new LinkedHashSet<>(List.of(main));
        try {
            complete.getTestClasspathElements().forEach(element -> classPath.add(Path.of(element)));
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("The goal asks Maven to resolve the test class path", e);
        }
        classPath.remove(ModulePart.MAIN.classes(project));
        classPath.remove(ModulePart.TEST.classes(project));
        return List.copyOf(classPath);
    }
}
