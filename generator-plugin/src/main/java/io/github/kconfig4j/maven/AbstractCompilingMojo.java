package io.github.kconfig4j.maven;

import io.github.kconfig4j.variants.ModuleInput;
import io.github.kconfig4j.variants.VariantSpec;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that compiles variants, as the compiler plugin compiles the module. */
abstract class AbstractCompilingMojo extends AbstractKconfigMojo {
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

    /** The module without what the goal {@code generate} has put there: each variant brings its own. */
    ModuleInput module() throws MojoFailureException {
        CompilerSettings compiler = CompilerSettings.of(project);
        return new ModuleInput(
                basedir(),
                existing(project.getCompileSourceRoots().stream().map(Path::of).toList(), sources.toPath()),
                existing(
                        project.getResources().stream()
                                .map(Resource::getDirectory)
                                .map(Path::of)
                                .toList(),
                        resources.toPath()),
                compiler.encoding().map(Charset::forName).orElse(Charset.defaultCharset()),
                compiler.options(classPath()));
    }

    private static List<Path> existing(List<Path> folders, Path but) {
        return folders.stream()
                .filter(folder -> !folder.equals(but) && Files.isDirectory(folder))
                .toList();
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
