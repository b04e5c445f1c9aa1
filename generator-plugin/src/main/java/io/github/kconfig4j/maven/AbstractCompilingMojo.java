package io.github.kconfig4j.maven;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.maven.dependencies.DependencyConfigurations;
import io.github.kconfig4j.maven.dependencies.ModuleDependencies;
import io.github.kconfig4j.maven.dependencies.ReactorVariants;
import io.github.kconfig4j.maven.dependencies.RepositoryVariants;
import io.github.kconfig4j.maven.dependencies.SaidOfDependencies;
import io.github.kconfig4j.maven.module.ModuleByPom;
import io.github.kconfig4j.maven.module.ModuleInputs;
import io.github.kconfig4j.maven.module.ModuleState;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.plugins.MavenParts;
import io.github.kconfig4j.maven.plugins.ModulePlugins;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.build.SearchFile;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.module.CompileExecution;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.VariantDependencies;
import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that compiles variants, as the compiler plugin compiles the module. */
abstract class AbstractCompilingMojo extends AbstractSourcesMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager pluginManager;

    @Inject
    private RepositorySystem repositories;

    @Inject
    private ToolchainManager toolchains;

    @Inject
    private ProjectDependenciesResolver resolver;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Which variant of a dependency a variant takes where that is not the one of its own name. A dependency that has variants, in
     * the same build or in a repository, is taken in the variant of the same name, and without one that is an error. Each
     * element has {@code variant} (without it: all), {@code dependency} as {@code groupId:artifactId} (without it: all), and
     * {@code take}, the name (without it: the dependency as its module is built itself). The most exact element counts.
     */
    @Parameter
    private @Nullable List<DependencyVariant> dependencyVariants;

    /** The dependencies that have variants in this build. */
    List<VariantDependency> dependenciesWithVariants() throws MojoFailureException {
        return reactorVariants().of(moduleDependencies().all(), saidOfDependencies());
    }

    /** What the module depends on in each of its configurations. */
    ModuleDependencies moduleDependencies() {
        String key = ModuleDependencies.class.getName();
        if (context().get(key) instanceof ModuleDependencies known) {
            return known;
        }
        ModuleDependencies found = new ModuleDependencies(session, project, dropped(), resolver);
        context().put(key, found);
        return found;
    }

    private SaidOfDependencies saidOfDependencies() throws MojoFailureException {
        return new SaidOfDependencies(
                dependencyVariants == null
                        ? List.of()
                        : dependencyVariants.stream()
                                .map(DependencyVariant::taken)
                                .toList(),
                allVariants());
    }

    private VariantDependencies variantDependencies() throws IOException, MojoFailureException {
        return new DependencyConfigurations(
                        reactorVariants(),
                        new RepositoryVariants(session, project, repositories),
                        new ReactorConfigurations(
                                session, plugin, moduleDependencies().all(), home()))
                .of(moduleDependencies().all(), saidOfDependencies());
    }

    /** Notes where the classes of the module's variants are, for modules that depend on it. */
    void made(SortedMap<String, Path> classes) {
        reactorVariants().made(project, classes);
    }

    /** The variants of modules that this build has made. */
    ReactorVariants reactorVariants() {
        return new ReactorVariants(session, plugin);
    }

    /** All variants of the module, at least one. */
    List<VariantSpec> variants() throws MojoFailureException {
        List<VariantSpec> variants = allVariants();
        if (variants.isEmpty()) {
            throw new MojoFailureException("No variants: there is no " + relative(configs())
                    + "/*_defconfig, and the pom names none in <variants>.");
        }
        return variants;
    }

    /**
     * The module without what the goal {@code generate} has put there: each variant brings its own.
     *
     * @param copied the module's own resources, as they are to be in the classes
     */
    private ModuleInput module(CopiedResources copied, SetLoader set) throws IOException, MojoFailureException {
        PomOptions options = optionProperties().named();
        ModuleInputs inputs = inputs(ordinaryFolders().filtered(taken(set)));
        OptionValues own = optionProperties().current().orElseGet(OptionValues::none);
        return inputs.read(session, copied, state(), own)
                .withDependencies(variantDependencies())
                .withPom(
                        options.isEmpty()
                                ? BuiltByPom.same()
                                : new ModuleByPom(session, project, options.names(), own, inputs));
    }

    /** @param filtered the generated resources that the pom filters */
    private ModuleInputs inputs(SortedSet<String> filtered) {
        BuildFolders folders = new BuildFolders(
                Path.of(project.getBuild().getOutputDirectory()), generatedSources(), generatedResources());
        return new ModuleInputs(
                execution,
                moduleDependencies(),
                folders,
                filtered,
                state(),
                new MavenParts(lifecycle, pluginManager, repositories, toolchains));
    }

    /** The module's own resources, until they are closed. */
    CopiedResources copiedResources(SetSource set) throws IOException, MojoFailureException {
        setOptions(loader(set));
        return inputs(new TreeSet<>()).copied(session, state());
    }

    /** Gives the options that the pom names their values in the module itself, where {@code generate} has not in this build. */
    private void setOptions(SetLoader set) throws MojoFailureException {
        PomOptions options = optionProperties().named();
        Optional<LoadedSet> loaded = set.load();
        if (loaded.isEmpty()) {
            return;
        }
        report(options.mistakes(loaded.get().tree()));
        if (!options.isEmpty() && optionProperties().current().isEmpty()) {
            optionProperties().set(options, loaded.get(), chosenIfAny());
        }
    }

    /**
     * The module and its set, as an earlier goal of this build has read them if they are still the same.
     *
     * @param goal the name of the goal
     * @param state the hash of what they are read from
     * @param copied the module's own resources
     */
    ModuleBuild build(String goal, SetSource set, String state, CopiedResources copied)
            throws IOException, MojoFailureException {
        String key = ModuleBuild.class.getName();
        if (context().get(key) instanceof SoftReference<?> kept
                && kept.get() instanceof KnownBuild known
                && known.state().equals(state)) {
            return known.build();
        }
        CompileCache cache = new CompileCache(state().resolve("classes"), version(), goal);
        SearchFile searches = new SearchFile(ledger("searches"), files(), version() + " " + set.code());
        SetLoader loader = loader(set);
        ModuleBuild build = new ModuleBuild(loader, module(copied, loader), cache, strict, Optional.of(searches));
        context().put(key, new SoftReference<>(new KnownBuild(state, build)));
        return build;
    }

    /** A build with the hash of what it was read from. */
    private record KnownBuild(String state, ModuleBuild build) {}

    /** The files that besides the inputs known before decide on how a module is compiled. */
    static List<Path> otherInputs(ModuleBuild build) {
        List<Path> others = new ArrayList<>(build.set().filesOutside());
        for (CompileExecution execution : build.code().executions()) {
            others.addAll(execution.options().processorPath());
        }
        others.addAll(build.module().dependencies().looked());
        return others;
    }

    /** The variants that each goal builds: all of the module, and the one that it is built as itself. */
    List<VariantSpec> allSpecs() throws MojoFailureException {
        return Specs.all(allVariants(), chosenIfAny().map(List::of).orElse(List.of()));
    }

    /** The variant that the module itself is built as; empty if it has no configuration of its own. */
    Optional<VariantSpec> chosenIfAny() {
        try {
            return Optional.of(chosenVariant());
        } catch (MojoFailureException e) {
            getLog().debug(e.getMessage());
            return Optional.empty();
        }
    }

    /** What the outcome of a goal that compiles depends on. */
    Inputs moduleInputs(SetSource set, List<VariantSpec> variants) throws IOException, MojoFailureException {
        Inputs inputs = inputs(set);
        for (VariantSpec variant : variants) {
            addTo(inputs, variant);
        }
        for (VariantDependency dependency : dependenciesWithVariants()) {
            inputs.text(
                    "variants of",
                    dependency.name() + " " + dependency.variants().keySet());
            for (VariantSpec variant : variants) {
                Optional<Path> taken = dependency.pathFor(variant.name());
                if (taken.isPresent()) {
                    inputs.text("taken by", variant.name()).path("variant of dependency", taken.get());
                }
            }
        }
        new ModuleState(session, project, moduleDependencies().all()).addTo(inputs);
        return inputs.text("toolchain", String.valueOf(toolchains.getToolchainFromBuildContext("jdk", session)))
                .path("generated sources", generatedSources())
                .path("generated resources", generatedResources())
                .path("classes", Path.of(project.getBuild().getOutputDirectory()));
    }

    /** The plugins that build the module. */
    ModulePlugins plugins() {
        return new ModulePlugins(session, project, lifecycle);
    }

    /** Where artifacts are. */
    RepositorySystem repositories() {
        return repositories;
    }

    /** Runs other plugins and knows what they are made of. */
    BuildPluginManager pluginManager() {
        return pluginManager;
    }
}
