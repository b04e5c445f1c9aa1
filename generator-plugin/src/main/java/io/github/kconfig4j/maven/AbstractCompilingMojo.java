package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** A goal that compiles variants, as the compiler plugin compiles the module. */
abstract class AbstractCompilingMojo extends AbstractKconfigMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager pluginManager;

    @Inject
    private RepositorySystem repositories;

    /** The folder of the generated sources, as in the goal {@code generate}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/kconfig")
    private File sources;

    /** The folder of the generated resources, as in the goal {@code generate}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/kconfig")
    private File resources;

    /** All variants of the module, at least one. */
    List<VariantSpec> variants() throws MojoFailureException {
        List<VariantSpec> variants = allVariants();
        if (variants.isEmpty()) {
            throw new MojoFailureException("No variants: there is no " + relative(configs.toPath())
                    + "/*_defconfig, and the pom names none in <variants>.");
        }
        return variants;
    }

    /** The module without what the goal {@code generate} has put there, and without resources. */
    ModuleInput module() throws MojoFailureException {
        return module(List.of());
    }

    /**
     * The module without what the goal {@code generate} has put there: each variant brings its own.
     *
     * @param copied the module's own resources, as they are to be in the classes
     */
    ModuleInput module(CopiedResources copied) throws MojoFailureException {
        return module(List.of(copied.folder()));
    }

    private ModuleInput module(List<Path> copied) throws MojoFailureException {
        CompilerSettings compiler = plugins()
                .compiler()
                .orElseThrow(
                        () -> new MojoFailureException(
                                "The module does not use the maven-compiler-plugin, so there is nothing to compile variants like."));
        List<Path> processors = new ProcessorPath(session, project, repositories)
                .resolve(compiler.processorPaths(), compiler.managesProcessorPaths());
        return new ModuleInput(
                basedir(),
                sourceRoots(compiler),
                compiler.sources(),
                compiler.makesPackageInfos(),
                copied,
                compiler.encoding(),
                compiler.options(classPath(), processors));
    }

    /** Without the folder that annotation processors write to: they run again for each variant. */
    private List<Path> sourceRoots(CompilerSettings compiler) {
        return project.getCompileSourceRoots().stream()
                .map(Path::of)
                .filter(root -> !root.equals(sources.toPath()))
                .filter(root -> !compiler.generatedSources().equals(Optional.of(root)))
                .filter(Files::isDirectory)
                .toList();
    }

    /** The module's own resources, until they are closed. */
    CopiedResources copiedResources() throws IOException, MojoFailureException {
        List<Resource> own = project.getResources().stream()
                .filter(resource -> !Path.of(resource.getDirectory()).equals(resources.toPath()))
                .toList();
        return CopiedResources.copy(own, state().resolve("resources"), plugins(), pluginManager, session);
    }

    /** The plugins that build the module. */
    ModulePlugins plugins() {
        return new ModulePlugins(session, project, lifecycle);
    }

    /** The module's compile class path without its own classes, which are those of one variant. */
    private List<Path> classPath() {
        Path own = Path.of(project.getBuild().getOutputDirectory());
        List<Path> classPath = new ArrayList<>();
        try {
            for (String element : project.getCompileClasspathElements()) {
                Path path = Path.of(element);
                if (!path.equals(own)) {
                    classPath.add(path);
                }
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("The goal asks Maven to resolve the compile class path", e);
        }
        return classPath;
    }

    /** Where compiled classes are kept between builds. */
    Path cache() {
        return state().resolve("classes");
    }
}
