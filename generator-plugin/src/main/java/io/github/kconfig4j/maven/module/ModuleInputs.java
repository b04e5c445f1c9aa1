package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.maven.dependencies.ModuleDependencies;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.plugins.FilteredResources;
import io.github.kconfig4j.maven.plugins.MavenParts;
import io.github.kconfig4j.maven.plugins.ModulePlugins;
import io.github.kconfig4j.maven.plugins.PluginSetup;
import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.ResourceFilter;
import io.github.kconfig4j.product.pom.OptionValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What variants are compiled with: the module of a session, or a copy of it with other properties. */
public final class ModuleInputs {
    private final MojoExecution asking;
    private final ModuleDependencies dependencies;
    private final BuildFolders folders;
    private final SortedSet<String> filtered;
    private final Path state;
    private final MavenParts maven;

    /**
     * @param asking the execution of this product's plugin
     * @param dependencies those of the module
     * @param folders where its build puts what it makes
     * @param filtered the generated resources that the pom filters
     * @param state a folder for what is needed for a while
     */
    public ModuleInputs(
            MojoExecution asking,
            ModuleDependencies dependencies,
            BuildFolders folders,
            SortedSet<String> filtered,
            Path state,
            MavenParts maven) {
        this.asking = asking;
        this.dependencies = dependencies;
        this.folders = folders;
        this.filtered = Collections.unmodifiableSortedSet(new TreeSet<>(filtered));
        this.state = state;
        this.maven = maven;
    }

    /** A folder for what is needed for a while for a copy of the module. */
    Path scratch(String name) {
        return state.resolve("by-pom").resolve(name);
    }

    /**
     * Reads the module, but for its dependencies that have variants.
     *
     * @param as its current project is the module
     * @param copied its own resources, as they are to be in the classes
     * @param scratch a folder of its own
     * @param values those of the options in the pom, which the module has as properties
     */
    public ModuleInput read(MavenSession as, CopiedResources copied, Path scratch, OptionValues values)
            throws MojoFailureException {
        return new ModuleReader(
                        as,
                        as.getCurrentProject(),
                        dependencies,
                        folders,
                        maven.repositories(),
                        maven.toolchains(),
                        maven.plugins())
                .read(
                        plugins(as),
                        asking,
                        List.of(copied.folder()),
                        filter(as, scratch),
                        scratch.resolve("own"),
                        values);
    }

    private ModulePlugins plugins(MavenSession as) {
        return new ModulePlugins(as, as.getCurrentProject(), maven.lifecycle());
    }

    private ResourceFilter filter(MavenSession as, Path scratch) {
        Optional<PluginSetup> plugin = filtered.isEmpty() ? Optional.empty() : CopiedResources.setup(plugins(as));
        return plugin.<ResourceFilter>map(setup -> new FilteredResources(
                        filtered, as, as.getCurrentProject(), setup, maven.plugins(), scratch.resolve("filtered")))
                .orElseGet(ResourceFilter::none);
    }

    /** The module's own resources, until they are closed. */
    public CopiedResources copied(MavenSession as, Path scratch) throws IOException, MojoFailureException {
        MavenProject module = as.getCurrentProject();
        List<Resource> own = module.getResources().stream()
                .filter(resource -> !Path.of(resource.getDirectory()).equals(folders.generatedResources()))
                .toList();
        return CopiedResources.copy(own, scratch.resolve("resources"), plugins(as), maven.plugins(), as);
    }
}
