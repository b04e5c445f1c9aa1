package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompilerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The module that the generated sources are compiled with.
 *
 * @param basedir its folder; messages name its files relative to it
 * @param folders where its build puts what it makes
 * @param executions how its compiler plugin compiles, in the order of the build; its own classes are not on the class path
 * @param resourceRoots folders whose files are copied to the classes of each variant as they are
 * @param filter what becomes of generated resources where these are copied
 * @param notInMemory why compiling in memory would not give the same, a part of a sentence such as {@code it runs with a
 *     toolchain}; empty if nothing is known that speaks against it
 * @param own the module's own compiler plugin
 * @param dependencies the dependencies that have variants
 * @param classPaths what other configurations are compiled against
 * @param byPom how other configurations are built where the pom names options
 */
public record ModuleInput(
        Path basedir,
        BuildFolders folders,
        List<CompileExecution> executions,
        List<Path> resourceRoots,
        ResourceFilter filter,
        Optional<String> notInMemory,
        OwnCompiler own,
        VariantDependencies dependencies,
        ClassPaths classPaths,
        BuiltByPom byPom) {

    /** Copies the lists. */
    public ModuleInput {
        executions = List.copyOf(executions);
        resourceRoots = List.copyOf(resourceRoots);
    }

    /** A module as Maven lays it out, whose sources are compiled together and in memory. */
    public static ModuleInput of(
            Path basedir, List<Path> sourceRoots, List<Path> resourceRoots, CompilerOptions compiler) {
        return new ModuleInput(
                basedir,
                BuildFolders.of(basedir),
                List.of(CompileExecution.of(sourceRoots, compiler)),
                resourceRoots,
                ResourceFilter.none(),
                Optional.empty(),
                new OwnCompiler.Unavailable("The module has no compiler plugin."),
                VariantDependencies.none(),
                ClassPaths.same(),
                BuiltByPom.same());
    }

    /** The same module whose dependencies have variants. */
    public ModuleInput withDependencies(VariantDependencies others) {
        return new ModuleInput(
                basedir, folders, executions, resourceRoots, filter, notInMemory, own, others, classPaths, byPom);
    }

    /** The same module whose dependencies depend on options. */
    public ModuleInput withClassPaths(ClassPaths others) {
        return new ModuleInput(
                basedir, folders, executions, resourceRoots, filter, notInMemory, own, dependencies, others, byPom);
    }

    /** The same module whose pom names options. */
    public ModuleInput withPom(BuiltByPom others) {
        return new ModuleInput(
                basedir,
                folders,
                executions,
                resourceRoots,
                filter,
                notInMemory,
                own,
                dependencies,
                classPaths,
                others);
    }
}
