package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

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

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

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
        BuildFolders folders = new BuildFolders(
                Path.of(project.getBuild().getOutputDirectory()), generatedSources(), generatedResources());
        return new ModuleReader(session, project, folders, repositories, toolchains, pluginManager)
                .read(plugins(), execution, copied, state().resolve("own"));
    }

    /** The module's own resources, until they are closed. */
    CopiedResources copiedResources() throws IOException, MojoFailureException {
        List<Resource> own = project.getResources().stream()
                .filter(resource -> !Path.of(resource.getDirectory()).equals(generatedResources()))
                .toList();
        return CopiedResources.copy(own, state().resolve("resources"), plugins(), pluginManager, session);
    }

    /** The plugins that build the module. */
    ModulePlugins plugins() {
        return new ModulePlugins(session, project, lifecycle);
    }

    /** Where compiled classes are kept between builds. */
    Path cache() {
        return state().resolve("classes");
    }
}
